//! Text: Markdown, sentences, words, syllables, readability.
//!
//! Everything here is a pure function of a text: no I/O, no clock, no randomness. Analysis never
//! fails and never panics, on any input, and costs time proportional to the length of the text.
//! Offsets are UTF-8 byte offsets into the source that was given.

pub mod anchor;
mod counts;
mod document;
mod fold;
mod front_matter;
mod function_words;
mod language;
mod lexicon;
pub mod likeness;
pub mod listed;
mod markdown;
pub mod order;
pub mod paste;
mod pictures;
mod portable;
mod readability;
mod render;
pub mod search;
mod sentences;
mod sieve;
mod span;
mod syllables;
pub mod typography;
mod words;

pub use counts::{Counts, Tally};
pub use document::{
    Block, BlockKind, Chunk, Document, Image, Link, LinkScope, Section, Sentence, UnitKind, Word,
};
pub use fold::{fold, fold_into, lower};
pub use front_matter::{Entries, FrontMatter, front_matter, front_matter_entries};
pub use function_words::is_function_word;
pub use language::{Detection, Language, detect};
pub use likeness::Sketch;
pub use listed::Words;
pub use pictures::{Picture, pictures, with_pictures};
pub use portable::portable;
pub use readability::readability;
pub use render::{Passage, SafeHtml, render, render_marked, render_with};
pub use sentences::quotations;
pub use sieve::Sieve;
pub use span::{Indexes, Span};
pub use syllables::syllables;
pub use words::{PlainWord, word_spans, words_of};
