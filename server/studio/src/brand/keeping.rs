//! Says for how long a brand keeps its history.

use crate::history::{About, record};
use crate::person::lead;
use crate::{ActionError, Actor, Studio};
use domain::brand::KEPT_YEARS;
use domain::event::EventKind;
use domain::name::FieldError;
use serde_json::json;
use store::brands;

/// Says for how many years a brand keeps its history, one of [`KEPT_YEARS`]; 0 for as long as the brand.
/// What is older is removed within a day, and not again within 30. Gives the slug of the brand.
///
/// # Errors
/// [`ActionError::Invalid`] on `history_years`; [`ActionError::Forbidden`] for who does not look after the
/// brand; [`ActionError::NotFound`].
pub async fn set_history_years(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    years: &str,
) -> Result<String, ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = lead::hold(tx, actor, brand).await?;
            let years = years.trim().parse().ok().filter(|it| KEPT_YEARS.contains(it));
            let years =
                years.ok_or_else(|| ActionError::field("history_years", FieldError::Malformed))?;
            let mut after = access.brand.clone();
            after.settings.history_years = years;
            brands::update(tx, &access.brand, &after).await?;
            let data = json!({ "changed": "history", "years": years });
            record(studio, tx, actor, EventKind::BrandChanged, About::brand(after.id), data)
                .await?;
            Ok(after.slug)
        })
        .await
}
