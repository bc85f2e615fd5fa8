//! Submitting, withdrawing, deciding, releasing, commenting.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::state::AppState;
use crate::table::{Rule, Table};
use app::address::{Address, ItemPage};
use app::page::FormEcho;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::name::FieldError;
use domain::workflow::Refusal;
use domain::{ContentHash, PartId};
use studio::review::{self as verbs, Remark};
use studio::{ActionError, Actor};

type Item = (String, String);

/// The routes under an item's review page.
#[must_use]
pub fn routes() -> Table {
    Table::default()
        .post("/submit", Rule::Writer, submit)
        .post("/release", Rule::Writer, release)
        .post("/withdraw", Rule::Submitter, withdraw)
        .post("/approve", Rule::Writer, approve)
        .post("/changes", Rule::Writer, changes)
        .post("/comment", Rule::Commenter, comment)
}

async fn submit(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let parts = parts(&fields)?;
        verbs::submit(&state.studio, actor, &item.0, &item.1, &parts, fields.get("note")).await?;
        Ok("submitted")
    };
    answered(&state, &asked, &item, &fields, done).await
}

async fn release(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        verbs::self_release(&state.studio, actor, &item.0, &item.1, &parts(&fields)?).await?;
        Ok("released")
    };
    answered(&state, &asked, &item, &fields, done).await
}

async fn withdraw(State(state): State<AppState>, asked: Asked, Path(item): Path<Item>) -> Response {
    let done = async |actor: &Actor| {
        verbs::withdraw(&state.studio, actor, &item.0, &item.1).await?;
        Ok("withdrawn")
    };
    answered(&state, &asked, &item, &Fields::default(), done).await
}

async fn approve(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        verbs::approve(&state.studio, actor, &item.0, &item.1, seen(&fields)?, "").await?;
        Ok("approved")
    };
    decided(&state, &asked, &item, &fields, done).await
}

async fn changes(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let what = fields.get("request_comment");
        verbs::request_changes(&state.studio, actor, &item.0, &item.1, seen(&fields)?, what)
            .await?;
        Ok("changes")
    };
    decided(&state, &asked, &item, &fields, done).await
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
        };
        verbs::comment(&state.studio, actor, &item.0, &item.1, &remark).await?;
        Ok("commented")
    };
    answered(&state, &asked, &item, &fields, done).await
}

/// The same for a decision. One that came too late leads back to the review page itself, which names the
/// version it was about and the one that stands now; what was said with it is in its form again.
async fn decided(
    state: &AppState,
    asked: &Asked,
    item: &Item,
    fields: &Fields,
    done: impl AsyncFnOnce(&Actor) -> Result<&'static str, ActionError>,
) -> Response {
    let Some(actor) = &asked.actor else {
        return answered(state, asked, item, fields, done).await;
    };
    let result = done(actor).await;
    if !matches!(result, Err(ActionError::Stale | ActionError::Refused(Refusal::NoRound))) {
        return answered(state, asked, item, fields, async |_: &Actor| result).await;
    }
    let page = Address::item(&item.0, &item.1, ItemPage::Review).to_string();
    let seen = app::loading::query_encoded(fields.get("seen"));
    let page = format!("{page}?late={seen}");
    if fields.get("request_comment").trim().is_empty() {
        return answer::see_other(&page);
    }
    let echo = FormEcho { typed: fields.typed(), ..FormEcho::default() };
    let mut response = answer::render(state, asked, &page, echo).await;
    *response.status_mut() = StatusCode::CONFLICT;
    response
}

/// Back to the review page, with a notice or with what was typed and why it was refused.
async fn answered(
    state: &AppState,
    asked: &Asked,
    item: &Item,
    fields: &Fields,
    done: impl AsyncFnOnce(&Actor) -> Result<&'static str, ActionError>,
) -> Response {
    let page = Address::item(&item.0, &item.1, ItemPage::Review).to_string();
    let done = async |actor: &Actor| done(actor).await.map(|what| format!("{page}?done={what}"));
    answer::posted(state, asked, &page, fields, done).await
}

fn parts(fields: &Fields) -> Result<Vec<PartId>, ActionError> {
    let parts = fields.all("part").map(str::parse).collect::<Result<Vec<PartId>, _>>();
    let parts = parts.map_err(|_| ActionError::field("part", FieldError::Malformed))?;
    // Without parts a verb takes them all, which is not what a page with every box cleared says.
    if parts.is_empty() && !fields.get("chosen").is_empty() {
        return Err(ActionError::field("part", FieldError::Empty));
    }
    Ok(parts)
}

fn seen(fields: &Fields) -> Result<ContentHash, ActionError> {
    fields.get("seen").parse().map_err(|_| ActionError::Stale)
}
