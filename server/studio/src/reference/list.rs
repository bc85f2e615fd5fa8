//! The texts an article is compared with.

use crate::item::Opened;
use crate::{ActionError, Studio};
use store::references::{self, Listed};

/// The reference texts of an item that somebody opened.
///
/// # Errors
/// Those of the store.
pub async fn list(studio: &Studio, opened: &Opened) -> Result<Vec<Listed>, ActionError> {
    Ok(references::of_item(studio.store.read(), opened.item.id).await?)
}
