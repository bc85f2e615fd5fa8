//! Passages marked in the page that shows a text, each with a way to what was said about it.

use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::SafeHtml;
use super::writer::Writer;

/// A passage to mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Where it is in the source, in UTF-8 bytes.
    pub span: Range<usize>,
    /// What names it: it is marked as `passage-{name}`, its number leads to `#comment-{name}`. Letters,
    /// digits and hyphens; others are left out.
    pub name: String,
    /// Its number.
    pub number: usize,
}

/// As [`super::render_with`], with passages marked. Without the marks it is the same page, byte for byte;
/// what they add is made of names and numbers, never of the text.
#[must_use]
pub fn render_marked(
    markdown: &str,
    picture: &dyn Fn(&str) -> Option<String>,
    passages: &[Passage],
) -> SafeHtml {
    let mut writer = Writer::new(markdown.len(), picture);
    let mut marks = Marks::of(passages);
    for (event, range) in crate::markdown::events(markdown) {
        match &event {
            Event::Start(Tag::Link { .. }) => marks.links += 1,
            Event::End(TagEnd::Link) => marks.links = marks.links.saturating_sub(1),
            _ => {}
        }
        match event {
            Event::Text(text) if text.len() == range.len() => {
                for (piece, marked) in marks.cut(&text, &range) {
                    let words = text.get(piece.start - range.start..piece.end - range.start);
                    marks.open(&mut writer, &piece, marked);
                    writer.event(Event::Text(words.unwrap_or_default().to_owned().into()));
                    marks.close(&mut writer, piece.end, marked);
                }
            }
            Event::Text(_) | Event::Code(_) => {
                marks.open(&mut writer, &range, false);
                writer.event(event);
                marks.close(&mut writer, range.end, false);
            }
            Event::End(TagEnd::Link) | Event::Start(_) => writer.event(event),
            _ => {
                marks.close(&mut writer, range.end, false);
                writer.event(event);
            }
        }
    }
    SafeHtml { html: writer.finish() }
}

/// The passages, and how far each is written.
struct Marks<'a> {
    all: Vec<&'a Passage>,
    /// Which have begun and not ended yet, and the next to begin.
    open: Vec<&'a Passage>,
    next: usize,
    /// Links around what is written now: none may stand in another.
    links: usize,
}

impl<'a> Marks<'a> {
    fn of(passages: &'a [Passage]) -> Marks<'a> {
        let mut all: Vec<&Passage> = passages.iter().filter(|it| !it.span.is_empty()).collect();
        all.sort_by_key(|it| (it.span.start, it.span.end, it.number));
        Marks { all, open: Vec::new(), next: 0, links: 0 }
    }

    /// A range cut wherever a passage begins or ends, and whether each piece is marked.
    fn cut(&self, text: &str, range: &Range<usize>) -> Vec<(Range<usize>, bool)> {
        let coming = self.all[self.next..].iter().take_while(|it| it.span.start < range.end);
        let near: Vec<&&Passage> = self.open.iter().chain(coming).collect();
        let ends = near.iter().flat_map(|it| [it.span.start, it.span.end]);
        let inside = |it: &usize| {
            range.start < *it && *it < range.end && text.is_char_boundary(*it - range.start)
        };
        let mut cuts: Vec<usize> = ends.filter(inside).collect();
        cuts.extend([range.start, range.end]);
        cuts.sort_unstable();
        cuts.dedup();
        let marked = |from: usize, to: usize| {
            near.iter().any(|it| it.span.start <= from && to <= it.span.end)
        };
        cuts.windows(2).map(|it| (it[0]..it[1], marked(it[0], it[1]))).collect()
    }

    /// Begins the passages that start before the end of a piece, and marks it if it is in one.
    fn open(&mut self, writer: &mut Writer<'_>, piece: &Range<usize>, marked: bool) {
        while let Some(it) = self.all.get(self.next).filter(|it| it.span.start < piece.end) {
            writer.own(&format!("<span id=\"passage-{}\"></span>", plain(&it.name)));
            self.open.push(it);
            self.next += 1;
        }
        if marked {
            writer.own("<mark class=\"passage\">");
        }
    }

    /// Ends a marked piece, and the passages that end with it: each with its number.
    fn close(&mut self, writer: &mut Writer<'_>, at: usize, marked: bool) {
        if marked {
            writer.own("</mark>");
        }
        if self.links > 0 {
            return;
        }
        let ended = self.open.extract_if(.., |it| it.span.end <= at);
        let mut ways = String::new();
        for it in ended {
            let (name, number) = (plain(&it.name), it.number);
            // Writing to a String cannot fail.
            let _ = write!(
                ways,
                "<sup class=\"passage-number\"><a href=\"#comment-{name}\">{number}</a></sup>"
            );
        }
        writer.own(&ways);
    }
}

fn plain(name: &str) -> String {
    name.chars().filter(|it| it.is_ascii_alphanumeric() || *it == '-').collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render;
    use proptest::prelude::*;

    fn marked(text: &str, words: &[&str]) -> String {
        let passage = |(at, words): (usize, &&str)| {
            let start = text.find(words).expect("these words");
            let name = format!("p{}", at + 1);
            Passage { span: start..start + words.len(), name, number: at + 1 }
        };
        let all: Vec<Passage> = words.iter().enumerate().map(passage).collect();
        render_marked(text, &|_| None, &all).into_string()
    }

    /// A page without the marks.
    fn bare(html: &str) -> String {
        let mut out = String::new();
        let mut rest = html;
        while let Some(at) = rest.find('<') {
            out.push_str(&rest[..at]);
            rest = &rest[at..];
            let skipped = ["<span id=\"passage-", "<mark class=\"passage\">", "</mark>"];
            let end = if rest.starts_with("<sup class=\"passage-number\">") {
                rest.find("</sup>").map(|it| it + 6)
            } else if rest.starts_with(skipped[0]) {
                rest.find("</span>").map(|it| it + 7)
            } else if rest.starts_with(skipped[1]) || rest.starts_with(skipped[2]) {
                rest.find('>').map(|it| it + 1)
            } else {
                None
            };
            match end {
                Some(end) => rest = &rest[end..],
                None => {
                    out.push('<');
                    rest = &rest[1..];
                }
            }
        }
        out + rest
    }

    #[test]
    fn a_passage_is_marked_and_leads_to_its_comment() {
        let html = marked("Le marbre est lourd.", &["marbre"]);
        let passage = "<span id=\"passage-p1\"></span><mark class=\"passage\">marbre</mark>";
        let number = "<sup class=\"passage-number\"><a href=\"#comment-p1\">1</a></sup>";
        assert!(html.starts_with(&format!("<p>Le {passage}{number} est lourd.</p>")), "{html}");
    }

    #[test]
    fn no_link_stands_in_a_link_and_every_passage_has_its_number() {
        let html = marked("Un [lien **gras**](https://a.fr) et `code`.", &["lien", "gras", "code"]);
        for name in ["p1", "p2", "p3"] {
            assert_eq!(html.matches(&format!("id=\"passage-{name}\"")).count(), 1, "{html}");
            assert_eq!(html.matches(&format!("href=\"#comment-{name}\"")).count(), 1, "{html}");
        }
        let link =
            html.split("<a href=\"https://a.fr\"").nth(1).and_then(|it| it.split("</a>").next());
        assert!(!link.expect("a link").contains("<a "), "{html}");
    }

    #[test]
    fn names_are_no_markup() {
        let evil = Passage { span: 0..1, name: "\"><script>".into(), number: 1 };
        assert!(!render_marked("a", &|_| None, &[evil]).as_str().contains("<script"));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn marks_add_nothing_to_the_text(
            text in "[a-zé *_`#>\\[\\]()!|\n-]{0,80}",
            spans in prop::collection::vec((0usize..90, 0usize..30), 0..5),
        ) {
            let all: Vec<Passage> = spans
                .iter()
                .enumerate()
                .map(|(at, (from, length))| Passage { span: *from..from + length, name: at.to_string(), number: at })
                .collect();
            let html = render_marked(&text, &|_| None, &all);
            prop_assert_eq!(bare(html.as_str()), render(&text).into_string());
        }
    }
}
