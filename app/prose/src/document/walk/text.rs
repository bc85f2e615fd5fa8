//! The end of a block: its text becomes sentences and words.

use super::{Open, Walk};
use crate::document::block::{Block, BlockKind, Sentence, UnitKind, Word};
use crate::language::of_passage;
use crate::words::tokens;
use crate::{Indexes, Language, Span, sentences};

impl Walk<'_> {
    /// Ends the open block, if there is one.
    pub(super) fn close(&mut self) {
        while !self.links.is_empty() {
            self.close_link(None);
        }
        self.raw = super::RawText::default();
        let Some(open) = self.open.take() else { return };
        let text = Span::new(open.start, self.slice.plain.len());
        let span = open.span.or(self.segments.span()).unwrap_or_default();
        let span = self.marks.iter().fold(span, |span, mark| around(span, mark.source));
        let span = trimmed(self.chunk, span);
        let (sentences, words) = (self.slice.sentences.len(), self.slice.words.len());
        let language = of_passage(&self.slice.plain[text.range()], self.language);
        self.read_words(text, language);
        self.read_sentences(&open, text, language, words);
        self.slice.plain.push('\n');
        let characters = self.slice.plain[text.range()].trim().chars().count();
        let block = Block {
            kind: open.kind,
            span,
            text,
            sentences: Indexes::new(sentences, self.slice.sentences.len()),
            words: Indexes::new(words, self.slice.words.len()),
            characters: characters as u32,
            quoted: self.quotes > 0,
            language,
        };
        self.slice.seen.count(&block);
        self.slice.blocks.push(block);
        self.segments.clear();
        self.mute.clear();
        self.begun.clear();
        self.marks.clear();
    }

    fn read_words(&mut self, text: Span, language: Language) {
        let mut cursor = self.segments.cursor();
        let mut mute = self.mute.iter().copied().peekable();
        for token in tokens(&self.slice.plain[text.range()]) {
            let place = token.shifted(text.start());
            while mute.peek().is_some_and(|span| span.end() <= place.start()) {
                mute.next();
            }
            if mute.peek().is_some_and(|span| span.start() < place.end()) {
                continue;
            }
            let word = &self.slice.plain[place.range()];
            let folded = self.slice.folded.len();
            let known = self.lexicon.read(word, language, &mut self.slice.folded);
            let read = Word {
                span: cursor.source(place),
                text: place,
                folded: Span::new(folded, self.slice.folded.len()),
                syllables: known.syllables,
                letters: known.letters,
                function: known.function,
            };
            self.slice.tally.count_word(word, &read);
            self.slice.words.push(read);
        }
    }

    fn read_sentences(&mut self, open: &Open, text: Span, language: Language, mut word: usize) {
        let plain = &self.slice.plain[text.range()];
        let units = match open.kind {
            BlockKind::Paragraph | BlockKind::Html => {
                outside(sentences::split(plain, language), &self.mute, text.start())
            }
            _ => whole(plain),
        };
        let mut cursor = self.segments.cursor();
        let mut marks = self.marks.iter().peekable();
        for unit in units {
            let place = unit.shifted(text.start());
            let mut span = cursor.source(place);
            // A link or an emphasis that is the beginning or the end of a sentence is so with its marks; those
            // around the whole of it are no part of it, as the `#` of a heading is none.
            while let Some(mark) = marks.next_if(|mark| mark.text.end() <= place.end()) {
                let begins = mark.text.start() == place.start();
                let ends = mark.text.end() == place.end() && mark.text.start() >= place.start();
                if begins != ends {
                    span = around(span, mark.source);
                }
            }
            let first = word;
            while self.slice.words.get(word).is_some_and(|w| w.text.end() <= place.end()) {
                word += 1;
            }
            // A line of stars or a lone code span is not a sentence.
            if word == first {
                continue;
            }
            self.slice.tally.sentences += 1;
            let opening = &self.slice.words[first];
            self.slice.tally.count_opening(&self.slice.plain[opening.text.range()], opening);
            self.slice.sentences.push(Sentence {
                span,
                text: place,
                words: Indexes::new(first, word),
                block: self.slice.blocks.len() as u32,
                kind: unit_kind(open.kind),
                quoted: self.quotes > 0,
            });
        }
    }
}

/// Sentences of a text that begins at `start`, those that end inside of code joined with the next: `a ? b : c`.
fn outside(units: Vec<Span>, mute: &[Span], start: usize) -> Vec<Span> {
    let mut mute = mute.iter().peekable();
    let mut inside = false;
    let mut joined: Vec<Span> = Vec::with_capacity(units.len());
    for unit in units {
        match joined.last_mut().filter(|_| inside) {
            Some(last) => *last = around(*last, unit),
            None => joined.push(unit),
        }
        let end = start + unit.end();
        while mute.next_if(|code| code.end() <= end).is_some() {}
        inside = mute.peek().is_some_and(|code| code.start() < end);
    }
    joined
}

/// The smallest span that holds both.
fn around(one: Span, other: Span) -> Span {
    Span::new(one.start().min(other.start()), one.end().max(other.end()))
}

fn unit_kind(kind: BlockKind) -> UnitKind {
    match kind {
        BlockKind::Heading(_) => UnitKind::Heading,
        BlockKind::Item { .. } => UnitKind::Item,
        BlockKind::Cell { .. } => UnitKind::Cell,
        BlockKind::Paragraph | BlockKind::Code | BlockKind::Html => UnitKind::Prose,
    }
}

fn whole(plain: &str) -> Vec<Span> {
    let trimmed = plain.trim();
    if trimmed.is_empty() {
        return Vec::new();
    }
    let start = plain.len() - plain.trim_start().len();
    vec![Span::new(start, start + trimmed.len())]
}

/// A block's span without the line feed after it.
fn trimmed(chunk: &str, span: Span) -> Span {
    let text = chunk.get(span.range()).unwrap_or_default();
    Span::new(span.start(), span.start() + text.trim_end().len())
}
