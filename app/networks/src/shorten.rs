//! Ways to make a text shorter that change nothing of what it says.

use crate::count::{Context, count};
use crate::field::Field;
use crate::links::{Link, LinkKind, links};
use crate::misread::is_file;
use crate::network::Network;
use crate::normal::normal;
use crate::split::split_field;

/// A way to make a text shorter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shortening {
    /// Nothing: Bluesky's own app shortens links before it counts.
    InApp {
        /// How long the text is there.
        count: u64,
        /// It fits there.
        fits: bool,
    },
    /// Repeated spaces, spaces at the ends of lines, more than one blank line.
    Spaces,
    /// Three full stops become one ellipsis.
    Ellipsis,
    /// Letters and their accents become one character.
    Compose,
    /// The last link goes to the first comment.
    LinkToComment,
    /// The text becomes a thread.
    Thread {
        /// Of so many posts.
        posts: u32,
    },
}

/// A shortening and what it gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What it does.
    pub what: Shortening,
    /// The text afterwards, the same where nothing has to be done; the first post of a thread.
    pub text: String,
    /// What leaves the text: the link to comment with, empty otherwise.
    pub moved: String,
    /// Units saved, in the field's own unit.
    pub saves: u64,
    /// The network takes the result.
    pub valid: bool,
}

/// Proposals that save something, the least intrusive first; a thread is the last.
#[must_use]
pub fn shorter(
    network: &'static Network,
    field: &'static Field,
    text: &str,
    context: &Context<'_>,
) -> Vec<Proposal> {
    let mut found = in_one_post(network, field, text, context);
    found.extend(thread(network, field, text, context));
    found
}

/// Those that leave it one post.
pub(crate) fn in_one_post(
    network: &'static Network,
    field: &'static Field,
    text: &str,
    context: &Context<'_>,
) -> Vec<Proposal> {
    let before = count(network, field, text, context).count;
    let propose = |what, after: String, moved: String| {
        if after == text {
            return None;
        }
        let counted = count(network, field, &after, context);
        let saves = before.saturating_sub(counted.count);
        (saves > 0).then_some(Proposal { what, text: after, moved, saves, valid: counted.valid })
    };
    let mut found = vec![
        in_app(network, field, text, context, before),
        propose(Shortening::Spaces, spaces(text), String::new()),
        propose(Shortening::Ellipsis, text.replace("...", "…"), String::new()),
        propose(Shortening::Compose, normal(text).into_owned(), String::new()),
    ];
    if let Some((after, link)) = without_last_link(network, text) {
        found.push(propose(Shortening::LinkToComment, after, link));
    }
    found.into_iter().flatten().collect()
}

/// The text as it is, where the network's own app counts less than the network does.
fn in_app(
    network: &'static Network,
    field: &'static Field,
    text: &str,
    context: &Context<'_>,
    before: u64,
) -> Option<Proposal> {
    let there = count(network, field, text, &Context { shorten_links: true, ..*context });
    let saves = before.saturating_sub(there.count);
    (saves > 0).then(|| Proposal {
        what: Shortening::InApp { count: there.count, fits: there.valid },
        text: text.to_owned(),
        moved: String::new(),
        saves,
        valid: there.valid,
    })
}

/// Single spaces, no space at the ends of lines, one blank line at most.
fn spaces(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut blank = 0;
    for line in text.trim().lines() {
        let words: Vec<&str> = line.split([' ', '\t']).filter(|word| !word.is_empty()).collect();
        blank = if words.is_empty() { blank + 1 } else { 0 };
        if blank < 2 {
            out.push_str(&words.join(" "));
            out.push('\n');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// The text without its last link, where a first comment is usual.
fn without_last_link(network: &Network, text: &str) -> Option<(String, String)> {
    let leads = |link: &Link| link.kind == LinkKind::Url && !is_file(&text[link.start..link.end]);
    let link = links(network, text)
        .into_iter()
        .rfind(|link| network.media.first_comment && leads(link))?;
    let (before, after) = (text[..link.start].trim_end(), text[link.end..].trim_start());
    let between = if before.is_empty() || after.is_empty() { "" } else { " " };
    Some((format!("{before}{between}{after}"), text[link.start..link.end].into()))
}

fn thread(
    network: &'static Network,
    field: &'static Field,
    text: &str,
    context: &Context<'_>,
) -> Option<Proposal> {
    let first = network.text().is_some_and(|first| first.id == field.id);
    let before = count(network, field, text, context);
    if !(network.media.thread && first) || before.over() == 0 {
        return None;
    }
    let mut posts = split_field(network, field, text, true, context).posts;
    let what = Shortening::Thread { posts: u32::try_from(posts.len()).unwrap_or(u32::MAX) };
    let opening = (posts.len() > 1).then(|| posts.swap_remove(0))?;
    Some(Proposal {
        what,
        saves: before.count.saturating_sub(opening.count),
        text: opening.text,
        moved: String::new(),
        valid: true,
    })
}
