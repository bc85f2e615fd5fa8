//! The Flesch value of the text, with the coefficients made for its language: a figure, no verdict.

use prose::{Language, readability};
use wording::rules::reading_ease::words;

use super::Rule;
use crate::facts::Facts;
use crate::{Finding, Group};

pub(super) const RULE: Rule =
    Rule { id: "reading-ease", group: Group::Readability, weight: 0, check, yoast: &[] };

/// Lower bounds of the seven steps, from very easy to very difficult.
const STEPS: [f64; 6] = [90.0, 80.0, 70.0, 60.0, 50.0, 30.0];

/// The formula of the Flesch family for a language, and what it is called.
fn formula(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::Fr => ("fr-207", "Flesch, Kandel-Moles"),
        Language::En => ("flesch", "Flesch"),
        Language::De => ("de-amstad", "Flesch, Amstad"),
        Language::Es => ("es-fernandez-huerta", "Flesch, Fernández Huerta"),
        Language::It => ("it-vacca-1986", "Flesch, Vacca"),
        Language::Nl => ("nl-douma", "Flesch, Douma"),
        Language::Pt => ("pt-flesch", "Flesch, Martins"),
    }
}

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let (wanted, name) = formula(facts.language);
    let values = readability(&facts.document.tally(), facts.language);
    let (_, value) = values.into_iter().find(|(id, _)| *id == wanted)?;
    let level = STEPS.iter().take_while(|least| value < **least).count() as u8;
    Some(Finding::info((words(facts.lang).ease)(value, name, level)))
}
