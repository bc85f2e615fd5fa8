//! The charter of a brand as rules: what it bans, prefers, wants said, and how it addresses readers.

mod names;
mod signs;
mod terms;

use serde::{Deserialize, Serialize};

use crate::facts::Facts;
use crate::{Finding, Group, Verdict};

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

/// What the charter says of a draft: a blocking article answers `problem`, advice `improve`.
pub(crate) fn findings(charter: &Charter, facts: &Facts<'_>) -> Vec<Finding> {
    charter.articles.iter().flat_map(|article| judged(article, facts)).collect()
}

fn judged(article: &Article, facts: &Facts<'_>) -> Vec<Finding> {
    let found = match &article.ask {
        Ask::Banned(term) => terms::banned(facts, term),
        Ask::Preferred { term, instead_of } => terms::preferred(facts, term, instead_of),
        Ask::Mention(words) => terms::mention(facts, words).into_iter().collect(),
        Ask::Address(address) => names::address(facts, *address).into_iter().collect(),
        Ask::SentenceWords(most) => signs::sentences(facts, *most).into_iter().collect(),
        Ask::Hashtags(wanted) => signs::hashtags(facts, wanted),
        Ask::Name(name) => names::spelled(facts, name).into_iter().collect(),
    };
    let (verdict, score) =
        if article.blocking { (Verdict::Problem, 0) } else { (Verdict::Improve, 6) };
    found
        .into_iter()
        .map(|finding| Finding { group: Group::Charter, verdict, score, ..finding })
        .collect()
}

/// A finding of the charter; its verdict is set by whether its article blocks.
fn finding(rule: &'static str, message: String) -> Finding {
    Finding { rule, ..Finding::info(message) }
}
