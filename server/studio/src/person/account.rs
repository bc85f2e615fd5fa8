//! One's own account: name, language, theme, password.

use crate::history::{About, record};
use crate::{ActionError, Actor, Studio};
use domain::event::EventKind;
use domain::name::{self, FieldError};
use serde_json::json;
use store::{links, people, sessions};

/// Changes one's own name, language of the interface and theme.
///
/// # Errors
/// [`ActionError::Invalid`] on the name.
pub async fn set_preferences(
    studio: &Studio,
    actor: &Actor,
    typed: &str,
    lang: &str,
    theme: &str,
) -> Result<(), ActionError> {
    let person = actor.person().ok_or(ActionError::Forbidden)?;
    let name = name::display_name(typed).map_err(|why| ActionError::field("name", why))?;
    let lang = if lang == "fr" { "fr" } else { "en" };
    let theme = if matches!(theme, "light" | "dark") { theme } else { "" };
    studio
        .store
        .write(async |tx| {
            people::set_preferences(tx, person, &name, lang, theme).await?;
            record(studio, tx, actor, EventKind::PersonChanged, About::default(), json!({})).await
        })
        .await
}

/// Changes one's own password; every other session of the person ends.
///
/// # Errors
/// [`ActionError::Invalid`] on `current` when it is wrong, on `password` when the new one is not acceptable.
pub async fn change_password(
    studio: &Studio,
    actor: &Actor,
    current: &str,
    new: &str,
) -> Result<(), ActionError> {
    let own = actor.signed_in().ok_or(ActionError::Forbidden)?;
    let known = people::credentials(studio.store.read(), &own.email).await?;
    if !studio.passwords.fits(current, known.as_ref().map(|it| &it.1)).await? {
        return Err(ActionError::field("current", FieldError::Malformed));
    }
    let new = name::password(new).map_err(|why| ActionError::field("password", why))?;
    let hash = studio.passwords.hash(new).await?;
    studio
        .store
        .write(async |tx| {
            people::set_password(tx, own.person, &hash).await?;
            sessions::delete_of(tx, own.person, Some(&own.session)).await?;
            links::end_resets(tx, own.person, studio.clock.now()).await?;
            record(
                studio,
                tx,
                actor,
                EventKind::PersonChanged,
                About::default(),
                json!({ "password": true }),
            )
            .await
        })
        .await
}
