//! The words of a Markdown text alone.

use pulldown_cmark::{Event, TagEnd};

/// The text people read, without marks and addresses; a blank stands where a block ends.
#[must_use]
pub fn plain(markdown: &str) -> String {
    let mut out = String::with_capacity(markdown.len());
    for (event, _) in crate::markdown::events(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                out.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            Event::End(end) if ends_a_block(end) => out.push('\n'),
            _ => {}
        }
    }
    out.truncate(out.trim_end().len());
    out
}

const fn ends_a_block(end: TagEnd) -> bool {
    !matches!(
        end,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
    )
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn marks_and_addresses_go_and_words_stay() {
        let text =
            plain("# Un *titre*\n\nUn [lien](https://a.fr) **gras**\net `code`, <b>.\n\n- a\n- b");
        assert_eq!(text, "Un titre\nUn lien gras et code, <b>.\na\nb");
    }
}
