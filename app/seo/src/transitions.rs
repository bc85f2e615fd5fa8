//! Connectors: words that tie a sentence to what precedes, or a clause to another.
//!
//! The letters are not enough: `de plus` is one in `De plus, il pleut`, not in `de plus en plus`;
//! `car` is none in `le car`. Each connector says where it counts and which neighbours undo it.
//! Languages without a list of their own have no answer rather than a guessed one.

mod clause;
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
    // Alone, a word ties nothing: `Alors ?`
    if tokens.len() < 2 {
        return None;
    }
    let sentence = Sentence { text, tokens, lists };
    sentence
        .connector()
        .or_else(|| sentence.pair())
        .or_else(|| sentence.result())
        .or_else(|| sentence.proportion())
}

#[cfg(test)]
mod tests {
    use super::connector::is_place;

    #[test]
    fn every_line_of_the_lists_is_understood() {
        for lists in [&super::french::LISTS, &super::english::LISTS] {
            for line in lists.connectors.lines() {
                let words = line.split(['<', '>']).next().unwrap_or_default();
                assert!(words.split_once(':').is_none_or(|(_, place)| is_place(place)), "{line}");
                let plain = |c: char| c.is_ascii_lowercase() || " :<>-".contains(c);
                assert!(line.chars().all(plain) && !line.contains("  "), "{line}");
                let [after, before] = [line.find('<'), line.find('>')];
                assert!(after.is_none() || before.is_none() || after < before, "{line}");
                let mut parts = words.split(':').next().unwrap_or_default().split(' ');
                let (first, second) = (parts.next(), parts.next());
                let mut found = false;
                let (first, second) = (first.unwrap_or_default(), second.unwrap_or_default());
                lists.connectors.each(first, second, &mut |it| found |= line.starts_with(it.words));
                assert!(found, "{line}");
            }
        }
    }
}
