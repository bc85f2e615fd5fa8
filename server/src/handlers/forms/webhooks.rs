//! The webhooks of a brand.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::state::AppState;
use crate::table::{Rule, Table};
use app::address::Address;
use app::page::FormEcho;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::event::EventKind;
use studio::hook;
use studio::{ActionError, Actor};

/// The routes under a brand's webhooks.
#[must_use]
pub fn routes() -> Table {
    Table::default()
        .post("/add", Rule::Keeper, add)
        .post("/switch", Rule::Keeper, switch)
        .post("/remove", Rule::Keeper, remove)
        .post("/replay", Rule::Keeper, replay)
}

/// The secret is on the page that answers, and nowhere else.
async fn add(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let page = Address::Webhooks(brand.clone()).to_string();
    let made = async |actor: &Actor| {
        let kinds: Vec<EventKind> = fields.all("kind").filter_map(EventKind::of_str).collect();
        let secret = hook::add(&state.studio, actor, &brand, fields.get("url"), &kinds).await?;
        Ok(FormEcho { link: secret, ..FormEcho::default() })
    };
    answer::shown_once(&state, &asked, &page, &fields, made).await
}

async fn switch(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let on = fields.get("to") == "on";
    let done = async |actor: &Actor| {
        hook::switch(&state.studio, actor, &brand, fields.get("webhook"), on).await?;
        Ok(if on { "on" } else { "off" })
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn remove(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        hook::remove(&state.studio, actor, &brand, fields.get("webhook")).await?;
        Ok("removed")
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn replay(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let (id, message) = (fields.get("webhook"), fields.get("message"));
        hook::replay(&state.studio, actor, &brand, id, message).await?;
        Ok("replayed")
    };
    answered(&state, &asked, &brand, &fields, done).await
}

/// Back to the page, which says what was done.
async fn answered(
    state: &AppState,
    asked: &Asked,
    brand: &str,
    fields: &Fields,
    done: impl AsyncFnOnce(&Actor) -> Result<&'static str, ActionError>,
) -> Response {
    let page = Address::Webhooks(brand.to_owned()).to_string();
    let to = async |actor: &Actor| Ok(format!("{page}?done={}", done(actor).await?));
    answer::posted(state, asked, &page, fields, to).await
}
