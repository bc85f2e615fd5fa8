//! “ ” ‘ ’ instead of straight quotes.

use crate::typography::Edits;
use crate::typography::passage::Passage;

pub(super) fn check(passage: &Passage, edits: &mut Edits) {
    doubles(passage, edits);
    singles(passage, edits);
}

/// Straight double quotes that make pairs; a lone one may be inches.
fn doubles(passage: &Passage, edits: &mut Edits) {
    let mut open = None;
    for index in 0..passage.len() {
        if passage.at(index) != '"' || passage.is_shielded(index) {
            continue;
        }
        match open {
            None if opens(passage, index) => open = Some(index),
            Some(start) if closes(passage, index) => {
                edits.replace("quotes", start..start + 1, '“');
                edits.replace("quotes", index..index + 1, '”');
                open = None;
            }
            _ => {}
        }
    }
}

/// Apostrophes and single quotes that make pairs.
fn singles(passage: &Passage, edits: &mut Edits) {
    let mut open = None;
    for index in 0..passage.len() {
        if passage.at(index) != '\'' || passage.is_shielded(index) {
            continue;
        }
        let (before, next) = (passage.before(index), passage.at(index + 1));
        let inside = before.is_alphabetic() && next.is_alphabetic();
        let plural = before.is_ascii_digit() && next == 's';
        let decade = before.is_whitespace() && is_decade(passage, index + 1);
        if inside || plural || decade {
            edits.replace("apostrophe", index..index + 1, '’');
        } else if open.is_none() && opens(passage, index) && next.is_alphabetic() {
            open = Some(index);
        } else if let Some(start) = open.filter(|_| closes(passage, index)) {
            edits.replace("quotes", start..start + 1, '‘');
            edits.replace("quotes", index..index + 1, '’');
            open = None;
        } else if before == 's' && !next.is_alphanumeric() {
            edits.replace("apostrophe", index..index + 1, '’');
        }
    }
}

/// `'90s`
fn is_decade(passage: &Passage, index: usize) -> bool {
    passage.at(index).is_ascii_digit()
        && passage.at(index + 1) == '0'
        && passage.at(index + 2) == 's'
}

fn opens(passage: &Passage, index: usize) -> bool {
    let before = passage.before(index);
    let next = passage.at(index + 1);
    (before.is_whitespace() || "([{—–-“‘\"'\u{fffc}/".contains(before)) && !next.is_whitespace()
}

fn closes(passage: &Passage, index: usize) -> bool {
    let next = passage.at(index + 1);
    !passage.before(index).is_whitespace() && !next.is_alphanumeric()
}
