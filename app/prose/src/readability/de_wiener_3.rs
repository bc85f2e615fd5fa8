//! Third Wiener Sachtextformel 1984: 0.2963 MS + 0.1905 SL − 1.1144.

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "de-wiener-3",
    languages: &[Language::De],
    value: |t| 0.2963 * t.percent(t.polysyllables) + 0.1905 * t.words_per_sentence() - 1.1144,
};
