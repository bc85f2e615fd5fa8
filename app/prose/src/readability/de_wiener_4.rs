//! Fourth Wiener Sachtextformel 1984: 0.2744 MS + 0.2656 SL − 1.693.

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "de-wiener-4",
    languages: &[Language::De],
    value: |t| 0.2744 * t.percent(t.polysyllables) + 0.2656 * t.words_per_sentence() - 1.693,
};
