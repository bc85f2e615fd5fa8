//! Who drafts belong to that somebody brings in from a shell.

use crate::{ActionError, Actor, SignedIn, Studio};
use store::people;

/// The person of an address, to act for them: only whoever runs the command line on the server may ask.
///
/// # Errors
/// [`ActionError::NotFound`] for nobody and for somebody who is suspended.
pub async fn acting_as(studio: &Studio, actor: &Actor, email: &str) -> Result<Actor, ActionError> {
    if *actor != Actor::Operator {
        return Err(ActionError::Forbidden);
    }
    let email = email.trim().to_lowercase();
    let found = people::by_email(studio.store.read(), &email).await?;
    let person = found.filter(|it| it.suspended_at.is_none()).ok_or(ActionError::NotFound)?;
    Ok(Actor::Person(SignedIn::of(person, String::new())))
}
