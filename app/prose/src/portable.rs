//! Markdown that reads the same elsewhere. Here raw HTML is shown as text; other readers run it or
//! drop it, so before a text leaves, each such piece is escaped.

use std::borrow::Cow;

use pulldown_cmark::Event;

/// The same text with raw HTML escaped, so that any CommonMark reader shows what [`crate::render`] shows.
/// A text without raw HTML comes back as it is, byte for byte. Where an HTML block ends without a blank
/// line, the next line joins its paragraph.
///
/// ```
/// assert_eq!(prose::portable("The `<b>` tag, <b>bold</b>."), r"The `<b>` tag, \<b\>bold\<\/b\>.");
/// ```
#[must_use]
pub fn portable(markdown: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    for (event, range) in crate::markdown::events(markdown) {
        let raw = matches!(event, Event::Html(_) | Event::InlineHtml(_));
        // Ranges come in order; one that began inside the last is already done.
        if !raw || range.start < copied {
            continue;
        }
        out.push_str(&markdown[copied..range.start]);
        push_escaped(&mut out, &markdown[range.clone()]);
        copied = range.end;
    }
    if copied == 0 {
        return Cow::Borrowed(markdown);
    }
    out.push_str(&markdown[copied..]);
    Cow::Owned(out)
}

/// Any ASCII punctuation may carry a backslash (CommonMark 0.31, 2.4); with it, none means anything.
fn push_escaped(out: &mut String, raw: &str) {
    for c in raw.chars() {
        if c.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render;
    use proptest::prelude::*;

    fn words(html: &str) -> String {
        html.split_whitespace().collect::<Vec<_>>().join(" ").replace(" </p>", "</p>")
    }

    #[test]
    fn what_was_shown_is_still_shown() {
        for text in [
            "Un <b>mot</b> et <script>alert(1)</script>.",
            "<div class=\"a*b*\">\n*rien* & &amp; rien\n</div>\n\nSuite",
            "> <!-- note -->\n\n> cité",
            "- un <br>\n- 1. a <i>x</i>",
            "| a | b |\n|---|---|\n| <u>c</u> | d |",
        ] {
            let portable = portable(text);
            assert_eq!(
                words(render(&portable).as_str()),
                words(render(text).as_str()),
                "{portable}"
            );
        }
    }

    #[test]
    fn a_text_without_raw_html_is_untouched() {
        let text =
            "# Titre\n\nUn [lien](https://example.org) <https://example.org>, `<b>` et 1 < 2.\n";
        assert!(matches!(portable(text), Cow::Borrowed(_)));
    }

    proptest! {
        #[test]
        fn no_raw_html_is_left(text in "[a<>/!b \\-\n\"=*#>`\\[\\]&;é]{0,60}") {
            // Escaping a block may join it to the next line and so uncover a tag: hence more than once.
            let mut text = text;
            for _ in 0..4 {
                text = portable(&text).into_owned();
            }
            prop_assert!(matches!(portable(&text), Cow::Borrowed(_)), "{:?}", text);
        }
    }
}
