//! Submitting, withdrawing, deciding, releasing.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::state::AppState;
use crate::table::{Rule, Table};
use app::address::{Address, ItemPage};
use app::page::FormEcho;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::name::FieldError;
use domain::workflow::{Check, Reason, Refusal};
use domain::{ContentHash, PartId, PersonId};
use std::collections::BTreeSet;
use studio::review::{self as verbs, HandedOver, Invitation, Outcome, Place, Request, Said};
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
        .post("/take-back", Rule::Writer, take_back)
        .post("/ask", Rule::Writer, ask)
        .post("/read", Rule::Member, read)
        .post("/reassign", Rule::Writer, reassign)
        .post("/revoke", Rule::Writer, revoke)
        .post("/link", Rule::Inviter, link)
        .post("/link/end", Rule::Inviter, end_link)
}

async fn submit(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let parts = parts(&fields, "part")?;
        let handed =
            HandedOver { note: fields.get("note").to_owned(), signed: checks(&fields, "signed") };
        verbs::submit(&state.studio, actor, &item.0, &item.1, &parts, handed).await?;
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
        let (parts, signed) = (parts(&fields, "part")?, checks(&fields, "signed"));
        verbs::self_release(&state.studio, actor, &item.0, &item.1, &parts, &signed).await?;
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
        let said = Said { checked: checks(&fields, "checked"), ..Said::default() };
        let seen = seen(&fields)?;
        let outcome = verbs::approve(&state.studio, actor, &item.0, &item.1, seen, said).await?;
        Ok(if outcome == Outcome::Waiting { "waiting" } else { "approved" })
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
        let request = Request {
            comment: fields.get("request_comment").to_owned(),
            reasons: fields.all("about").filter_map(Reason::of_str).collect(),
            parts: parts(&fields, "back")?.into_iter().collect(),
        };
        verbs::request_changes(&state.studio, actor, &item.0, &item.1, seen(&fields)?, request)
            .await?;
        Ok("changes")
    };
    decided(&state, &asked, &item, &fields, done).await
}

async fn take_back(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
) -> Response {
    let done = async |actor: &Actor| {
        verbs::take_back(&state.studio, actor, &item.0, &item.1).await?;
        Ok("taken-back")
    };
    answered(&state, &asked, &item, &Fields::default(), done).await
}

async fn ask(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        verbs::ask(&state.studio, actor, &item.0, &item.1, fields.get("question")).await?;
        Ok("asked")
    };
    answered(&state, &asked, &item, &fields, done).await
}

/// The page says that its reader had it before them for a while: nothing is shown in answer.
async fn read(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        verbs::mark_read(&state.studio, actor, &item.0, &item.1, seen(&fields)?).await?;
        Ok("read")
    };
    let answer = answered(&state, &asked, &item, &fields, done).await;
    let noted = asked.actor.is_some() && answer.status() == StatusCode::SEE_OTHER;
    if noted { StatusCode::NO_CONTENT.into_response() } else { answer }
}

async fn reassign(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let place = place(fields.get("place"));
        let note = fields.get("place_note");
        verbs::reassign(&state.studio, actor, &item.0, &item.1, place, note).await?;
        Ok("reassigned")
    };
    answered(&state, &asked, &item, &fields, done).await
}

/// Stage, slot, who gives it up (`-` when somebody is added) and who takes it.
fn place(text: &str) -> Option<Place> {
    let mut words = text.split(' ');
    let (stage, slot) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
    let from = match words.next()? {
        "-" => None,
        id => Some(id.parse().ok()?),
    };
    let to = words.next()?.parse().ok()?;
    words.next().is_none().then_some(Place { stage, slot, from, to })
}

async fn revoke(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let (parts, why) = (parts(&fields, "part")?, fields.get("revoke_reason"));
        verbs::revoke(&state.studio, actor, &item.0, &item.1, &parts, why).await?;
        Ok("revoked")
    };
    answered(&state, &asked, &item, &fields, done).await
}

async fn link(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let page = Address::item(&item.0, &item.1, ItemPage::Review).to_string();
    let made = async |actor: &Actor| {
        let to = fields.get("to").to_owned();
        // What is no number of days is refused by its field, once it is known who asks.
        let days = fields.get("days").parse().unwrap_or_default();
        let typed = Invitation { to, days, lang: String::new() };
        let link = verbs::invite_guest(&state.studio, actor, &item.0, &item.1, &typed).await?;
        Ok(FormEcho { link, ..FormEcho::default() })
    };
    answer::shown_once(&state, &asked, &page, &fields, made).await
}

async fn end_link(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        // Whose link it is that nobody has, is found out after who asks.
        let guest = PersonId(fields.get("guest").parse().unwrap_or_default());
        verbs::take_link_back(&state.studio, actor, &item.0, &item.1, guest).await?;
        Ok("link-back")
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

fn checks(fields: &Fields, name: &str) -> BTreeSet<Check> {
    fields.all(name).filter_map(Check::of_str).collect()
}

fn parts(fields: &Fields, name: &'static str) -> Result<Vec<PartId>, ActionError> {
    let parts = fields.all(name).map(str::parse).collect::<Result<Vec<PartId>, _>>();
    let parts = parts.map_err(|_| ActionError::field(name, FieldError::Malformed))?;
    // Without parts a verb takes them all, which is not what a page with every box cleared says.
    if parts.is_empty() && !fields.get("chosen").is_empty() {
        return Err(ActionError::field(name, FieldError::Empty));
    }
    Ok(parts)
}

fn seen(fields: &Fields) -> Result<ContentHash, ActionError> {
    fields.get("seen").parse().map_err(|_| ActionError::Stale)
}
