//! The one way a document is written: signatures are over these bytes, and other spellings of the same
//! document are refused.

use serde::Serialize;

/// Compact JSON, keys in the order of the type, characters as themselves. `<`, `>`, a second hyphen in a
/// row and what XML forbids are escaped, so that the text stands in a comment of HTML or XML as it is.
#[must_use]
pub fn canonical(document: &impl Serialize) -> String {
    // Texts, numbers and lists: nothing serde_json could refuse.
    let json = serde_json::to_string(document).unwrap_or_default();
    let mut out = String::with_capacity(json.len());
    for character in json.chars() {
        match character {
            '<' => out.push_str("\\u003c"),
            '>' => out.push_str("\\u003e"),
            // Two in a row are found in texts only: numbers have one, at their beginning.
            '-' if out.ends_with('-') => out.push_str("\\u002d"),
            '\u{7f}' => out.push_str("\\u007f"),
            '\u{fffe}' => out.push_str("\\ufffe"),
            '\u{ffff}' => out.push_str("\\uffff"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::canonical;

    #[test]
    fn no_text_ends_a_comment_and_every_text_comes_back() {
        for text in [
            "-->",
            "--!>",
            "<!--",
            "a--b---c----",
            "]]>",
            "\u{fffe}\u{7f}\0",
            "l’été",
            "\\u002d",
            "-",
        ] {
            let json = canonical(&[text]);
            for forbidden in ["--", "<", ">", "\u{fffe}", "\0"] {
                assert!(!json.contains(forbidden), "{json}");
            }
            let back: Vec<String> = serde_json::from_str(&json).expect("JSON");
            assert_eq!(back, [text]);
        }
        assert_eq!(canonical(&-1), "-1");
    }
}
