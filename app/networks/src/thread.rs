//! The posts of a text that its author cut into a thread.

use std::ops::Range;

use crate::network::Network;

/// Where each post of a text stands in it, white space around it left out.
///
/// On networks with threads a line of three hyphens or more starts the next post; elsewhere, and without
/// such a line, the text is one post. There is always one at least; posts may be empty.
#[must_use]
pub fn thread(network: &Network, text: &str) -> Vec<Range<usize>> {
    let (mut posts, mut start, mut at) = (Vec::new(), 0, 0);
    let lines = if network.media.thread { text } else { "" };
    for line in lines.split_inclusive('\n') {
        if is_break(line) {
            posts.push(trimmed(text, start..at));
            start = at + line.len();
        }
        at += line.len();
    }
    let rest = start..text.len();
    posts.push(if posts.is_empty() { rest } else { trimmed(text, rest) });
    posts
}

/// Three hyphens or more, alone on their line.
pub(crate) fn is_break(line: &str) -> bool {
    let line = line.trim();
    line.len() >= 3 && line.bytes().all(|it| it == b'-')
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let whole = &text[range.clone()];
    let start = range.start + (whole.len() - whole.trim_start().len());
    start..start.max(range.start + whole.trim_end().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn posts(network: &Network, text: &str) -> Vec<String> {
        thread(network, text).into_iter().map(|it| text[it].to_owned()).collect()
    }

    #[test]
    fn a_line_of_hyphens_starts_the_next_post() {
        let text = "Un.\n\n---\nDeux.\r\n-----\r\n\n Trois \n";
        assert_eq!(posts(&crate::x::NETWORK, text), ["Un.", "Deux.", "Trois"]);
        assert_eq!(posts(&crate::x::NETWORK, "---\nUn."), ["", "Un."]);
    }

    #[test]
    fn hyphens_inside_a_line_start_nothing() {
        for text in ["Un --- deux.", "- un\n--\n- deux", " seul ", ""] {
            assert_eq!(posts(&crate::x::NETWORK, text), [text]);
        }
    }

    #[test]
    fn where_there_are_no_threads_hyphens_are_text() {
        assert_eq!(posts(&crate::linkedin::NETWORK, "Un.\n---\nDeux."), ["Un.\n---\nDeux."]);
    }
}
