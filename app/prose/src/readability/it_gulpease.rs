//! Gulpease, P. Lucisano and M. E. Piemontese 1988: 89 + (300 S − 10 C) / W.

use super::Formula;
use crate::Language;
use crate::counts::ratio;

pub(super) static FORMULA: Formula = Formula {
    id: "it-gulpease",
    languages: &[Language::It],
    value: |t| 89.0 + 300.0 * ratio(t.sentences, t.words) - 10.0 * ratio(t.letters, t.words),
};
