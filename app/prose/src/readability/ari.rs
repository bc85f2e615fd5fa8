//! Automated Readability Index, E. A. Smith and R. J. Senter 1967: 4.71 C/W + 0.5 ASL − 21.43.

use super::Formula;
use crate::Language;
use crate::counts::ratio;

pub(super) static FORMULA: Formula = Formula {
    id: "ari",
    languages: &[Language::En],
    value: |t| 4.71 * ratio(t.letters, t.words) + 0.5 * t.words_per_sentence() - 21.43,
};
