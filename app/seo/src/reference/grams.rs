//! Runs of one to three words of a document, counted.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use prose::likeness::mixed;
use prose::{Document, Span, Word};

use super::noun::{self, Around};

/// Runs by hash.
pub(super) struct Grams {
    pub(super) runs: HashMap<u64, Counted, BuildHasherDefault<Same>>,
}

/// A run in one document.
pub(super) struct Counted {
    pub(super) times: u16,
    /// How often what stands before it says that it names something, and how often that it does not.
    pub(super) led: u16,
    pub(super) verbal: u16,
    /// Words in it, 1 to 3.
    pub(super) length: u8,
    /// Where it first stands in the plain text.
    pub(super) place: Span,
}

/// Keys are hashes already.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Same(u64);

impl Hasher for Same {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = mixed(self.0, u64::from(*byte));
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

impl Grams {
    /// Runs that begin and end with a content word and cross no sign; inside may stand small words.
    pub(super) fn of(document: &Document) -> Grams {
        Grams::read(document, |_, _| Vec::new())
    }

    /// The same, with what stands around them.
    pub(super) fn told(document: &Document) -> Grams {
        Grams::read(document, Around::of)
    }

    fn read(document: &Document, around: impl Fn(&Document, &[Word]) -> Vec<Around>) -> Grams {
        let mut grams = Grams { runs: HashMap::default() };
        grams.runs.reserve(document.words().len());
        for sentence in document.sentences() {
            let words = document.sentence_words(sentence);
            let keys: Vec<u64> = words.iter().map(|word| key(document.folded(word))).collect();
            let around = around(document, words);
            for at in 0..words.len() {
                grams.from(document, words, (&keys, &around), at);
            }
        }
        grams
    }

    fn from(
        &mut self,
        document: &Document,
        words: &[Word],
        (keys, around): (&[u64], &[Around]),
        at: usize,
    ) {
        let mut hash = SEED;
        let around = |at: usize| around.get(at).copied().unwrap_or_default();
        for length in 1..=3.min(words.len() - at) {
            let last = at + length - 1;
            if length > 1 && !touches(document, &words[last - 1], &words[last]) {
                break;
            }
            hash = mixed(hash, keys[last]);
            if means(document, &words[at]) && means(document, &words[last]) {
                let place = Span::new(words[at].text.start(), words[last].text.end());
                let length = length as u8;
                let none = Counted { times: 0, led: 0, verbal: 0, length, place };
                let run = self.runs.entry(hash).or_insert(none);
                let verbal = around(at).conjugated
                    || around(last).governs
                    || (at + 1..=last).any(|at| around(at).parts);
                run.times = run.times.saturating_add(1);
                run.led = run.led.saturating_add(u16::from(around(at).led && !verbal));
                run.verbal = run.verbal.saturating_add(u16::from(verbal));
            }
        }
    }
}

const SEED: u64 = 0x9e37_79b9_7f4a_7c15;

/// The hash of a run as typed, to look it up: each word folded, in the singular.
pub(super) fn hash_of<'a>(words: impl Iterator<Item = &'a str>) -> u64 {
    words.fold(SEED, |hash, folded| mixed(hash, key(folded)))
}

/// A word without its elision and its plural.
fn key(folded: &str) -> u64 {
    let bare = folded.rsplit('\'').next().filter(|rest| rest.len() > 1).unwrap_or(folded);
    let singular = match bare.strip_suffix(['s', 'x']) {
        Some(stem) if stem.len() > 2 && !stem.ends_with(['s', 'u', 'i']) => stem,
        _ => bare,
    };
    singular.bytes().fold(SEED, |hash, byte| mixed(hash, u64::from(byte)))
}

fn means(document: &Document, word: &Word) -> bool {
    let folded = document.folded(word);
    !word.function
        && word.letters > 1
        && folded.bytes().any(|b| b.is_ascii_alphabetic())
        && !noun::is_small(folded, document.language())
}

/// Only a space, a hyphen or an apostrophe stands between two words.
pub(super) fn touches(document: &Document, one: &Word, two: &Word) -> bool {
    let gap = document.plain().get(one.text.end()..two.text.start()).unwrap_or(",");
    gap.len() < 4 && gap.chars().all(|c| c.is_whitespace() || matches!(c, '-' | '’' | '\''))
}
