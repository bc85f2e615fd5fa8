//! The chunks of a document, for who keeps what was found in them from one edit to the next.

use std::any::Any;
use std::fmt;
use std::sync::{Arc, OnceLock};

use super::Document;
use super::block::{Block, Sentence, Word};
use super::link::{Image, Link};
use super::slice::Slice;
use crate::Language;
use crate::typography::{Finding, Locale, in_chunk};

/// A stretch of whole blocks, with its offsets and indexes counted from its own beginning: what is
/// found in it does not depend on what stands around it, but for its place.
#[derive(Clone, Copy, Debug)]
pub struct Chunk<'a> {
    slice: &'a Slice,
    language: Language,
    /// Where it begins in the source of the document.
    pub start: usize,
    /// Index in the document of its first block.
    pub first_block: usize,
    /// Index in the document of its first sentence.
    pub first_sentence: usize,
    /// Index in the document of its first word.
    pub first_word: usize,
}

/// What a caller keeps with a chunk. It goes when the chunk changes.
#[derive(Default)]
pub(super) struct Kept(OnceLock<Arc<dyn Any + Send + Sync>>);

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Kept").field(&self.0.get().is_some()).finish()
    }
}

impl Document {
    /// Its chunks, in order.
    pub fn chunks(&self) -> impl Iterator<Item = Chunk<'_>> {
        self.placed_slices().map(|(slice, before)| Chunk {
            slice,
            language: self.language,
            start: before.source,
            first_block: before.blocks,
            first_sentence: before.sentences,
            first_word: before.words,
        })
    }
}

impl<'a> Chunk<'a> {
    /// The language of the document; blocks may have their own.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Its source.
    #[must_use]
    pub fn source(&self) -> &'a str {
        &self.slice.source
    }

    /// Its visible text, see [`Document::plain`].
    #[must_use]
    pub fn plain(&self) -> &'a str {
        &self.slice.plain
    }

    /// Its blocks.
    #[must_use]
    pub fn blocks(&self) -> &'a [Block] {
        &self.slice.blocks
    }

    /// Its sentences.
    #[must_use]
    pub fn sentences(&self) -> &'a [Sentence] {
        &self.slice.sentences
    }

    /// Its words.
    #[must_use]
    pub fn words(&self) -> &'a [Word] {
        &self.slice.words
    }

    /// Its links.
    #[must_use]
    pub fn links(&self) -> &'a [Link] {
        &self.slice.links
    }

    /// Its pictures.
    #[must_use]
    pub fn images(&self) -> &'a [Image] {
        &self.slice.images
    }

    /// The words of one of its sentences.
    #[must_use]
    pub fn sentence_words(&self, sentence: &Sentence) -> &'a [Word] {
        &self.slice.words[sentence.words.range()]
    }

    /// The visible text of one of its words.
    #[must_use]
    pub fn word_text(&self, word: &Word) -> &'a str {
        &self.slice.plain[word.text.range()]
    }

    /// The folded form of one of its words.
    #[must_use]
    pub fn folded(&self, word: &Word) -> &'a str {
        word.folded_in(&self.slice.folded)
    }

    /// What to put right in its typography, offsets counted from its own beginning.
    #[must_use]
    pub fn typography(&self, locale: Locale) -> Vec<Finding> {
        let definitions = &self.slice.definitions;
        let lookup = |label: &str| definitions.link(label);
        in_chunk(self.source(), &definitions.pad(self.source()), &lookup, locale)
    }

    /// What was kept with this chunk, in this document or in those it was updated from; made now when
    /// nothing was. One kind of thing is kept: another kind is made anew each time.
    pub fn kept<T: Any + Send + Sync>(&self, make: impl Fn(&Chunk<'a>) -> T) -> Arc<T> {
        let kept = self.slice.kept.0.get_or_init(|| Arc::new(make(self)));
        Arc::clone(kept).downcast().unwrap_or_else(|_| Arc::new(make(self)))
    }
}
