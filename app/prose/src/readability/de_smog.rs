//! SMOG for German, "Qu": √(30 P3 / S) − 2.

use super::Formula;
use crate::Language;
use crate::counts::ratio;

pub(super) static FORMULA: Formula = Formula {
    id: "de-smog",
    languages: &[Language::De],
    value: |t| (30.0 * ratio(t.polysyllables, t.sentences)).sqrt() - 2.0,
};
