//! Spaces where there should be none, and none where there should be one.

use super::{NBSP, as_text};
use crate::typography::Edits;
use crate::typography::passage::{Passage, is_space};

pub(super) fn check(passage: &Passage, edits: &mut Edits) {
    asides(passage, edits);
    let mut brackets = 0_usize;
    for index in 0..passage.len() {
        if passage.is_shielded(index) {
            continue;
        }
        match passage.at(index) {
            ',' | '.' => before_light(passage, index, edits),
            '(' | '[' => {
                brackets += 1;
                after_opening(passage, index, edits);
            }
            ')' | ']' if brackets > 0 => {
                brackets -= 1;
                before_closing(passage, index, edits);
            }
            ' ' if passage.at(index + 1) == ' ' => double(passage, index, edits),
            _ => {}
        }
    }
}

/// `mot , mot` and `mot .`; not ` .htaccess`, ` ,5` or an ellipsis.
fn before_light(passage: &Passage, index: usize, edits: &mut Edits) {
    let end = passage.word_end(index);
    let next = passage.at(index + 1);
    let ends = next.is_whitespace() || is_space(next) || matches!(next, '"' | '»' | '”' | ')');
    let word = end > 0 && is_word_end(passage.at(end - 1));
    if end < index && passage.at(index) == ',' && word && next.is_alphabetic() {
        edits.replace("stray-space", end..index + 1, ", ");
    } else if end < index && ends && word {
        edits.replace("stray-space", end..index, "");
    }
}

fn is_word_end(c: char) -> bool {
    c.is_alphanumeric() || ")]»”’%€$£°".contains(c)
}

fn after_opening(passage: &Passage, index: usize, edits: &mut Edits) {
    let mut end = index + 1;
    while end < passage.len() && is_space(passage.at(end)) {
        end += 1;
    }
    // An empty pair is a box to tick, not a bracket.
    if end > index + 1 && end < passage.len() && passage.at(end).is_alphanumeric() {
        edits.replace("stray-space", index + 1..end, "");
    }
}

fn before_closing(passage: &Passage, index: usize, edits: &mut Edits) {
    let end = passage.word_end(index);
    if end < index && end > 0 && is_word_end(passage.at(end - 1)) {
        edits.replace("stray-space", end..index, "");
    }
}

/// – the dashes of an aside – keep to their words: the first of a pair holds on to what follows it,
/// the second to what stands before. Pairs do not reach over the end of a sentence. Where a colon
/// stands before each, dashes part fields: `Préparation : 30 min – Cuisson : 40 min – Pour : 6`.
fn asides(passage: &Passage, edits: &mut Edits) {
    let mut open: Option<usize> = None;
    let (mut named, mut field) = (false, false);
    for index in 0..passage.len() {
        let sign = passage.at(index);
        if matches!(sign, '.' | '!' | '?' | '…' | '\n') && is_space(passage.at(index + 1)) {
            (open, named, field) = (None, false, false);
        }
        named |= sign == ':' && is_space(passage.at(index + 1));
        if !matches!(sign, '–' | '—') || !is_between_spaces(passage, index) {
            continue;
        }
        let between = std::mem::take(&mut named);
        let parts = std::mem::replace(&mut field, between) && between;
        match open.take() {
            Some(_) if parts => open = Some(index),
            Some(start) if passage.at(start) == sign => {
                hold(passage, start + 1, edits);
                hold(passage, index - 1, edits);
            }
            _ => open = Some(index),
        }
    }
}

fn hold(passage: &Passage, space: usize, edits: &mut Edits) {
    if passage.at(space) == ' ' {
        edits.replace("punctuation-space", space..space + 1, as_text(NBSP));
    }
}

fn is_between_spaces(passage: &Passage, index: usize) -> bool {
    let after = passage.at(index + 1);
    index > 1 && is_space(passage.before(index)) && (is_space(after) || ",.;:!?)".contains(after))
}

fn double(passage: &Passage, index: usize, edits: &mut Edits) {
    if index == 0 || is_space(passage.before(index)) {
        return;
    }
    let mut end = index;
    while end < passage.len() && passage.at(end) == ' ' {
        end += 1;
    }
    let inside = end < passage.len() && passage.at(end) != '\n';
    if inside && !is_space(passage.at(end)) && !";:!?»".contains(passage.at(end)) {
        edits.replace("double-space", index..end, " ");
    }
}
