//! Second Wiener Sachtextformel 1984: 0.2007 MS + 0.1682 SL + 0.1373 IW − 2.779.

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "de-wiener-2",
    languages: &[Language::De],
    value: |t| {
        0.2007 * t.percent(t.polysyllables)
            + 0.1682 * t.words_per_sentence()
            + 0.1373 * t.percent(t.long_words)
            - 2.779
    },
};
