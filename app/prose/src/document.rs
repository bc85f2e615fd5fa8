//! A text, read: its blocks, sentences and words, each with its place in the source.
//!
//! The Markdown tree is walked, not the rendered text, so markup inside a word or a sentence breaks
//! neither. The text is cut into chunks at boundaries no Markdown construct can cross; each chunk is
//! analysed by itself, and [`Document::update`] reuses the chunks that did not change.

mod block;
mod chunk;
mod chunks;
mod definitions;
mod html;
mod link;
mod segments;
mod slice;
#[cfg(test)]
mod tests;
mod walk;

use std::sync::{Arc, Mutex, OnceLock};

use crate::counts::{Counts, Seen, Tally};
use crate::language::sample;
use crate::lexicon::Lexicon;
use crate::{Detection, Language, Span, detect, front_matter};
pub use block::{Block, BlockKind, Section, Sentence, UnitKind, Word};
pub use chunk::Chunk;
pub(crate) use definitions::{Definitions, Padded};
pub(crate) use html::heading_level;
pub use link::{Image, Link, LinkScope};
use slice::{Before, Slice};

/// Seconds a reader spends on a picture (reference: text-analysis, reading times).
const SECONDS_PER_IMAGE: usize = 12;

/// Places take four bytes each: what lies beyond so many bytes is not read.
const LONGEST: usize = u32::MAX as usize;

/// A text that has been read in one language.
#[derive(Clone, Debug, Default)]
pub struct Document {
    source: String,
    language: Language,
    body: usize,
    slices: Vec<Arc<Slice>>,
    plain: String,
    /// Blocks, sentences and words of all chunks, put together for who asks for them all: a long text
    /// has so many that the rules read them in turn, from their chunks.
    blocks: OnceLock<Vec<Block>>,
    sentences: OnceLock<Vec<Sentence>>,
    words: OnceLock<Words>,
    links: OnceLock<Vec<Link>>,
    images: Vec<Image>,
    tally: Tally,
    detected: Arc<OnceLock<Option<Detection>>>,
    /// Words read last, of the forms of this document.
    lexicon: Arc<Mutex<Lexicon>>,
}

/// The words of a document.
#[derive(Clone, Debug, Default)]
struct Words {
    all: Vec<Word>,
    folded: String,
}

impl Document {
    /// Reads `source`: Markdown, with front matter or without. Offsets are into `source`.
    #[must_use]
    pub fn parse(source: &str, language: Language) -> Document {
        Document { language, ..Document::default() }.update(source)
    }

    /// The document of `source`, an edited form of this one: chunks that are the same in both are
    /// taken over instead of being analysed again.
    #[must_use]
    pub fn update(&self, source: &str) -> Document {
        let source = &source[..source.floor_char_boundary(LONGEST)];
        let (_, body) = front_matter(source);
        let slices = slice::read(&source[body..], self.language, &self.slices, &self.lexicon);
        let mut document = Document::assemble(source, self.language, body, slices);
        document.lexicon = Arc::clone(&self.lexicon);
        if self.begins_as(&source[body..]) {
            document.detected = Arc::clone(&self.detected);
        }
        document
    }

    /// Whether [`detect`] would say the same of `text` as of this document.
    fn begins_as(&self, text: &str) -> bool {
        sample(&self.source[self.body..]) == sample(text)
    }

    /// As [`detect`] of `text` among all languages: of an edited form of this document that begins as
    /// it does, the letters are not looked at again.
    #[must_use]
    pub fn detect_again(&self, text: &str) -> Option<Detection> {
        if self.begins_as(text) {
            *self.detected.get_or_init(|| detect(text, &[]))
        } else {
            detect(text, &[])
        }
    }

    fn assemble(
        source: &str,
        language: Language,
        body: usize,
        slices: Vec<Arc<Slice>>,
    ) -> Document {
        let mut document =
            Document { source: source.to_owned(), language, body, ..Document::default() };
        document.reserve(&slices);
        let mut before = Before { source: body, ..Before::default() };
        for slice in &slices {
            slice.append_to(&mut document, &before);
            before.pass(slice);
        }
        document.slices = slices;
        document
    }

    fn reserve(&mut self, slices: &[Arc<Slice>]) {
        self.plain.reserve_exact(slices.iter().map(|slice| slice.plain.len()).sum());
        self.images.reserve_exact(slices.iter().map(|slice| slice.images.len()).sum());
    }

    /// The source, as it was given.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The language it was read in.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Offset of the text after the front matter, 0 without any.
    #[must_use]
    pub fn body(&self) -> usize {
        self.body
    }

    /// The visible text: markup gone, entities decoded, one line feed after each block. Code spans
    /// are in it; code blocks, raw HTML and alternative texts are not.
    #[must_use]
    pub fn plain(&self) -> &str {
        &self.plain
    }

    /// Blocks in order, the innermost ones only: a quotation or a list is the blocks inside it.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        self.blocks.get_or_init(|| self.blocks_in_turn().collect())
    }

    /// The same, each made when it is asked for: a long text has more of them than memory to spare.
    pub fn blocks_in_turn(&self) -> impl Iterator<Item = Block> + Clone {
        self.placed_slices().flat_map(|(slice, before)| slice.blocks_after(before))
    }

    /// Sentences in order; see [`UnitKind`] for what else counts as one.
    #[must_use]
    pub fn sentences(&self) -> &[Sentence] {
        self.sentences.get_or_init(|| self.sentences_in_turn().collect())
    }

    /// The same, each made when it is asked for.
    pub fn sentences_in_turn(&self) -> impl Iterator<Item = Sentence> + Clone {
        self.placed_slices().flat_map(|(slice, before)| slice.sentences_after(before))
    }

    /// The slices, each with what stands before it.
    fn placed_slices(&self) -> impl Iterator<Item = (&Slice, Before)> + Clone {
        let start = Before { source: self.body, ..Before::default() };
        self.slices.iter().scan(start, |before, slice| {
            let placed = (&**slice, *before);
            before.pass(slice);
            Some(placed)
        })
    }

    /// Words in order. Code and addresses are not words.
    #[must_use]
    pub fn words(&self) -> &[Word] {
        &self.gathered().all
    }

    fn gathered(&self) -> &Words {
        self.words.get_or_init(|| slice::words(&self.slices, self.body))
    }

    /// Links in order.
    #[must_use]
    pub fn links(&self) -> &[Link] {
        self.links.get_or_init(|| {
            self.placed_slices().flat_map(|(slice, before)| slice.links_after(before)).collect()
        })
    }

    /// The same as they stand in their chunks, each with its place in the source.
    pub fn links_in_turn(&self) -> impl Iterator<Item = (Span, &Link)> + Clone {
        self.placed_slices().flat_map(|(slice, before)| {
            slice.links.iter().map(move |link| (link.span.shifted(before.source), link))
        })
    }

    /// Pictures in order.
    #[must_use]
    pub fn images(&self) -> &[Image] {
        &self.images
    }

    /// The visible text of a block.
    #[must_use]
    pub fn block_text(&self, block: &Block) -> &str {
        &self.plain[block.text.range()]
    }

    /// The visible text of a sentence.
    #[must_use]
    pub fn sentence_text(&self, sentence: &Sentence) -> &str {
        &self.plain[sentence.text.range()]
    }

    /// The words of a sentence.
    #[must_use]
    pub fn sentence_words(&self, sentence: &Sentence) -> &[Word] {
        &self.words()[sentence.words.range()]
    }

    /// The visible text of a word.
    #[must_use]
    pub fn word_text(&self, word: &Word) -> &str {
        &self.plain[word.text.range()]
    }

    /// The folded form of a word, see [`crate::fold`].
    #[must_use]
    pub fn folded(&self, word: &Word) -> &str {
        word.folded_in(&self.gathered().folded)
    }

    /// The sections: what stands before the first heading, then each heading with the blocks up to
    /// the next heading of any level. The first is left out when it has no block.
    #[must_use]
    pub fn sections(&self) -> Vec<Section> {
        let mut sections = Vec::new();
        let mut open = Section { heading: None, blocks: 0..0, words: 0 };
        let blocks = self.slices.iter().flat_map(|slice| &slice.blocks);
        blocks.enumerate().for_each(|(index, block)| {
            if matches!(block.kind, BlockKind::Heading(_)) {
                let next = Section { heading: Some(index), blocks: index..index, words: 0 };
                sections.push(std::mem::replace(&mut open, next));
            } else {
                open.words += block.words.len();
            }
            open.blocks.end = index + 1;
        });
        sections.push(open);
        sections.retain(|section| !section.blocks.is_empty());
        sections
    }

    /// The counts, with relative links taken as internal and all others as external.
    #[must_use]
    pub fn counts(&self) -> Counts {
        self.counts_for(None)
    }

    /// The counts, with links to `site` (a host name) as internal.
    #[must_use]
    pub fn counts_for(&self, site: Option<&str>) -> Counts {
        let (mut internal, mut external) = (0, 0);
        for link in self.slices.iter().flat_map(|slice| &slice.links) {
            match link.scope(site) {
                LinkScope::Internal => internal += 1,
                LinkScope::External => external += 1,
                LinkScope::Anchor | LinkScope::Other | LinkScope::Nowhere => {}
            }
        }
        let mut seen = Seen::default();
        self.slices.iter().for_each(|slice| seen.add(&slice.seen));
        Counts {
            characters: seen.characters,
            words: self.tally.words,
            sentences: self.tally.sentences,
            paragraphs: seen.paragraphs,
            syllables: self.tally.syllables,
            headings: seen.headings,
            links_internal: internal,
            links_external: external,
            images: self.images.len(),
            reading_seconds: self.reading_seconds(),
        }
    }

    /// What readability formulas take.
    #[must_use]
    pub fn tally(&self) -> Tally {
        self.tally
    }

    fn reading_seconds(&self) -> usize {
        let pace = self.language.words_per_minute() as usize;
        (self.tally.words * 60).div_ceil(pace) + SECONDS_PER_IMAGE * self.images.len()
    }
}
