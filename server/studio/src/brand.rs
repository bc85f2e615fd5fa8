//! Brands: tenants.

pub mod create;

pub use create::{NewBrand, create, insert_brand};

use crate::{ActionError, Studio};
use domain::PersonId;

/// Slug and name of the brands a person is an active member of, by name.
///
/// # Errors
/// Those of the store.
pub async fn of_person(
    studio: &Studio,
    person: PersonId,
) -> Result<Vec<(String, String)>, ActionError> {
    let brands = store::brands::of_person(studio.store.read(), person).await?;
    Ok(brands.into_iter().filter(|it| it.1.active).map(|(it, _)| (it.slug, it.name)).collect())
}
