//! What is counted in a text, once and for every rule.

use serde::{Deserialize, Serialize};

use crate::{Block, BlockKind};

/// The counts people see. Field names are those of `check --format json`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Visible characters (Unicode scalar values), spaces included, markup and code blocks not.
    pub characters: usize,
    /// Words, code and addresses not included.
    pub words: usize,
    /// Sentences; a heading, a list item and a table cell are one each.
    pub sentences: usize,
    /// Paragraphs with at least one word.
    pub paragraphs: usize,
    /// Spoken syllables.
    pub syllables: usize,
    /// Headings.
    pub headings: usize,
    /// Links to the site itself.
    pub links_internal: usize,
    /// Links to other sites.
    pub links_external: usize,
    /// Pictures.
    pub images: usize,
    /// Reading time in seconds: words at the pace of the language, 12 s for each picture.
    pub reading_seconds: usize,
}

/// Exact counts that readability formulas take; named after the letters of their definitions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// W: words.
    pub words: usize,
    /// S: sentences.
    pub sentences: usize,
    /// Y: syllables.
    pub syllables: usize,
    /// C: letters and digits inside words.
    pub letters: usize,
    /// P3: words of three syllables or more.
    pub polysyllables: usize,
    /// Words Gunning calls hard: P3 without proper nouns, easy compounds and -ed, -es, -ing endings.
    pub complex: usize,
    /// M1: words of one syllable.
    pub monosyllables: usize,
    /// L7: words of more than six letters.
    pub long_words: usize,
}

impl Tally {
    /// ASL: words per sentence; 0 without sentences.
    #[must_use]
    pub fn words_per_sentence(&self) -> f64 {
        ratio(self.words, self.sentences)
    }

    /// ASW: syllables per word; 0 without words.
    #[must_use]
    pub fn syllables_per_word(&self) -> f64 {
        ratio(self.syllables, self.words)
    }

    /// `part` per 100 words; 0 without words.
    #[must_use]
    pub fn percent(&self, part: usize) -> f64 {
        100.0 * ratio(part, self.words)
    }
}

/// `part / whole`, 0 when there is no whole.
pub(crate) fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// What is counted of the blocks of a stretch of text.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Seen {
    pub(crate) characters: usize,
    pub(crate) paragraphs: usize,
    pub(crate) headings: usize,
}

impl Seen {
    /// Counts one block.
    pub(crate) fn count(&mut self, block: &Block) {
        self.characters += block.characters as usize;
        self.headings += usize::from(matches!(block.kind, BlockKind::Heading(_)));
        let paragraph = block.kind == BlockKind::Paragraph && !block.words.is_empty();
        self.paragraphs += usize::from(paragraph);
    }

    /// Adds the counts of another stretch of the same text.
    pub(crate) fn add(&mut self, other: &Seen) {
        self.characters += other.characters;
        self.paragraphs += other.paragraphs;
        self.headings += other.headings;
    }
}

impl Tally {
    /// Counts one word of a text.
    pub(crate) fn count_word(&mut self, word: &str, read: &crate::Word) {
        let (syllables, letters) = (usize::from(read.syllables), usize::from(read.letters));
        self.words += 1;
        self.syllables += syllables;
        self.letters += letters;
        self.monosyllables += usize::from(syllables == 1);
        self.long_words += usize::from(letters > 6);
        self.polysyllables += usize::from(syllables >= 3);
        self.complex += usize::from(syllables >= 3 && is_hard(word, syllables));
    }

    /// Looks again at the first word of a sentence: its capital is no sign of a name.
    pub(crate) fn count_opening(&mut self, word: &str, read: &crate::Word) {
        let syllables = usize::from(read.syllables);
        let mut letters = word.chars();
        let capital = letters.next().is_some_and(char::is_uppercase);
        let rest = letters.as_str();
        let lower = rest.chars().all(|c| !c.is_uppercase());
        self.complex += usize::from(capital && lower && syllables >= 3 && is_hard(rest, syllables));
    }

    /// Adds the counts of another stretch of the same text.
    pub(crate) fn add(&mut self, other: &Tally) {
        self.words += other.words;
        self.sentences += other.sentences;
        self.syllables += other.syllables;
        self.letters += other.letters;
        self.polysyllables += other.polysyllables;
        self.complex += other.complex;
        self.monosyllables += other.monosyllables;
        self.long_words += other.long_words;
    }
}

/// Gunning's hard words among those of three syllables or more: not capitalised, not a compound of
/// easy words, and not made of three syllables by -ed, -es or -ing alone.
fn is_hard(word: &str, syllables: usize) -> bool {
    if word.starts_with(char::is_uppercase) || word.contains('-') {
        return false;
    }
    let ending = ["ed", "es", "ing"].iter().any(|ending| word.ends_with(ending));
    !(ending && syllables == 3)
}
