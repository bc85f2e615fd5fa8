//! What a brand may bound in its texts.

use crate::content::ArticleKind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// Limits of a brand; what is not there is as the help pages say.
pub type Thresholds = BTreeMap<Measure, u32>;

/// Limits of a brand by what an article is: see [`thresholds_key`].
pub type AllThresholds = BTreeMap<String, Thresholds>;

/// The name limits are kept under: the ISO 639-1 code of the language, and after a slash what an article is
/// for when it is not one like any other.
///
/// ```
/// use domain::ArticleKind;
/// use domain::brand::thresholds_key;
///
/// assert_eq!(thresholds_key("fr", ArticleKind::Article), "fr");
/// assert_eq!(thresholds_key("fr", ArticleKind::Product), "fr/product");
/// ```
#[must_use]
pub fn thresholds_key(language: &str, kind: ArticleKind) -> String {
    match kind {
        ArticleKind::Article => language.to_owned(),
        other => format!("{language}/{}", other.as_str()),
    }
}

/// Something a brand may bound in its articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Words a text should have.
    Words,
    /// Words a sentence may have.
    SentenceWords,
    /// Percentage of sentences that may be longer.
    LongSentences,
    /// Words a paragraph may have.
    ParagraphWords,
    /// Words a section may have before a subheading is wanted.
    SectionWords,
    /// Percentage of sentences that may be passive.
    Passive,
    /// Percentage of sentences that should hold a connector.
    Transitions,
    /// Characters of the shortest good description.
    DescriptionLeast,
    /// Characters of the longest description shown whole.
    DescriptionMost,
}

impl Measure {
    /// All of them, in the order pages show them.
    pub const ALL: [Measure; 9] = [
        Measure::Words,
        Measure::SentenceWords,
        Measure::LongSentences,
        Measure::ParagraphWords,
        Measure::SectionWords,
        Measure::Passive,
        Measure::Transitions,
        Measure::DescriptionLeast,
        Measure::DescriptionMost,
    ];

    /// The word stored, and the name of the field in forms.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Measure::Words => "words",
            Measure::SentenceWords => "sentence-words",
            Measure::LongSentences => "long-sentences",
            Measure::ParagraphWords => "paragraph-words",
            Measure::SectionWords => "section-words",
            Measure::Passive => "passive",
            Measure::Transitions => "transitions",
            Measure::DescriptionLeast => "description-least",
            Measure::DescriptionMost => "description-most",
        }
    }

    /// What may be asked for: a limit outside would find fault with every text or with none.
    #[must_use]
    pub const fn range(self) -> RangeInclusive<u32> {
        match self {
            Measure::Words => 1..=20_000,
            Measure::SentenceWords => 5..=100,
            Measure::ParagraphWords => 20..=1_000,
            Measure::SectionWords => 50..=5_000,
            Measure::DescriptionLeast | Measure::DescriptionMost => 50..=320,
            Measure::LongSentences | Measure::Passive | Measure::Transitions => 0..=100,
        }
    }
}
