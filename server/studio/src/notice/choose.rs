//! By which way one wants to learn of things.

use crate::{ActionError, Actor, Studio};
use domain::notice::Choices;
use store::notices;

/// What the actor chose.
///
/// # Errors
/// [`ActionError::Forbidden`] for the operator, who is told nothing.
pub async fn choices(studio: &Studio, actor: &Actor) -> Result<Choices, ActionError> {
    let person = actor.person().ok_or(ActionError::Forbidden)?;
    Ok(notices::choices(studio.store.read(), person).await?)
}

/// Keeps what the actor chose. It holds from now on, for letters that were not written yet as well. Nobody
/// else is concerned: no event says so.
///
/// # Errors
/// [`ActionError::Forbidden`] for the operator.
pub async fn choose(studio: &Studio, actor: &Actor, choices: &Choices) -> Result<(), ActionError> {
    let person = actor.person().ok_or(ActionError::Forbidden)?;
    studio.store.write(async |tx| Ok(notices::choose(tx, person, choices).await?)).await
}
