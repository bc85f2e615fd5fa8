//! Sets the limits of the analysis for a language.

use super::change;
use crate::{ActionError, Actor, FieldProblem, Studio};
use domain::ArticleKind;
use domain::brand::{Measure, Thresholds, thresholds_key};
use domain::name::FieldError;
use prose::Language;

/// Sets the limits of a brand's articles of a kind in a language; what is empty is as the help pages say.
/// Gives the slug of the brand.
///
/// # Errors
/// [`ActionError::Invalid`] with every refused measure, [`ActionError::Forbidden`],
/// [`ActionError::NotFound`].
pub async fn set_thresholds(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    (language, kind): (&str, &str),
    typed: impl Fn(Measure) -> String,
) -> Result<String, ActionError> {
    let language = Language::of_code(language).ok_or(ActionError::NotFound)?;
    let kind = match kind {
        "" => ArticleKind::default(),
        word => ArticleKind::of_str(word).ok_or(ActionError::NotFound)?,
    };
    let key = thresholds_key(language.code(), kind);
    let typed: Vec<(Measure, String)> =
        Measure::ALL.map(|it| (it, typed(it).trim().to_owned())).into();
    studio
        .store
        .write(async |tx| {
            let (access, mut it) = change::open(tx, actor, brand).await?;
            let decided = checked(&typed)?;
            let all = &mut it.settings.thresholds;
            if decided.is_empty() {
                all.remove(&key);
            } else {
                all.insert(key.clone(), decided);
            }
            change::close(studio, tx, actor, &access, &it, "thresholds").await
        })
        .await
}

fn checked(typed: &[(Measure, String)]) -> Result<Thresholds, ActionError> {
    let mut problems = Vec::new();
    let mut decided = Thresholds::new();
    for (measure, text) in typed.iter().filter(|it| !it.1.is_empty()) {
        let value = text.parse::<u32>().ok().filter(|it| measure.range().contains(it));
        match value {
            Some(value) => drop(decided.insert(*measure, value)),
            None => problems.push(FieldProblem::new(measure.as_str(), FieldError::Malformed)),
        }
    }
    let (least, most) = (Measure::DescriptionLeast, Measure::DescriptionMost);
    if let (Some(least), Some(most)) = (decided.get(&least), decided.get(&most))
        && least > most
    {
        let field = Measure::DescriptionLeast.as_str();
        problems.push(FieldProblem::new(field, FieldError::Malformed));
    }
    if problems.is_empty() { Ok(decided) } else { Err(ActionError::Invalid(problems)) }
}
