//! Somebody named in a post, as each network names people.

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
    let typed = handle.map(|handle| format!("@{}", handle.trim().trim_start_matches('@')));
    let whole = |text: &String| {
        let links = links(network, text);
        links
            .first()
            .is_some_and(|it| it.kind == LinkKind::Mention && (it.start, it.end) == (0, text.len()))
    };
    match typed.filter(whole) {
        Some(text) => Mention { text, linked: true },
        None => Mention { text: person.name.trim().to_owned(), linked: false },
    }
}
