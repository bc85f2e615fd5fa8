//! The charter of a brand: what it asks of its texts. `seo` holds texts to it.

mod typed;

use serde::{Deserialize, Serialize};
pub use typed::Typed;

/// Terms that are looked for in a text, banned and preferred ones together: each costs time at every key.
pub const MOST_TERMS: usize = 50;

/// Longest term, mention, name or hashtag, in characters.
pub const LONGEST: usize = 100;

/// Lines of any other list.
pub const MOST_LINES: usize = 50;

/// Words of a sentence that a charter may set as their limit.
pub const SENTENCE_WORDS: std::ops::RangeInclusive<u64> = 5..=100;

/// Hashtags a charter may set as their limit.
pub const HASHTAGS: std::ops::RangeInclusive<u64> = 0..=30;

/// What a brand asks of its texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charter {
    /// Its articles, in the order of its settings.
    pub articles: Vec<Article>,
}

/// One thing asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// What.
    pub ask: Ask,
    /// Whether a text that does not do it may not go on; else it is advice.
    pub blocking: bool,
}

/// What a charter may ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// This term is not used, in any number or gender.
    Banned(String),
    /// One term is used rather than another.
    Preferred {
        /// The term to use.
        term: String,
        /// The one it stands for.
        instead_of: String,
    },
    /// These words are in every text.
    Mention(String),
    /// Readers are addressed as `tu` or as `vous` (French).
    Address(Address),
    /// No sentence is longer than so many words.
    SentenceWords(u64),
    /// Hashtags.
    Hashtags(Hashtags),
    /// A name written like this, capitals included: `iPhone`, `SNCF`.
    Name(String),
}

/// How French readers are addressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Address {
    /// `tu`.
    Tu,
    /// `vous`.
    Vous,
}

/// What is asked of hashtags, written with or without their sign.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hashtags {
    /// At most so many.
    pub most: Option<u64>,
    /// Those every text has.
    pub required: Vec<String>,
    /// Those no text has.
    pub banned: Vec<String>,
}

impl Ask {
    /// The word for what is asked: that of its field in a form, and of its rule after `charter-`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Ask::Banned(_) => "banned",
            Ask::Preferred { .. } => "preferred",
            Ask::Mention(_) => "mention",
            Ask::Address(_) => "address",
            Ask::SentenceWords(_) => "sentence",
            Ask::Hashtags(_) => "hashtags",
            Ask::Name(_) => "name",
        }
    }
}

impl Charter {
    /// What it asks of a post: what is about words, and hashtags. A mention and the length of sentences
    /// are an article's.
    #[must_use]
    pub fn of_posts(&self) -> Charter {
        self.without(|ask| matches!(ask, Ask::Mention(_) | Ask::SentenceWords(_)))
    }

    /// What it asks of an article: everything but hashtags.
    #[must_use]
    pub fn of_articles(&self) -> Charter {
        self.without(|ask| matches!(ask, Ask::Hashtags(_)))
    }

    fn without(&self, other: fn(&Ask) -> bool) -> Charter {
        let own = self.articles.iter().filter(|it| !other(&it.ask));
        Charter { articles: own.cloned().collect() }
    }
}
