//! whatlang's reading, on the server: it knows sixty languages more than are needed here.

use super::{Detection, Language};
use whatlang::{Detector, Lang};

/// The likeliest of `allowed` for a text in Latin letters.
pub(super) fn likeliest(text: &str, allowed: &[Language]) -> Option<Detection> {
    let list = allowed.iter().map(|it| of_whatlang(*it)).collect();
    let info = Detector::with_allowlist(list).detect(text)?;
    let language = allowed.iter().copied().find(|it| of_whatlang(*it) == info.lang())?;
    Some(Detection { language, confidence: info.confidence() })
}

const fn of_whatlang(language: Language) -> Lang {
    match language {
        Language::Fr => Lang::Fra,
        Language::En => Lang::Eng,
        Language::De => Lang::Deu,
        Language::Es => Lang::Spa,
        Language::It => Lang::Ita,
        Language::Nl => Lang::Nld,
        Language::Pt => Lang::Por,
    }
}
