//! No-break spaces: those French puts stay, the others were made by an editor.

use super::runs::{Piece, Run};

/// Makes plain the no-break spaces that mean nothing; next to another space they are gone.
pub(super) fn tidy(runs: &mut [Run]) {
    let mut before = ' ';
    for at in 0..runs.len() {
        let following = runs.get(at + 1).map_or(' ', Run::first_char);
        let run = &mut runs[at];
        if let Piece::Text(text) = &mut run.piece {
            *text = plain(text, &mut before, following);
        } else {
            before = run.last_char();
        }
    }
}

fn plain(text: &str, before: &mut char, following: char) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied().unwrap_or(following);
        let kept = match c {
            '\u{a0}' if is_meant(*before, next) => c,
            '\u{a0}' if before.is_whitespace() || next == ' ' => continue,
            '\u{a0}' => ' ',
            c => c,
        };
        out.push(kept);
        *before = kept;
    }
    out
}

fn is_meant(before: char, next: char) -> bool {
    matches!(before, '«' | '°')
        || ";:!?»%€$£°".contains(next)
        || (before == '.' && next.is_uppercase())
        || (before.is_ascii_digit() && next.is_alphanumeric())
}
