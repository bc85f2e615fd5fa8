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
        let mut plain = 0;
        for chunk in document.chunks() {
            for block in chunk.blocks() {
                if let BlockKind::Heading(level) = block.kind {
                    let blank = block.words.is_empty();
                    let (span, text) = (block.span.shifted(chunk.start), block.text.shifted(plain));
                    headings.push(Heading { level, blank, span, text });
                }
            }
            plain += chunk.plain().len();
        }
        Outline { headings, sections }
    }
}
