//! Perspicuity, F. Szigriszt-Pazos 1993: 206.835 − 62.3 ASW − ASL. The INFLESZ bands are 40, 55, 65, 80.

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "es-szigriszt",
    languages: &[Language::Es],
    value: |t| 206.835 - 62.3 * t.syllables_per_word() - t.words_per_sentence(),
};
