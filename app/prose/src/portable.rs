//! Markdown that reads the same elsewhere. Here raw HTML is shown as text, and a link that would run
//! something is no link; other readers run them or drop them. Before a text leaves, such HTML is escaped
//! and such links are their words.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

/// How others read: tables and footnotes are not CommonMark, and what stands in code in a cell or behind a
/// note's mark may be markup where they are only letters.
const READERS: [Options; 4] =
    [crate::markdown::OPTIONS, Options::empty(), Options::ENABLE_TABLES, Options::ENABLE_FOOTNOTES];

/// Times a text is read again: what is escaped may join the next line, and so uncover a tag.
const PASSES: usize = 8;

/// The same text with raw HTML escaped and links that run something taken off their words, so that any
/// CommonMark reader shows what [`crate::render`] shows. A text without either comes back as it is, byte
/// for byte. Where an HTML block ends without a blank line, the next line joins its paragraph.
///
/// ```
/// assert_eq!(prose::portable("The `<b>` tag, <b>bold</b>."), r"The `<b>` tag, \<b\>bold\<\/b\>.");
/// assert_eq!(prose::portable("A [word](javascript:alert(1))."), "A word.");
/// ```
#[must_use]
pub fn portable(markdown: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(markdown);
    for _ in 0..PASSES {
        match once(&text) {
            Some(changed) => text = Cow::Owned(changed),
            None => return text,
        }
    }
    if once(&text).is_none() {
        return text;
    }
    // A text made to come back each time: none of it is markup then.
    let mut plain = String::with_capacity(text.len() * 2);
    push_escaped(&mut plain, &text);
    Cow::Owned(plain)
}

/// The text after one reading by everybody; nothing when there is nothing to change.
fn once(markdown: &str) -> Option<String> {
    READERS.iter().fold(None, |text: Option<String>, reader| {
        read(text.as_deref().unwrap_or(markdown), *reader).or(text)
    })
}

/// The text after the reading of one; nothing when there is nothing to change.
fn read(markdown: &str, reader: Options) -> Option<String> {
    let (mut out, mut copied) = (String::new(), 0);
    for (range, put) in changes(markdown, reader) {
        // Ranges come in order; one that began inside the last is left to the next reading.
        if range.start < copied {
            continue;
        }
        out.push_str(&markdown[copied..range.start]);
        match put {
            Put::Escaped => push_escaped(&mut out, &markdown[range.clone()]),
            Put::Words(words) => out.push_str(&markdown[words]),
        }
        copied = range.end;
    }
    (copied > 0).then(|| out + &markdown[copied..])
}

/// What stands in the place of a piece of the text.
enum Put {
    /// The same letters, none of which means anything.
    Escaped,
    /// The words of a link, or of a picture's description.
    Words(Range<usize>),
}

fn changes(markdown: &str, reader: Options) -> Vec<(Range<usize>, Put)> {
    let mut changes = Vec::new();
    // The link that is open: where it is, and where its words end.
    let mut link: Option<(Range<usize>, usize)> = None;
    for (event, range) in Parser::new_ext(markdown, reader).into_offset_iter() {
        match event {
            Event::Html(_) | Event::InlineHtml(_) if link.is_none() => {
                changes.push((range, Put::Escaped));
            }
            Event::Start(Tag::Link { link_type, dest_url, .. }) if runs(&dest_url) => {
                if matches!(link_type, LinkType::Autolink | LinkType::Email) {
                    changes.push((range, Put::Escaped));
                } else if link.is_none() {
                    link = Some((range.clone(), range.start + 1));
                }
            }
            Event::Start(Tag::Image { dest_url, .. }) if runs(&dest_url) && link.is_none() => {
                link = Some((range.clone(), range.start + 2));
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if let Some((whole, end)) = link.take_if(|it| it.0 == range) {
                    let bang = usize::from(markdown[whole.clone()].starts_with('!'));
                    changes.push((whole.clone(), Put::Words(whole.start + 1 + bang..end)));
                } else if let Some((_, end)) = &mut link {
                    *end = range.end;
                }
            }
            _ => {
                if let Some((_, end)) = &mut link {
                    *end = range.end.max(*end);
                }
            }
        }
    }
    changes
}

/// Whether an address begins with a scheme that is none of those pages link to.
fn runs(address: &str) -> bool {
    let seen: String =
        address.chars().filter(|it| !it.is_whitespace() && !it.is_control()).collect();
    let end = seen.find([':', '/', '?', '#', '\\']).filter(|at| seen[*at..].starts_with(':'));
    let scheme = end.map_or(String::new(), |at| seen[..at].to_ascii_lowercase());
    !matches!(scheme.as_str(), "" | "http" | "https" | "mailto" | "tel")
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
        for text in [
            "# Titre\n\nUn [lien](https://example.org) <https://example.org>, `<b>` et 1 < 2.\n",
            "[Relatif](a/b:c), [ancre](#x:y), ![image](presse.jpg \"Titre\"), <lea@example.org>",
        ] {
            assert!(matches!(portable(text), Cow::Borrowed(_)), "{text}");
        }
    }

    #[test]
    fn a_link_that_runs_something_is_its_words() {
        for (text, left) in [
            ("Un [*mot* fort](javascript:alert(1)).", "Un *mot* fort."),
            ("[x](JaVa&Tab;Script:x) ![y `z`](data:text/html,x \"t\")", "x y `z`"),
            (
                "[a [b](https://c.example) d](vbscript:x)",
                "[a [b](https://c.example) d](vbscript:x)",
            ),
            ("[![i](a.png)](javascript:x)", "![i](a.png)"),
            ("[![i](javascript:x)](javascript:x)", "i"),
            ("[mot][r]\n\n[r]: javascript:x", "mot\n\n[r]: javascript:x"),
            ("<javascript:x>", "\\<javascript\\:x\\>"),
            ("[](javascript:x)fin", "fin"),
        ] {
            assert_eq!(portable(text), left);
        }
    }

    #[test]
    fn a_reader_without_tables_or_notes_finds_no_markup_either() {
        for text in [
            "| ` | b |\n|---|---|\n| <img src=x onerror=alert(1)> | ` |",
            "| a |\n|---|\n| ` |\n| <b> ` |",
            "[^1]: a\n\n        <script>\n\n[^1]",
        ] {
            let portable = portable(text);
            for reader in READERS {
                assert_eq!(read(&portable, reader), None, "{portable}");
            }
        }
    }

    proptest! {
        #[test]
        fn every_reader_finds_nothing(text in "([a-z|<>`\\\\!:\"=\n -]|\\| |\n\\|-\\|-\\|\n|<b>|\\[\\^1\\]:? |\n\n|    ){0,40}") {
            let portable = portable(&text).into_owned();
            for reader in READERS {
                prop_assert!(read(&portable, reader).is_none(), "{:?}", portable);
            }
        }

        #[test]
        fn no_raw_html_is_left(text in "[a<>/!b \\-\n\"=*#>`\\[\\]&;é]{0,60}") {
            let portable = portable(&text).into_owned();
            let raw = |it: &Event<'_>| matches!(it, Event::Html(_) | Event::InlineHtml(_));
            prop_assert!(!crate::markdown::events(&portable).any(|it| raw(&it.0)), "{:?}", portable);
        }

        #[test]
        fn no_link_that_runs_something_is_left(text in "([a-z!\\[\\]()<>\\n *`]|\\]\\(j:x\\)|<j:x>|!\\[){0,30}") {
            let portable = portable(&text).into_owned();
            for (event, _) in crate::markdown::events(&portable) {
                if let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event {
                    prop_assert!(!runs(&dest_url), "{:?}", portable);
                }
            }
        }
    }
}
