//! Commenting, answering, settling.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::state::AppState;
use crate::table::{Rule, Table};
use app::address::{Address, ItemPage};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::CommentId;
use studio::review::{self as verbs, Near, Proposal, Remark};
use studio::{ActionError, Actor};

type Item = (String, String);

/// The routes under an item's review page.
#[must_use]
pub fn routes() -> Table {
    Table::default()
        .post("/comment", Rule::Commenter, comment)
        .post("/reply", Rule::Commenter, reply)
        .post("/resolve", Rule::Commenter, resolve)
        .post("/reopen", Rule::Commenter, reopen)
        .post("/suggest", Rule::Commenter, suggest)
        .post("/accept", Rule::Writer, accept)
        .post("/refuse", Rule::Commenter, refuse)
}

async fn comment(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let quote = Some(fields.get("quote").trim()).filter(|it| !it.is_empty());
        let remark = Remark {
            body: fields.get("comment").to_owned(),
            part: fields.get("part").parse().ok(),
            version: None,
            quote: quote.map(str::to_owned),
            near: near(&fields),
        };
        verbs::comment(&state.studio, actor, &item.0, &item.1, &remark).await?;
        Ok("done=commented".to_owned())
    };
    answered(&state, &asked, &item, &fields, done).await
}

async fn reply(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let (thread, said) = (thread(&fields)?, fields.get("reply"));
        verbs::reply(&state.studio, actor, &item.0, &item.1, thread, said).await?;
        Ok(format!("done=replied&thread={thread}#comment-{thread}"))
    };
    answered(&state, &asked, &item, &fields, done).await
}

async fn resolve(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        verbs::resolve(&state.studio, actor, &item.0, &item.1, thread(&fields)?).await?;
        Ok("done=resolved#comments".to_owned())
    };
    answered(&state, &asked, &item, &fields, done).await
}

async fn reopen(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let thread = thread(&fields)?;
        verbs::reopen(&state.studio, actor, &item.0, &item.1, thread).await?;
        Ok(format!("done=reopened#comment-{thread}"))
    };
    answered(&state, &asked, &item, &fields, done).await
}

async fn suggest(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let text = |name: &str| fields.get(name).to_owned();
        let proposal = Proposal {
            part: fields.get("part").parse().ok(),
            quote: text("quote"),
            near: near(&fields),
            words: text("words"),
            reason: text("comment"),
        };
        let thread = verbs::suggest(&state.studio, actor, &item.0, &item.1, &proposal).await?;
        Ok(format!("done=suggested#comment-{thread}"))
    };
    answered(&state, &asked, &item, &fields, done).await
}

async fn accept(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        verbs::accept(&state.studio, actor, &item.0, &item.1, thread(&fields)?).await?;
        Ok("done=accepted#comments".to_owned())
    };
    answered(&state, &asked, &item, &fields, done).await
}

async fn refuse(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let (thread, why) = (thread(&fields)?, fields.get("reply"));
        verbs::refuse(&state.studio, actor, &item.0, &item.1, thread, why).await?;
        Ok("done=refused#comments".to_owned())
    };
    answered(&state, &asked, &item, &fields, done).await
}

/// Where the passage of a form was selected: its part and its field, and what stands before it.
fn near(fields: &Fields) -> Near {
    let place = fields.get("quote_field").split_once(' ');
    let field = place.map_or("", |it| it.1).to_owned();
    Near { field, before: fields.get("quote_before").to_owned() }
}

/// The comment a form is about. What is no id is nobody's.
fn thread(fields: &Fields) -> Result<CommentId, ActionError> {
    fields.get("thread").parse().map_err(|_| ActionError::NotFound)
}

/// Back to the review page, with a notice or with what was typed and why it was refused.
async fn answered(
    state: &AppState,
    asked: &Asked,
    item: &Item,
    fields: &Fields,
    done: impl AsyncFnOnce(&Actor) -> Result<String, ActionError>,
) -> Response {
    let page = Address::item(&item.0, &item.1, ItemPage::Review).to_string();
    // Where the comment was read; what was refused is shown where all of them are.
    let mut written = [ItemPage::Edit, ItemPage::Posts, ItemPage::Visuals].into_iter();
    let from = written.find(|it| it.as_str() == fields.get("from")).unwrap_or(ItemPage::Review);
    let back = Address::item(&item.0, &item.1, from);
    let done = async |actor: &Actor| done(actor).await.map(|what| format!("{back}?{what}"));
    answer::posted(state, asked, &page, fields, done).await
}
