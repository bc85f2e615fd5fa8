//! Adds a webhook.

use super::sign::PREFIX;
use super::{KINDS, MOST, held};
use crate::history::{About, record};
use crate::outbound::Unfit;
use crate::{ActionError, Actor, FieldProblem, Studio, chance};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::event::EventKind;
use domain::name::FieldError;
use serde_json::json;
use store::webhooks::{self, Webhook};

/// Has an address told of these kinds of events from now on. Gives the secret its messages are signed with:
/// it is shown once.
///
/// # Errors
/// [`ActionError::Invalid`] on `url` or `kinds`, [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn add(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    url: &str,
    kinds: &[EventKind],
) -> Result<String, ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = held(tx, actor, brand).await?;
            let url = url.trim();
            let kinds: Vec<_> = KINDS.into_iter().filter(|it| kinds.contains(it)).collect();
            refuse(studio, url, &kinds)?;
            if webhooks::of_brand(tx, access.brand.id).await?.len() >= MOST {
                return Err(ActionError::field("url", FieldError::TooMany(MOST)));
            }
            let hook = Webhook {
                id: chance::id().to_string(),
                brand: access.brand.id,
                url: url.to_owned(),
                secret: format!("{PREFIX}{}", STANDARD.encode(chance::signing_key())),
                kinds,
                off_at: None,
                created_at: studio.clock.now(),
            };
            webhooks::insert(tx, &hook).await?;
            let data = json!({ "webhook": hook.id, "change": "added" });
            let about = About::brand(access.brand.id);
            record(studio, tx, actor, EventKind::BrandChanged, about, data).await?;
            Ok(hook.secret)
        })
        .await
}

fn refuse(studio: &Studio, url: &str, kinds: &[EventKind]) -> Result<(), ActionError> {
    let mut problems = Vec::new();
    if let Err(why) = studio.outbound.check(url) {
        let why = match why {
            _ if url.is_empty() => FieldError::Empty,
            Unfit::Malformed | Unfit::Password | Unfit::NotHttps | Unfit::Private => {
                FieldError::Malformed
            }
        };
        problems.push(FieldProblem::new("url", why));
    }
    if kinds.is_empty() {
        problems.push(FieldProblem::new("kinds", FieldError::Empty));
    }
    if problems.is_empty() { Ok(()) } else { Err(ActionError::Invalid(problems)) }
}
