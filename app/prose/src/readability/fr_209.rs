//! Flesch for French after L. Kandel and A. Moles 1958, as koRpus gives it: 209 − 1.15 ASL − 68 ASW.

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "fr-209",
    languages: &[Language::Fr],
    value: |t| 209.0 - 1.15 * t.words_per_sentence() - 68.0 * t.syllables_per_word(),
};
