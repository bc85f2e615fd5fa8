//! The people of a brand: invitations, roles, new passwords, suspending, bringing back, removing.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::state::AppState;
use crate::table::{Rule, Table};
use app::address::Address;
use app::page::FormEcho;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::name::FieldError;
use domain::{LinkId, PersonId, Role, Roles};
use studio::person as verbs;
use studio::{ActionError, Actor};

/// The routes under a brand's people page.
#[must_use]
pub fn routes() -> Table {
    Table::default()
        .post("/invite", Rule::Keeper, invite)
        .post("/revoke", Rule::Keeper, revoke)
        .post("/roles", Rule::Keeper, roles)
        .post("/mentor", Rule::Keeper, mentor)
        .post("/reset", Rule::Keeper, reset)
        .post("/suspend", Rule::Keeper, suspend)
        .post("/back", Rule::Keeper, back)
        .post("/remove", Rule::Keeper, remove)
        .post("/erase", Rule::Keeper, erase)
}

async fn invite(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let made = async |actor: &Actor| {
        let (email, roles) = (fields.get("email"), chosen(&fields, "role"));
        verbs::invite(&state.studio, actor, &brand, email, roles, !supervised(&fields))
            .await
            .map(linked)
    };
    answer::shown_once(&state, &asked, &page(&brand), &fields, made).await
}

async fn reset(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let made = async |actor: &Actor| {
        verbs::offer_reset(&state.studio, actor, &brand, person(&fields)?).await.map(linked)
    };
    answer::shown_once(&state, &asked, &page(&brand), &fields, made).await
}

async fn revoke(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let id: LinkId = fields.get("invitation").parse().map_err(|_| ActionError::NotFound)?;
        verbs::revoke(&state.studio, actor, &brand, id).await?;
        Ok("revoked")
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn roles(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let (who, roles) = (person(&fields)?, chosen(&fields, "roles"));
        verbs::set_roles(&state.studio, actor, &brand, who, roles, !supervised(&fields)).await?;
        Ok("roles")
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn mentor(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let (who, mentor) = (person(&fields)?, somebody(&fields, "mentor")?);
        verbs::set_mentor(&state.studio, actor, &brand, who, mentor).await?;
        Ok("mentor")
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn suspend(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let (who, heir) = (person(&fields)?, heir(&fields)?);
        verbs::suspend_member(&state.studio, actor, &brand, who, heir).await?;
        Ok("suspended")
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn back(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        verbs::bring_back(&state.studio, actor, &brand, person(&fields)?).await?;
        Ok("back")
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
        let (who, heir) = (person(&fields)?, heir(&fields)?);
        verbs::remove_member(&state.studio, actor, &brand, who, heir).await?;
        Ok("removed")
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn erase(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        verbs::forget_former(&state.studio, actor, &brand, person(&fields)?).await?;
        Ok("forgotten")
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn answered(
    state: &AppState,
    asked: &Asked,
    brand: &str,
    fields: &Fields,
    done: impl AsyncFnOnce(&Actor) -> Result<&'static str, ActionError>,
) -> Response {
    let page = page(brand);
    let Some(actor) = &asked.actor else { return answer::sign_in(&page) };
    let out = actor.person().is_some_and(|it| it.to_string() == fields.get("person"));
    let done = done(actor).await.map(|what| match what {
        // Whoever left has no such page any more.
        "removed" | "suspended" if out => "/".to_owned(),
        what => format!("{page}?done={what}"),
    });
    answer::form(state, asked, &page, fields, done).await
}

fn page(brand: &str) -> String {
    Address::People(brand.to_owned()).to_string()
}

fn linked(link: String) -> FormEcho {
    FormEcho { link, ..FormEcho::default() }
}

fn person(fields: &Fields) -> Result<PersonId, ActionError> {
    fields.get("person").parse().map_err(|_| ActionError::NotFound)
}

/// Who takes open items over; nobody when nobody was chosen.
fn heir(fields: &Fields) -> Result<Option<PersonId>, ActionError> {
    somebody(fields, "heir")
}

/// Who was chosen from a list, if anybody.
fn somebody(fields: &Fields, name: &'static str) -> Result<Option<PersonId>, ActionError> {
    match fields.get(name) {
        "" => Ok(None),
        id => id.parse().map(Some).map_err(|_| ActionError::field(name, FieldError::Malformed)),
    }
}

fn chosen(fields: &Fields, name: &str) -> Roles {
    Roles(Role::ALL.into_iter().filter(|it| fields.all(name).any(|w| w == it.as_str())).collect())
}

fn supervised(fields: &Fields) -> bool {
    fields.get("supervised") == "yes"
}
