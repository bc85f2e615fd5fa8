//! Coleman-Liau, M. Coleman and T. L. Liau 1975: 0.0588 letters per 100 words − 0.296 sentences per 100 words − 15.8.

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "coleman-liau",
    languages: &[Language::En],
    value: |t| 0.0588 * t.percent(t.letters) - 0.296 * t.percent(t.sentences) - 15.8,
};
