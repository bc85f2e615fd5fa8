//! When an item should be done.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::state::AppState;
use app::address::{Address, ItemPage};
use app::loading::times::of_field;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::At;
use domain::name::FieldError;
use studio::{ActionError, Actor};

/// Sets or clears it, and goes back to the review page, where it stands.
pub async fn submit(
    State(state): State<AppState>,
    asked: Asked,
    Path((brand, code)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Response {
    let page = Address::item(&brand, &code, ItemPage::Review).to_string();
    let done = async |actor: &Actor| {
        let due = read(&state, actor, &brand, &fields).await?;
        studio::item::set_due(&state.studio, actor, &brand, &code, due).await?;
        Ok(page.clone())
    };
    answer::posted(&state, &asked, &page, &fields, done).await
}

/// The instant of the field `due`, in the zone of the brand; none when it is empty.
///
/// # Errors
/// [`ActionError::Invalid`] on `due`, [`ActionError::NotFound`].
pub async fn read(
    state: &AppState,
    actor: &Actor,
    brand: &str,
    fields: &Fields,
) -> Result<Option<At>, ActionError> {
    let typed = fields.get("due").trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let access = studio::access::brand(state.studio.store.read(), actor, brand).await?;
    let due = of_field(typed, &access.brand.time_zone);
    due.map(Some).ok_or_else(|| ActionError::field("due", FieldError::Malformed))
}
