//! `œ`: sewn together in `cœur`, `œuf`, `œil` and their families.

use crate::typography::Edits;
use crate::typography::passage::Passage;

/// Beginnings of words with `œ`, besides every `oeu`.
const BEGINNINGS: [&str; 9] =
    ["oeil", "oedem", "oedèm", "oedip", "oesoph", "oestr", "oecum", "oenol", "foet"];

pub(super) fn check(passage: &Passage, edits: &mut Edits) {
    for index in 0..passage.len() {
        let pair = (passage.at(index), passage.at(index + 1));
        let sewn = match pair {
            ('o', 'e') => "œ",
            ('O', 'e' | 'E') => "Œ",
            _ => continue,
        };
        if belongs(passage, index) {
            edits.replace("ligature", index..index + 2, sewn);
        }
    }
}

fn belongs(passage: &Passage, index: usize) -> bool {
    let lower = |at: usize| passage.at(at).to_lowercase().next().unwrap_or(' ');
    if lower(index + 2) == 'u' {
        return true;
    }
    let letter = |at: usize| passage.at(at).is_alphabetic();
    let start = if index > 0 && letter(index - 1) { index - 1 } else { index };
    let whole = start == 0 || !letter(start - 1);
    let begins =
        |text: &&str| text.chars().enumerate().all(|(offset, c)| lower(start + offset) == c);
    whole && BEGINNINGS.iter().any(begins)
}
