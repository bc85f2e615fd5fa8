//! RIX, J. Anderson 1983: words of more than six letters per sentence.

use super::Formula;
use crate::Language;
use crate::counts::ratio;

pub(super) static FORMULA: Formula =
    Formula { id: "rix", languages: &Language::ALL, value: |t| ratio(t.long_words, t.sentences) };
