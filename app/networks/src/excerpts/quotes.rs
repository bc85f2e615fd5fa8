//! What people said in an article.

use prose::{BlockKind, Document, UnitKind};

use super::{Excerpt, ExcerptKind};

/// Words between quotation marks that are more than a title or an expression.
const SHORTEST: usize = 5;

/// Quotation marks, opening and closing.
const MARKS: [(char, char); 2] = [('«', '»'), ('“', '”')];

/// Quotations of their own, then words between quotation marks inside paragraphs, in the order of the text.
pub(super) fn quotes(document: &Document) -> Vec<Excerpt> {
    let mut found = Vec::new();
    for block in document.blocks() {
        let paragraph = block.kind == BlockKind::Paragraph;
        let text = document.block_text(block).trim();
        if block.quoted && paragraph && !text.is_empty() {
            found.push(Excerpt {
                kind: ExcerptKind::Quote,
                text: text.to_owned(),
                start: block.span.start(),
                end: block.span.end(),
            });
        } else if paragraph && !block.quoted {
            let sentences = &document.sentences()[block.sentences.range()];
            let span = |from: usize, to: usize| {
                // They are in order: a paragraph full of quotations is not gone through for each.
                let first = sentences.partition_point(|it| it.text.end() <= from);
                let inside = sentences[first..].iter().take_while(|it| it.text.start() < to);
                let inside = inside.filter(|it| it.kind == UnitKind::Prose);
                let first = inside.clone().map(|it| it.span.start()).min();
                first.zip(inside.map(|it| it.span.end()).max())
            };
            found.extend(spoken(document.plain(), block.text.start(), block.text.end(), &span));
        }
    }
    found
}

/// Words between marks in a stretch of the plain text; `span` gives the sentences they stand in.
fn spoken(
    plain: &str,
    from: usize,
    to: usize,
    span: &dyn Fn(usize, usize) -> Option<(usize, usize)>,
) -> Vec<Excerpt> {
    let mut found = Vec::new();
    let mut at = from;
    while let Some((start, closes)) = opening(&plain[at..to]) {
        let start = at + start;
        let Some(length) = plain[start..to].find(closes) else { break };
        at = start + length + closes.len_utf8();
        let text = &plain[start..at];
        let enough =
            text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count();
        if let Some((first, last)) = span(start, at).filter(|_| enough >= SHORTEST) {
            found.push(Excerpt {
                kind: ExcerptKind::Quote,
                text: text.to_owned(),
                start: first,
                end: last,
            });
        }
    }
    found
}

fn opening(text: &str) -> Option<(usize, char)> {
    let opens = |c: char| MARKS.iter().find(|marks| marks.0 == c).map(|marks| marks.1);
    text.char_indices().find_map(|(at, c)| Some((at, opens(c)?)))
}
