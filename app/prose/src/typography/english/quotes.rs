//! “ ” ‘ ’ instead of straight quotes.

use crate::typography::Edits;
use crate::typography::passage::{OBJECT, Passage};

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
                edits.replace("quotes", start..start + 1, "“");
                edits.replace("quotes", index..index + 1, "”");
                open = None;
            }
            _ => {}
        }
    }
    // A quotation of several paragraphs opens each and closes the last only.
    if let Some(start) = open.filter(|start| *start == 0 && passage.at(1).is_alphabetic()) {
        edits.replace("quotes", start..start + 1, "“");
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
        let cut = !before.is_alphanumeric() && is_cut(passage, index + 1);
        let after_code =
            before == OBJECT && next == 's' && !passage.at(index + 2).is_alphanumeric();
        let owned = before == '.' && next == 's' || after_code || joins(passage, index);
        if inside || plural || cut || owned {
            edits.replace("apostrophe", index..index + 1, "’");
        } else if open.is_none() && opens(passage, index) && next.is_alphabetic() {
            open = Some(index);
        } else if let Some(start) = open.filter(|_| closes(passage, index)) {
            edits.replace("quotes", start..start + 1, "‘");
            edits.replace("quotes", index..index + 1, "’");
            open = None;
        } else if ends_word(passage, index) {
            edits.replace("apostrophe", index..index + 1, "’");
        }
    }
}

/// Behind a word of two letters or more, with nothing to close: `the dogs' toys`, `goin' home`.
fn ends_word(passage: &Passage, index: usize) -> bool {
    let next = passage.at(index + 1);
    let word = index >= 2
        && passage.before(index).is_alphabetic()
        && passage.at(index - 2).is_alphabetic();
    word && !next.is_alphanumeric() && next != '('
}

/// Words that lost their beginning: `'tis`, `'em`, `rock 'n' roll`, `'90s`, `'69`.
fn is_cut(passage: &Passage, index: usize) -> bool {
    const CUT: [&str; 13] = [
        "tis", "twas", "twere", "twill", "em", "n", "cause", "til", "bout", "round", "cuz", "tude",
        "nuff",
    ];
    let mut word = String::new();
    let mut at = index;
    while passage.at(at).is_alphanumeric() && word.len() < 8 {
        word.push(passage.at(at).to_ascii_lowercase());
        at += 1;
    }
    let digits = word.trim_end_matches('s');
    let year =
        digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit()) && passage.at(at) != '\'';
    // `'round the world'` quotes; only `'n'` keeps a second mark.
    year || CUT.contains(&word.as_str()) && (word == "n" || !is_quoted(passage, at))
}

/// Whether a mark closes a quotation later in the line, so that the first one opened it.
fn is_quoted(passage: &Passage, from: usize) -> bool {
    (from..passage.len()).take(60).any(|at| {
        passage.at(at) == '\''
            && !(passage.before(at).is_alphabetic() && passage.at(at + 1).is_alphabetic())
    })
}

/// The second mark of `'n'`, and `o'-lantern`.
fn joins(passage: &Passage, index: usize) -> bool {
    let (before, next) = (passage.before(index), passage.at(index + 1));
    let two = index.checked_sub(2).map_or(' ', |at| passage.at(at));
    let n = matches!(before, 'n' | 'N') && matches!(two, '\'' | '’');
    n || matches!(before, 'o' | 'O') && next == '-' && !two.is_alphabetic()
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
