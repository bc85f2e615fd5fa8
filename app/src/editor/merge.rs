//! Two texts of one article, block by block: what both share, what only one of them changed since the
//! save both started from, and where both changed the same block. Nothing is chosen here.

mod matching;

use matching::matching;
use prose::order::by_place;
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
    let pieces = regions.into_iter().map(|(changed, m, t)| Piece {
        changed,
        mine: mine[m].concat(),
        theirs: theirs[t].concat(),
    });
    pieces.filter(|it| !(it.mine.is_empty() && it.theirs.is_empty())).collect()
}

/// The text of the choices made; where none was made and none is usual, this person's words stay.
#[must_use]
pub fn settle(pieces: &[Piece], choice: impl Fn(usize) -> Option<Choice>) -> String {
    let chosen: Vec<String> = pieces
        .iter()
        .enumerate()
        .map(|(at, it)| it.chosen(choice(at).or(it.usual()).unwrap_or(Choice::Mine)))
        .collect();
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
    let mut out = Vec::new();
    let (mut m, mut t) = (0, 0);
    for (own, other) in hunks(&bare(mine), &bare(theirs)) {
        push(&mut out, (Changed::Neither, m..own.start, t..other.start));
        (m, t) = (own.end, other.end);
        push(&mut out, (Changed::Both, own, other));
    }
    push(&mut out, (Changed::Neither, m..mine.len(), t..theirs.len()));
    out
}

/// Walks along `base`, from one change to the next.
fn three_way(base: &[&str], mine: &[&str], theirs: &[&str]) -> Vec<Region> {
    let (base, own, other) = (bare(base), bare(mine), bare(theirs));
    let mut out = Vec::new();
    let (mut b, mut m, mut t) = (0, 0, 0);
    for change in changes(&hunks(&base, &own), &hunks(&base, &other)) {
        let same = change.base.start - b;
        push(&mut out, (Changed::Neither, m..m + same, t..t + same));
        (b, m, t) = (change.base.end, m + same, t + same);
        let (own_end, other_end) = (m + change.len(0), t + change.len(1));
        let changed = match change.by {
            [true, true] if own[m..own_end] == other[t..other_end] => Changed::Neither,
            [true, true] => Changed::Both,
            [true, false] => Changed::Mine,
            _ => Changed::Theirs,
        };
        push(&mut out, (changed, m..own_end, t..other_end));
        (m, t) = (own_end, other_end);
    }
    push(&mut out, (Changed::Neither, m..mine.len(), t..theirs.len()));
    out
}

/// Blocks of the common text that one or both replaced.
struct Change {
    base: Range<usize>,
    /// Who did: this person, the other one.
    by: [bool; 2],
    /// How many blocks more each has there.
    grown: [isize; 2],
}

impl Change {
    fn len(&self, side: usize) -> usize {
        self.base.len().saturating_add_signed(self.grown[side])
    }

    /// Whether this and `next` change the same block, or meet where one of them adds or removes none:
    /// then only a person can say what comes first. Changes of neighbouring blocks go together.
    fn meets(&self, next: &Range<usize>) -> bool {
        next.start < self.base.end
            || (next.start == self.base.end && (self.base.is_empty() || next.is_empty()))
    }
}

/// The changes of both, in order, those that meet put together.
fn changes(own: &[Hunk], other: &[Hunk]) -> Vec<Change> {
    let all: Vec<(usize, &Hunk)> =
        own.iter().map(|it| (0, it)).chain(other.iter().map(|it| (1, it))).collect();
    let mut out: Vec<Change> = Vec::new();
    for (side, (base, new)) in by_place(all, |it| (it.1.0.start, it.1.0.end)) {
        if out.last().is_none_or(|last| !last.meets(base)) {
            out.push(Change { base: base.clone(), by: [false; 2], grown: [0; 2] });
        }
        if let Some(change) = out.last_mut() {
            change.base.end = change.base.end.max(base.end);
            change.by[side] = true;
            change.grown[side] += new.len().cast_signed() - base.len().cast_signed();
        }
    }
    out
}

/// Adds a region, to the last one if that changed in the same way.
fn push(out: &mut Vec<Region>, (changed, m, t): Region) {
    if m.is_empty() && t.is_empty() {
        return;
    }
    match out.last_mut().filter(|it| it.0 == Changed::Neither && changed == Changed::Neither) {
        Some(last) => (last.1.end, last.2.end) = (m.end, t.end),
        None => out.push((changed, m, t)),
    }
}

/// Places of `old` replaced by places of `new`.
type Hunk = (Range<usize>, Range<usize>);

/// What lies between the places both share.
fn hunks<T: PartialEq>(old: &[T], new: &[T]) -> Vec<Hunk> {
    let mut out = Vec::new();
    let (mut a, mut b) = (0, 0);
    for (to_a, to_b) in matching(old, new).into_iter().chain([(old.len(), new.len())]) {
        if (a, b) != (to_a, to_b) {
            out.push((a..to_a, b..to_b));
        }
        (a, b) = (to_a + 1, to_b + 1);
    }
    out
}

/// The words of `text`, each run marked whether `other` has it too: true where it has not.
#[must_use]
pub fn own_words(other: &str, text: &str) -> Vec<(bool, String)> {
    let mine = words(text);
    let mut own = vec![true; mine.len()];
    for (_, at) in matching(&words(other), &mine) {
        own[at] = false;
    }
    let mut out: Vec<(bool, String)> = Vec::new();
    for (word, own) in mine.into_iter().zip(own) {
        match out.last_mut().filter(|it| it.0 == own) {
            Some(last) => last.1.push_str(word),
            None => out.push((own, word.to_owned())),
        }
    }
    out
}

/// Which of two texts has a run of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Both.
    Both,
    /// Only the old one.
    Old,
    /// Only the new one.
    New,
}

/// The words of two texts, one run after the other: those of [`Side::Both`] and [`Side::Old`] are the old text,
/// those of [`Side::Both`] and [`Side::New`] the new one.
#[must_use]
pub fn woven(old: &str, new: &str) -> Vec<(Side, String)> {
    let (old, new) = (words(old), words(new));
    let (mut out, mut at) = (Vec::new(), 0);
    let mut push = |side, run: &[&str]| {
        if !run.is_empty() {
            out.push((side, run.concat()));
        }
    };
    for (from, to) in hunks(&old, &new) {
        push(Side::Both, &new[at..to.start]);
        push(Side::Old, &old[from]);
        push(Side::New, &new[to.clone()]);
        at = to.end;
    }
    push(Side::Both, &new[at..]);
    out
}

/// Words, and every character between them.
fn words(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut inside = false;
    for (at, letter) in text.char_indices() {
        let word = letter.is_alphanumeric();
        if at > start && !(word && inside) {
            out.push(&text[start..at]);
            start = at;
        }
        inside = word;
    }
    if start < text.len() {
        out.push(&text[start..]);
    }
    out
}

#[cfg(test)]
mod tests;
