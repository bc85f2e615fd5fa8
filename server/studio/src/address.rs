//! The address people reach the studio at. Exported files name it, so the command line must know the
//! one the server was started with: both give the same bytes.

use crate::{ActionError, Studio};
use store::settings;

const ADDRESS: &str = "public-url";

/// Keeps the address this studio is served at.
///
/// # Errors
/// Those of the store.
pub async fn keep(studio: &Studio) -> Result<(), ActionError> {
    if known(studio).await?.as_deref() == Some(&studio.public_url) {
        return Ok(());
    }
    studio.store.write(async |tx| Ok(settings::put(tx, ADDRESS, &studio.public_url).await?)).await
}

/// The address it was served at last; none when it never was.
///
/// # Errors
/// Those of the store.
pub async fn known(studio: &Studio) -> Result<Option<String>, ActionError> {
    Ok(settings::get(studio.store.read(), ADDRESS).await?)
}
