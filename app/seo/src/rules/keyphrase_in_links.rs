//! Does a link give the keyphrase away to another page?

use prose::{Language, Link, LinkScope, Span, words_of};
use wording::rules::keyphrase_in_links::words;

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::keyphrase::Phrase;
use crate::{Finding, Group};

pub(super) const RULE: Rule = Rule {
    id: "keyphrase-in-links",
    group: Group::Seo,
    weight: 3,
    check,
    yoast: &[Assessment { name: "textCompetingLinks", group: Group::Seo, check: yoast }],
};

fn check(facts: &Facts<'_>) -> Option<Finding> {
    facts.subject()?;
    let rival = |span: Span, _: &Link| facts.named.links.binary_search(&span).is_ok();
    judge(facts, 3, 9, &rival)
}

/// Whether a link text holds all words of a phrase, and no other word that means something.
pub(crate) fn gives_away(phrase: &Phrase, anchor: &str, language: Language) -> bool {
    phrase.share(anchor, language) >= 1.0 && nothing_else(phrase, anchor, language)
}

/// Whether a link text has no content word beyond those of the keyphrase.
fn nothing_else(phrase: &Phrase, anchor: &str, language: Language) -> bool {
    let content = words_of(anchor, language).iter().filter(|word| !word.function).count();
    content <= phrase.content_words
}

fn judge(
    facts: &Facts<'_>,
    rival: i32,
    right: i32,
    is_rival: &dyn Fn(Span, &Link) -> bool,
) -> Option<Finding> {
    let words = words(facts.lang);
    let page = |(_, link): &&(Span, &Link)| {
        matches!(link.scope(None), LinkScope::Internal | LinkScope::External)
    };
    let mut links = facts.links.iter().filter(page).peekable();
    // Without a link there is nothing to say in our profile; Yoast says it is right.
    if links.peek().is_none() && !facts.yoast() {
        return None;
    }
    let rivals = links.filter(|(span, link)| is_rival(*span, link));
    let rivals: Vec<Span> = rivals.map(|(span, _)| *span).collect();
    Some(match rivals.len() as u64 {
        0 => Finding::scored(right, words.right),
        count => Finding::scored(rival, (words.rival)(count)).at(rivals),
    })
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    let is_rival = |_, link: &Link| {
        facts.yoast_phrases().any(|phrase| {
            facts.yoast_share(phrase, &link.anchor) >= 1.0
                && nothing_else(phrase, &link.anchor, facts.language)
        })
    };
    judge(facts, 2, 8, &is_rival)
}
