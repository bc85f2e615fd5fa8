//! What a network will really link in a text.

mod ruler;
mod usual;

use std::cell::OnceCell;

use crate::network::{Linking, Network};
use crate::{bluesky, mastodon, x};
use prose::order::{ordered, place};

pub(crate) use ruler::Ruler;
pub(crate) use usual::is_word;

/// What a link leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LinkKind {
    /// A web address.
    Url,
    /// Somebody.
    Mention,
    /// A hashtag.
    Hashtag,
    /// A stock.
    Cashtag,
}

/// A clickable part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What it leads to.
    pub kind: LinkKind,
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// The address, the name without `@`, the tag without `#`, the stock with `$` on Bluesky and without elsewhere.
    pub target: String,
}

/// What the network links in a text, from left to right, without overlaps.
#[must_use]
pub fn links(network: &Network, text: &str) -> Vec<Link> {
    match network.linking {
        Linking::X => x::links(text),
        Linking::Bluesky => bluesky::links(text),
        Linking::Mastodon => mastodon::links(text),
        Linking::Usual { urls, hashtags, mentions } => usual::links(text, urls, hashtags, mentions),
    }
}

/// A text whose links are looked for once, when somebody first asks.
pub(crate) struct Linked<'a> {
    /// The network it is for.
    pub network: &'a Network,
    /// The text.
    pub text: &'a str,
    found: OnceCell<Vec<Link>>,
}

impl<'a> Linked<'a> {
    /// Nothing is read yet.
    pub(crate) fn of(network: &'a Network, text: &'a str) -> Linked<'a> {
        Linked { network, text, found: OnceCell::new() }
    }

    /// What [`links`] gives.
    pub(crate) fn links(&self) -> &[Link] {
        self.found.get_or_init(|| links(self.network, self.text))
    }

    /// Those of a kind.
    pub(crate) fn of_kind(&self, kind: LinkKind) -> impl Iterator<Item = &Link> {
        self.links().iter().filter(move |link| link.kind == kind)
    }

    /// The links, to keep.
    pub(crate) fn into_links(self) -> Vec<Link> {
        let Linked { network, text, found } = self;
        found.into_inner().unwrap_or_else(|| links(network, text))
    }
}

/// Sorts by start and drops every link that starts inside an earlier one.
pub(crate) fn without_overlaps(found: Vec<Link>) -> Vec<Link> {
    let mut found = ordered(found, |link| place(link.start));
    let mut end = 0;
    found.retain(|link| {
        let free = link.start >= end;
        if free {
            end = link.end;
        }
        free
    });
    found
}
