//! A group of hashtags put at the end of a post, as the network will link them.

use crate::count::{Context, count};
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

/// Why a hashtag of a group was not added.
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

/// Adds a group's hashtags, with `#` or without, spelt so that each is linked whole: `l’été` becomes `#été`,
/// `maillage interne` becomes `#maillageInterne`.
#[must_use]
pub fn with_hashtags(
    network: &'static Network,
    field: &'static Field,
    text: &str,
    group: &[&str],
    context: &Context<'_>,
) -> Grouped {
    let mut there: Vec<String> = tags(network, text);
    let most =
        field.caps.iter().find(|cap| cap.what == Capped::Hashtags).map(|cap| cap.most as usize);
    let mut grouped = Grouped { text: text.trim_end().to_owned(), left_out: Vec::new() };
    let mut added = false;
    for asked in group {
        let tag = spelt(asked);
        let longer =
            format!("{}{}#{tag}", grouped.text, if added { " " } else { gap(&grouped.text) });
        let why = if !is_linked(network, &tag) {
            LeftOut::NotLinked
        } else if there.contains(&tag.to_lowercase()) {
            LeftOut::There
        } else if most.is_some_and(|most| there.len() >= most) {
            LeftOut::OverCap
        } else if count(network, field, &longer, context).over() > 0 {
            LeftOut::TooLong
        } else {
            there.push(tag.to_lowercase());
            (grouped.text, added) = (longer, true);
            continue;
        };
        grouped.left_out.push(((*asked).to_owned(), why));
    }
    grouped
}

fn gap(text: &str) -> &'static str {
    if text.is_empty() { "" } else { "\n\n" }
}

/// The hashtags a text has, without `#`, in lower case.
fn tags(network: &Network, text: &str) -> Vec<String> {
    let tags = links(network, text).into_iter().filter(|link| link.kind == LinkKind::Hashtag);
    tags.map(|link| link.target.to_lowercase()).collect()
}

/// A hashtag of one word, without `#`.
fn spelt(tag: &str) -> String {
    let tag = tag.trim().trim_start_matches(['#', '＃']);
    joined(tag).unwrap_or_else(|| tag.to_owned())
}

fn is_linked(network: &Network, tag: &str) -> bool {
    let text = format!("#{tag}");
    links(network, &text).first().is_some_and(|link| link.end == text.len() && link.start == 0)
}
