//! The pictures a text shows, and the same text with other names for them.

use crate::markdown::events;
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

/// A picture in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Where it stands.
    pub range: Range<usize>,
    /// The address or name, as the text means it: without escapes.
    pub destination: String,
    /// The alternative text, without its marks.
    pub alt: String,
    /// The title in quotes behind the address, or nothing.
    pub title: String,
}

/// The pictures of a Markdown text, in its order.
#[must_use]
pub fn pictures(markdown: &str) -> Vec<Picture> {
    let (mut found, mut open): (Vec<Picture>, Option<Picture>) = (Vec::new(), None);
    for (event, range) in events(markdown) {
        match (event, &mut open) {
            (Event::Start(Tag::Image { dest_url, title, .. }), None) => {
                let (destination, title) = (dest_url.into_string(), title.into_string());
                open = Some(Picture { range, destination, alt: String::new(), title });
            }
            // The range of the end is that of the whole; a picture within a picture ends it sooner.
            (Event::End(TagEnd::Image), Some(picture)) if picture.range == range => {
                found.extend(open.take());
            }
            (Event::Text(text) | Event::Code(text), Some(picture)) => picture.alt.push_str(&text),
            (Event::SoftBreak | Event::HardBreak, Some(picture)) => picture.alt.push(' '),
            _ => {}
        }
    }
    found
}

/// The text with pictures called as `name` says; where it says nothing, the text stays as it is.
#[must_use]
pub fn with_pictures(markdown: &str, name: impl Fn(&str) -> Option<String>) -> String {
    let (mut out, mut copied) = (String::with_capacity(markdown.len()), 0);
    for picture in pictures(markdown) {
        let Some(name) = name(&picture.destination) else { continue };
        out.push_str(&markdown[copied..picture.range.start]);
        out.push_str("![");
        push(&mut out, &picture.alt, &['[', ']', '\\', '`', '*', '_', '<', '!', '&']);
        out.push_str("](");
        out.push_str(&name);
        if !picture.title.is_empty() {
            out.push_str(" \"");
            push(&mut out, &picture.title.replace('\n', " "), &['"', '\\', '&']);
            out.push('"');
        }
        out.push(')');
        copied = picture.range.end;
    }
    out.push_str(&markdown[copied..]);
    out
}

fn push(out: &mut String, text: &str, escaped: &[char]) {
    for c in text.chars() {
        if escaped.contains(&c) {
            out.push('\\');
        }
        out.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_found_with_their_words() {
        let text = "![A *press*](<a b.jpg> \"Old\") and [![x](b.png)](c) ![r][1]\n\n[1]: d.gif\n\n`![no](e.jpg)`";
        let found: Vec<(String, String, String)> =
            pictures(text).into_iter().map(|it| (it.destination, it.alt, it.title)).collect();
        let of = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned());
        assert_eq!(
            found,
            [of("a b.jpg", "A press", "Old"), of("b.png", "x", ""), of("d.gif", "r", "")]
        );
    }

    #[test]
    fn pictures_are_renamed_and_nothing_else() {
        let text = "Un ![A [x] press](<a b.jpg> \"Old \\\"one\\\"\").\n\n![there](https://a.fr/b.png)\n\n```\n![no](a b.jpg)\n```\n";
        let renamed = with_pictures(text, |it| (it == "a b.jpg").then(|| "a-b.jpg".to_owned()));
        assert_eq!(
            renamed,
            "Un ![A \\[x\\] press](a-b.jpg \"Old \\\"one\\\"\").\n\n![there](https://a.fr/b.png)\n\n```\n![no](a b.jpg)\n```\n"
        );
        assert_eq!(with_pictures(text, |_| None), text);
        let again = pictures(&renamed);
        assert_eq!(
            (again[0].alt.as_str(), again[0].title.as_str()),
            ("A [x] press", "Old \"one\"")
        );
    }
}
