//! Two texts of one article, block by block: what both share, what only one of them changed since the
//! save both started from, and where both changed the same block. Nothing is chosen here.

use similar::{Algorithm, ChangeTag, DiffOp, capture_diff_slices};
use std::ops::Range;

/// Who changed a block since the common save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// Nobody, or both in the same way.
    Neither,
    /// Only this person.
    Mine,
    /// Only the other one.
    Theirs,
    /// Both, differently: somebody has to choose.
    Both,
}

/// What to keep of a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// This person's.
    Mine,
    /// The other one's.
    Theirs,
    /// One after the other.
    Both,
}

/// Neighbouring blocks that changed in the same way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Who changed them.
    pub changed: Changed,
    /// This person's, blank lines after it included.
    pub mine: String,
    /// The other one's.
    pub theirs: String,
}

impl Piece {
    /// What is kept unless somebody chooses; none where both changed.
    #[must_use]
    pub const fn usual(&self) -> Option<Choice> {
        match self.changed {
            Changed::Neither | Changed::Mine => Some(Choice::Mine),
            Changed::Theirs => Some(Choice::Theirs),
            Changed::Both => None,
        }
    }

    fn chosen(&self, choice: Choice) -> String {
        match choice {
            Choice::Mine => self.mine.clone(),
            Choice::Theirs => self.theirs.clone(),
            Choice::Both => joined([self.mine.as_str(), self.theirs.as_str()].into_iter()),
        }
    }
}

/// The pieces of two texts that started from `base`. Without one, every difference is one to choose.
#[must_use]
pub fn merge(base: Option<&str>, mine: &str, theirs: &str) -> Vec<Piece> {
    let (mine, theirs) = (blocks(mine), blocks(theirs));
    let regions = match base {
        Some(base) => three_way(&blocks(base), &mine, &theirs),
        None => two_way(&mine, &theirs),
    };
    let pieces = regions.into_iter().map(|(changed, m, t)| Piece { changed, mine: mine[m].concat(), theirs: theirs[t].concat() });
    pieces.filter(|it| !(it.mine.is_empty() && it.theirs.is_empty())).collect()
}

/// The text of the choices made; where none was made and none is usual, this person's words stay.
#[must_use]
pub fn settle(pieces: &[Piece], choice: impl Fn(usize) -> Option<Choice>) -> String {
    let chosen: Vec<String> = pieces.iter().enumerate().map(|(at, it)| it.chosen(choice(at).or(it.usual()).unwrap_or(Choice::Mine))).collect();
    joined(chosen.iter().map(String::as_str))
}

/// Blocks one after the other, a blank line between those that brought none.
fn joined<'a>(pieces: impl Iterator<Item = &'a str>) -> String {
    let mut out = String::new();
    for piece in pieces.filter(|it| !it.is_empty()) {
        if !out.is_empty() && !out.ends_with("\n\n") {
            out.push_str(if out.ends_with('\n') { "\n" } else { "\n\n" });
        }
        out.push_str(piece);
    }
    out
}

/// Paragraphs, headings, lists: lines up to and including the blank lines after them.
fn blocks(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let (mut start, mut at, mut blank) = (0, 0, false);
    for line in text.split_inclusive('\n') {
        if blank && !line.trim().is_empty() {
            out.push(&text[start..at]);
            start = at;
        }
        blank = line.trim().is_empty();
        at += line.len();
    }
    if start < text.len() {
        out.push(&text[start..]);
    }
    out
}

type Region = (Changed, Range<usize>, Range<usize>);

/// Blocks are the same when they differ only in the white space after them.
fn bare<'a>(blocks: &[&'a str]) -> Vec<&'a str> {
    blocks.iter().map(|it| it.trim_end()).collect()
}

fn two_way(mine: &[&str], theirs: &[&str]) -> Vec<Region> {
    let mut out: Vec<Region> = Vec::new();
    for op in capture_diff_slices(Algorithm::Patience, &bare(mine), &bare(theirs)) {
        let changed = if matches!(op, DiffOp::Equal { .. }) { Changed::Neither } else { Changed::Both };
        match out.last_mut().filter(|it| it.0 == changed) {
            Some(last) => (last.1.end, last.2.end) = (op.old_range().end, op.new_range().end),
            None => out.push((changed, op.old_range(), op.new_range())),
        }
    }
    out
}

/// Walks from one block that all three share to the next; what lies between changed on one side or both.
fn three_way(base: &[&str], mine: &[&str], theirs: &[&str]) -> Vec<Region> {
    let in_mine = matches(&bare(base), &bare(mine));
    let in_theirs = matches(&bare(base), &bare(theirs));
    let mut out = Vec::new();
    let (mut b, mut m, mut t) = (0, 0, 0);
    let shared = (0..base.len()).filter_map(|at| Some((at, in_mine[at]?, in_theirs[at]?)));
    for (at, to_mine, to_theirs) in shared.chain([(base.len(), mine.len(), theirs.len())]) {
        push(&mut out, &base[b..at], (mine, m..to_mine), (theirs, t..to_theirs));
        if at < base.len() {
            extend_same(&mut out, to_mine, to_theirs);
        }
        (b, m, t) = (at + 1, to_mine + 1, to_theirs + 1);
    }
    out
}

fn push(out: &mut Vec<Region>, base: &[&str], (mine, m): (&[&str], Range<usize>), (theirs, t): (&[&str], Range<usize>)) {
    if m.is_empty() && t.is_empty() {
        return;
    }
    let (base, own, other) = (bare(base), bare(&mine[m.clone()]), bare(&theirs[t.clone()]));
    let changed = match (own == base, other == base) {
        _ if own == other => Changed::Neither,
        (true, _) => Changed::Theirs,
        (_, true) => Changed::Mine,
        _ => Changed::Both,
    };
    out.push((changed, m, t));
}

fn extend_same(out: &mut Vec<Region>, m: usize, t: usize) {
    match out.last_mut() {
        Some((Changed::Neither, own, other)) if own.end == m && other.end == t => (own.end, other.end) = (m + 1, t + 1),
        _ => out.push((Changed::Neither, m..m + 1, t..t + 1)),
    }
}

/// For each block of `old`, where it is in `new`.
fn matches(old: &[&str], new: &[&str]) -> Vec<Option<usize>> {
    let mut out = vec![None; old.len()];
    for op in capture_diff_slices(Algorithm::Patience, old, new) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            for step in 0..len {
                out[old_index + step] = Some(new_index + step);
            }
        }
    }
    out
}

/// The words of `text`, each run marked whether `other` has it too.
#[must_use]
pub fn own_words(other: &str, text: &str) -> Vec<(bool, String)> {
    let runs = similar::utils::diff_unicode_words(Algorithm::Myers, other, text).into_iter();
    let mut out: Vec<(bool, String)> = Vec::new();
    for (tag, words) in runs.filter(|(tag, _)| *tag != ChangeTag::Delete) {
        let own = tag == ChangeTag::Insert;
        match out.last_mut().filter(|it| it.0 == own) {
            Some(last) => last.1.push_str(words),
            None => out.push((own, words.to_owned())),
        }
    }
    out
}

#[cfg(test)]
mod tests;
