//! Posts of an item: add, save, remove.

mod drafting;
mod pasting;
mod sharing;

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::state::AppState;
use crate::table::{Rule, Table};
use app::address::{Address, ItemPage};
use app::loading::editor::Target;
use app::loading::posts;
use app::views::posts::{BESIDE, PostFields};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::Post;
use domain::content::Poll;
use networks::Context;
use std::collections::BTreeMap;
use studio::{ActionError, Actor};

type Item = (String, String);

/// The routes under an item's page of posts.
#[must_use]
pub fn routes() -> Table {
    Table::default()
        .post("/add", Rule::Writer, add)
        .post("/save", Rule::Writer, save)
        .post("/insert", Rule::Writer, insert)
        .post("/at-hand", Rule::Writer, at_hand)
        .post("/campaign", Rule::Writer, campaign)
        .post("/thread", Rule::Writer, thread)
        .post("/share", Rule::Writer, sharing::share)
        .post("/follow", Rule::Writer, sharing::follow)
        .post("/paste", Rule::Writer, pasting::look)
        .post("/paste/save", Rule::Writer, pasting::save)
        .post("/copy", Rule::Writer, copy)
        .post("/remove", Rule::Writer, remove)
        .post("/back", Rule::Writer, back)
}

async fn add(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let opened = studio::item::open(&state.studio, actor, &item.0, &item.1).await?;
        let network = fields.get("network").to_owned();
        let post = Post { network, ..Post::default() };
        let post = if fields.get("fill") == "yes" { drafting::draft(&opened, post) } else { post };
        let added = studio::part::add_post(&state.studio, actor, &item.0, &item.1, post).await?;
        Ok(format!("?added={added}"))
    };
    answered(&state, &asked, &item, &fields, done).await
}

async fn save(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| saved(&state, &asked, actor, &item, &fields, |_| ()).await;
    answered(&state, &asked, &item, &fields, done).await
}

/// Saves what was typed with words of the article after it.
async fn insert(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let with = |it: &mut PostFields| {
        let gap = if it.text.is_empty() || it.text.ends_with("\n\n") { "" } else { "\n\n" };
        it.text.push_str(gap);
        it.text.push_str(fields.get("insert"));
    };
    let done = async |actor: &Actor| saved(&state, &asked, actor, &item, &fields, with).await;
    answered(&state, &asked, &item, &fields, done).await
}

/// Saves what was typed with a group of hashtags, or somebody's mention, after it. The page says what the
/// network would not have taken.
async fn at_hand(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let part = fields.part()?;
        let opened = studio::item::open(&state.studio, actor, &item.0, &item.1).await?;
        let wanted = [("group", fields.get("group")), ("person", fields.get("person"))];
        let (kind, name) = wanted.into_iter().find(|it| !it.1.is_empty()).unwrap_or_default();
        let put = |it: &mut PostFields| {
            if let Some(put) = posts::put_in(&opened, part, (kind, name), it) {
                it.text = put.put_into(&it.text);
            }
        };
        let page = saved(&state, &asked, actor, &item, &fields, put).await?;
        Ok(format!("{page}&{kind}={}", app::loading::query_encoded(name)))
    };
    Box::pin(answered(&state, &asked, &item, &fields, done)).await
}

/// Saves what was typed with its campaign on the links to the brand's own site.
async fn campaign(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let opened = studio::item::open(&state.studio, actor, &item.0, &item.1).await?;
        opened.access.writer()?;
        let part = fields.part()?;
        let named = (fields.get("campaign"), fields.get("replace") == "yes");
        let tag = |it: &mut PostFields| posts::tag(&opened, part, named, it);
        saved(&state, &asked, actor, &item, &fields, tag).await?;
        Ok(format!("?done=tagged&added={part}"))
    };
    Box::pin(answered(&state, &asked, &item, &fields, done)).await
}

/// Saves what was typed as the thread its network would make of it.
async fn thread(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let (part, numbered) = (fields.part()?, fields.get("numbered") == "yes");
        let known = studio::part::current(&state.studio, actor, &item.0, &item.1, part).await?;
        let network =
            networks::network(known.content.label()).map_err(|_| ActionError::NotFound)?;
        let field = network.text().ok_or(ActionError::NotFound)?;
        let access = studio::brand::posting(&state.studio, actor, &item.0).await?;
        let own = access.brand.settings.posting.limits.get(network.id);
        let cut = |it: &mut PostFields| {
            let context = Context { warning: &it.warning, ..Context::of(own, false) };
            let pieces = networks::split_field(network, field, &it.text, numbered, &context).posts;
            it.text = pieces.into_iter().map(|it| it.text).collect::<Vec<_>>().join("\n---\n");
        };
        saved(&state, &asked, actor, &item, &fields, cut).await
    };
    Box::pin(answered(&state, &asked, &item, &fields, done)).await
}

/// Saves what the form of a post holds, after a change; then the page with that post in the focus.
async fn saved(
    state: &AppState,
    asked: &Asked,
    actor: &Actor,
    item: &Item,
    fields: &Fields,
    change: impl FnOnce(&mut PostFields),
) -> Result<String, ActionError> {
    let part = fields.part()?;
    fields.must_have("text")?;
    let mut typed = PostFields {
        text: fields.get("text").replace("\r\n", "\n"),
        warning: fields.get("warning").to_owned(),
        first_comment: fields.get("first_comment").to_owned(),
        pictures: fields.all("picture").map(str::to_owned).collect(),
        planned: fields.get("planned").to_owned(),
        poll: Poll::typed(
            fields.get("poll_question"),
            fields.all("poll_option"),
            fields.get("poll_minutes").parse().unwrap_or_default(),
        ),
        beside: beside(fields),
    };
    change(&mut typed);
    let seen = fields.seen()?;
    let target = Target { brand: &item.0, item: &item.1, part: fields.get("part"), seen };
    posts::save(&state.studio, actor, asked.lang, target, typed).await?;
    Ok(format!("?done=saved&added={part}"))
}

/// What is typed beside the text, by the id its network gives it.
fn beside(fields: &Fields) -> BTreeMap<String, String> {
    let all = networks::all().iter().flat_map(|it| it.beside());
    let typed = all.map(|it| {
        let text = fields.get(&format!("{BESIDE}{}", it.id));
        (it.id.to_owned(), text.replace("\r\n", "\n"))
    });
    typed.filter(|it| !it.1.is_empty()).collect()
}

/// Saves what was typed and starts the post of another network from it.
async fn copy(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        saved(&state, &asked, actor, &item, &fields, |_| ()).await?;
        let (part, to) = (fields.part()?, fields.get("to"));
        let added =
            studio::part::copy_post(&state.studio, actor, &item.0, &item.1, part, to).await?;
        Ok(format!("?done=copied&added={added}"))
    };
    answered(&state, &asked, &item, &fields, done).await
}

async fn remove(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        studio::part::remove(&state.studio, actor, &item.0, &item.1, fields.part()?).await?;
        Ok("?done=removed".to_owned())
    };
    answered(&state, &asked, &item, &fields, done).await
}

async fn back(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let part = fields.part()?;
        studio::part::bring_back(&state.studio, actor, &item.0, &item.1, part).await?;
        Ok(format!("?done=back&added={part}"))
    };
    answered(&state, &asked, &item, &fields, done).await
}

async fn answered(
    state: &AppState,
    asked: &Asked,
    item: &Item,
    fields: &Fields,
    done: impl AsyncFnOnce(&Actor) -> Result<String, ActionError>,
) -> Response {
    let page = Address::item(&item.0, &item.1, ItemPage::Posts).to_string();
    let done = async |actor: &Actor| done(actor).await.map(|query| format!("{page}{query}"));
    answer::posted(state, asked, &page, fields, done).await
}
