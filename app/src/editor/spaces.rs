//! Which space that does not break belongs at a place of a text.

use std::ops::Range;

/// The space to type at `selection`: in French a narrow one (U+202F) before `;`, `!` and `?`; everywhere
/// else the usual one (U+00A0).
#[must_use]
pub fn unbreakable(text: &str, selection: &Range<usize>, language: &str) -> char {
    let next = text[selection.end..].chars().next();
    let thin = language == "fr" && matches!(next, Some(';' | '!' | '?'));
    if thin { '\u{202F}' } else { '\u{A0}' }
}

/// What goes when it is typed: the selection, and one ordinary space right before it, which it replaces.
#[must_use]
pub fn replaced(text: &str, selection: &Range<usize>) -> Range<usize> {
    let before = selection.is_empty() && text[..selection.start].ends_with(' ');
    selection.start - usize::from(before)..selection.end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_decides() {
        assert_eq!(unbreakable("Bonjour!", &(7..7), "fr"), '\u{202F}');
        assert_eq!(unbreakable("Bonjour!", &(7..7), "en"), '\u{A0}');
        assert_eq!(unbreakable("Ceci:", &(4..4), "fr"), '\u{A0}');
        assert_eq!(unbreakable("10", &(2..2), "fr"), '\u{A0}');
    }

    #[test]
    fn it_takes_the_place_of_the_space_just_typed() {
        assert_eq!(replaced("10 kg", &(3..3)), 2..3);
        assert_eq!(replaced("10kg", &(2..2)), 2..2);
        assert_eq!(replaced("10 kg", &(2..3)), 2..3);
    }
}
