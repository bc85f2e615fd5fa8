//! Answers a comment. A thread is one level deep: an answer belongs to a comment, never to an answer.

use super::resolve::{self, found};
use super::said_something;
use crate::history::record;
use crate::{ActionError, Actor, Studio, access, chance};
use domain::event::EventKind;
use domain::{CommentId, ReplyId};
use serde_json::json;
use store::comments;
use store::replies::{self, Reply};

/// Adds an answer to a comment. Whoever may comment may answer; a thread that was settled is open again,
/// so that nobody speaks into a fold.
///
/// # Errors
/// [`ActionError::Invalid`] on `reply`; [`ActionError::NotFound`] for a comment the item does not have.
pub async fn reply(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    comment: CommentId,
    body: &str,
) -> Result<ReplyId, ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let member = resolve::commenter(&access)?;
            let comment = found(tx, &access, comment).await?;
            let row = Reply {
                id: ReplyId(chance::id()),
                item: access.item.id,
                comment: comment.id,
                person: member.person,
                body: said_something("reply", body)?,
                created_at: studio.clock.now(),
            };
            replies::insert(tx, &row).await?;
            let reopened = comments::settle(tx, comment.id, None).await?;
            let data = json!({
                "thread": comment.id, "version": comment.version, "reopened": reopened,
            });
            let about = resolve::about(&access, &comment);
            record(studio, tx, actor, EventKind::Replied, about, data).await?;
            Ok(row.id)
        })
        .await
}
