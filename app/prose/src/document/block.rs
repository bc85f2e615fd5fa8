//! What a document is made of.

use std::ops::Range;

use crate::{Indexes, Language, Span};

/// A stretch of the source with one role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its role.
    pub kind: BlockKind,
    /// Where it is in the source, its own markup included where the parser gives it.
    pub span: Span,
    /// Where its visible text is in [`Document::plain`](crate::Document::plain).
    pub text: Span,
    /// Its sentences.
    pub sentences: Indexes,
    /// Its words.
    pub words: Indexes,
    /// Visible characters.
    pub characters: u32,
    /// Whether it is inside a block quotation.
    pub quoted: bool,
    /// The language it was read in: that of the document, or its own when it is long enough to be
    /// sure.
    pub language: Language,
}

/// The role of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// A heading and its level, 1 to 6.
    Heading(u8),
    /// A paragraph, also a further one inside a list item or a footnote.
    Paragraph,
    /// The text of a list item.
    Item {
        /// Whether the list is numbered.
        ordered: bool,
        /// 1 for a list that is not inside another.
        depth: u8,
        /// Which list of the document, from 0, in order of appearance.
        list: u32,
    },
    /// A table cell.
    Cell {
        /// Whether it is in the head of the table.
        head: bool,
    },
    /// A code block; it has no text.
    Code,
    /// Raw HTML; its text is what stands between the tags.
    Html,
}

/// A sentence, or what counts as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where it is in the source, from its first visible character to its last.
    pub span: Span,
    /// Where it is in the plain text.
    pub text: Span,
    /// Its words.
    pub words: Indexes,
    pub(crate) block: u32,
    /// What it is.
    pub kind: UnitKind,
    /// Whether it is inside a block quotation.
    pub quoted: bool,
}

impl Sentence {
    /// The block it is in.
    #[must_use]
    pub const fn block(&self) -> usize {
        self.block as usize
    }
}

/// What counts as one sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnitKind {
    /// A sentence of a paragraph.
    Prose,
    /// A whole heading.
    Heading,
    /// A whole list item.
    Item,
    /// A whole table cell.
    Cell,
}

/// A word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// Where it is in the source; markup inside it is inside the span.
    pub span: Span,
    /// Where it is in the plain text.
    pub text: Span,
    /// Where its folded form is, see [`Document::folded`](crate::Document::folded).
    pub(crate) folded: Span,
    /// Spoken syllables.
    pub syllables: u8,
    /// Letters and digits.
    pub letters: u8,
    /// Whether it is a function word of the language.
    pub function: bool,
}

impl Word {
    /// Its folded form, among all.
    pub(crate) fn folded_in<'t>(&self, folded: &'t str) -> &'t str {
        folded.get(self.folded.range()).unwrap_or_default()
    }
}

/// A heading and what follows it, up to the next heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The block of the heading; none for what stands before the first one.
    pub heading: Option<usize>,
    /// All its blocks, the heading included.
    pub blocks: Range<usize>,
    /// Words under the heading, its own not counted.
    pub words: usize,
}
