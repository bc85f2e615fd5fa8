//! Reference texts: what others, or the brand itself, wrote on the subject of an article.
//!
//! They are kept with the item, not in its content: no hash changes, nobody approves them, nothing of them
//! leaves. So they may change while the article is under review: whoever reviews is shown none of them.

pub mod add;
pub mod expected;
pub mod list;
pub mod remove;
pub mod take_own;

pub use add::add;
pub use expected::expected;
pub use list::list;
pub use remove::remove;
pub use seo::reference::Wanted;
pub use store::references::Listed;
pub use take_own::take_own;

use crate::{ActionError, Actor, ItemAccess, Studio, access};
use domain::name::FieldError;
use domain::{ItemKind, Member, reference};
use store::references;

/// An article that the actor may write, and their membership.
async fn article(
    db: &impl store::Reads,
    actor: &Actor,
    brand: &str,
    code: &str,
) -> Result<(ItemAccess, Member), ActionError> {
    let access = access::item(db, actor, brand, code).await?;
    let writer = access.access.writer()?.clone();
    if access.item.kind != ItemKind::Article {
        return Err(ActionError::NotFound);
    }
    Ok((access, writer))
}

fn refused(why: FieldError) -> ActionError {
    ActionError::field("reference", why)
}

/// A text that is ready to be kept.
#[derive(Clone, Debug)]
struct Text {
    listed: Listed,
    body: String,
}

/// Keeps texts with an item, within its limits; one it has already is left as it is. How many are new.
async fn keep(
    studio: &Studio,
    actor: &Actor,
    (brand, code): (&str, &str),
    texts: Vec<Text>,
) -> Result<usize, ActionError> {
    studio
        .store
        .write(async |tx| {
            let (access, _) = article(tx, actor, brand, code).await?;
            let mut there = references::of_item(tx, access.item.id).await?;
            let before = there.len();
            for Text { listed, body } in &texts {
                if there.iter().any(|it| it.hash == listed.hash) {
                    continue;
                }
                fits(&there, listed)?;
                references::forget(tx, access.item.id, listed.hash).await?;
                references::insert(tx, access.item.id, listed, body).await?;
                there.push(listed.clone());
            }
            let added = there.len() - before;
            if added > 0 {
                changed(studio, tx, actor, &access).await?;
            }
            Ok(added)
        })
        .await
}

fn fits(there: &[Listed], new: &Listed) -> Result<(), ActionError> {
    if there.len() >= reference::MOST {
        return Err(refused(FieldError::TooMany(reference::MOST)));
    }
    let bytes: u64 = there.iter().map(|it| it.bytes).sum();
    if bytes + new.bytes > reference::ROOM as u64 {
        return Err(refused(FieldError::Taken));
    }
    Ok(())
}

async fn changed(
    studio: &Studio,
    tx: &store::Tx,
    actor: &Actor,
    access: &ItemAccess,
) -> Result<(), ActionError> {
    let about = crate::history::About::item(access.item.brand, access.item.id);
    let kind = domain::event::EventKind::ReferencesChanged;
    crate::history::record(studio, tx, actor, kind, about, serde_json::json!({})).await
}
