//! Flesch for Spanish, J. Fernández Huerta 1959: 206.84 − 60 ASW − 1.02 ASL (his 0.60 P is per 100 words).

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "es-fernandez-huerta",
    languages: &[Language::Es],
    value: |t| 206.84 - 60.0 * t.syllables_per_word() - 1.02 * t.words_per_sentence(),
};
