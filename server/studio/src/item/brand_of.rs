//! The brand of an item, for the command line, which names items alone.

use crate::{ActionError, Actor, Studio};
use domain::ItemCode;
use store::{brands, items};

/// Slug of the brand that has an item of this code.
///
/// # Errors
/// [`ActionError::Forbidden`] for anyone but the operator, [`ActionError::NotFound`].
pub async fn brand_of(studio: &Studio, actor: &Actor, code: &str) -> Result<String, ActionError> {
    if *actor != Actor::Operator {
        return Err(ActionError::Forbidden);
    }
    let code: ItemCode = code.parse().map_err(|_| ActionError::NotFound)?;
    for brand in brands::all(studio.store.read()).await? {
        if items::by_code(studio.store.read(), brand.id, &code).await?.is_some() {
            return Ok(brand.slug);
        }
    }
    Err(ActionError::NotFound)
}
