//! The languages prose can read, and which of them a text is written in.

mod passage;

pub(crate) use passage::of_passage;
use serde::Serialize;
use whatlang::{Detector, Lang};

/// A language of a text. What the interface speaks is another thing: see `wording`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// French.
    #[default]
    Fr,
    /// English.
    En,
    /// German.
    De,
    /// Spanish.
    Es,
    /// Italian.
    It,
    /// Dutch.
    Nl,
    /// Portuguese.
    Pt,
}

/// The language found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Detection {
    /// The most likely language among those allowed.
    pub language: Language,
    /// From 0 to 1.
    pub confidence: f64,
}

/// Below this many letters trigrams say nothing: "SEO" is not Indonesian.
const LEAST_LETTERS: usize = 20;
/// Below this confidence no answer is better than a wrong one.
const LEAST_CONFIDENCE: f64 = 0.2;

impl Language {
    /// All languages, in the order menus show them.
    pub const ALL: [Language; 7] = [
        Language::Fr,
        Language::En,
        Language::De,
        Language::Es,
        Language::It,
        Language::Nl,
        Language::Pt,
    ];

    /// ISO 639-1 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Language::Fr => "fr",
            Language::En => "en",
            Language::De => "de",
            Language::Es => "es",
            Language::It => "it",
            Language::Nl => "nl",
            Language::Pt => "pt",
        }
    }

    /// The language of an ISO 639-1 code or of a tag that starts with one (`fr-CA`, `pt_BR`).
    #[must_use]
    pub fn of_code(code: &str) -> Option<Language> {
        let primary = code.trim().split(['-', '_']).next()?;
        Language::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }

    /// Silent reading speed in words per minute (reference: text-analysis, table of reading times,
    /// after Trauzettel-Klosinski et al. 2012).
    #[must_use]
    pub const fn words_per_minute(self) -> u32 {
        match self {
            Language::Fr => 195,
            Language::En => 228,
            Language::De => 179,
            Language::Es => 218,
            Language::It => 188,
            Language::Nl => 202,
            Language::Pt => 181,
        }
    }

    const fn whatlang(self) -> Lang {
        match self {
            Language::Fr => Lang::Fra,
            Language::En => Lang::Eng,
            Language::De => Lang::Deu,
            Language::Es => Lang::Spa,
            Language::It => Lang::Ita,
            Language::Nl => Lang::Nld,
            Language::Pt => Lang::Por,
        }
    }

    fn of_whatlang(lang: Lang) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.whatlang() == lang)
    }
}

/// The language of `text` among `allowed` (all when empty), or none when the text is too short or
/// too ambiguous to say.
#[must_use]
pub fn detect(text: &str, allowed: &[Language]) -> Option<Detection> {
    let sample = sample(text);
    if sample.chars().filter(|c| c.is_alphabetic()).take(LEAST_LETTERS).count() < LEAST_LETTERS {
        return None;
    }
    let allowed = if allowed.is_empty() { &Language::ALL[..] } else { allowed };
    let list = allowed.iter().map(|language| language.whatlang()).collect();
    let info = Detector::with_allowlist(list).detect(sample)?;
    let language = Language::of_whatlang(info.lang())?;
    let confidence = info.confidence();
    (confidence >= LEAST_CONFIDENCE).then_some(Detection { language, confidence })
}

/// The first few hundred words are enough, and keep detection off the clock of long texts.
pub(crate) fn sample(text: &str) -> &str {
    &text[..text.floor_char_boundary(3000)]
}
