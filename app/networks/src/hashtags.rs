//! A group of hashtags put into a post, as the network will link them.

use crate::at_hand::{Inserted, Place};
use crate::count::Context;
use crate::field::{Capped, Field};
use crate::links::{LinkKind, links};
use crate::misread::joined;
use crate::network::Network;

/// A post with the hashtags of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grouped {
    /// The text, the hashtags it lacked after it on a line of their own.
    pub text: String,
    /// The hashtags that were not added, as they were written, and why.
    pub left_out: Vec<(String, LeftOut)>,
}

/// Why a hashtag of a group, or somebody, was not added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LeftOut {
    /// The text has it already.
    There,
    /// The network links no hashtag, or not this one.
    NotLinked,
    /// The network takes no more of them.
    OverCap,
    /// The post would be too long.
    TooLong,
}

/// Adds a group's hashtags at the end, with `#` or without, spelt so that each is linked whole: `l’été` becomes
/// `#été`, `maillage interne` becomes `#maillageInterne`.
#[must_use]
pub fn with_hashtags(
    network: &'static Network,
    field: &'static Field,
    text: &str,
    group: &[&str],
    context: &Context<'_>,
) -> Grouped {
    let end = text.trim_end().len();
    let added = hashtags_at(network, field, text, end, group, context);
    let text = format!("{}{}", &text[..end], added.with);
    Grouped { text, left_out: added.left_out }
}

/// The same at any byte of the text: in a thread, the post there is the one that is counted.
#[must_use]
pub fn hashtags_at(
    network: &'static Network,
    field: &'static Field,
    text: &str,
    at: usize,
    group: &[&str],
    context: &Context<'_>,
) -> Inserted {
    let place = Place::of(network, field, text, at, context);
    let mut there = place.there(LinkKind::Hashtag);
    let (mut run, mut left_out) = (String::new(), Vec::new());
    for asked in group {
        let tag = spelt(asked);
        let longer = format!("{run}{}#{tag}", if run.is_empty() { "" } else { " " });
        let why = if !is_linked(network, &tag) {
            LeftOut::NotLinked
        } else if there.contains(&tag.to_lowercase()) {
            LeftOut::There
        } else if place.is_full(Capped::Hashtags, there.len()) {
            LeftOut::OverCap
        } else if place.is_over(&place.spaced(&longer, "\n\n")) {
            LeftOut::TooLong
        } else {
            there.push(tag.to_lowercase());
            run = longer;
            continue;
        };
        left_out.push(((*asked).to_owned(), why));
    }
    let with = if run.is_empty() { run } else { place.spaced(&run, "\n\n") };
    Inserted { at: place.at(), with, left_out }
}

/// A hashtag of one word, without `#`.
fn spelt(tag: &str) -> String {
    let tag = bare(tag);
    joined(tag).unwrap_or_else(|| tag.to_owned())
}

/// What stands behind the sign.
pub(crate) fn bare(tag: &str) -> &str {
    tag.trim().trim_start_matches(['#', '＃'])
}

/// Whether the network links a hashtag, given without its sign, from end to end.
pub(crate) fn is_linked(network: &Network, tag: &str) -> bool {
    let text = format!("#{tag}");
    let whole = |link: &crate::links::Link| {
        link.kind == LinkKind::Hashtag && link.end == text.len() && link.start == 0
    };
    links(network, &text).first().is_some_and(whole)
}
