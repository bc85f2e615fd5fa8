//! Sends what is under review back, saying why.

use super::decide::{decide, decider};
use super::said_something;
use crate::{ActionError, Actor, Studio, access};
use domain::workflow::{Event, Reason};
use domain::{ContentHash, PartId};
use std::collections::BTreeSet;
use store::decisions::Said;

/// What should change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// In words: what the author works with.
    pub comment: String,
    /// What kind of work waits.
    pub reasons: BTreeSet<Reason>,
    /// The parts that go back alone; none for all of them.
    pub parts: BTreeSet<PartId>,
}

impl From<&str> for Request {
    fn from(comment: &str) -> Self {
        Request { comment: comment.to_owned(), ..Request::default() }
    }
}

/// Sends exactly the set whose digest the person saw back, or some parts of it, which leaves the others
/// under review. The comment is what the author works with: without one nothing happens.
///
/// # Errors
/// [`ActionError::Invalid`] on `comment`; otherwise as [`super::approve()`].
pub async fn request_changes(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    seen: ContentHash,
    request: impl Into<Request>,
) -> Result<(), ActionError> {
    let request = request.into();
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let by = decider(&access)?;
            let comment = said_something("comment", &request.comment)?;
            let said = Said { comment, reasons: request.reasons.clone(), ..Said::default() };
            let event = Event::RequestChanges { seen, parts: request.parts.clone(), by };
            decide(studio, tx, actor, &access, &said, event).await?;
            Ok(())
        })
        .await
}
