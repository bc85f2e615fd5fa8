//! A keyphrase, read: its words and all their forms, ready to be found.

use prose::{Language, PlainWord, words_of};

use super::Reason;
use super::compound::{self, Compound};
use super::forms::{Reading, Standing, forms};
use super::meaning;
use super::tokens::{Glue, Token, tokens_of};

/// Content words beyond this many are not looked for: one bit each.
const MOST_KEYS: usize = 32;

/// What a folded form in the text stands for.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The content words it covers, one bit each.
    pub(super) keys: u32,
    /// The form with its accents.
    pub(super) typed: String,
    /// How it differs from the keyphrase.
    pub(super) reason: Reason,
    /// What must stand before it.
    pub(super) reading: Reading,
    /// Whether the keyphrase has the word in the possessive.
    pub(super) possessive: bool,
}

/// A keyphrase ready to be found.
#[derive(Clone, Debug)]
pub(crate) struct Phrase {
    /// As typed, without its quotes.
    pub(crate) text: String,
    /// Whether it was in quotes: exactly these words.
    pub(crate) quoted: bool,
    /// Whether it is a term, found in one piece with its function words.
    pub(crate) whole: bool,
    /// Words that carry meaning, hyphenated ones counted once.
    pub(crate) content_words: usize,
    /// What it is read in.
    pub(super) language: Language,
    pub(super) tokens: Vec<Token<'static>>,
    /// Indices into `tokens` of the words looked for; of a compound, its first.
    pub(super) keys: Vec<usize>,
    /// The words looked for that are compounds.
    pub(super) compounds: Vec<Compound>,
    /// What folded forms stand for, sorted by form.
    entries: Vec<(String, Vec<Entry>)>,
    /// Forms written in one word that the text may cut in two (`weekend`, `week-end`).
    joined: Vec<(String, Entry)>,
    /// First bytes of the folded forms: of `entries`, then of `joined`.
    first_bytes: [[bool; 256]; 2],
}

/// Bytes of a keyphrase that are read: nobody searches for more, and each place of a text is held against all of it.
const LONGEST: usize = 1_000;

impl Phrase {
    /// Reads a keyphrase; none when it holds no word.
    pub(crate) fn read(typed: &str, language: Language) -> Option<Phrase> {
        let typed = typed.trim();
        let (text, quoted) = unquoted(&typed[..typed.floor_char_boundary(LONGEST)]);
        let mut tokens = tokens_of(text, language);
        if tokens.is_empty() {
            return None;
        }
        let words = words_of(text, language);
        let ranges = compound::ranges(text, &words, &tokens, language);
        let small: Vec<bool> = tokens.iter().map(|token| token.function).collect();
        for at in ranges.iter().cloned().flatten() {
            tokens[at].function = false;
        }
        for token in &mut tokens {
            // `étudiant·e·s`: endings are no words.
            token.function |= text[..token.text.start()].ends_with('·');
        }
        meaning::promote(text, &mut tokens, language);
        let means = |word: &&PlainWord| {
            !word.function
                || tokens[compound::within(&tokens, word)].iter().any(|token| !token.function)
        };
        let content_words = words.iter().filter(means).count();
        let inside = |at: &usize| ranges.iter().any(|it| it.start < *at && *at < it.end);
        let begins = |at: &usize| ranges.iter().any(|it| it.start == *at);
        let content = (0..tokens.len()).filter(|at| !tokens[*at].function && !inside(at));
        let mut keys: Vec<usize> = content.take(MOST_KEYS).collect();
        keys.dedup_by(|a, b| tokens[*a].folded == tokens[*b].folded && !begins(a) && !begins(b));
        let lower = |at: usize| prose::lower(&text[tokens[at].text.range()]);
        let read = |range| Compound::read(range, |at| small[at], lower, language);
        let compounds = ranges.iter().take(MOST_KEYS).cloned().map(read).collect();
        let mut phrase = Phrase {
            text: text.to_owned(),
            quoted,
            whole: false,
            content_words,
            language,
            tokens,
            keys,
            compounds,
            entries: Vec::new(),
            joined: Vec::new(),
            first_bytes: [[false; 256]; 2],
        };
        phrase.expand(language);
        Some(phrase)
    }

    /// Whether nothing but function words is in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The content words as typed.
    pub(crate) fn content(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(|at| {
            let last = self.compound(*at).map_or(*at, |it| it.tokens.end - 1);
            &self.text[self.tokens[*at].text.start()..self.tokens[last].text.end()]
        })
    }

    /// The compound that begins at a token of the keyphrase.
    pub(super) fn compound(&self, at: usize) -> Option<&Compound> {
        self.compounds.iter().find(|it| it.tokens.start == at)
    }

    /// Whether a folded word is a form of one of its words.
    pub(crate) fn names(&self, folded: &str) -> bool {
        let last = folded.rsplit('\'').next().unwrap_or(folded);
        !self.entries(last).is_empty()
    }

    /// What a folded form stands for.
    pub(super) fn entries(&self, folded: &str) -> &[Entry] {
        if !self.may_begin(0, folded) {
            return &[];
        }
        match self.entries.binary_search_by(|(form, _)| form.as_str().cmp(folded)) {
            Ok(at) => &self.entries[at].1,
            Err(_) => &[],
        }
    }

    fn may_begin(&self, list: usize, folded: &str) -> bool {
        folded.bytes().next().is_some_and(|byte| self.first_bytes[list][usize::from(byte)])
    }

    fn begins(&mut self, list: usize, folded: &str) {
        if let Some(byte) = folded.bytes().next() {
            self.first_bytes[list][usize::from(byte)] = true;
        }
    }

    /// The bits of all content words.
    pub(super) fn all_keys(&self) -> u32 {
        (1_u64 << self.keys.len()).wrapping_sub(1) as u32
    }

    fn expand(&mut self, language: Language) {
        for (bit, at) in self.keys.clone().into_iter().enumerate() {
            if let Some(compound) = self.compound(at) {
                // In one word: `start-up`, `startup`.
                let typed: String = compound.tokens.clone().map(|at| self.lower(at)).collect();
                self.add_spelled(1 << bit, "", &typed, language);
                continue;
            }
            let standing = self.standing(at);
            let word = self.lower(at);
            let name = meaning::is_name(&self.text, &self.tokens, at);
            for form in forms(&word, standing, language) {
                if name && matches!(form.reason, Reason::Singular | Reason::VerbForm) {
                    continue;
                }
                let entry = Entry {
                    keys: 1 << bit,
                    typed: form.typed,
                    reason: form.reason,
                    reading: form.reading,
                    possessive: self.tokens[at].possessive > 0,
                };
                if entry.reason != Reason::VerbForm && entry.typed.len() > 3 {
                    self.add_joined(entry.clone());
                }
                self.add(entry);
            }
        }
        for (bit, pair) in self.keys.clone().windows(2).enumerate() {
            // Two words in a row may be written as one: `week end`, `weekend`.
            if pair[1] == pair[0] + 1 && self.compound(pair[1]).is_none() {
                let (head, word) = (self.lower(pair[0]), self.lower(pair[1]));
                self.add_spelled(0b11 << bit, &head, &word, language);
            }
        }
    }

    /// Adds the forms of `word` written behind `head` as one word.
    fn add_spelled(&mut self, keys: u32, head: &str, word: &str, language: Language) {
        for form in forms(word, Standing::default(), language) {
            let reason = form.reason.max(Reason::Spelling);
            let typed = format!("{head}{}", form.typed);
            self.add(Entry { keys, typed, reason, reading: Reading::Any, possessive: false });
        }
    }

    fn add(&mut self, entry: Entry) {
        let folded = prose::fold(&entry.typed);
        self.begins(0, &folded);
        let at = match self.entries.binary_search_by(|(form, _)| form.cmp(&folded)) {
            Ok(at) => at,
            Err(at) => {
                self.entries.insert(at, (folded, Vec::new()));
                at
            }
        };
        let entries = &mut self.entries[at].1;
        if !entries.iter().any(|known| known.keys == entry.keys && known.typed == entry.typed) {
            entries.push(entry);
        }
    }

    fn add_joined(&mut self, entry: Entry) {
        let folded = prose::fold(&entry.typed);
        self.begins(1, &folded);
        self.joined.push((folded, entry));
    }

    /// Forms written in one word, when one begins with the letter of a folded word.
    pub(super) fn joined(&self, folded: &str) -> &[(String, Entry)] {
        if self.may_begin(1, folded) { &self.joined } else { &[] }
    }

    fn standing(&self, at: usize) -> Standing {
        let before = at.checked_sub(1).map(|at| &self.tokens[at]);
        Standing {
            after_content: before.is_some_and(|token| !token.function)
                && self.tokens[at].glue == Glue::Space,
            after_en: before.is_some_and(|token| token.folded == "en"),
        }
    }

    fn lower(&self, at: usize) -> String {
        prose::lower(&self.text[self.tokens[at].text.range()])
    }
}

/// The text inside quotes, and whether there were any.
fn unquoted(typed: &str) -> (&str, bool) {
    let quotes = [('"', '"'), ('“', '”'), ('«', '»'), ('„', '“')];
    for (open, close) in quotes {
        if let Some(inner) = typed.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)) {
            return (inner.trim(), true);
        }
    }
    (typed, false)
}
