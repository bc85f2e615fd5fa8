//! Labels of a host that mix directions of writing: a browser takes few of them for an address, lest one host
//! looks like another. The Bidi rule of RFC 5893, as the libraries of browsers and of the official app apply it:
//! to labels with something in them that is written from right to left.

use crate::normal::is_combining;

/// Whether a label may be part of a host, as far as directions go.
pub(super) fn is_one_way(label: &str) -> bool {
    if !label.chars().any(|c| is_leftward(c) || is_arabic_digit(c)) {
        return true;
    }
    let last = label.trim_end_matches(is_combining);
    let Some(end) = last.chars().next_back() else { return false };
    let has = |what: fn(char) -> bool| label.chars().any(what);
    if label.starts_with(is_rightward) {
        // Only the last one is left to itself.
        return !last[..last.len() - end.len_utf8()]
            .contains(|c| is_leftward(c) || is_arabic_digit(c));
    }
    let both = has(is_digit) && has(is_arabic_digit);
    let ends = is_leftward(end) || is_digit(end) || is_arabic_digit(end);
    !has(is_rightward) && !both && ends
}

/// Letters written from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and their neighbours.
fn is_leftward(c: char) -> bool {
    let block = matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}');
    block && c.is_alphabetic() && !is_combining(c)
}

/// Any other letter.
fn is_rightward(c: char) -> bool {
    c.is_alphabetic() && !is_leftward(c) && !is_combining(c)
}

/// Digits that Europe uses, and Persian ones, which are counted among them.
fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '\u{6F0}'..='\u{6F9}')
}

fn is_arabic_digit(c: char) -> bool {
    matches!(c, '\u{660}'..='\u{669}')
}

#[cfg(test)]
mod tests {
    use super::is_one_way;

    #[test]
    fn labels_of_one_direction_are_taken_and_mixed_ones_are_not() {
        for label in [
            "ישראל",
            "ישראל1",
            "1ישראל",
            "ישראל-א",
            "ישראל١",
            "ישרא\u{5B8}ל\u{5B8}",
            "٣٣",
            "a1",
            "é_",
            "中ע",
            "a1١",
            "a-א",
            "_ישראל",
        ] {
            assert!(is_one_way(label), "{label}");
        }
        for label in [
            "موريتانياé",
            "ישראל_",
            "ישראל-",
            "aישראל",
            "ישראל1١",
            "١a",
            "a١a",
            "1aא",
            "aא1",
            "ע中",
            "ישראל😀",
        ] {
            assert!(!is_one_way(label), "{label}");
        }
    }
}
