//! Sets the charter of a brand.

use super::change;
use crate::{ActionError, Actor, FieldProblem, Studio};
use domain::brand::Typography;
use domain::charter::Typed;
use domain::name::FieldError;

/// Sets what a brand asks of its texts, and whose French typography they follow; what is empty is not
/// asked. Gives the slug of the brand. What is
/// under review stays there: a charter stops what is submitted after it.
///
/// # Errors
/// [`ActionError::Invalid`] with every refused field, [`ActionError::Forbidden`],
/// [`ActionError::NotFound`].
pub async fn set_charter(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    typed: &Typed,
    typography: &str,
) -> Result<String, ActionError> {
    studio
        .store
        .write(async |tx| {
            let (access, mut it) = change::open(tx, actor, brand).await?;
            it.settings.charter = typed.charter().map_err(refused)?;
            it.settings.typography = Typography::of_str(typography)
                .ok_or(ActionError::field("typography", FieldError::Malformed))?;
            change::close(studio, tx, actor, &access, &it, "charter").await
        })
        .await
}

fn refused(fields: Vec<(&'static str, FieldError)>) -> ActionError {
    let problems = fields.into_iter().map(|(field, why)| FieldProblem::new(field, why));
    ActionError::Invalid(problems.collect())
}
