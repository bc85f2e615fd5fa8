//! Asks something before deciding. Nothing changes.

use super::decide::decider;
use super::said_something;
use crate::history::{About, record};
use crate::item::step;
use crate::{ActionError, Actor, Studio, access, chance};
use domain::CommentId;
use domain::event::EventKind;
use domain::workflow::{Event, Refusal};
use serde_json::json;
use store::comments::{self, Comment};

/// Asks whoever wrote what is under review a question. It stands among the comments; the round, the text
/// and what was decided stay as they are.
///
/// # Errors
/// [`ActionError::Invalid`] on `question` when it says nothing; [`ActionError::Refused`] with `NoRound`
/// or `NotYourTurn`; [`ActionError::NotFound`].
pub async fn ask(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    question: &str,
) -> Result<CommentId, ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let by = decider(&access)?;
            let body = said_something("question", question)?;
            step::take(studio, tx, actor, &access, Event::Ask { by }).await?;
            let round = access.item.workflow.round.as_ref().ok_or(Refusal::NoRound)?;
            let row = Comment {
                id: CommentId(chance::id()),
                item: access.item.id,
                part: None,
                round: Some(round.id),
                version: None,
                person: by,
                body,
                quote: None,
                created_at: studio.clock.now(),
                passage: None,
                resolved: None,
            };
            comments::insert(tx, &row).await?;
            let about = About::item(access.item.brand, access.item.id);
            let data = json!({ "round": round.number, "thread": row.id });
            record(studio, tx, actor, EventKind::Asked, about, data).await?;
            Ok(row.id)
        })
        .await
}
