//! Finding a keyphrase in a sentence.

use std::cell::OnceCell;

use prose::{Language, Span, Words};

use super::accents::{another_word, compatible, gained_final_accent, lost_final_accent};
use super::compound::Compound;
use super::english;
use super::french::{after_singular, reads_as};
use super::meaning;
use super::phrase::{Entry, Phrase};
use super::tokens::{ChunkTokens, Glue, Token};
use super::{Hit, Reason, WINDOW};

/// A word of the text that stands for words of the keyphrase.
#[derive(Clone, Copy, Debug)]
struct Event {
    /// First and last token.
    tokens: (usize, usize),
    /// How many words come before it in the sentence.
    position: usize,
    keys: u32,
    reason: Reason,
}

/// Tokens `first..=last` of a sentence hold the keyphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Match {
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) reason: Reason,
}

impl Phrase {
    /// Every occurrence in a chunk, in order, with its own offsets and sentence indexes.
    pub(crate) fn hits_in(&self, tokens: &ChunkTokens<'_>) -> Vec<Hit> {
        let mut hits = Vec::new();
        let plain = tokens.chunk.plain();
        for sentence in 0..tokens.chunk.sentences().len() {
            let tokens = tokens.sentence(sentence);
            for found in self.matches(plain, tokens) {
                let span =
                    Span::new(tokens[found.first].span.start(), tokens[found.last].span.end());
                let text =
                    Span::new(tokens[found.first].text.start(), tokens[found.last].whole().end());
                let form = plain[text.range()].to_owned();
                hits.push(Hit { span, sentence, form, reason: found.reason });
            }
        }
        hits
    }

    /// Whether a sentence holds at least half of the content words.
    pub(crate) fn half_in(&self, text: &str, tokens: &[Token<'_>]) -> bool {
        self.covered(text, tokens).count_ones() as usize * 2 >= self.keys.len()
    }

    /// The occurrences in one sentence, none overlapping another.
    pub(super) fn matches(&self, text: &str, tokens: &[Token<'_>]) -> Vec<Match> {
        if self.is_empty() && !self.whole {
            return Vec::new();
        }
        if self.quoted {
            return self.exact_matches(text, tokens);
        }
        if self.whole && self.has_small() {
            return self.pieces(text, tokens);
        }
        let mut found = self.windows(text, tokens);
        if self.whole {
            found.retain(|it| self.is_one_piece(tokens, it));
        }
        found
    }

    fn exact_matches(&self, text: &str, tokens: &[Token<'_>]) -> Vec<Match> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let exact = self.exact_at(text, tokens, at);
            if let Some(reason) = exact.filter(|_| !self.passes_over(&tokens[at])) {
                let last = at + self.tokens.len() - 1;
                found.push(Match { first: at, last, reason });
                at = last;
            }
            at += 1;
        }
        found
    }

    /// Whether the whole keyphrase, function words included, begins at a token, and how exactly.
    pub(super) fn exact_at(&self, text: &str, tokens: &[Token<'_>], at: usize) -> Option<Reason> {
        let window = tokens.get(at..at + self.tokens.len())?;
        let same = |(token, own): (&Token<'_>, &Token<'_>)| {
            token.folded == own.folded
                && compatible(&text[token.text.range()], &self.text[own.text.range()])
        };
        if !window.iter().zip(&self.tokens).all(same) {
            return None;
        }
        let pairs = window.iter().zip(&self.tokens).enumerate();
        pairs.map(|(nth, (token, own))| self.surface(text, token, own, nth == 0)).max()
    }

    fn surface(&self, text: &str, token: &Token<'_>, own: &Token<'_>, first: bool) -> Reason {
        let typed = &self.text[own.text.range()];
        // What precedes the first word is not part of the keyphrase: `l’enclos` is `enclos`.
        let glued = first || token.glue == own.glue;
        let glue = if glued { Reason::Exact } else { Reason::Spelling };
        written(text, token, typed, own.possessive > 0).max(glue)
    }

    fn windows(&self, text: &str, tokens: &[Token<'_>]) -> Vec<Match> {
        let mut found = Vec::new();
        let mut last = [None::<Event>; 32];
        let mut before: Option<usize> = None;
        for event in self.events(text, tokens) {
            if before.is_some_and(|before| event.position > before + WINDOW + 1) {
                last = [None; 32];
            }
            before = Some(event.position + event.tokens.1 - event.tokens.0);
            for (bit, slot) in last.iter_mut().enumerate() {
                if event.keys & (1 << bit) != 0 {
                    *slot = Some(event);
                }
            }
            if let Some(complete) = self.complete(text, tokens, &last[..self.keys.len()]) {
                found.push(complete);
                last = [None; 32];
            }
        }
        found
    }

    /// The match made of the last event of every key, when each has one.
    fn complete(&self, text: &str, tokens: &[Token<'_>], last: &[Option<Event>]) -> Option<Match> {
        let events: Option<Vec<Event>> = last.iter().copied().collect();
        let events = events?;
        let first = events.iter().map(|event| event.tokens.0).min()?;
        let end = events.iter().map(|event| event.tokens.1).max()?;
        let strongest = events.iter().map(|event| event.reason).max()?;
        let reason = strongest.max(self.arrangement(text, tokens, first, &events));
        Some(Match { first, last: end, reason })
    }

    fn arrangement(
        &self,
        text: &str,
        tokens: &[Token<'_>],
        first: usize,
        events: &[Event],
    ) -> Reason {
        let lead = *self.keys.first().unwrap_or(&0);
        let whole = first.checked_sub(lead).and_then(|at| self.exact_at(text, tokens, at));
        if let Some(whole) = whole {
            return whole;
        }
        if events.len() == 1 {
            return Reason::Exact;
        }
        let ordered = events.windows(2).all(|pair| pair[0].tokens.0 <= pair[1].tokens.0);
        if ordered { Reason::Apart } else { Reason::Order }
    }

    fn events(&self, text: &str, tokens: &[Token<'_>]) -> Vec<Event> {
        let mut events = Vec::new();
        let mut position = 0;
        let careful = OnceCell::new();
        for (at, token) in tokens.iter().enumerate() {
            let next = position + usize::from(token.counts(tokens.get(at + 1)));
            let position = std::mem::replace(&mut position, next);
            if self.passes_over(token) {
                continue;
            }
            for (keys, last, reason) in self.compounds_at(text, tokens, at) {
                events.push(Event { tokens: (at, last), position, keys, reason });
            }
            let best = self.entries(&token.folded).iter();
            let best = best
                .filter_map(|entry| self.accept(text, tokens, at, entry, &careful))
                .min_by_key(|(_, r)| *r);
            if let Some((keys, reason)) = best {
                events.push(Event { tokens: (at, at), position, keys, reason });
            } else if let Some((keys, reason)) = self.in_two(tokens, at) {
                events.push(Event { tokens: (at, at + 1), position, keys, reason });
            }
        }
        events
    }

    /// Addresses are left out, unless it is one that is looked for.
    fn passes_over(&self, token: &Token<'_>) -> bool {
        token.address && !self.text.contains('.')
    }

    /// The compounds written from a token on: their bits, where each ends, how it differs.
    fn compounds_at<'p>(
        &'p self,
        text: &'p str,
        tokens: &'p [Token<'_>],
        at: usize,
    ) -> impl Iterator<Item = (u32, usize, Reason)> + 'p {
        self.compounds.iter().filter_map(move |compound| {
            let (last, reason) = compound.at(&self.tokens, text, tokens, at)?;
            Some((self.bit_of(compound), last, reason))
        })
    }

    /// The content words found in a stretch, however far apart.
    pub(super) fn covered(&self, text: &str, tokens: &[Token<'_>]) -> u32 {
        self.events(text, tokens).iter().fold(0, |keys, event| keys | event.keys)
    }

    pub(super) fn accept(
        &self,
        text: &str,
        tokens: &[Token<'_>],
        at: usize,
        entry: &Entry,
        careful: &OnceCell<bool>,
    ) -> Option<(u32, Reason)> {
        let token = &tokens[at];
        // A function word is only ever itself: `entre` is not a form of `entrer` worth counting.
        let visible = &text[token.text.range()];
        let accepted = compatible(visible, &entry.typed)
            && (!token.function || meaning::is_noun(text, tokens, at, entry))
            && reads_as(entry.reading, text, tokens, at)
            && self.beside_its_neighbour(text, tokens, at, entry)
            && (!self.dotted(entry) || begins_with_dot(text, token))
            && !(entry.reason == Reason::Plural && after_singular(tokens, at))
            && !(self.language == Language::Fr
                && self.differs(visible, &entry.typed, || {
                    *careful.get_or_init(|| accented(text, tokens))
                })
                && !self.without_accents(text, tokens, at, entry));
        let reason = || match self.language {
            Language::En => english::number(entry.reason, tokens, at),
            _ => entry.reason,
        };
        let written = || written(text, token, &entry.typed, entry.possessive);
        accepted.then(|| (entry.keys, reason().max(written())))
    }

    /// Whether an accent more or less makes another French word.
    fn differs(&self, visible: &str, typed: &str, careful: impl FnOnce() -> bool) -> bool {
        another_word(visible, typed)
            || gained_final_accent(visible, typed, !self.text.is_ascii())
            || lost_final_accent(visible, typed) && careful()
    }

    /// Whether the whole keyphrase stands around a token, letter for letter, and one side has no accents
    /// at all where another word of the other has some: `marche de noel` is the `marché de Noël`.
    fn without_accents(&self, text: &str, tokens: &[Token<'_>], at: usize, entry: &Entry) -> bool {
        let key = self.keys.get(entry.keys.trailing_zeros() as usize).copied();
        let start = key.and_then(|key| at.checked_sub(key));
        let window = start.and_then(|start| tokens.get(start..start + self.tokens.len()));
        let Some((start, window)) = start.zip(window) else { return false };
        let mut bare = (true, true);
        let mut proven = false;
        for (nth, (token, own)) in window.iter().zip(&self.tokens).enumerate() {
            let seen = text[token.text.range()].is_ascii();
            let typed = self.text[own.text.range()].is_ascii();
            bare = (bare.0 && seen, bare.1 && typed);
            let other = start + nth != at;
            if other && token.folded != own.folded {
                return false;
            }
            proven |= other && !own.function && seen != typed;
        }
        proven && bare.0 != bare.1
    }

    /// Whether the word of the keyphrase begins with a dot: `.NET` is not `net`.
    fn dotted(&self, entry: &Entry) -> bool {
        let key = self.keys.get(entry.keys.trailing_zeros() as usize);
        key.is_some_and(|at| begins_with_dot(&self.text, &self.tokens[*at]))
    }

    /// Whether a number or a letter stands beside a word it stands beside in the keyphrase: `iPhone 15`
    /// is not `iPhone 14, 15 jours`. Only articles and the like may come between.
    fn beside_its_neighbour(
        &self,
        text: &str,
        tokens: &[Token<'_>],
        at: usize,
        entry: &Entry,
    ) -> bool {
        let letter = meaning::is_letter(&tokens[at]);
        if !letter && !meaning::is_number(&tokens[at]) || !entry.keys.is_power_of_two() {
            return true;
        }
        if letter && !meaning::names(text, tokens, at) {
            return false;
        }
        let small = |at: usize| {
            let own = |own: &Token<'_>| own.function && own.folded == tokens[at].folded;
            self.tokens.iter().take(WINDOW * WINDOW).any(own)
                || LINKS.holds(tokens[at].word())
                || letter && meaning::is_letter(&tokens[at])
        };
        let found =
            |at: usize, key: u32| (!small(at) || self.stands_for(tokens, at, key)).then_some(at);
        let (before, after) = (entry.keys >> 1, entry.keys << 1 & self.all_keys());
        let one = (0..at).rev().take(WINDOW).find_map(|at| found(at, before));
        let two = (at + 1..tokens.len()).take(WINDOW).find_map(|at| found(at, after));
        self.keys.len() == 1
            || one.is_some_and(|at| self.stands_for(tokens, at, before))
            || two.is_some_and(|at| self.stands_for(tokens, at, after))
    }

    /// Whether a token of the text is a form, or a half, of a word of the keyphrase. A compound has
    /// parts enough to stand beside.
    fn stands_for(&self, tokens: &[Token<'_>], at: usize, key: u32) -> bool {
        let whole = self.entries(tokens[at].word()).iter().any(|entry| entry.keys & key != 0);
        let halves = [at.checked_sub(1), Some(at)].into_iter().flatten();
        let half = |at| self.in_two(tokens, at).is_some_and(|(keys, _)| keys & key != 0);
        let compound = self.compounds.iter().any(|compound| self.bit_of(compound) & key != 0);
        whole || compound || halves.into_iter().any(half)
    }

    fn bit_of(&self, compound: &Compound) -> u32 {
        let key = self.keys.iter().position(|key| *key == compound.tokens.start);
        key.map_or(0, |bit| 1 << bit)
    }

    /// One word of the keyphrase cut in two by the text: `weekend`, `week-end`, `week end`.
    fn in_two(&self, tokens: &[Token<'_>], at: usize) -> Option<(u32, Reason)> {
        let (one, two) = (&tokens[at], tokens.get(at + 1)?);
        let apart = two.glue == Glue::Space && (one.function || two.function);
        if apart || two.glue == Glue::Apostrophe {
            return None;
        }
        let fits =
            |folded: &str| folded.strip_prefix(one.word()).is_some_and(|rest| rest == two.folded);
        let (_, entry) = self.joined(&one.folded).iter().find(|(folded, _)| fits(folded))?;
        Some((entry.keys, entry.reason.max(Reason::Spelling)))
    }
}

/// What may come between a number and the word it belongs to: `vitamines B et C`, `budget de 2`.
const LINKS: Words = Words::of("and de des du en et la le les number numero of or ou the");

/// Whether a dot that ends nothing comes right before a token.
fn begins_with_dot(text: &str, token: &Token<'_>) -> bool {
    let before = text[..token.text.start()].strip_suffix('.');
    before.is_some_and(|before| before.is_empty() || before.ends_with(char::is_whitespace))
}

/// How the letters of a token differ from a form with the same folded letters.
pub(super) fn written(text: &str, token: &Token<'_>, typed: &str, possessive: bool) -> Reason {
    let visible = prose::lower(&text[token.text.range()]).replace('’', "'");
    if (token.possessive > 0) != possessive {
        Reason::Possessive
    } else if visible == prose::lower(typed).replace('’', "'") {
        Reason::Exact
    } else if visible.contains('œ') != typed.contains('œ')
        || visible.contains('æ') != typed.contains('æ')
    {
        Reason::Spelling
    } else {
        Reason::Accent
    }
}

/// Whether the writer of a sentence types accents.
pub(super) fn accented(text: &str, tokens: &[Token<'_>]) -> bool {
    tokens.iter().any(|token| !text[token.text.range()].is_ascii())
}
