//! Writes one text for several networks.
//!
//! Each post stays a part of its own, with its text and its hash: the shared text only helps to write them. It
//! is kept with the item, so that a post which says something else can show what, and go back to it.

use super::limits;
use super::paste_posts::{Pasted, put};
use crate::history::{About, record};
use crate::{ActionError, Actor, ItemAccess, Studio, access, tally};
use domain::event::EventKind;
use domain::name::FieldError;
use domain::{ContentHash, PartId};
use serde_json::json;
use std::collections::BTreeSet;
use store::{Tx, shared_texts};

/// A post the text goes into.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Goes {
    /// Id of the network.
    pub network: String,
    /// The post that is there, and the save of it that was seen; none to add one.
    pub over: Option<(PartId, i64)>,
}

/// The shared text of an item, for the members of its brand; empty when there is none.
///
/// # Errors
/// [`ActionError::NotFound`].
pub async fn shared_text(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
) -> Result<String, ActionError> {
    let read = studio.store.read();
    let found = access::item(read, actor, brand, code).await?;
    Ok(shared_texts::of_item(read, found.item.id).await?)
}

/// Names the words of a shared text: whoever changes it names those they saw.
#[must_use]
pub fn seen_text(text: &str) -> String {
    ContentHash::of(text.as_bytes()).to_string()
}

/// Puts one text into the posts of several networks, as each takes it, and keeps it as the item's shared text.
/// Everything else of those posts stays. All of it, or none. An empty text takes the shared text away and
/// leaves the posts as they are.
///
/// # Errors
/// [`ActionError::Invalid`] on `shared` when it is too long, on `share_with` when it goes nowhere or twice to one
/// network; [`ActionError::Stale`] when the shared text or a post is not the one that was seen;
/// [`ActionError::Refused`] with `Frozen` while a post is under review.
pub async fn share_text(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    (text, seen): (&str, &str),
    posts: &[Goes],
) -> Result<(), ActionError> {
    access::item(studio.store.read(), actor, brand, code).await?.access.writer()?;
    let text = limits::shared(text)?;
    let mut networks = BTreeSet::new();
    if !text.is_empty() && posts.is_empty() {
        return Err(ActionError::field("share_with", FieldError::Empty));
    }
    if !posts.iter().all(|it| networks.insert(it.network.as_str())) {
        return Err(ActionError::field("share_with", FieldError::Taken));
    }
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            keep(studio, tx, actor, &access, (&text, seen)).await?;
            for it in posts.iter().filter(|_| !text.is_empty()) {
                // Each is added to what the one before left.
                let access = access::item(tx, actor, brand, code).await?;
                put(studio, tx, actor, &access, &it.with(&text)?).await?;
            }
            Ok::<_, ActionError>(())
        })
        .await?;
    tally::SAVED.add();
    Ok(())
}

/// Keeps the shared text, when it is another one.
async fn keep(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    access: &ItemAccess,
    (text, seen): (&str, &str),
) -> Result<(), ActionError> {
    let (item, by, at) = (access.item.id, access.access.writer()?.person, studio.clock.now());
    let stored = shared_texts::of_item(tx, item).await?;
    if seen_text(&stored) != seen {
        return Err(ActionError::Stale);
    }
    if stored == text {
        return Ok(());
    }
    shared_texts::set(tx, item, text, by, at).await?;
    let about = About::item(access.item.brand, item);
    record(studio, tx, actor, EventKind::TextShared, about, json!({})).await
}

impl Goes {
    fn with(&self, text: &str) -> Result<Pasted, ActionError> {
        let unknown = |_| ActionError::field("share_with", FieldError::Malformed);
        let network = networks::network(&self.network).map_err(unknown)?;
        Ok(Pasted {
            network: self.network.clone(),
            text: networks::adapted(network, text),
            over: self.over,
        })
    }
}
