//! A link to a new password, by mail.

use super::Posted;
use crate::answer::{self, Asked};
use crate::middleware::client_ip::ClientIp;
use crate::state::AppState;
use app::address::Address;
use axum::extract::{Extension, State};
use axum::response::Response;
use domain::name;
use studio::{ActionError, person};

/// Asks for the link. The answer comes at once and is the same for every address.
pub async fn submit(
    State(state): State<AppState>,
    Extension(ip): Extension<ClientIp>,
    asked: Asked,
    Posted(fields): Posted,
) -> Response {
    let page = Address::Forgot.to_string();
    if state.studio.mailer.is_none() {
        // The page says whom to ask.
        return answer::see_other(&page);
    }
    let done = wanted(&state, ip, fields.get("email")).map(|email| {
        let studio = state.studio.clone();
        // Whether there is such an account shows in no answer, nor in how long one takes.
        tokio::spawn(async move {
            if let Err(error) = person::forgot(&studio, &email).await {
                tracing::error!(%error, "a link to a new password could not be written: {error}");
            }
        });
        format!("{page}?done=sent")
    });
    answer::form(&state, &asked, &page, &fields, done).await
}

fn wanted(state: &AppState, ip: ClientIp, email: &str) -> Result<String, ActionError> {
    let email = name::email(email).map_err(|why| ActionError::field("email", why))?;
    state.limits.attempt(ip.0, &format!("forgot {email}")).map_err(ActionError::TooMany)?;
    Ok(email)
}
