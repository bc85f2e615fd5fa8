//! A term in one piece: as written, function words included.

use std::cell::OnceCell;
use std::cmp::Ordering;

use prose::Language;

use super::find::{Match, accented};
use super::phrase::Phrase;
use super::tokens::{Glue, Token};
use super::{Reason, accents};

impl Phrase {
    /// Reads a term of a charter: its words are found in any number, gender or form, but in one piece, and
    /// with its function words (`pas cher`, `à la pointe`), which may be all it has (`en fait`).
    pub(crate) fn term(typed: &str, language: Language) -> Option<Phrase> {
        let mut phrase = Phrase::read(typed, language)?;
        phrase.whole = true;
        Some(phrase)
    }

    /// The places of a term with function words, none overlapping another.
    pub(super) fn pieces(&self, text: &str, tokens: &[Token<'_>]) -> Vec<Match> {
        let mut found: Vec<Match> = Vec::new();
        // Whether the sentence has accents is looked up once at most, however long it is.
        let careful = OnceCell::new();
        for at in 0..tokens.len() {
            if found.last().is_none_or(|before| before.last < at) {
                found.extend(self.piece_at(text, tokens, at, &careful));
            }
        }
        found
    }

    /// Whether a term has a word that is neither looked for by itself nor part of a compound.
    pub(super) fn has_small(&self) -> bool {
        (0..self.tokens.len()).any(|at| self.is_small(at))
    }

    fn is_small(&self, at: usize) -> bool {
        self.tokens[at].function && !self.compounds.iter().any(|it| it.tokens.contains(&at))
    }

    /// Words in between make something else of a term, and so does joining its words: `low-cost` is `low cost`,
    /// `website` is not `web site`.
    pub(super) fn is_one_piece(&self, tokens: &[Token<'_>], found: &Match) -> bool {
        let found = &tokens[found.first..=found.last];
        match parted(found).cmp(&parted(&self.tokens)) {
            Ordering::Less => found.len() == self.tokens.len(),
            order => order == Ordering::Equal,
        }
    }

    fn piece_at(
        &self,
        text: &str,
        tokens: &[Token<'_>],
        first: usize,
        careful: &OnceCell<bool>,
    ) -> Option<Match> {
        let (mut own, mut at, mut reason) = (0, first, Reason::Exact);
        while own < self.tokens.len() {
            let (last, how) = if let Some(compound) = self.compound(own) {
                own = compound.tokens.end;
                compound.at(&self.tokens, text, tokens, at)?
            } else {
                own += 1;
                (at, self.word_at(text, tokens, at, own - 1, careful)?)
            };
            if at > first && !touch(text, &tokens[at - 1], &tokens[at]) {
                return None;
            }
            at = last + 1;
            reason = reason.max(how);
        }
        Some(Match { first, last: at - 1, reason })
    }

    /// How the word `own` of the term is written at a token.
    fn word_at(
        &self,
        text: &str,
        tokens: &[Token<'_>],
        at: usize,
        own: usize,
        careful: &OnceCell<bool>,
    ) -> Option<Reason> {
        let token = tokens.get(at)?;
        if let Some(bit) = self.keys.iter().position(|key| *key == own) {
            let entries = self.entries(token.word()).iter().filter(|it| it.keys == 1 << bit);
            let found = entries.filter_map(|it| self.accept(text, tokens, at, it, careful));
            return found.map(|(_, reason)| reason).min();
        }
        let visible = &text[token.text.range()];
        let typed = &self.text[self.tokens[own].text.range()];
        // `a`, `ou` and `la` are other words than `à`, `où` and `là` where accents are typed, or alone.
        let another = typed.is_ascii() != visible.is_ascii()
            && (self.tokens.len() == 1
                || visible.is_ascii()
                    && visible.starts_with(char::is_lowercase)
                    && *careful.get_or_init(|| accented(text, tokens)));
        let same = token.folded == self.tokens[own].folded && accents::compatible(visible, typed);
        (same && !another).then(|| super::find::written(text, token, typed, false))
    }
}

/// How many words are apart from the one before them.
fn parted(tokens: &[Token<'_>]) -> usize {
    tokens.iter().skip(1).filter(|token| token.glue == Glue::Space).count()
}

/// Whether nothing but a space, a hyphen, an apostrophe or the dot of an address parts two tokens.
fn touch(text: &str, one: &Token<'_>, two: &Token<'_>) -> bool {
    let gap = &text[one.whole().end()..two.text.start()];
    let parts = |c: char| c.is_whitespace() || "-\u{2010}\u{2011}'’‘ʼ/".contains(c);
    gap.chars().all(parts) || gap == "." && two.address
}
