//! Looking for connectors in one sentence.

use super::Found;
use super::connector::{Connector, Lists, Place};
use crate::keyphrase::tokens::Token;

pub(super) struct Sentence<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token<'a>],
    pub(super) lists: &'static Lists,
}

impl Sentence<'_> {
    /// The first connector; what an idiom covers is passed over.
    pub(super) fn connector(&self) -> Option<Found> {
        let mut at = 0;
        while at < self.tokens.len() {
            match self.at(at) {
                Some((Place::Nowhere, found)) => at = found.last,
                Some((_, found)) => return Some(found),
                None => {}
            }
            at += 1;
        }
        None
    }

    /// The longest connector that begins at a token.
    fn at(&self, at: usize) -> Option<(Place, Found)> {
        let first = self.tokens[at].word();
        if self.is_verb_a(at) {
            return None;
        }
        // `That’s why` has no word for `is`.
        let next = if self.tokens[at].possessive > 0 { "is" } else { self.word(at + 1) };
        let mut longest: Option<(Place, Found)> = None;
        self.lists.connectors.each(first, next, &mut |it| {
            let beaten =
                |found: &(Place, Found)| longest.is_none_or(|it| it.1.last <= found.1.last);
            longest = self.fits(&it, at).filter(beaten).or(longest);
        });
        longest
    }

    /// `elle a lu`: one word in thirty of French is an `a` that begins no connector.
    fn is_verb_a(&self, at: usize) -> bool {
        at > 0
            && self.text.get(self.tokens[at].text.range()) == Some("a")
            && !matches!(self.word(at + 1), "contrario" | "fortiori")
    }

    fn fits(&self, connector: &Connector, at: usize) -> Option<(Place, Found)> {
        let last = self.spelled(connector.words, at)?;
        // Behind a sign it is another phrase: `malgré tout, le journal`.
        let before = if at == 0 || self.pause(at) { "" } else { self.word(at - 1) };
        let after = if self.pause(last + 1) { "" } else { self.word(last + 1) };
        // With nothing beside it, it ties nothing: `Par contre !`
        let alone = at == 0 && last + 1 == self.tokens.len();
        // `an album called Nevertheless`
        let name = self.is_name(at) && !self.pause(at);
        let undone = alone
            || name
            || self.is_quoted(at, last)
            || among(connector.not_after(), before)
            || among(connector.not_before(), after);
        if undone {
            return None;
        }
        let place = connector.place();
        self.placed(place, at, last).then_some((place, Found { first: at, last }))
    }

    /// `the word "because"`: letters that are spoken of.
    fn is_quoted(&self, at: usize, last: usize) -> bool {
        const QUOTES: [char; 7] = ['"', '“', '”', '«', '»', '‘', '’'];
        self.gap(at).trim_end().ends_with(QUOTES)
            && self.gap(last + 1).trim_start().starts_with(QUOTES)
    }

    /// The last token of a connector that is spelled from a token on.
    fn spelled(&self, words: &str, at: usize) -> Option<usize> {
        let (word, mut rest) = parted(words);
        if self.tokens.get(at)?.word() != word {
            return None;
        }
        let mut last = at;
        while !rest.is_empty() {
            let (word, after) = parted(rest);
            // `That’s why`: the contraction is in the token before.
            if word == "is" && self.tokens[last].possessive > 0 {
                rest = after;
                continue;
            }
            last += 1;
            let apart = self.pause(last) || self.gap(last).contains(char::is_alphanumeric);
            if !is_form(self.tokens.get(last)?.word(), word) || apart {
                return None;
            }
            rest = after;
        }
        // `in fact-checking`: part of a compound.
        let compound = self.gap(last + 1).starts_with('-');
        (self.accented_right(words, at) && !self.is_acronym(at) && !compound).then_some(last)
    }

    /// `BUT`, `(IF)`: capitals in a sentence that is not all capitals.
    fn is_acronym(&self, at: usize) -> bool {
        let visible = |at: usize| self.text.get(self.tokens[at].text.range()).unwrap_or_default();
        let capitals =
            |word: &str| word.chars().nth(1).is_some() && !word.contains(char::is_lowercase);
        capitals(visible(at))
            && self
                .tokens
                .iter()
                .enumerate()
                .any(|(other, _)| visible(other).contains(char::is_lowercase))
    }

    /// Folding makes `a` of `à` and `mais` of `maïs`: here the accent decides.
    fn accented_right(&self, words: &str, at: usize) -> bool {
        let visible = &self.text[self.tokens[at].text.range()];
        match self.tokens[at].word() {
            "a" => {
                let latin = words.ends_with("contrario") || words.ends_with("fortiori");
                latin || matches!(visible, "à" | "À") || visible == "A" && at == 0
            }
            "mais" => !visible.contains(['ï', 'Ï']),
            _ => true,
        }
    }

    pub(super) fn pair(&self) -> Option<Found> {
        if !self.tokens.iter().any(|token| self.lists.pair_heads.may_hold(token.word())) {
            return None;
        }
        let find = |words: &str, from: usize| {
            (from..self.tokens.len()).find(|at| self.spelled(words, *at).is_some())
        };
        self.lists.pairs.iter().find_map(|(one, two)| {
            let first = find(one, 0)?;
            // With nothing between them they compare: `aussi bien qu’une ampoule`.
            let second = find(two, first + 2 + one.bytes().filter(|it| *it == b' ').count())?;
            // One of them as a subjunctive is no pair: `bien que ce soit`.
            let free = |at: usize| {
                at == 0
                    || !["ce", "qu", "il", "elle", "que", "cela", "ca"]
                        .contains(&self.tokens[at - 1].word())
            };
            (free(first) && free(second) && !(*one == "whether" && self.indirect(first)))
                .then_some(Found { first, last: first })
        })
    }
}

impl Sentence<'_> {
    /// `so thick that the port closed`; not `pas si simple que ça`.
    pub(super) fn result(&self) -> Option<Found> {
        let find = |one: &str, two: &str, reach: usize| {
            let first = (0..self.tokens.len()).find(|at| self.spelled(one, *at).is_some())?;
            let from = self.spelled(one, first)? + 2;
            let spelled = |at: &usize| !self.pause(*at) && self.word(*at) == two;
            let second = (from..from + reach).find(spelled)?;
            let compared =
                matches!(self.word(second + 1), "" | "ca" | "cela" | "eux" | "lui" | "moi");
            let denied = first > 0 && matches!(self.word(first - 1), "not" | "pas");
            (!compared && !denied).then_some(Found { first, last: first })
        };
        self.lists.results.iter().find_map(|(one, two, reach)| find(one, two, *reach))
    }

    /// `plus vous dormez, moins vous mangez`, `the more you water it, the more it grows`.
    pub(super) fn proportion(&self) -> Option<Found> {
        let degree = |at: usize| {
            let more = self.word(at + 1);
            let longer = more.ends_with("er") && more.len() > 4 || matches!(more, "more" | "less");
            let subject = self.is(self.lists.subjects, at + 1);
            self.lists.degrees.holds(self.word(at)) && subject || self.word(at) == "the" && longer
        };
        let second = |at: &usize| self.gap(*at).contains(',') && degree(*at);
        let found = degree(0) && (2..self.tokens.len()).any(|at| second(&at));
        found.then_some(Found { first: 0, last: 0 })
    }
}

/// Whether a word is that of a list, elided or not: `qu’il`, `d’y`.
fn is_form(word: &str, listed: &str) -> bool {
    word == listed || matches!((word, listed), ("qu", "que") | ("d", "de"))
}

/// Whether a word is one of those of a text.
fn among(words: &str, word: &str) -> bool {
    !word.is_empty() && words.split(' ').any(|it| it == word)
}

/// The first word, and the rest after the space.
fn parted(words: &str) -> (&str, &str) {
    let end = words.bytes().position(|byte| byte == b' ').unwrap_or(words.len());
    (&words[..end], words.get(end + 1..).unwrap_or_default())
}
