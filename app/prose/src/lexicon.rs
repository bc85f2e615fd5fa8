//! What is known of the words read last: most words of a text come back in it.

use crate::words::is_word_char;
use crate::{Language, fold_into, is_function_word, syllables};

/// What is counted about a word.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading {
    pub(crate) syllables: u8,
    pub(crate) letters: u8,
    pub(crate) function: bool,
}

/// A table of readings, each word having one place: a word that takes the place of another is read
/// again later, so memory is bounded whatever the text.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    /// Empty until the first word is read.
    slots: Vec<Known>,
}

/// Places in the table, a power of two, and bytes a word may have to get one.
const SLOTS: usize = 1024;
const MOST: usize = 24;

#[derive(Clone, Copy, Debug)]
struct Known {
    word: [u8; MOST],
    folded: [u8; MOST],
    /// Bytes of the word, 0 for a free place, and of its folded form.
    lengths: (u8, u8),
    language: Language,
    reading: Reading,
}

const FREE: Known = Known {
    word: [0; MOST],
    folded: [0; MOST],
    lengths: (0, 0),
    language: Language::Fr,
    reading: Reading { syllables: 0, letters: 0, function: false },
};

impl Lexicon {
    /// Reads a word, and appends its folded form to `folded`.
    pub(crate) fn read(&mut self, word: &str, language: Language, folded: &mut String) -> Reading {
        if word.len() > MOST {
            return read(word, language, folded);
        }
        if self.slots.is_empty() {
            self.slots = vec![FREE; SLOTS];
        }
        let slot = &mut self.slots[slot(word)];
        let (length, folds) = (usize::from(slot.lengths.0), usize::from(slot.lengths.1));
        if &slot.word[..length] == word.as_bytes()
            && slot.language == language
            && let Ok(known) = std::str::from_utf8(&slot.folded[..folds])
        {
            folded.push_str(known);
            return slot.reading;
        }
        let start = folded.len();
        let reading = read(word, language, folded);
        slot.fill(word, &folded[start..], language, reading);
        reading
    }
}

impl Known {
    fn fill(&mut self, word: &str, folded: &str, language: Language, reading: Reading) {
        if folded.len() > MOST {
            return;
        }
        self.word[..word.len()].copy_from_slice(word.as_bytes());
        self.folded[..folded.len()].copy_from_slice(folded.as_bytes());
        self.lengths = (word.len() as u8, folded.len() as u8);
        (self.language, self.reading) = (language, reading);
    }
}

fn read(word: &str, language: Language, folded: &mut String) -> Reading {
    let start = folded.len();
    fold_into(word, folded);
    let letters = word.chars().filter(|c| is_word_char(*c)).count();
    Reading {
        syllables: u8::try_from(syllables(word, language)).unwrap_or(u8::MAX),
        letters: u8::try_from(letters).unwrap_or(u8::MAX),
        function: is_function_word(&folded[start..], language),
    }
}

/// FNV-1a, folded to the table.
fn slot(word: &str) -> usize {
    let hash = word
        .bytes()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (hash ^ hash >> 15) as usize % SLOTS
}

#[cfg(test)]
mod tests {
    use super::{Lexicon, SLOTS};
    use crate::Language::{En, Fr};

    #[test]
    fn a_word_reads_the_same_whatever_was_read_before() {
        let mut lexicon = Lexicon::default();
        for nth in 0..SLOTS * 4 {
            let mut folded = String::new();
            let word = format!("Été{}", nth % 1500);
            lexicon.read(&word, Fr, &mut folded);
            assert_eq!(folded, crate::fold(&word));
        }
        let mut read = |word, language| lexicon.read(word, language, &mut String::new());
        // One word, two languages.
        assert!(read("the", En).function && !read("the", Fr).function && read("the", En).function);
    }
}
