//! Runs of text with one look, and the line they make.

use std::rc::Rc;

use super::notes::Note;
use super::style::Look;

/// A stretch of a line.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) piece: Piece,
    pub(super) look: Look,
    pub(super) link: Option<Rc<str>>,
}

impl Run {
    pub(super) fn line_break() -> Run {
        Run { piece: Piece::Break, look: Look::PLAIN, link: None }
    }

    /// Takes in the run after it when both are one: code beside code would be a longer fence.
    pub(super) fn join(&mut self, after: &Run) -> bool {
        if self.look != after.look || self.link != after.link {
            return false;
        }
        match (&mut self.piece, &after.piece) {
            (Piece::Text(text), Piece::Text(more)) | (Piece::Code(text), Piece::Code(more)) => {
                text.push_str(more);
                true
            }
            _ => false,
        }
    }

    pub(super) fn is_break(&self) -> bool {
        matches!(self.piece, Piece::Break)
    }

    /// Whether the run is nothing but space.
    pub(super) fn is_blank(&self) -> bool {
        match &self.piece {
            Piece::Text(text) => text.trim().is_empty(),
            Piece::Break => true,
            _ => false,
        }
    }

    pub(super) fn first_char(&self) -> char {
        match &self.piece {
            Piece::Text(text) => text.chars().next().unwrap_or(' '),
            Piece::Code(_) => '`',
            Piece::Image(_) => '!',
            Piece::Note(_) => '[',
            Piece::Break => ' ',
        }
    }

    pub(super) fn last_char(&self) -> char {
        match &self.piece {
            Piece::Text(text) => text.chars().last().unwrap_or(' '),
            Piece::Image(_) => ')',
            Piece::Note(note) if note.begins => ' ',
            Piece::Note(_) => ']',
            _ => self.first_char(),
        }
    }
}

/// What a run is.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    Text(String),
    Code(String),
    Image(Box<Picture>),
    /// A place that has a note, or where the note with that number begins.
    Note(Note),
    Break,
}

/// A picture and the words for it.
#[derive(Clone, Debug)]
pub(super) struct Picture {
    pub(super) alt: String,
    pub(super) source: String,
}

/// A line being filled, white space collapsed as it comes.
#[derive(Debug, Default)]
pub(super) struct Line {
    runs: Vec<Run>,
}

impl Line {
    pub(super) fn text(&mut self, text: &str, look: Look, link: Option<&Rc<str>>) {
        let mut collapsed = String::with_capacity(text.len());
        let mut spaced = self.ends_with_space();
        for c in text.chars() {
            let space = matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}');
            if space && !spaced {
                collapsed.push(' ');
            } else if !space && !is_junk(c) {
                collapsed.push(c);
            }
            spaced = space || (spaced && is_junk(c));
        }
        if !collapsed.is_empty() {
            self.push(Piece::Text(collapsed), look, link);
        }
    }

    pub(super) fn push(&mut self, piece: Piece, look: Look, link: Option<&Rc<str>>) {
        let run = Run { piece, look, link: link.cloned() };
        let joined = self.runs.last_mut().is_some_and(|last| last.join(&run));
        if !joined {
            self.runs.push(run);
        }
    }

    fn ends_with_space(&self) -> bool {
        match self.runs.last().map(|run| &run.piece) {
            None | Some(Piece::Break) => true,
            Some(Piece::Note(note)) => note.begins,
            Some(Piece::Text(text)) => text.ends_with(' '),
            Some(_) => false,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.runs.iter().all(Run::is_blank)
    }

    /// The paragraphs of the line: two breaks in a row part them.
    pub(super) fn paragraphs(self) -> Vec<Vec<Run>> {
        let mut paragraphs: Vec<Vec<Run>> = vec![Vec::new()];
        let mut breaks = 0;
        for run in self.runs {
            let blank = matches!(&run.piece, Piece::Text(text) if text.trim_matches([' ', '\u{a0}']).is_empty());
            if matches!(run.piece, Piece::Break) {
                breaks += 1;
                continue;
            }
            if blank && breaks > 0 {
                continue;
            }
            if breaks > 1 && paragraphs.last().is_some_and(|current| !current.is_empty()) {
                paragraphs.push(Vec::new());
            }
            if let Some(current) = paragraphs.last_mut() {
                if breaks == 1 && !current.is_empty() {
                    current.push(Run::line_break());
                }
                current.push(run);
            }
            breaks = 0;
        }
        paragraphs
    }
}

/// Characters that clipboards leave behind.
fn is_junk(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{200b}' | '\u{0}'..='\u{8}' | '\u{b}' | '\u{e}'..='\u{1f}' | '\u{7f}')
}
