//! LIX, C.-H. Björnsson 1968: ASL + words of more than six letters per 100 words. Below 25 very easy, above 55 hard.

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "lix",
    languages: &Language::ALL,
    value: |t| t.words_per_sentence() + t.percent(t.long_words),
};
