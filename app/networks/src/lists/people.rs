//! The book of mentions, one person or organisation a line: `Ada Lovelace: x @ada, bluesky @ada.example.org`.

use domain::brand::posting::{MOST_PEOPLE, Mentioned};

use super::{LineError, LineProblem, lines, named, short};
use crate::mention::{is_linked, typed};
use crate::network::{Linking, MentionLinks, Network, Status};

/// Whom a text names. Each handle is one that its network links, where it links what is typed.
///
/// # Errors
/// What is wrong with each line.
pub fn people(text: &str) -> Result<Vec<Mentioned>, Vec<LineProblem>> {
    lines(text, MOST_PEOPLE, one)
}

/// They, written as they are typed.
#[must_use]
pub fn people_text(people: &[Mentioned]) -> String {
    let handle = |(network, handle): &(String, String)| format!("{network} {handle}");
    let line = |it: &Mentioned| {
        let handles: Vec<String> = it.handles.iter().map(handle).collect();
        format!("{}: {}", it.name, handles.join(", "))
    };
    people.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn one(line: &str, others: &[Mentioned]) -> Result<Mentioned, LineError> {
    let (name, rest) = named(line)?;
    if others.iter().any(|it| it.name.to_lowercase() == name.to_lowercase()) {
        return Err(LineError::Repeated(name));
    }
    let mut handles: Vec<(String, String)> = Vec::new();
    for entry in rest.split([',', ';']).map(str::trim).filter(|it| !it.is_empty()) {
        let (asked, handle) = entry
            .rsplit_once(char::is_whitespace)
            .ok_or_else(|| LineError::NoNetwork(short(entry).unwrap_or_default().to_owned()))?;
        let network = network(short(asked.trim())?)?;
        if handles.iter().any(|it| it.0 == network.id) {
            return Err(LineError::Twice(network.name));
        }
        handles.push((network.id.to_owned(), checked(network, short(handle)?)?));
    }
    if handles.is_empty() { Err(LineError::Nothing) } else { Ok(Mentioned { name, handles }) }
}

/// The network of an id or a name, capitals making no difference.
fn network(asked: &str) -> Result<&'static Network, LineError> {
    let open = || crate::all().iter().copied().filter(|it| it.status == Status::Active);
    let wanted = asked.to_lowercase();
    let found = open().find(|it| it.id == wanted || it.name.to_lowercase() == wanted);
    found.ok_or_else(|| LineError::UnknownNetwork {
        asked: asked.to_owned(),
        known: open().map(|it| it.id).collect(),
    })
}

/// A handle as it is kept: with its `@` where the network links it.
fn checked(network: &'static Network, handle: &str) -> Result<String, LineError> {
    let picked = matches!(network.linking, Linking::Usual { mentions: MentionLinks::Picked, .. });
    let written = typed(handle);
    if picked {
        return Ok(handle.to_owned());
    }
    if is_linked(network, &written) {
        return Ok(written);
    }
    let fix = guesses(network, handle).into_iter().find(|it| is_linked(network, it));
    Err(LineError::NotAHandle { handle: handle.to_owned(), network: network.name, fix })
}

/// What somebody may have meant: the end of the address of a profile, a name without the usual host.
fn guesses(network: &Network, handle: &str) -> Vec<String> {
    let plain = handle.trim_start_matches('@');
    if network.id == crate::bluesky::NETWORK.id && !plain.contains(['.', '/']) {
        return vec![format!("@{plain}.bsky.social")];
    }
    let address = plain.split_once("://").map_or(plain, |it| it.1);
    let Some((host, path)) = address.split_once('/') else { return Vec::new() };
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_matches('/');
    let name = path.rsplit('/').next().unwrap_or_default().trim_start_matches('@');
    if network.id == crate::mastodon::NETWORK.id {
        return vec![format!("@{name}@{host}")];
    }
    vec![format!("@{name}")]
}
