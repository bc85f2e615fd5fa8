//! The languages prose can read, and which of them a text is written in.

#[cfg(any(test, target_arch = "wasm32"))]
mod letters;
mod passage;
mod short;
#[cfg(not(target_arch = "wasm32"))]
mod whole;

#[cfg(target_arch = "wasm32")]
use letters::likeliest;
pub(crate) use passage::of_passage;
use serde::Serialize;
#[cfg(not(target_arch = "wasm32"))]
use whole::likeliest;

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
/// From so many on they say enough by themselves.
const LONG_LETTERS: usize = 60;
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
}

/// The language of `text` among `allowed` (all when empty), or none when the text is too short or
/// too ambiguous to say.
#[must_use]
pub fn detect(text: &str, allowed: &[Language]) -> Option<Detection> {
    let sample = sample(text);
    let allowed = if allowed.is_empty() { &Language::ALL[..] } else { allowed };
    if !is_latin(sample) {
        return None;
    }
    let letters = sample.chars().filter(|c| c.is_alphabetic()).take(LONG_LETTERS).count();
    let sure = |found: &Detection| found.confidence >= LEAST_CONFIDENCE;
    let likeliest = || likeliest(sample, allowed).filter(sure);
    match letters {
        LONG_LETTERS.. => likeliest(),
        LEAST_LETTERS.. => likeliest().or_else(|| short::language(sample, allowed)),
        _ => short::language(sample, allowed),
    }
}

/// Whether most of a text is in Latin letters: its language is none of ours otherwise.
fn is_latin(text: &str) -> bool {
    let is_own = |c: char| matches!(c, '\u{41}'..'\u{250}' | '\u{1e00}'..='\u{1eff}');
    let (mut own, mut other) = (0, 0);
    for c in text.chars() {
        if !is_own(c) {
            other += usize::from(!c.is_ascii());
        } else if c.is_alphabetic() {
            own += 1;
        }
    }
    own > other
}

/// The first few hundred words are enough, and keep detection off the clock of long texts.
pub(crate) fn sample(text: &str) -> &str {
    &text[..text.floor_char_boundary(3000)]
}
