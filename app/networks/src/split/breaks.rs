//! The places where a text may be cut, and how good each is.

use super::glue::{is_glued, is_sentence_end};
use crate::graphemes::graphemes;

/// How good a cut is; the highest first chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// Between a number and its unit, a title and a name, an opening quote and its word.
    Glued,
    /// Between two words.
    Word,
    /// After a comma, a semicolon, a colon, a dash.
    Clause,
    /// After a sentence or a line.
    Sentence,
    /// After a paragraph.
    Paragraph,
    /// Where the author wrote a line of hyphens, and at the end.
    Manual,
}

/// A place where a text may be cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Break {
    /// The piece before ends here.
    pub end: usize,
    /// The piece after starts here.
    pub next: usize,
    /// How good the cut is.
    pub level: Level,
}

/// Every break of a text in order, the end of the text included. `atoms` are never cut.
pub(super) fn breaks(text: &str, atoms: &[(usize, usize)]) -> Vec<Break> {
    let mut found: Vec<Break> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let end = text[at..].find(char::is_whitespace).map_or(text.len(), |length| at + length);
        let next = text[end..]
            .find(|c: char| !c.is_whitespace())
            .map_or(text.len(), |length| end + length);
        if is_manual(text, at, end, next) {
            divide(&mut found, at, next);
        } else {
            found.extend(unspaced(text, at, end).filter(|b| !cuts(atoms, b.end)));
            found.push(Break { end, next, level: level(text, end, next) });
        }
        at = next;
    }
    found.push(Break { end: text.trim_end().len(), next: text.len(), level: Level::Manual });
    found.dedup_by_key(|b| b.end);
    if let Some(last) = found.last_mut() {
        last.level = Level::Manual;
    }
    found
}

/// A place lies strictly inside one of the ascending ranges.
pub(super) fn cuts(atoms: &[(usize, usize)], place: usize) -> bool {
    let passed = atoms.partition_point(|atom| atom.0 < place);
    passed > 0 && place < atoms[passed - 1].1
}

/// Three hyphens or more, alone on their line.
fn is_manual(text: &str, at: usize, end: usize, next: usize) -> bool {
    let line = |c: char| c == '\n';
    let opens = text[..at].trim_end_matches([' ', '\t', '\r']).chars().next_back().is_none_or(line);
    let closes = next == text.len() || text[end..next].contains('\n');
    end - at >= 3 && text[at..end].bytes().all(|b| b == b'-') && opens && closes
}

/// Turns the break before a line of hyphens into a manual one that ends after it.
fn divide(found: &mut Vec<Break>, at: usize, next: usize) {
    match found.last_mut() {
        Some(before) => (before.next, before.level) = (next, Level::Manual),
        None => found.push(Break { end: at, next, level: Level::Manual }),
    }
}

/// Breaks where no space is written: after the full-width punctuation of Chinese and Japanese.
fn unspaced(text: &str, from: usize, to: usize) -> impl Iterator<Item = Break> {
    text[from..to].char_indices().filter_map(move |(at, c)| {
        let end = from + at + c.len_utf8();
        let level = match c {
            '。' | '！' | '？' => Level::Sentence,
            '、' | '，' | '；' | '：' => Level::Clause,
            _ => return None,
        };
        let closes = text[end..to].starts_with(['。', '！', '？', '」', '』', '）', '、', '”']);
        // A mark may sit on the punctuation itself.
        let whole =
            graphemes(&text[from + at..to]).next().is_some_and(|it| it.1.len() == c.len_utf8());
        (end < to && !closes && whole).then_some(Break { end, next: end, level })
    })
}

/// How good a cut in the white space `end..next` is.
fn level(text: &str, end: usize, next: usize) -> Level {
    let space = &text[end..next];
    let lines = space.chars().filter(|c| matches!(c, '\n' | '\u{2028}')).count();
    let (before, after) = (&text[..end], &text[next..]);
    match lines {
        _ if lines > 1 || space.contains('\u{2029}') => Level::Paragraph,
        1 => Level::Sentence,
        _ if space.chars().all(|c| matches!(c, '\u{A0}' | '\u{202F}' | '\u{2007}')) => Level::Glued,
        _ if is_glued(before, after) => Level::Glued,
        _ if is_sentence_end(before, after) => Level::Sentence,
        _ if before.ends_with([',', ';', ':', '–', '—']) => Level::Clause,
        _ => Level::Word,
    }
}
