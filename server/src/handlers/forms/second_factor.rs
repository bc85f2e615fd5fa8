//! One's own second factor.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::middleware::client_ip::ClientIp;
use crate::state::AppState;
use app::address::Address;
use app::page::FormEcho;
use axum::extract::{Extension, State};
use axum::response::Response;
use studio::{ActionError, Actor, second_factor as verbs};

/// Draws a secret.
pub async fn begin(
    State(state): State<AppState>,
    Extension(ip): Extension<ClientIp>,
    asked: Asked,
    Posted(fields): Posted,
) -> Response {
    let page = page(&fields);
    let done = async |actor: &Actor| {
        attempt(&state, ip, actor)?;
        verbs::begin(&state.studio, actor, fields.get("current")).await?;
        Ok(page.clone())
    };
    answer::posted(&state, &asked, &page, &fields, done).await
}

/// Takes the first code; the recovery codes are on the page that answers, and nowhere else.
pub async fn confirm(
    State(state): State<AppState>,
    asked: Asked,
    Posted(fields): Posted,
) -> Response {
    // The page shows the key: there is nothing to guess.
    let made = async |actor: &Actor| {
        verbs::confirm(&state.studio, actor, fields.get("code")).await.map(drawn)
    };
    answer::shown_once(&state, &asked, &page(&fields), &fields, made).await
}

/// Draws new recovery codes.
pub async fn codes(
    State(state): State<AppState>,
    Extension(ip): Extension<ClientIp>,
    asked: Asked,
    Posted(fields): Posted,
) -> Response {
    let made = async |actor: &Actor| {
        attempt(&state, ip, actor)?;
        let (password, code) = (fields.get("current"), fields.get("code"));
        verbs::renew_codes(&state.studio, actor, password, code).await.map(drawn)
    };
    answer::shown_once(&state, &asked, &page(&fields), &fields, made).await
}

/// Turns it off.
pub async fn off(
    State(state): State<AppState>,
    Extension(ip): Extension<ClientIp>,
    asked: Asked,
    Posted(fields): Posted,
) -> Response {
    let page = Address::SecondFactor.to_string();
    let done = async |actor: &Actor| {
        attempt(&state, ip, actor)?;
        let (password, code) = (fields.get("current"), fields.get("code"));
        verbs::turn_off(&state.studio, actor, password, code).await?;
        Ok(format!("{page}?done=off"))
    };
    answer::posted(&state, &asked, &page, &fields, done).await
}

/// Attempts count with those of the sign-in page: these forms take passwords and codes too.
fn attempt(state: &AppState, ip: ClientIp, actor: &Actor) -> Result<(), ActionError> {
    let email = actor.signed_in().map_or("", |it| it.email.as_str());
    state.limits.attempt(ip.0, email).map_err(ActionError::TooMany)
}

/// The page, with where the person goes on to.
fn page(fields: &Fields) -> String {
    match fields.get("next") {
        "" => Address::SecondFactor.to_string(),
        next => {
            format!("{}?next={}", Address::SecondFactor, app::loading::query_encoded(next))
        }
    }
}

fn drawn(codes: Vec<String>) -> FormEcho {
    FormEcho { codes, ..FormEcho::default() }
}
