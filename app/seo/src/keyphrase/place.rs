//! A keyphrase in one short place: a title, a slug, a description.

use prose::{Language, Words};
use serde::Serialize;

use super::Phrase;
use super::tokens::{Token, tokens_of};

/// How much of the keyphrase a place holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Place {
    /// Every content word, changed in number, gender or form, in any order.
    pub all_words: bool,
    /// The whole keyphrase: function words included, contiguous, same order, same inflection.
    pub exact: bool,
    /// The same at the start, an article before it aside.
    pub at_start: bool,
}

/// Articles, folded: what may stand before a keyphrase at the start.
const ARTICLES: Words = Words::of(
    "a an d das de der des die du ein eine el gli il l la las le les lo los o os the un une",
);

impl Phrase {
    /// How a plain string holds the keyphrase.
    pub(crate) fn place(&self, text: &str, language: Language) -> Place {
        let tokens = tokens_of(text, language);
        let first = (0..tokens.len()).find(|at| self.spelled_at(&tokens, *at));
        let lead = tokens.iter().take_while(|token| ARTICLES.holds(token.word())).count();
        Place {
            all_words: !self.is_empty() && (first.is_some() || self.missing_in(text, &tokens) == 0),
            exact: first.is_some(),
            at_start: first.is_some_and(|first| first <= lead.min(2)),
        }
    }

    /// As [`Phrase::place`], of a slug: apostrophes are gone from it (`de-lenclos`).
    pub(crate) fn place_in_slug(&self, slug: &str, language: Language) -> Place {
        let all_words = !self.is_empty() && self.missing_in_slug(slug, language).is_empty();
        Place { all_words, ..self.place(slug, language) }
    }

    /// The content words a slug lacks, as typed.
    pub(crate) fn missing_in_slug(&self, slug: &str, language: Language) -> Vec<&str> {
        let tokens = tokens_of(slug, language);
        if (0..tokens.len()).any(|at| self.spelled_at(&tokens, at)) {
            return Vec::new();
        }
        let whole = self.missing(slug, language);
        let parts = slug.split(['-', '_', '/']).map(without_elision);
        let apart = self.missing(&parts.collect::<Vec<_>>().join("-"), language);
        whole.into_iter().filter(|word| apart.contains(word)).collect()
    }

    /// Whether the keyphrase is spelled from a token on: accents, spaces, hyphens, apostrophes aside.
    fn spelled_at(&self, tokens: &[Token<'_>], at: usize) -> bool {
        let mut wanted = self.tokens.iter().flat_map(spelling).peekable();
        for token in &tokens[at..] {
            if !spelling(token).all(|byte| wanted.next() == Some(byte)) {
                return false;
            }
            if wanted.peek().is_none() {
                return true;
            }
        }
        false
    }

    /// Share of the content words a plain string holds, from 0 to 1.
    pub(crate) fn share(&self, text: &str, language: Language) -> f64 {
        if self.is_empty() {
            return 0.0;
        }
        let missing = self.missing_in(text, &tokens_of(text, language)).count_ones() as usize;
        (self.keys.len() - missing) as f64 / self.keys.len() as f64
    }

    /// The content words a plain string lacks, as typed.
    pub(crate) fn missing(&self, text: &str, language: Language) -> Vec<&str> {
        let missing = self.missing_in(text, &tokens_of(text, language));
        let content = self.content().enumerate();
        content.filter(|(bit, _)| missing & (1 << bit) != 0).map(|(_, word)| word).collect()
    }

    /// How often a plain string holds the keyphrase, wherever its sentences end.
    pub(crate) fn times(&self, text: &str, language: Language) -> usize {
        self.matches(text, &tokens_of(text, language)).len()
    }

    fn missing_in(&self, text: &str, tokens: &[Token<'_>]) -> u32 {
        self.all_keys() & !self.covered(text, tokens)
    }
}

/// The letters of a token, its possessive included: `dan’s` is `dan-s` or `dans` in a slug.
fn spelling<'t>(token: &'t Token<'_>) -> impl Iterator<Item = u8> + 't {
    token.folded.bytes().filter(|byte| *byte != b'\'').chain((token.possessive > 0).then_some(b's'))
}

/// `lenclos` without its elided article: `enclos`.
fn without_elision(part: &str) -> &str {
    let vowel = |rest: &str| {
        rest.starts_with(['a', 'e', 'h', 'i', 'o', 'u', 'y', 'é', 'è', 'ê', 'â', 'î', 'ô', 'œ'])
    };
    let elided = ["qu", "l", "d", "j", "m", "n", "s", "t", "c"];
    elided
        .iter()
        .find_map(|head| part.strip_prefix(head).filter(|rest| rest.len() > 2 && vowel(rest)))
        .unwrap_or(part)
}
