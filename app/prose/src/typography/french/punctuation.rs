//! The space before `; : ! ?`.

use super::guillemets::Quotes;
use super::{NBSP, Profile, as_text};
use crate::typography::Edits;
use crate::typography::passage::{Passage, is_space};

pub(super) fn check(passage: &Passage, profile: &Profile, quotes: &Quotes, edits: &mut Edits) {
    for index in 0..passage.len() {
        let sign = passage.at(index);
        if !matches!(sign, ',' | ';' | ':' | '!' | '?') || passage.is_shielded(index) {
            continue;
        }
        if is_glued(passage, index) {
            let space = if sign == ',' { String::new() } else { profile.before(sign).to_string() };
            edits.replace("punctuation-space", index..index + 1, &format!("{space}{sign} "));
            continue;
        }
        if sign == ',' {
            continue;
        }
        let end = passage.word_end(index);
        if !ends_a_word(passage, end, index) {
            continue;
        }
        if is_tight(passage, end, index) {
            edits.replace(
                "punctuation-space",
                end..index + 1,
                &format!("{}{sign} ", profile.before(sign)),
            );
            continue;
        }
        if !is_free(passage, index, quotes) {
            continue;
        }
        let spaces: String = (end..index).map(|at| passage.at(at)).collect();
        if !is_right(&spaces, sign, profile) {
            edits.replace("punctuation-space", end..index, as_text(profile.before(sign)));
        }
    }
}

/// Whether the spaces before the sign are those the profile wants or accepts.
fn is_right(spaces: &str, sign: char, profile: &Profile) -> bool {
    let mut chars = spaces.chars();
    match (chars.next(), chars.next()) {
        (None, _) => profile.none_accepted && sign != ':',
        (Some(space), None) => space == profile.before(sign) || (sign != ':' && space == NBSP),
        _ => false,
    }
}

/// `mot !Mot`: the space stands on the wrong side of the sign.
fn is_tight(passage: &Passage, end: usize, index: usize) -> bool {
    let next = passage.at(index + 1);
    let word =
        end > 0 && passage.at(end - 1).is_alphabetic() && passage.at(index + 2).is_alphabetic();
    word && end < index && next.is_uppercase() && !passage.is_shielded(index + 1)
}

/// `Bonjour,ça va`, `Merci!Au revoir`: words on both sides and no space. Shorter ones may be a formula.
fn is_glued(passage: &Passage, index: usize) -> bool {
    let letters = |at: usize| passage.at(at).is_alphabetic();
    let word = index >= 2 && letters(index - 1) && letters(index - 2);
    let next = letters(index + 1) && letters(index + 2);
    let free = [index.saturating_sub(1), index + 1].into_iter().all(|at| !passage.is_shielded(at));
    match passage.at(index) {
        ',' => word && next && free,
        '!' | '?' => word && next && free && passage.at(index + 1).is_uppercase(),
        _ => false,
    }
}

/// Whether a word, a closing mark or an object stands before the spaces; after an address, only a
/// sign that stands apart is punctuation.
fn ends_a_word(passage: &Passage, end: usize, index: usize) -> bool {
    let Some(last) = end.checked_sub(1) else { return false };
    let before = passage.at(last);
    let address =
        end == index && passage.is_shielded(last) && before != super::super::passage::OBJECT;
    let closing = ")]}»”’'\"%‰€$£°*…._²³\u{fffc}".contains(before);
    let word = before.is_alphanumeric() || closing || is_emoji(before) || passage.is_shielded(last);
    word && !address
}

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}' | '\u{fe0f}')
}

/// Whether what follows the sign shows that it is punctuation: not `23:20`, `a;b`, `?q=`, `:)`.
fn is_free(passage: &Passage, index: usize, quotes: &Quotes) -> bool {
    let sign = passage.at(index);
    let next = passage.at(index + 1);
    let closing = quotes.is_close(index + 1) || matches!(next, '»' | '”');
    if next.is_whitespace() || is_space(next) || closing {
        return true;
    }
    match sign {
        '!' | '?' => ends_after_run(passage, index, quotes),
        _ => false,
    }
}

/// After a run of `!` and `?` comes a space, a closing mark, or lighter punctuation.
fn ends_after_run(passage: &Passage, index: usize, quotes: &Quotes) -> bool {
    let mut at = index;
    while matches!(passage.at(at), '!' | '?') {
        at += 1;
    }
    let next = passage.at(at);
    next.is_whitespace() || quotes.is_close(at) || ")]»”’,.…\u{fffc}".contains(next)
}
