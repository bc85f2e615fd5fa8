//! Says that a comment is settled, or that it is not. Who and when is kept; nothing is deleted.

use crate::history::{About, record};
use crate::{ActionError, Actor, ItemAccess, Studio, access};
use domain::event::EventKind;
use domain::{CommentId, Member, PartId, PersonId, Role};
use serde_json::json;
use std::collections::BTreeSet;
use store::comments::{self, Comment};
use store::items::Item;
use store::{Reads, Tx, saves};

/// Says that what a comment asks for is settled. Whoever made the comment may, whoever wrote in the text
/// it is about, and managers; what is settled already stays as it is.
///
/// # Errors
/// [`ActionError::Forbidden`] for everybody else; [`ActionError::NotFound`] for a comment the item does
/// not have.
pub async fn resolve(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    comment: CommentId,
) -> Result<(), ActionError> {
    settle(studio, actor, brand, code, comment, true).await
}

/// Says that a comment is not settled after all; the same people may.
///
/// # Errors
/// As [`resolve`].
pub async fn reopen(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    comment: CommentId,
) -> Result<(), ActionError> {
    settle(studio, actor, brand, code, comment, false).await
}

async fn settle(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    comment: CommentId,
    settled: bool,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let member = commenter(&access)?;
            let comment = found(tx, &access, comment).await?;
            let writers = writers(tx, &access.item, comment.part).await?;
            if !may_settle(member, &comment, &writers) {
                return Err(ActionError::Forbidden);
            }
            let settled = settled.then(|| (member.person, studio.clock.now()));
            if comments::settle(tx, comment.id, settled).await? {
                let kind = match settled {
                    Some(_) => EventKind::CommentResolved,
                    None => EventKind::CommentReopened,
                };
                let data = json!({ "thread": comment.id, "version": comment.version });
                record(studio, tx, actor, kind, about(&access, &comment), data).await?;
            }
            Ok(())
        })
        .await
}

/// The actor, when they do more than read.
///
/// # Errors
/// [`ActionError::Forbidden`].
pub(super) fn commenter(access: &ItemAccess) -> Result<&Member, ActionError> {
    let member = access.access.member()?;
    if member.may_comment() { Ok(member) } else { Err(ActionError::Forbidden) }
}

/// A comment of the item.
///
/// # Errors
/// [`ActionError::NotFound`].
pub(super) async fn found(
    tx: &Tx,
    access: &ItemAccess,
    id: CommentId,
) -> Result<Comment, ActionError> {
    comments::by_id(tx, access.item.id, id).await?.ok_or(ActionError::NotFound)
}

/// Who wrote the part a comment is about: everybody who ever saved it, and whoever made the item.
pub(super) async fn writers(
    db: &impl Reads,
    item: &Item,
    part: Option<PartId>,
) -> Result<BTreeSet<PersonId>, ActionError> {
    let mut writers = match part {
        Some(part) => saves::writers(db, part).await?,
        None => BTreeSet::new(),
    };
    writers.insert(item.author);
    Ok(writers)
}

/// Whether somebody may say that a comment is settled, or not: whoever made it, whoever wrote in the text
/// it is about, and managers.
pub(super) fn may_settle(by: &Member, comment: &Comment, writers: &BTreeSet<PersonId>) -> bool {
    by.person == comment.person || writers.contains(&by.person) || by.roles.has(Role::Manager)
}

/// What an event on a comment is about.
pub(super) fn about(access: &ItemAccess, comment: &Comment) -> About {
    let (brand, item) = (Some(access.item.brand), Some(access.item.id));
    About { brand, item, part: comment.part }
}
