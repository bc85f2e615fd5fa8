//! Changes the texts that an article is compared with, while somebody types.

use crate::AppError;
use crate::views::references::{Change, References};
use leptos::prelude::*;
use server_fn::codec::Json;

/// Changes the reference texts of an item. Gives those there are now. `writer` is the id of the person the
/// page was made for, as for a save.
///
/// # Errors
/// [`AppError::SignedOut`], [`AppError::NotFound`], [`AppError::Invalid`] with the reason,
/// [`AppError::Unavailable`].
#[server(endpoint = "items/references", input = Json)]
pub async fn change_references(
    brand: String,
    item: String,
    writer: String,
    change: Change,
) -> Result<References, AppError> {
    let caller = crate::calls::caller()?;
    let actor = crate::calls::parts::save::by(&caller, &writer)?;
    let place = (brand.as_str(), item.as_str());
    let done = crate::loading::references::change(&caller.studio, actor, place, change).await;
    done.map_err(|error| crate::calls::failed(&caller, &error))
}
