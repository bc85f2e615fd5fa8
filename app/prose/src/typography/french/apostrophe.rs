//! The apostrophe: `’`.

use crate::typography::Edits;
use crate::typography::passage::Passage;

pub(super) fn check(passage: &Passage, edits: &mut Edits) {
    for index in 0..passage.len() {
        if matches!(passage.at(index), '\'' | '´' | '‘' | 'ʼ') && is_apostrophe(passage, index)
        {
            edits.replace("apostrophe", index..index + 1, "’");
        }
    }
}

/// Between letters, or between an elided word and a quotation, a number or code.
fn is_apostrophe(passage: &Passage, index: usize) -> bool {
    let next = passage.at(index + 1);
    let before = passage.before(index);
    if !before.is_alphabetic() {
        return false;
    }
    next.is_alphabetic()
        || ("«“\"\u{fffc}".contains(next) || next.is_ascii_digit()) && is_elided(passage, index)
}

/// Whether the word before is one that loses its vowel: `l'`, `qu'`, `jusqu'`.
fn is_elided(passage: &Passage, index: usize) -> bool {
    let start = (0..index).rev().take_while(|at| passage.at(*at).is_alphabetic()).last();
    let word: String =
        start.map_or_else(String::new, |start| (start..index).map(|at| passage.at(at)).collect());
    matches!(
        crate::lower(&word).as_str(),
        "l" | "d"
            | "j"
            | "m"
            | "t"
            | "s"
            | "n"
            | "c"
            | "qu"
            | "jusqu"
            | "lorsqu"
            | "puisqu"
            | "quoiqu"
            | "quelqu"
            | "presqu"
    )
}
