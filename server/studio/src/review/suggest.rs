//! Proposes other words for a passage. The text stays as it is until somebody who writes accepts them.

use super::comment::{Remark, meant};
use super::passages::Near;
use super::{resolve, said};
use crate::history::record;
use crate::part::part as find;
use crate::{ActionError, Actor, Studio, access, chance};
use domain::event::EventKind;
use domain::name::FieldError;
use domain::suggestion::SuggestionState;
use domain::{CommentId, PartId};
use serde_json::json;
use store::comments::{self, Comment};
use store::suggestions::{self, Suggestion};

/// Other words for a passage.
#[derive(Clone, Debug, Default)]
pub struct Proposal {
    /// The part.
    pub part: Option<PartId>,
    /// The passage, as it was copied or selected.
    pub quote: String,
    /// Where it was selected.
    pub near: Near,
    /// The words to put there; none when it should go.
    pub words: String,
    /// Why; may be empty.
    pub reason: String,
}

/// Proposes other words for a passage. Whoever may comment may, also while the part is frozen. It is a
/// comment too: it is answered, settled and counted as one.
///
/// # Errors
/// [`ActionError::Invalid`] on `quote` when the part does not have it, on `words` when they stand there
/// already, on any field that is too long; [`ActionError::NotFound`] for a part the item does not have.
pub async fn suggest(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    proposal: &Proposal,
) -> Result<CommentId, ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let person = resolve::commenter(&access)?.person;
            let part = proposal.part.ok_or(ActionError::NotFound)?;
            let part = find(tx, access.item.id, part).await?;
            let words = said("words", &proposal.words)?;
            let body = said("comment", &proposal.reason)?;
            let quote = super::said_something("quote", &proposal.quote)?;
            let remark = Remark { near: proposal.near.clone(), ..Remark::default() };
            let (version, passage) = meant(tx, &part, &remark, &quote).await?;
            let passage = passage.ok_or(ActionError::field("quote", FieldError::Malformed))?;
            if passage.anchor.quote == words {
                return Err(ActionError::field("words", FieldError::Taken));
            }
            let comment = Comment {
                id: CommentId(chance::id()),
                item: access.item.id,
                part: Some(part.id),
                round: access.item.workflow.round.as_ref().map(|it| it.id),
                version: Some(version),
                person,
                body,
                quote: Some(passage.anchor.quote.clone()),
                created_at: studio.clock.now(),
                passage: Some(passage),
                resolved: None,
            };
            comments::insert(tx, &comment).await?;
            let suggestion = Suggestion {
                comment: comment.id,
                item: access.item.id,
                words,
                state: SuggestionState::Open,
                decided: None,
                version: None,
            };
            suggestions::insert(tx, &suggestion).await?;
            let data = json!({ "thread": comment.id, "version": version });
            let about = resolve::about(&access, &comment);
            record(studio, tx, actor, EventKind::Suggested, about, data).await?;
            Ok(comment.id)
        })
        .await
}
