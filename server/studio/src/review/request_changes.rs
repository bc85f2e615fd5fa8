//! Sends what is under review back, saying why.

use super::decide::{decide, decider};
use super::said_something;
use crate::{ActionError, Actor, Studio, access};
use domain::ContentHash;
use domain::workflow::Event;
use std::collections::BTreeSet;

/// Sends exactly the set whose digest the person saw back. The comment is what the author works with:
/// without one nothing happens.
///
/// # Errors
/// [`ActionError::Invalid`] on `comment`; otherwise as [`super::approve()`].
pub async fn request_changes(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    seen: ContentHash,
    comment: &str,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let by = decider(&access)?;
            let comment = said_something("comment", comment)?;
            let event = Event::RequestChanges { seen, parts: BTreeSet::new(), by };
            decide(studio, tx, actor, &access, &comment, event).await?;
            Ok(())
        })
        .await
}
