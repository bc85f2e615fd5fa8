//! FORCAST, J. S. Caylor et al. 1973: 20 − monosyllables per 150 words / 10. A school grade without sentences.

use super::Formula;
use crate::Language;
use crate::counts::ratio;

pub(super) static FORMULA: Formula = Formula {
    id: "forcast",
    languages: &[Language::En],
    value: |t| 20.0 - 15.0 * ratio(t.monosyllables, t.words),
};
