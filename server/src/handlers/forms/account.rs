//! One's own account.

use super::Posted;
use crate::answer::{self, Asked};
use crate::middleware::client_ip::ClientIp;
use crate::state::AppState;
use axum::extract::{Extension, State};
use axum::response::Response;
use domain::name::FieldError;
use studio::person::{account, away, forget_me};
use studio::session::{sign_out_device, sign_out_others};
use studio::{ActionError, Actor};

/// Name, language, theme.
pub async fn submit(
    State(state): State<AppState>,
    asked: Asked,
    Posted(fields): Posted,
) -> Response {
    let Some(actor) = &asked.actor else {
        return answer::sign_in_with(&state, &asked, "/account", &fields).await;
    };
    let done = account::set_preferences(
        &state.studio,
        actor,
        fields.get("name"),
        fields.get("lang"),
        fields.get("theme"),
    )
    .await;
    answer::form(&state, &asked, "/account", &fields, done.map(|()| "/account?done=saved".into()))
        .await
}

/// A new password; the person's other sessions end.
pub async fn password(
    State(state): State<AppState>,
    Extension(ip): Extension<ClientIp>,
    asked: Asked,
    Posted(fields): Posted,
) -> Response {
    let Some(actor) = &asked.actor else { return answer::sign_in("/account") };
    let tried = actor.signed_in().map_or("", |it| it.email.as_str());
    let done = match state.limits.attempt(ip.0, tried) {
        Err(seconds) => Err(ActionError::TooMany(seconds)),
        Ok(()) => {
            account::change_password(
                &state.studio,
                actor,
                fields.get("current"),
                fields.get("password"),
            )
            .await
        }
    };
    answer::form(
        &state,
        &asked,
        "/account",
        &fields,
        done.map(|()| "/account?done=password".into()),
    )
    .await
}

/// Erases one's own account.
pub async fn erase(
    State(state): State<AppState>,
    Extension(ip): Extension<ClientIp>,
    asked: Asked,
    Posted(fields): Posted,
) -> Response {
    let Some(actor) = &asked.actor else { return answer::sign_in("/account") };
    let tried = actor.signed_in().map_or("", |it| it.email.as_str());
    let done = match state.limits.attempt(ip.0, tried) {
        Err(seconds) => Err(ActionError::TooMany(seconds)),
        Ok(()) => forget_me(&state.studio, actor, fields.get("own_password")).await,
    };
    let done = done.map(|_| "/login?done=forgotten".to_owned());
    answer::form(&state, &asked, "/account", &fields, done).await
}

/// Signs another device out.
pub async fn device(
    State(state): State<AppState>,
    asked: Asked,
    Posted(fields): Posted,
) -> Response {
    let Some(actor) = &asked.actor else { return answer::sign_in("/account") };
    let done = sign_out_device(&state.studio, actor, fields.get("device")).await;
    answer::form(&state, &asked, "/account", &fields, done.map(|()| "/account?done=device".into()))
        .await
}

/// Signs every other device out.
pub async fn other_devices(
    State(state): State<AppState>,
    asked: Asked,
    Posted(fields): Posted,
) -> Response {
    let Some(actor) = &asked.actor else { return answer::sign_in("/account") };
    let done = sign_out_others(&state.studio, actor).await;
    answer::form(&state, &asked, "/account", &fields, done.map(|_| "/account?done=others".into()))
        .await
}

/// When one is away from a brand, and who decides then.
pub async fn away(State(state): State<AppState>, asked: Asked, Posted(fields): Posted) -> Response {
    let done = async |actor: &Actor| {
        let deputy = Some(fields.get("deputy")).filter(|it| !it.is_empty()).map(str::parse);
        let deputy = deputy.transpose();
        let deputy = deputy.map_err(|_| ActionError::field("deputy", FieldError::Malformed))?;
        let (brand, days) =
            (fields.get("away_brand"), (fields.get("away_from"), fields.get("away_until")));
        away::set_away(&state.studio, actor, brand, days, deputy).await?;
        Ok("/account?done=away".to_owned())
    };
    answer::posted(&state, &asked, "/account", &fields, done).await
}
