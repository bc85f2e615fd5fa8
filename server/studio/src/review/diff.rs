//! What changed between two texts: sentences first, then words within sentences that changed.
//!
//! Cost stays near the length of the texts: sentences that only one side has are set aside before
//! anything is compared, and only passages of moderate length are compared word by word.

use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::HashMap;
use std::ops::Range;

/// A passage of the newer text, or one that is gone from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What became of it.
    pub kind: Kind,
    /// The passage.
    pub text: String,
}

/// What became of a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It is in both.
    Same,
    /// Only the newer text has it.
    Added,
    /// Only the older text has it.
    Removed,
}

/// Most words of a changed passage, on each side, that are compared one by one.
const MOST_WORDS: usize = 600;
/// A passage that keeps less than this share of its words is shown as replaced.
const KEPT: f32 = 0.3;

/// The pieces that lead from one text to the other: those that are the same or removed make up the
/// older text, those that are the same or added the newer one, byte for byte.
#[must_use]
pub fn diff(before: &str, after: &str) -> Vec<Piece> {
    let (old, new) = (sentences(before), sentences(after));
    let mut pieces = Pieces::default();
    let mut changed = (String::new(), String::new());
    for op in compare(&old, &new) {
        if let DiffOp::Equal { .. } = op {
            pieces.replace(&mut changed);
            pieces.push(Kind::Same, &old[op.old_range()].concat());
        } else {
            changed.0.extend(old[op.old_range()].iter().copied());
            changed.1.extend(new[op.new_range()].iter().copied());
        }
    }
    pieces.replace(&mut changed);
    pieces.0
}

/// Whether anything differs.
#[must_use]
pub fn changes(pieces: &[Piece]) -> bool {
    pieces.iter().any(|it| it.kind != Kind::Same)
}

#[derive(Default)]
struct Pieces(Vec<Piece>);

impl Pieces {
    fn push(&mut self, kind: Kind, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.0.last_mut() {
            Some(last) if last.kind == kind => last.text.push_str(text),
            _ => self.0.push(Piece { kind, text: text.to_owned() }),
        }
    }

    /// A passage that became another: word by word when that helps to read it.
    fn replace(&mut self, changed: &mut (String, String)) {
        let (before, after) = std::mem::take(changed);
        let (old, new) = (words(&before), words(&after));
        if old.len().max(new.len()) > MOST_WORDS {
            return self.whole(&before, &after);
        }
        let ops = capture_diff_slices(Algorithm::Myers, &old, &new);
        if kept(&ops, &old, &new) < KEPT {
            return self.whole(&before, &after);
        }
        let mut waiting = (String::new(), String::new());
        for op in ops {
            let same = old[op.old_range()].concat();
            match op {
                // A lone space between two changes would only cut a passage in crumbs.
                DiffOp::Equal { .. } if same.trim().is_empty() && waiting != Default::default() => {
                    waiting.0.push_str(&same);
                    waiting.1.push_str(&same);
                }
                DiffOp::Equal { .. } => {
                    self.flush(&mut waiting);
                    self.push(Kind::Same, &same);
                }
                _ => {
                    waiting.0.push_str(&same);
                    waiting.1.push_str(&new[op.new_range()].concat());
                }
            }
        }
        self.flush(&mut waiting);
    }

    /// A change that waited; the white space both sides end with is no change.
    fn flush(&mut self, waiting: &mut (String, String)) {
        let (before, after) = std::mem::take(waiting);
        let blank = |it: &str| it.len() - it.trim_end().len();
        let (old, new) = (blank(&before), blank(&after));
        let shared = old == new && before[before.len() - old..] == after[after.len() - new..];
        let kept = if shared { old } else { 0 };
        self.whole(&before[..before.len() - kept], &after[..after.len() - kept]);
        self.push(Kind::Same, &before[before.len() - kept..]);
    }

    fn whole(&mut self, before: &str, after: &str) {
        self.push(Kind::Removed, before);
        self.push(Kind::Added, after);
    }
}

/// The share of the words, not of the signs and spaces between them, that both sides have; everything
/// when neither has any.
fn kept(ops: &[DiffOp], old: &[&str], new: &[&str]) -> f32 {
    let words = |it: &[&str]| it.iter().filter(|it| it.contains(char::is_alphanumeric)).count();
    let same = ops.iter().filter(|it| matches!(it, DiffOp::Equal { .. }));
    let same: usize = same.map(|it| words(&old[it.old_range()])).sum();
    let all = words(old) + words(new);
    if all == 0 { 1.0 } else { 2.0 * same as f32 / all as f32 }
}

/// Compares sentences by number, so that each is hashed once.
fn compare<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<DiffOp> {
    let mut numbers: HashMap<&'a str, usize> = HashMap::new();
    let mut number = |text: &'a str| {
        let next = numbers.len();
        *numbers.entry(text).or_insert(next)
    };
    let old: Vec<usize> = old.iter().map(|text| number(text)).collect();
    let new: Vec<usize> = new.iter().map(|text| number(text)).collect();
    capture_diff_slices(Algorithm::Patience, &old, &new)
}

/// A text cut into sentences and the white space between them; put together again they are the text.
/// The white space is apart so that a sentence is the same at the end of a text and in its middle.
fn sentences(text: &str) -> Vec<&str> {
    let (mut ends, mut blank) = (false, false);
    cut(text, move |c| {
        let (ended, was_blank) = (ends, blank);
        blank = c.is_whitespace() && (ended || c == '\n');
        ends = matches!(c, '.' | '!' | '?' | '…' | '\n')
            || (ended && matches!(c, '»' | '”' | '"' | ')' | '’' | '\u{a0}' | '\u{202f}' | ' '));
        blank != was_blank
    })
}

/// A text cut around its white space and its punctuation.
fn words(text: &str) -> Vec<&str> {
    #[derive(PartialEq, Clone, Copy)]
    enum Sort {
        Word,
        Blank,
        Sign,
    }
    let mut last = Sort::Sign;
    cut(text, move |c| {
        let sort = if c.is_alphanumeric() || matches!(c, '_' | '\u{300}'..='\u{36f}') {
            Sort::Word
        } else if c.is_whitespace() {
            Sort::Blank
        } else {
            Sort::Sign
        };
        let starts = sort != last || sort == Sort::Sign;
        last = sort;
        starts
    })
}

/// A text cut before each character for which `starts` says so, asked in order.
fn cut(text: &str, mut starts: impl FnMut(char) -> bool) -> Vec<&str> {
    let cuts = text.char_indices().filter(|(_, c)| starts(*c)).map(|(at, _)| at);
    let mut from = 0;
    let mut parts = Vec::new();
    for at in cuts.chain([text.len()]) {
        let span: Range<usize> = from..at;
        if !span.is_empty() {
            parts.push(&text[span]);
        }
        from = at;
    }
    parts
}

#[cfg(test)]
mod tests;
