//! The charter of a brand as rules: what it bans, prefers, wants said, and how it addresses readers.

mod names;
mod signs;
mod terms;

pub use domain::charter::{Address, Article, Ask, Charter, Hashtags};

use prose::Document;
use wording::Lang;

use crate::facts::Facts;
use crate::{Draft, Finding, Group, Settings, Verdict, language_of};

/// Ids of its findings, one for each kind of article.
pub const RULES: [&str; 7] = [
    "charter-banned",
    "charter-preferred",
    "charter-mention",
    "charter-address",
    "charter-sentence",
    "charter-hashtags",
    "charter-name",
];

/// What the blocking articles of a charter say of a draft, in words: what keeps it from going on.
#[must_use]
pub fn refusals(charter: &Charter, draft: &Draft<'_>, messages: Lang) -> Vec<String> {
    let blocking: Vec<Article> =
        charter.articles.iter().filter(|it| it.blocking).cloned().collect();
    if blocking.is_empty() {
        return Vec::new();
    }
    said(&Charter { articles: blocking }, draft, messages).into_iter().map(|it| it.1).collect()
}

/// What a charter says of a draft, in words, each with its verdict: `problem` where it keeps it from going on.
#[must_use]
pub fn said(charter: &Charter, draft: &Draft<'_>, messages: Lang) -> Vec<(Verdict, String)> {
    if charter.articles.is_empty() {
        return Vec::new();
    }
    let document = Document::parse(draft.source, language_of(draft).code);
    let settings = Settings { messages: Some(messages), ..Settings::default() };
    let facts = Facts::gather(draft, &document, &settings);
    let found = findings(charter, &facts);
    found.into_iter().map(|it| (it.verdict, it.message)).collect()
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
