//! Somebody named in a post, as each network names people.

use crate::at_hand::{Inserted, Place};
use crate::count::Context;
use crate::field::{Capped, Field};
use crate::hashtags::LeftOut;
use crate::links::{LinkKind, links};
use crate::network::Network;

/// Somebody of the mentions book.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Person<'a> {
    /// The name readers know.
    pub name: &'a str,
    /// Handles, by id of network, with `@` or without.
    pub handles: &'a [(&'a str, &'a str)],
}

/// How somebody is named in a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The text to write.
    pub text: String,
    /// The network will link it. Where it does not, people are picked from its own list, or the handle is
    /// not one the network reads.
    pub linked: bool,
}

/// How to name somebody on a network: the handle where it will be linked, else the name.
#[must_use]
pub fn mention(network: &Network, person: &Person<'_>) -> Mention {
    let handle = person.handles.iter().find(|(id, _)| *id == network.id).map(|(_, handle)| *handle);
    let typed = handle.map(typed).filter(|text| is_linked(network, text));
    match typed {
        Some(text) => Mention { text, linked: true },
        None => Mention { text: person.name.trim().to_owned(), linked: false },
    }
}

/// Names somebody at a byte of a text, if the network takes one more and has room; whom the post mentions
/// already is not mentioned twice.
#[must_use]
pub fn mention_at(
    network: &'static Network,
    field: &'static Field,
    text: &str,
    at: usize,
    person: &Person<'_>,
    context: &Context<'_>,
) -> Inserted {
    let place = Place::of(network, field, text, at, context);
    let named = mention(network, person);
    let there = place.there(LinkKind::Mention);
    let handle = named.text.trim_start_matches('@').to_lowercase();
    let with = place.spaced(&named.text, " ");
    let why = if named.text.is_empty() {
        Some(LeftOut::NotLinked)
    } else if named.linked && there.contains(&handle) {
        Some(LeftOut::There)
    } else if named.linked && place.is_full(Capped::Mentions, there.len()) {
        Some(LeftOut::OverCap)
    } else if place.is_over(&with) {
        Some(LeftOut::TooLong)
    } else {
        None
    };
    match why {
        Some(why) => {
            Inserted { at: place.at(), with: String::new(), left_out: vec![(named.text, why)] }
        }
        None => Inserted { at: place.at(), with, left_out: Vec::new() },
    }
}

/// A handle as it is typed in a post.
pub(crate) fn typed(handle: &str) -> String {
    format!("@{}", handle.trim().trim_start_matches('@'))
}

/// Whether the network links a mention, given with its `@`, from end to end.
pub(crate) fn is_linked(network: &Network, text: &str) -> bool {
    let links = links(network, text);
    links
        .first()
        .is_some_and(|it| it.kind == LinkKind::Mention && (it.start, it.end) == (0, text.len()))
}
