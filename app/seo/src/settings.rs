//! How an analysis is done.

use domain::ArticleKind;
use domain::brand::Typography;
use domain::brand::{AllThresholds, Measure, Thresholds, thresholds_key};
use prose::Language;
use prose::typography::Locale;
use wording::Lang;

/// Whose thresholds and scores apply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Profile {
    /// Ours.
    #[default]
    Marbre,
    /// Those of the Yoast plugin, score for score, to compare or to move over.
    Yoast,
}

/// What may be asked of an analysis.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Whose thresholds.
    pub profile: Profile,
    /// Language of the messages; none: the language of the text when it is French or English,
    /// else English.
    pub messages: Option<Lang>,
    /// Whether the report holds every sentence, every word and the places of the keyphrase.
    pub details: bool,
    /// Limits of the house.
    pub limits: Limits,
    /// What the text is for: the profile of Yoast has bands of its own for cornerstones, products and listings.
    pub kind: ArticleKind,
    /// Whose typography texts in its language follow, while English ones follow their own; none: typography
    /// is not looked at.
    pub typography: Option<Locale>,
}

impl Settings {
    /// Whether details are wanted: the editor, which is what browsers run, never asks for them.
    pub(crate) const fn detailed(&self) -> bool {
        self.details && !cfg!(target_arch = "wasm32")
    }
}

/// Whose typography that is, as the brand says it; none where it is not looked at.
#[must_use]
pub const fn locale(of: Typography) -> Option<Locale> {
    match of {
        Typography::France => Some(Locale::FrFr),
        Typography::Canada => Some(Locale::FrCa),
        Typography::Switzerland => Some(Locale::FrCh),
        Typography::Unchecked => None,
    }
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            profile: Profile::default(),
            messages: None,
            details: false,
            limits: Limits::default(),
            kind: ArticleKind::default(),
            typography: Some(Locale::FrFr),
        }
    }
}

/// Limits a brand may set for itself. The defaults are those of the help pages.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// Words a text should have.
    pub words: u64,
    /// Words a sentence may have; none: what suits the language.
    pub sentence_words: Option<u64>,
    /// Percentage of sentences that may be longer.
    pub long_sentences_percent: f64,
    /// Words a paragraph may have.
    pub paragraph_words: u64,
    /// Words a section may have before a subheading is wanted.
    pub section_words: u64,
    /// Characters of the shortest good description.
    pub description_least: u64,
    /// Characters of the longest description shown whole.
    pub description_most: u64,
    /// Pixels of the widest title shown whole.
    pub title_px: u64,
    /// Percentage of sentences that may be passive.
    pub passive_percent: f64,
    /// Percentage of sentences that should hold a connector.
    pub transition_percent: f64,
    /// Percentage of words that may be hard.
    pub hard_words_percent: f64,
}

impl Limits {
    /// The limits a kind of content begins with (those of the reference for cornerstones, products
    /// and listings).
    ///
    /// ```
    /// use domain::ArticleKind;
    /// use seo::Limits;
    ///
    /// assert_eq!(Limits::of(ArticleKind::Product).paragraph_words, 70);
    /// assert_eq!(Limits::of(ArticleKind::Article), Limits::default());
    /// ```
    #[must_use]
    pub fn of(kind: ArticleKind) -> Limits {
        let usual = Limits::default();
        match kind {
            ArticleKind::Article => usual,
            ArticleKind::Cornerstone => {
                Limits { words: 900, long_sentences_percent: 20.0, section_words: 250, ..usual }
            }
            ArticleKind::Product => Limits {
                words: 200,
                long_sentences_percent: 20.0,
                paragraph_words: 70,
                transition_percent: 20.0,
                ..usual
            },
            ArticleKind::Listing => Limits { words: 30, ..usual },
            ArticleKind::News => Limits { words: 200, paragraph_words: 100, ..usual },
        }
    }
}

impl Limits {
    /// The limits of a brand for articles of a kind in a language.
    #[must_use]
    pub fn decided(decided: &AllThresholds, language: Language, kind: ArticleKind) -> Limits {
        let usual = Limits::of(kind);
        let own = decided.get(&thresholds_key(language.code(), kind));
        own.map_or(usual, |it| usual.with(it))
    }

    /// The same with what a brand decided.
    ///
    /// ```
    /// use domain::brand::{Measure, Thresholds};
    /// use seo::Limits;
    ///
    /// let decided = Thresholds::from([(Measure::Words, 800)]);
    /// assert_eq!(Limits::default().with(&decided).words, 800);
    /// ```
    #[must_use]
    pub fn with(mut self, decided: &Thresholds) -> Limits {
        for (measure, value) in decided {
            let (whole, share) = (u64::from(*value), f64::from(*value));
            match measure {
                Measure::Words => self.words = whole,
                Measure::SentenceWords => self.sentence_words = Some(whole),
                Measure::LongSentences => self.long_sentences_percent = share,
                Measure::ParagraphWords => self.paragraph_words = whole,
                Measure::SectionWords => self.section_words = whole,
                Measure::Passive => self.passive_percent = share,
                Measure::Transitions => self.transition_percent = share,
                Measure::DescriptionLeast => self.description_least = whole,
                Measure::DescriptionMost => self.description_most = whole,
            }
        }
        self
    }

    /// What a measure is bounded by in a language, as a whole number.
    #[must_use]
    pub fn of_measure(&self, measure: Measure, language: Language) -> u64 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "percentages from 0 to 100"
        )]
        let share = |it: f64| it.round() as u64;
        match measure {
            Measure::Words => self.words,
            Measure::SentenceWords => {
                self.sentence_words.unwrap_or_else(|| crate::rules::sentence_limit(language))
            }
            Measure::LongSentences => share(self.long_sentences_percent),
            Measure::ParagraphWords => self.paragraph_words,
            Measure::SectionWords => self.section_words,
            Measure::Passive => share(self.passive_percent),
            Measure::Transitions => share(self.transition_percent),
            Measure::DescriptionLeast => self.description_least,
            Measure::DescriptionMost => self.description_most,
        }
    }
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            words: 300,
            sentence_words: None,
            long_sentences_percent: 25.0,
            paragraph_words: 150,
            section_words: 300,
            description_least: 121,
            description_most: 156,
            title_px: 600,
            passive_percent: 10.0,
            transition_percent: 30.0,
            hard_words_percent: 6.0,
        }
    }
}
