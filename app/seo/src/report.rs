//! The answer of an analysis, in the shape of `check --format json`.

use std::collections::BTreeMap;

use prose::{Counts, Language};
use serde::{Deserialize, Serialize};

use crate::Finding;
use crate::keyphrase::{Place, Reason};

/// Everything an analysis found. Serialised, it is the documented answer of `check`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// Language of the text.
    pub language: LanguageFound,
    /// What was counted.
    pub counts: Counts,
    /// Value of each formula that fits the language.
    pub readability: BTreeMap<&'static str, f64>,
    /// The main keyphrase, when there is one.
    pub keyphrase: Option<Found>,
    /// The other keyphrases.
    pub secondary: Vec<Found>,
    /// What the rules say, problems first.
    pub findings: Vec<Finding>,
    /// What they say about what was set aside; it costs nothing, and a reviewer sees it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ignored: Vec<Finding>,
    /// From 0 to 100 each.
    pub scores: Scores,
    /// Every sentence, when details were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sentences: Option<Vec<SentenceDetail>>,
    /// Every word, when details were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<Vec<WordDetail>>,
    /// How long it took, filled in by whoever has a clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timing: Option<Timing>,
}

/// The language a text was read in.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct LanguageFound {
    /// ISO 639-1 code.
    pub code: Language,
    /// From 0 to 1.
    pub confidence: f64,
    /// Where it comes from.
    pub source: LanguageSource,
}

/// Where the language of a text comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LanguageSource {
    /// The writer chose it.
    Given,
    /// It was recognised.
    Detected,
    /// The text is too short to tell.
    #[default]
    Assumed,
}

/// A keyphrase in the text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Found {
    /// The keyphrase, without its quotes.
    pub text: String,
    /// Occurrences.
    pub count: usize,
    /// Occurrences per 100 words, times 0.7 + content words / 3.
    pub density_percent: f64,
    /// Where, and how each differs from the keyphrase.
    pub hits: Vec<HitFound>,
    /// The same of each synonym.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub synonyms: Vec<Found>,
    /// The keyphrase in the fields around the text, when details were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub places: Option<Places>,
}

/// One occurrence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HitFound {
    /// First byte in the source.
    pub start: usize,
    /// First byte after it.
    pub end: usize,
    /// What is written there.
    pub form: String,
    /// How it differs from the keyphrase.
    pub reason: Reason,
}

/// The keyphrase in each field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Places {
    /// In the title search engines show.
    pub title: Place,
    /// In the slug.
    pub slug: Place,
    /// In the meta description.
    pub description: Place,
    /// In the first paragraph.
    pub first_paragraph: Place,
}

/// Scores from 0 to 100.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scores {
    /// Being found.
    pub seo: i32,
    /// Being read.
    pub readability: i32,
}

/// A sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SentenceDetail {
    /// First byte in the source.
    pub start: usize,
    /// First byte after it.
    pub end: usize,
    /// Words in it.
    pub words: usize,
    /// Whether it holds a passive.
    pub passive: bool,
    /// The connector found in it.
    pub transition: Option<String>,
}

/// A word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct WordDetail {
    /// First byte in the source.
    pub start: usize,
    /// First byte after it.
    pub end: usize,
    /// Spoken syllables.
    pub syllables: u8,
}

/// How long an analysis took.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Timing {
    /// How often it was run.
    pub runs: usize,
    /// Median in microseconds.
    pub median_us: u64,
}
