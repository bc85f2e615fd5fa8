//! Does not take a suggestion up, with a word about why or without.

use super::{resolve, said};
use crate::history::record;
use crate::{ActionError, Actor, Studio, access, chance};
use domain::event::EventKind;
use domain::name::FieldError;
use domain::suggestion::SuggestionState;
use domain::{CommentId, ReplyId};
use serde_json::json;
use store::comments;
use store::replies::{self, Reply};
use store::suggestions::{self, Decided};

/// Refuses a suggestion, which settles its comment; a word about it is an answer. Whoever made it may take
/// it back so, whoever wrote in the text may refuse it, and managers.
///
/// # Errors
/// [`ActionError::Invalid`] on `suggestion` when it was decided on already, on `reply` when the word is too
/// long; [`ActionError::Forbidden`]; [`ActionError::NotFound`] for a comment that suggests nothing.
pub async fn refuse(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    comment: CommentId,
    word: &str,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let member = resolve::commenter(&access)?;
            let (by, at) = (member.person, studio.clock.now());
            let comment = resolve::found(tx, &access, comment).await?;
            let writers = resolve::writers(tx, &access.item, comment.part).await?;
            if !resolve::may_settle(member, &comment, &writers) {
                return Err(ActionError::Forbidden);
            }
            suggestions::of_comment(tx, comment.id).await?.ok_or(ActionError::NotFound)?;
            let body = said("reply", word)?;
            let decided = Decided { state: SuggestionState::Refused, by, at };
            if !suggestions::decide(tx, comment.id, decided).await? {
                return Err(ActionError::field("suggestion", FieldError::Taken));
            }
            if !body.is_empty() {
                let (id, item) = (ReplyId(chance::id()), access.item.id);
                let reply =
                    Reply { id, item, comment: comment.id, person: by, body, created_at: at };
                replies::insert(tx, &reply).await?;
            }
            comments::settle(tx, comment.id, Some((by, at))).await?;
            let about = resolve::about(&access, &comment);
            let data = json!({
                "thread": comment.id, "version": comment.version, "person": comment.person,
            });
            record(studio, tx, actor, EventKind::SuggestionRefused, about, data).await
        })
        .await
}
