//! First Wiener Sachtextformel, R. Bamberger and E. Vanecek 1984: 0.1935 MS + 0.1672 SL + 0.1297 IW − 0.0327 ES − 0.875, with MS the percentage of P3, IW of L7, ES of M1.

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "de-wiener-1",
    languages: &[Language::De],
    value: |t| {
        0.1935 * t.percent(t.polysyllables)
            + 0.1672 * t.words_per_sentence()
            + 0.1297 * t.percent(t.long_words)
            - 0.0327 * t.percent(t.monosyllables)
            - 0.875
    },
};
