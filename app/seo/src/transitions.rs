//! Connectors: words that tie a sentence to what precedes, or a clause to another.
//!
//! The letters are not enough: `de plus` is one in `De plus, il pleut`, not in `de plus en plus`;
//! `car` is none in `le car`. Each connector says where it counts and which neighbours undo it.
//! Languages without a list of their own have no answer rather than a guessed one.

mod connector;
mod english;
mod french;
mod place;
mod sentence;

use prose::Language;

use crate::keyphrase::tokens::Token;
use connector::Lists;
use sentence::Sentence;

/// A connector found: the tokens it covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) first: usize,
    pub(crate) last: usize,
}

/// Whether connectors of the language are known.
pub(crate) fn known(language: Language) -> bool {
    lists(language).is_some()
}

fn lists(language: Language) -> Option<&'static Lists> {
    match language {
        Language::Fr => Some(&french::LISTS),
        Language::En => Some(&english::LISTS),
        _ => None,
    }
}

/// The first connector of a sentence. `text` is what the tokens' places are in.
pub(crate) fn find(text: &str, tokens: &[Token<'_>], language: Language) -> Option<Found> {
    let lists = lists(language)?;
    let sentence = Sentence { text, tokens, lists };
    sentence.connector().or_else(|| sentence.pair())
}

#[cfg(test)]
mod tests {
    #[test]
    fn lists_are_sorted_for_the_search() {
        for lists in [&super::french::LISTS, &super::english::LISTS] {
            let heads =
                lists.connectors.iter().map(|connector| super::sentence::head(connector.words));
            assert!(heads.clone().is_sorted(), "{:?}", heads.collect::<Vec<_>>());
            let begin = |it: &super::connector::Connector| {
                it.words.starts_with(|c: char| c.is_ascii_lowercase())
            };
            assert!(lists.connectors.iter().all(begin));
            assert_eq!(lists.initials[super::connector::LETTERS], lists.connectors.len());
        }
    }
}
