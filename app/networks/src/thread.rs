//! The posts of a text that its author cut into a thread.

use std::ops::Range;

use crate::beside;
use crate::network::Network;

/// Where each post of a text stands in it, white space around it left out.
///
/// On networks with threads a line of three hyphens or more starts the next post; where a text holds several,
/// such as the headlines of an ad, each line is one. Elsewhere the text is one post. There is always one at
/// least; posts may be empty.
#[must_use]
pub fn thread(network: &Network, text: &str) -> Vec<Range<usize>> {
    if network.text().is_some_and(|it| it.items.is_some()) && !text.trim().is_empty() {
        return beside::lines(text);
    }
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

/// A text of another network as this one takes it: where there are no threads, their posts follow each other.
#[must_use]
pub fn adapted(network: &Network, text: &str) -> String {
    if network.media.thread {
        return text.to_owned();
    }
    let lines = text.split_inclusive('\n').collect::<Vec<_>>();
    let mut out = String::with_capacity(text.len());
    for (at, line) in lines.iter().enumerate() {
        match is_break(line) {
            false => out.push_str(line),
            true if at == 0 || at + 1 == lines.len() => {}
            true => out.push('\n'),
        }
    }
    out
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
    fn each_line_of_an_ad_s_headlines_is_one() {
        let ads = &crate::google_ads_rsa::NETWORK;
        assert_eq!(posts(ads, "Un\n\n Deux \r\nTrois\n"), ["Un", "Deux", "Trois"]);
        assert_eq!(posts(ads, ""), [""]);
    }

    #[test]
    fn hyphens_inside_a_line_start_nothing() {
        for text in ["Un --- deux.", "- un\n--\n- deux", " seul ", ""] {
            assert_eq!(posts(&crate::x::NETWORK, text), [text]);
        }
    }

    #[test]
    fn a_thread_becomes_one_text_where_there_are_none() {
        let linkedin = &crate::linkedin::NETWORK;
        assert_eq!(adapted(linkedin, "Un.\n---\nDeux.\n-----\nTrois."), "Un.\n\nDeux.\n\nTrois.");
        assert_eq!(adapted(linkedin, "---\nUn. --- Deux.\n"), "Un. --- Deux.\n");
        assert_eq!(adapted(&crate::x::NETWORK, "Un.\n---\nDeux."), "Un.\n---\nDeux.");
    }

    #[test]
    fn where_there_are_no_threads_hyphens_are_text() {
        assert_eq!(posts(&crate::linkedin::NETWORK, "Un.\n---\nDeux."), ["Un.\n---\nDeux."]);
    }
}
