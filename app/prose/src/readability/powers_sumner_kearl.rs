//! Powers-Sumner-Kearl grade 1958, the recalculated Flesch formula: 0.0778 ASL + 4.55 ASW − 2.2029.

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "powers-sumner-kearl",
    languages: &[Language::En],
    value: |t| 0.0778 * t.words_per_sentence() + 4.55 * t.syllables_per_word() - 2.2029,
};
