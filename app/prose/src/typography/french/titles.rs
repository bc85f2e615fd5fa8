//! What must not be parted: `M. Dupont`, `n° 5`, `p. 12`.

use super::{NBSP, as_text};
use crate::typography::Edits;
use crate::typography::passage::{Passage, is_space};

/// Titles of address, before a name.
const TITLES: [&str; 16] = [
    "M.", "MM.", "Mme", "Mmes", "Mlle", "Mlles", "Dr", "Dr.", "Drs", "Pr", "Pr.", "Me", "Mes.",
    "Mgr", "Mgr.", "Mme.",
];
/// Abbreviations before a number.
const NUMBERED: [&str; 8] = ["n°", "N°", "nᵒ", "n\u{ba}", "n°s", "p.", "pp.", "№"];

pub(super) fn check(passage: &Passage, edits: &mut Edits) {
    let mut start = 0;
    while start < passage.len() {
        if !begins(passage, start) {
            start += 1;
            continue;
        }
        let end =
            (start..passage.len()).find(|at| is_end(passage.at(*at))).unwrap_or(passage.len());
        // What the titles and the abbreviations begin with.
        if matches!(passage.at(start), 'M' | 'D' | 'P' | 'n' | 'N' | 'p') {
            let word: String = (start..end.min(start + 8)).map(|at| passage.at(at)).collect();
            word_before_name(passage, &word, end, edits);
            glued_number(passage, &word, start, edits);
        }
        start = end.max(start + 1);
    }
}

fn begins(passage: &Passage, index: usize) -> bool {
    passage.at(index).is_alphabetic()
        && !passage.before(index).is_alphanumeric()
        && !passage.is_shielded(index)
}

fn is_end(c: char) -> bool {
    is_space(c) || c.is_whitespace() || "()«»“”\"’',;:!?…/".contains(c)
}

fn word_before_name(passage: &Passage, word: &str, end: usize, edits: &mut Edits) {
    let mut next = end;
    while next < passage.len() && is_space(passage.at(next)) {
        next += 1;
    }
    let right = next == end + 1 && matches!(passage.at(end), NBSP | super::THIN);
    if next == end || right {
        return;
    }
    let name = TITLES.contains(&word) && passage.at(next).is_uppercase();
    let number = NUMBERED.contains(&word) && passage.at(next).is_ascii_digit();
    if (name && !is_sentence_end(passage, word, end)) || number {
        edits.replace("title-space", end..next, as_text(NBSP));
    }
}

/// "Me" is also a pronoun: before a name only when the name is not all there is.
fn is_sentence_end(passage: &Passage, word: &str, end: usize) -> bool {
    word == "Mes." || (word == "Me" && end == passage.len())
}

/// `n°5` lacks its space.
fn glued_number(passage: &Passage, word: &str, start: usize, edits: &mut Edits) {
    let sign = ["n°", "N°"].iter().any(|sign| word.starts_with(sign));
    if sign && passage.at(start + 2).is_ascii_digit() {
        edits.replace("title-space", start + 2..start + 2, as_text(NBSP));
    }
}
