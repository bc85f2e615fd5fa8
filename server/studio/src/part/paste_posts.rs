//! Adds the posts of a pasted text to an item, all or none.

use super::add_post::insert;
use super::save::Write;
use super::{limits, part as find};
use crate::{ActionError, Actor, ItemAccess, Studio, access, tally};
use domain::event::EventKind;
use domain::name::FieldError;
use domain::{Content, PartId, Post};
use std::collections::BTreeSet;
use store::Tx;
use store::parts::Ready;

/// A text for a network.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pasted {
    /// Id of the network.
    pub network: String,
    /// The text.
    pub text: String,
    /// The post whose text it takes the place of, and the save of it that was seen; none to add one.
    pub over: Option<(PartId, i64)>,
}

/// Adds posts to an item, one for each network, and puts other texts into posts that are there; everything
/// else of those stays. All of it, or none. Gives the parts.
///
/// # Errors
/// [`ActionError::Invalid`] on `goes` when there is none, or two for one network; on `network` when there is
/// no such network, or the item has a post for it; on `text`. [`ActionError::Stale`] when a text would go over
/// a newer save; [`ActionError::Refused`] with `Frozen` while that post is under review.
pub async fn paste_posts(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    posts: &[Pasted],
) -> Result<Vec<PartId>, ActionError> {
    access::item(studio.store.read(), actor, brand, code).await?.access.writer()?;
    let mut networks = BTreeSet::new();
    if posts.is_empty() {
        return Err(ActionError::field("goes", FieldError::Empty));
    }
    if !posts.iter().all(|it| networks.insert(it.network.as_str())) {
        return Err(ActionError::field("goes", FieldError::Taken));
    }
    let parts = studio
        .store
        .write(async |tx| {
            let mut parts = Vec::new();
            for it in posts {
                // Each is added to what the one before left.
                let access = access::item(tx, actor, brand, code).await?;
                access.access.writer()?;
                parts.push(put(studio, tx, actor, &access, it).await?);
            }
            Ok::<_, ActionError>(parts)
        })
        .await?;
    tally::SAVED.add();
    Ok(parts)
}

/// Adds a post, or puts another text into one.
pub(super) async fn put(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    access: &ItemAccess,
    it: &Pasted,
) -> Result<PartId, ActionError> {
    let Some((part, seen)) = it.over else {
        let (network, text) = (it.network.clone(), it.text.clone());
        let post = Content::Post(Post { network, text, ..Post::default() });
        let content = limits::accepted(post)?;
        limits::open_network(&content)?;
        return insert(studio, tx, actor, access, &content).await;
    };
    let before = find(tx, access.item.id, part).await?;
    let Content::Post(post) = &before.content else { return Err(ActionError::NotFound) };
    if post.network != it.network {
        return Err(ActionError::field("network", FieldError::Malformed));
    }
    let content = Content::Post(Post { text: it.text.clone(), ..post.clone() });
    let content = limits::accepted(content)?;
    let ready = Ready::of(&content)?;
    if ready.hash() != before.hash {
        let write = Write { before: &before, seen, content: &ready, summary: None, credit: None };
        write.keep(studio, tx, actor, access, EventKind::PartSaved).await?;
    }
    Ok(part)
}
