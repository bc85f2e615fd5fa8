//! Flesch for French with the coefficients most tools use: 207 − 1.015 ASL − 73.6 ASW. Never mixed with `fr-209`.

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "fr-207",
    languages: &[Language::Fr],
    value: |t| 207.0 - 1.015 * t.words_per_sentence() - 73.6 * t.syllables_per_word(),
};
