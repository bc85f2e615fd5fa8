//! SMOG, G. H. McLaughlin 1969: 1.043 √(30 P3 / S) + 3.1291. Meant for 30 sentences or more.

use super::Formula;
use crate::Language;
use crate::counts::ratio;

pub(super) static FORMULA: Formula = Formula {
    id: "smog",
    languages: &[Language::En],
    value: |t| 1.043 * (30.0 * ratio(t.polysyllables, t.sentences)).sqrt() + 3.1291,
};
