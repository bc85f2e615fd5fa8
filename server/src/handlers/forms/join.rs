//! Using an invitation.

use super::Posted;
use super::login::{device, with_session};
use crate::answer::{self, Asked};
use crate::middleware::client_ip::ClientIp;
use crate::state::AppState;
use app::address::Address;
use axum::extract::{Extension, Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use studio::ActionError;
use studio::person::{Joining, invited, join};

/// Joins the brand of an invitation.
pub async fn submit(
    State(state): State<AppState>,
    Extension(ip): Extension<ClientIp>,
    asked: Asked,
    headers: HeaderMap,
    Path(token): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let typed = Joining {
        name: fields.get("name").to_owned(),
        password: fields.get("password").to_owned(),
        lang: fields.get("lang").to_owned(),
    };
    // It takes passwords: attempts count with those of the sign-in page.
    let account = invited(&state.studio, &token).await.map(|it| it.email);
    let done = match account
        .and_then(|it| state.limits.attempt(ip.0, &it).map_err(ActionError::TooMany))
    {
        Ok(()) => {
            let device = device(&headers, ip);
            join(&state.studio, asked.actor.as_ref(), &token, &typed, &device).await
        }
        Err(error) => Err(error),
    };
    match done {
        Ok(joined) => {
            let onwards = answer::see_other(&Address::Board(joined.brand).to_string());
            match joined.session {
                Some(session) => with_session(onwards, &state, &session),
                None => onwards,
            }
        }
        Err(error) => {
            let page = Address::Join(token).to_string();
            answer::form(&state, &asked, &page, &fields, Err(error)).await
        }
    }
}
