//! The sections of a text and their headings, read once for the rules about them.

use prose::{BlockKind, Document, Section, Span};

/// A heading.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Heading {
    /// 1 to 6.
    pub(crate) level: u8,
    /// Whether it has no word.
    pub(crate) blank: bool,
    /// Where it is in the source.
    pub(crate) span: Span,
    /// Where its text is in the visible text of the document.
    pub(crate) text: Span,
}

/// What the headings make of a text.
#[derive(Default)]
pub(super) struct Outline {
    pub(super) headings: Vec<Heading>,
    pub(super) sections: Vec<Section>,
}

impl Outline {
    pub(super) fn of(document: &Document) -> Outline {
        let sections = document.sections();
        let mut headings = Vec::with_capacity(sections.len());
        document.blocks_in_turn().for_each(|block| {
            if let BlockKind::Heading(level) = block.kind {
                let (span, text) = (block.span, block.text);
                headings.push(Heading { level, blank: block.words.is_empty(), span, text });
            }
        });
        Outline { headings, sections }
    }
}
