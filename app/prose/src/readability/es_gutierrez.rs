//! Comprehensibility, L. E. Gutiérrez de Polini 1972: 95.2 − 9.7 C/W − 0.35 ASL.

use super::Formula;
use crate::Language;
use crate::counts::ratio;

pub(super) static FORMULA: Formula = Formula {
    id: "es-gutierrez",
    languages: &[Language::Es],
    value: |t| 95.2 - 9.7 * ratio(t.letters, t.words) - 0.35 * t.words_per_sentence(),
};
