//! Reading ease for Dutch, R. H. M. Brouwer 1963: 195 − 67 ASW − 2 ASL.

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "nl-brouwer",
    languages: &[Language::Nl],
    value: |t| 195.0 - 67.0 * t.syllables_per_word() - 2.0 * t.words_per_sentence(),
};
