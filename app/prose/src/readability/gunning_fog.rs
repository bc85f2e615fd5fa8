//! Fog index, R. Gunning 1952: 0.4 (ASL + hard words per 100 words). A school grade.

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "gunning-fog",
    languages: &[Language::En],
    value: |t| 0.4 * (t.words_per_sentence() + t.percent(t.complex)),
};
