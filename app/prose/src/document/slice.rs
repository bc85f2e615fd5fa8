//! One chunk of a document, analysed by itself with offsets from its own beginning.

use std::sync::{Arc, Mutex, PoisonError};

use super::block::{Block, BlockKind, Sentence, Word};
use super::chunk::Kept;
use super::chunks;
use super::definitions::Definitions;
use super::link::{Image, Link};
use super::{Document, Words, walk};
use crate::counts::Seen;
use crate::lexicon::Lexicon;
use crate::{Language, Tally};

/// What was found in a chunk.
#[derive(Debug, Default)]
pub(super) struct Slice {
    pub(super) source: String,
    pub(super) definitions: Arc<Definitions>,
    pub(super) plain: String,
    pub(super) folded: String,
    pub(super) blocks: Vec<Block>,
    pub(super) sentences: Vec<Sentence>,
    pub(super) words: Vec<Word>,
    pub(super) links: Vec<Link>,
    pub(super) images: Vec<Image>,
    pub(super) lists: usize,
    pub(super) tally: Tally,
    pub(super) seen: Seen,
    pub(super) kept: Kept,
}

/// Reads `body`, taking over from `previous` the chunks at both ends that did not change.
pub(super) fn read(
    body: &str,
    language: Language,
    previous: &[Arc<Slice>],
    lexicon: &Mutex<Lexicon>,
) -> Vec<Arc<Slice>> {
    let known: Vec<&str> = previous.iter().map(|slice| slice.source.as_str()).collect();
    let (chunks, definitions) = chunks::cut(body, &known);
    let definitions = Arc::new(definitions);
    let same = previous.first().is_some_and(|slice| slice.definitions == definitions);
    let previous = if same { previous } else { &[] };
    let head = common(chunks.iter(), previous.iter());
    let (chunks_left, previous_left) = (&chunks[head..], &previous[head..]);
    let tail = common(chunks_left.iter().rev(), previous_left.iter().rev());
    let middle = &chunks_left[..chunks_left.len() - tail];
    let mut slices = previous[..head].to_vec();
    if !middle.is_empty() {
        let mut lexicon = lexicon.lock().unwrap_or_else(PoisonError::into_inner);
        let mut read = |chunk| Arc::new(walk::slice(chunk, language, &definitions, &mut lexicon));
        slices.extend(middle.iter().map(|chunk| read(chunk)));
    }
    slices.extend_from_slice(&previous[previous.len() - tail..]);
    slices
}

/// How many chunks in a row are the text of the slices in a row.
fn common<'a>(
    chunks: impl Iterator<Item = &'a &'a str>,
    slices: impl Iterator<Item = &'a Arc<Slice>>,
) -> usize {
    chunks.zip(slices).take_while(|(chunk, slice)| **chunk == slice.source).count()
}

impl Slice {
    /// Gives back the memory that growing took beyond what is needed: a long text has many slices.
    pub(super) fn fit(&mut self) {
        self.plain.shrink_to_fit();
        self.folded.shrink_to_fit();
        self.blocks.shrink_to_fit();
        self.sentences.shrink_to_fit();
        self.words.shrink_to_fit();
        self.links.shrink_to_fit();
        self.images.shrink_to_fit();
    }

    /// Adds to the document what it holds of all its slices, this one having `before` before it.
    pub(super) fn append_to(&self, document: &mut Document, before: &Before) {
        document.plain.push_str(&self.plain);
        document.images.extend(self.images.iter().map(|image| Image {
            span: image.span.shifted(before.source),
            block: image.block + before.blocks,
            ..image.clone()
        }));
        document.tally.add(&self.tally);
    }

    /// Its blocks, as they are in a document with `before` before it.
    pub(super) fn blocks_after(&self, before: Before) -> impl Iterator<Item = Block> + Clone {
        self.blocks.iter().map(move |block| Block {
            kind: renumbered(block.kind, before.lists),
            span: block.span.shifted(before.source),
            text: block.text.shifted(before.plain),
            sentences: block.sentences.shifted(before.sentences),
            words: block.words.shifted(before.words),
            ..*block
        })
    }

    /// Its links, in the same way.
    pub(super) fn links_after(&self, before: Before) -> impl Iterator<Item = Link> {
        self.links.iter().map(move |link| Link {
            span: link.span.shifted(before.source),
            text: link.text.shifted(before.plain),
            block: link.block + before.blocks,
            ..link.clone()
        })
    }

    /// Its sentences, in the same way.
    pub(super) fn sentences_after(&self, before: Before) -> impl Iterator<Item = Sentence> + Clone {
        self.sentences.iter().map(move |sentence| Sentence {
            span: sentence.span.shifted(before.source),
            text: sentence.text.shifted(before.plain),
            words: sentence.words.shifted(before.words),
            block: sentence.block + before.blocks as u32,
            ..*sentence
        })
    }
}

/// What stands in a document before a slice: bytes of source and of plain text, and how many of each.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Before {
    pub(super) source: usize,
    pub(super) plain: usize,
    pub(super) blocks: usize,
    pub(super) sentences: usize,
    pub(super) words: usize,
    pub(super) lists: usize,
}

impl Before {
    /// Goes on to what stands after `slice`.
    pub(super) fn pass(&mut self, slice: &Slice) {
        self.source += slice.source.len();
        self.plain += slice.plain.len();
        self.blocks += slice.blocks.len();
        self.sentences += slice.sentences.len();
        self.words += slice.words.len();
        self.lists += slice.lists;
    }
}

/// The words of slices that stand one after the other from `body` on.
pub(super) fn words(slices: &[Arc<Slice>], body: usize) -> Words {
    let (mut offset, mut plain) = (body, 0);
    let mut words = Words::default();
    words.all.reserve_exact(slices.iter().map(|slice| slice.words.len()).sum());
    words.folded.reserve_exact(slices.iter().map(|slice| slice.folded.len()).sum());
    for slice in slices {
        let folded = words.folded.len();
        words.folded.push_str(&slice.folded);
        words.all.extend(slice.words.iter().map(|word| Word {
            span: word.span.shifted(offset),
            text: word.text.shifted(plain),
            folded: word.folded.shifted(folded),
            ..*word
        }));
        offset += slice.source.len();
        plain += slice.plain.len();
    }
    words
}

fn renumbered(kind: BlockKind, lists: usize) -> BlockKind {
    match kind {
        BlockKind::Item { ordered, depth, list } => {
            BlockKind::Item { ordered, depth, list: list + lists as u32 }
        }
        kind => kind,
    }
}
