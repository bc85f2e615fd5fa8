//! Runs of text with one look, and the Markdown of a line of them.

use crate::order::{ordered, place};
use std::rc::Rc;

use super::escape::{self, Place};
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
        let link = link.cloned();
        if let (Piece::Text(text), Some(last)) = (&piece, self.runs.last_mut())
            && last.look == look
            && last.link == link
            && let Piece::Text(before) = &mut last.piece
        {
            before.push_str(text);
            return;
        }
        self.runs.push(Run { piece, look, link });
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
    super::spaces::tidy(&mut runs);
    let runs = super::emphasis::settled(runs);
    let spans = Spans::of(&runs);
    let mut writer = Writer { out: String::new(), open: Vec::new(), manner, spans };
    for index in 0..runs.len() {
        writer.run(&runs, index);
    }
    writer.close_to(0);
    writer.out.trim().to_owned()
}

/// Where each mark and link of each run begins and ends, as indices of runs.
#[derive(Debug)]
pub(super) struct Spans {
    starts: Vec<[u32; 4]>,
    ends: Vec<[u32; 4]>,
}

/// The place of links after those of the marks.
const LINK: usize = 3;

impl Spans {
    pub(super) fn of(runs: &[Run]) -> Spans {
        let mut starts: Vec<[u32; 4]> = (0..).take(runs.len()).map(|at| [at; 4]).collect();
        let mut ends: Vec<[u32; 4]> = (1..).take(runs.len()).map(|at| [at; 4]).collect();
        for at in 1..runs.len() {
            let before = starts[at - 1];
            for (kind, start) in starts[at].iter_mut().enumerate() {
                if goes_on(&runs[at - 1], &runs[at], kind) {
                    *start = before[kind];
                }
            }
        }
        for at in (1..runs.len()).rev() {
            let after = ends[at];
            for (kind, end) in ends[at - 1].iter_mut().enumerate() {
                if goes_on(&runs[at - 1], &runs[at], kind) {
                    *end = after[kind];
                }
            }
        }
        Spans { starts, ends }
    }

    pub(super) fn start(&self, at: usize, mark: Look) -> usize {
        self.starts[at][kind(mark)] as usize
    }

    pub(super) fn end(&self, at: usize, mark: Look) -> usize {
        self.ends[at][kind(mark)] as usize
    }

    pub(super) fn link_start(&self, at: usize) -> usize {
        self.starts[at][LINK] as usize
    }

    pub(super) fn link_end(&self, at: usize) -> usize {
        self.ends[at][LINK] as usize
    }
}

fn kind(mark: Look) -> usize {
    Look::MARKS.iter().position(|other| *other == mark).unwrap_or_default()
}

/// Whether a mark, or a link, goes on from one run to the next.
fn goes_on(before: &Run, after: &Run, kind: usize) -> bool {
    match Look::MARKS.get(kind) {
        Some(mark) => before.look.both(after.look).has(*mark),
        None => before.link.is_some() && before.link == after.link,
    }
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
            Piece::Break => self.out.push_str("\\\n"),
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
