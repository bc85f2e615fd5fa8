//! Years of schooling, A. N. Crawford 1989: −0.205 sentences per 100 words + 0.049 syllables per 100 words − 3.407.

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "es-crawford",
    languages: &[Language::Es],
    value: |t| 0.049 * t.percent(t.syllables) - 0.205 * t.percent(t.sentences) - 3.407,
};
