//! Words kept at hand that go into a post at a place: with the spaces they need there, and only as far as
//! the network takes them.

use std::ops::Range;

use crate::count::{Context, count};
use crate::field::{Capped, Field};
use crate::hashtags::LeftOut;
use crate::links::{LinkKind, links};
use crate::network::Network;
use crate::thread::thread;

/// What goes into a text, and what does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inserted {
    /// The byte it goes in at.
    pub at: usize,
    /// The words, with the white space they need around them; empty when nothing goes in.
    pub with: String,
    /// What was left out, as it was written, and why.
    pub left_out: Vec<(String, LeftOut)>,
}

impl Inserted {
    /// The text with the words in place.
    #[must_use]
    pub fn put_into(&self, text: &str) -> String {
        let (before, after) = text.split_at_checked(self.at).unwrap_or((text, ""));
        format!("{before}{}{after}", self.with)
    }
}

/// A place in a text: in a thread, one of the post it is in.
pub(crate) struct Place<'a> {
    network: &'static Network,
    field: &'static Field,
    text: &'a str,
    post: Range<usize>,
    at: usize,
    context: Context<'a>,
}

impl<'a> Place<'a> {
    /// The place of a byte. What is no place in a post is the nearest one before.
    pub(crate) fn of(
        network: &'static Network,
        field: &'static Field,
        text: &'a str,
        at: usize,
        context: &Context<'a>,
    ) -> Place<'a> {
        let posts = thread(network, text);
        let index = posts.iter().rposition(|it| it.start <= at).unwrap_or(0);
        let post = posts.get(index).cloned().unwrap_or(0..text.len());
        let at = text.floor_char_boundary(at.clamp(post.start, post.end));
        // Pictures go with the first post.
        let context = Context { with_media: context.with_media && index == 0, ..*context };
        Place { network, field, text, post, at, context }
    }

    pub(crate) fn at(&self) -> usize {
        self.at
    }

    fn before(&self) -> &'a str {
        &self.text[self.post.start..self.at]
    }

    fn after(&self) -> &'a str {
        &self.text[self.at..self.post.end]
    }

    /// What the post links already, in lower case.
    pub(crate) fn there(&self, kind: LinkKind) -> Vec<String> {
        let found = links(self.network, &self.text[self.post.clone()]).into_iter();
        found.filter(|link| link.kind == kind).map(|link| link.target.to_lowercase()).collect()
    }

    /// Whether the network takes no more of something.
    pub(crate) fn is_full(&self, what: Capped, there: usize) -> bool {
        let cap = self.field.caps.iter().find(|cap| cap.what == what);
        cap.is_some_and(|cap| there >= cap.most as usize)
    }

    /// Whether the post is too long with these words in place.
    pub(crate) fn is_over(&self, words: &str) -> bool {
        let post = format!("{}{words}{}", self.before(), self.after());
        count(self.network, self.field, &post, &self.context).over() > 0
    }

    /// The words with the spaces they need around them; `gap` goes before them at the end of a post.
    pub(crate) fn spaced(&self, words: &str, gap: &str) -> String {
        let (before, after) = (self.before(), self.after());
        let opens = |c: char| c.is_whitespace() || matches!(c, '(' | '[' | '«' | '“' | '"');
        let closes = |c: char| c.is_whitespace() || matches!(c, ')' | ']' | '»' | '”' | '"');
        let stops = |c: char| closes(c) || matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '…');
        let lead = if before.is_empty() {
            // Behind the line that starts this post.
            let started = self.text[..self.at].chars().next_back().is_none_or(|c| c == '\n');
            if started { "" } else { "\n" }
        } else if before.ends_with(opens) {
            ""
        } else if after.trim().is_empty() {
            gap
        } else {
            " "
        };
        let tail = if after.is_empty() || after.starts_with(stops) { "" } else { " " };
        format!("{lead}{words}{tail}")
    }
}
