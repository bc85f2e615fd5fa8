//! The Markdown of a line of runs.

use std::rc::Rc;

use super::escape::{self, Place};
use super::runs::{Picture, Piece, Run};
use super::spans::Spans;
use super::style::Look;
use super::{emphasis, spaces};
use crate::order::{ordered, place};

/// How a line is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Manner {
    /// Bold is left out, as in headings.
    pub(super) plain_bold: bool,
    /// Breaks are spaces.
    pub(super) one_line: bool,
    /// Pipes are escaped, as in table cells.
    pub(super) cell: bool,
}

/// The Markdown of a paragraph.
pub(super) fn markdown(mut runs: Vec<Run>, manner: Manner) -> String {
    if manner.plain_bold {
        runs.iter_mut().for_each(|run| run.look = run.look.without(Look::BOLD));
    }
    spaces::tidy(&mut runs);
    // Most lines have neither marks nor links, and nothing to settle.
    let quiet = |run: &Run| run.look == Look::PLAIN && run.link.is_none();
    let plain = !manner.plain_bold && runs.iter().all(quiet);
    let runs = if plain { runs } else { emphasis::settled(runs) };
    let spans = if plain { Spans::default() } else { Spans::of(&runs) };
    let mut writer = Writer { out: String::new(), open: Vec::new(), manner, spans };
    for index in 0..runs.len() {
        writer.run(&runs, index);
    }
    writer.close_to(0);
    writer.out.trim().to_owned()
}

/// What can be open around text.
#[derive(Clone, Debug, PartialEq)]
enum Mark {
    Link(Rc<str>),
    Look(Look),
}

impl Mark {
    fn is_on(&self, run: &Run) -> bool {
        match self {
            Mark::Link(address) => run.link.as_ref() == Some(address),
            Mark::Look(look) => run.look.has(*look),
        }
    }

    fn sign(&self) -> &'static str {
        match self {
            Mark::Look(Look::BOLD) => "**",
            Mark::Look(Look::ITALIC) => "*",
            Mark::Look(_) => "~~",
            Mark::Link(_) => "[",
        }
    }
}

struct Writer {
    out: String,
    open: Vec<Mark>,
    manner: Manner,
    spans: Spans,
}

impl Writer {
    fn run(&mut self, runs: &[Run], index: usize) {
        let run = &runs[index];
        let keep = self.open.iter().take_while(|mark| mark.is_on(run)).count();
        self.close_to(keep);
        let autolink = self.open.is_empty() && is_autolink(runs, index);
        if !autolink && !run.is_blank() {
            self.open_marks(run, index);
        }
        match &run.piece {
            Piece::Text(text) if autolink => self.out.push_str(&format!("<{}>", text.trim())),
            Piece::Text(text) => {
                let bracketed = self.open.iter().any(|mark| matches!(mark, Mark::Link(_)));
                let following = runs.get(index + 1).map_or(' ', Run::first_char);
                let place = Place { bracketed, cell: self.manner.cell, following };
                escape::push_text(&mut self.out, text, place);
            }
            Piece::Code(code) => escape::push_code(&mut self.out, code, self.manner.cell),
            Piece::Image(picture) => self.image(picture),
            Piece::Note(note) => self.out.push_str(&note.to_string()),
            Piece::Break if self.manner.one_line => self.out.push(' '),
            Piece::Break => {
                self.out.truncate(self.out.trim_end_matches(' ').len());
                self.out.push_str("\\\n");
            }
        }
    }

    fn image(&mut self, picture: &Picture) {
        self.out.push_str("![");
        let place = Place { bracketed: true, cell: self.manner.cell, following: ']' };
        escape::push_text(&mut self.out, picture.alt.trim(), place);
        self.out.push_str("](");
        escape::push_address(&mut self.out, &picture.source);
        self.out.push(')');
    }

    /// Where a mark that is on in a run ends.
    fn end(&self, mark: &Mark, index: usize) -> usize {
        match mark {
            Mark::Link(_) => self.spans.link_end(index),
            Mark::Look(look) => self.spans.end(index, *look),
        }
    }

    /// Opens what the run needs, what lasts longest first.
    fn open_marks(&mut self, run: &Run, index: usize) {
        let link = run.link.iter().cloned().map(Mark::Link).find(|link| !self.open.contains(link));
        // Emphasis that ends inside a link would cut the link: it begins anew inside it.
        let cut = link.as_ref().and_then(|link| {
            self.open.iter().position(|mark| self.end(mark, index) < self.end(link, index))
        });
        self.close_to(cut.unwrap_or(self.open.len()));
        let looks = run.look.marks().map(Mark::Look).filter(|mark| !self.open.contains(mark));
        let wanted: Vec<Mark> = link.into_iter().chain(looks).collect();
        let wanted = ordered(wanted, |mark| match mark {
            Mark::Link(_) if cut.is_some() => 0,
            _ => u32::MAX - place(self.end(mark, index)),
        });
        for mark in wanted {
            if matches!(mark, Mark::Link(_)) && self.out.ends_with('!') {
                self.out.insert(self.out.len() - 1, '\\');
            }
            self.out.push_str(mark.sign());
            self.open.push(mark);
        }
    }

    fn close_to(&mut self, keep: usize) {
        while self.open.len() > keep {
            match self.open.pop() {
                Some(Mark::Link(address)) => {
                    self.out.push_str("](");
                    escape::push_address(&mut self.out, &address);
                    self.out.push(')');
                }
                Some(mark) => self.out.push_str(mark.sign()),
                None => {}
            }
        }
    }
}

/// Whether the run is a link whose text is its address.
fn is_autolink(runs: &[Run], index: usize) -> bool {
    let run = &runs[index];
    let Some(link) = &run.link else { return false };
    let alone = |at: Option<&Run>| at.is_none_or(|other| other.link.as_ref() != Some(link));
    let before = index.checked_sub(1).and_then(|before| runs.get(before));
    let web = link.starts_with("http://") || link.starts_with("https://");
    let entity = link.contains('&') && link.contains(';');
    let clean = !entity && !link.contains([' ', '<', '>']) && run.look == Look::PLAIN;
    let same = matches!(&run.piece, Piece::Text(text) if text.trim() == &**link);
    web && clean && same && alone(before) && alone(runs.get(index + 1))
}
