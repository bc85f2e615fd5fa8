//! « », their spaces, and the marks that should be « ».

use super::{Profile, as_text};
use crate::order::{ordered, place};
use crate::typography::Edits;
use crate::typography::passage::{Passage, is_space};

/// Where straight quotes open and close.
pub(super) struct Quotes {
    closes: Vec<usize>,
}

impl Quotes {
    /// Whether a closing straight quote stands at `index`.
    pub(super) fn is_close(&self, index: usize) -> bool {
        self.closes.binary_search(&index).is_ok()
    }
}

pub(super) fn check(passage: &Passage, profile: &Profile, edits: &mut Edits) -> Quotes {
    let pairs = pairs(passage);
    let closes: Vec<usize> = pairs.iter().map(|pair| pair.close).collect();
    for pair in pairs {
        pair.set(profile, edits);
    }
    for index in 0..passage.len() {
        match passage.at(index) {
            '«' | '»' if passage.is_shielded(index) || !passage.is_plain(index) => {}
            '«' => after_opening(passage, index, profile, edits),
            '»' => before_closing(passage, index, profile, edits),
            _ => {}
        }
    }
    Quotes { closes: ordered(closes, |at| place(*at)) }
}

/// Quotes that are not « » and should be, or be “ ” inside other quotes.
struct Pair {
    open: usize,
    close: usize,
    inside: bool,
}

impl Pair {
    fn set(&self, profile: &Profile, edits: &mut Edits) {
        let space = profile.inside_guillemets;
        let (open, close) = if self.inside {
            ("“".to_owned(), "”".to_owned())
        } else {
            (format!("«{space}"), format!("{space}»"))
        };
        edits.replace("guillemets", self.open..self.open + 1, &open);
        edits.replace("guillemets", self.close..self.close + 1, &close);
    }
}

fn pairs(passage: &Passage) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let mut waiting = None;
    let mut depth = 0_usize;
    for index in 0..passage.len() {
        if passage.is_shielded(index) {
            continue;
        }
        match passage.at(index) {
            '«' => depth += 1,
            '»' => {
                depth = depth.saturating_sub(1);
                waiting = waiting.filter(|(mark, _)| *mark != '\'');
            }
            '"' if waiting.is_none_or(|(mark, _)| mark != '"') && opens(passage, index) => {
                waiting = Some(('"', index));
            }
            '“' if depth == 0 => waiting = Some(('“', index)),
            // Outside other quotes a straight mark may be anything: minutes, an elision, English.
            '\'' if depth > 0 && waiting.is_none() && opens(passage, index) => {
                waiting = Some(('\'', index));
            }
            mark @ ('"' | '”' | '\'') => {
                let opening = if mark == '”' { '“' } else { mark };
                if let Some((_, open)) = waiting.filter(|(wanted, _)| *wanted == opening)
                    && closes(passage, index, mark)
                    && (mark != '\'' || index > open + 2)
                {
                    pairs.push(Pair { open, close: index, inside: depth > 0 });
                    waiting = None;
                }
            }
            _ => {}
        }
    }
    pairs
}

fn opens(passage: &Passage, index: usize) -> bool {
    let before = passage.before(index);
    let next = passage.at(index + 1);
    let free =
        before.is_whitespace() || is_space(before) || "([’'—–-«:/\u{fffc}*_".contains(before);
    free && !next.is_whitespace() && !is_space(next) && !matches!(next, ',' | '.' | ')')
}

fn closes(passage: &Passage, index: usize, mark: char) -> bool {
    let before = passage.before(index);
    let next = passage.at(index + 1);
    mark == '”' || !is_space(before) && !before.is_whitespace() && !next.is_alphanumeric()
}

fn after_opening(passage: &Passage, index: usize, profile: &Profile, edits: &mut Edits) {
    let mut end = index + 1;
    while end < passage.len() && is_space(passage.at(end)) {
        end += 1;
    }
    if end < passage.len() && passage.at(end) != '\n' && !is_just(passage, index + 1, end, profile)
    {
        edits.replace("guillemets", index + 1..end, as_text(profile.inside_guillemets));
    }
}

fn before_closing(passage: &Passage, index: usize, profile: &Profile, edits: &mut Edits) {
    let end = passage.word_end(index);
    let word = end > 0 && !matches!(passage.at(end - 1), '«' | '\n');
    if word && !is_just(passage, end, index, profile) {
        edits.replace("guillemets", end..index, as_text(profile.inside_guillemets));
    }
}

fn is_just(passage: &Passage, start: usize, end: usize, profile: &Profile) -> bool {
    end == start + 1 && passage.at(start) == profile.inside_guillemets
}
