//! One chunk of a document, analysed by itself with offsets from its own beginning.

use std::sync::{Arc, Mutex, PoisonError};

use super::block::{Block, BlockKind, Sentence, Word};
use super::chunk::Kept;
use super::chunks::{self, Definitions};
use super::link::{Image, Link};
use super::{Document, Words, walk};
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

    /// Adds what the slice holds to the document, the slice standing at `offset` in the source.
    pub(super) fn append_to(&self, document: &mut Document, offset: usize) {
        let (plain, blocks) = (document.plain.len(), document.blocks.len());
        let words = document.blocks.last().map_or(0, |block| block.words.end);
        let (sentences, lists) = (document.sentences.len(), document.lists);
        document.plain.push_str(&self.plain);
        document.lists += self.lists;
        document.blocks.extend(self.blocks.iter().map(|block| Block {
            kind: renumbered(block.kind, lists),
            span: block.span.shifted(offset),
            text: block.text.shifted(plain),
            sentences: block.sentences.start + sentences..block.sentences.end + sentences,
            words: block.words.start + words..block.words.end + words,
            ..*block
        }));
        document.sentences.extend(self.sentences.iter().map(|sentence| Sentence {
            span: sentence.span.shifted(offset),
            text: sentence.text.shifted(plain),
            words: sentence.words.start + words..sentence.words.end + words,
            block: sentence.block + blocks,
            ..*sentence
        }));
        document.links.extend(self.links.iter().map(|link| Link {
            span: link.span.shifted(offset),
            text: link.text.shifted(plain),
            block: link.block + blocks,
            ..link.clone()
        }));
        document.images.extend(self.images.iter().map(|image| Image {
            span: image.span.shifted(offset),
            block: image.block + blocks,
            ..image.clone()
        }));
        document.tally.add(&self.tally);
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
            folded: word.folded_after(folded),
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
            BlockKind::Item { ordered, depth, list: list + lists }
        }
        kind => kind,
    }
}
