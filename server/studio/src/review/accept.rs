//! Accepts a suggestion: its words replace the passage, wherever that is now, in a version of its own.
//!
//! Who accepts answers for the words, and has written in the part from then on. Who suggested them has
//! not, and may still approve; a brand may decide otherwise.

use super::passages::places;
use super::resolve::found;
use crate::item::{lead, step, summary};
use crate::part::save::{Saved, Write};
use crate::part::{ignore, limits, part as find};
use crate::{ActionError, Actor, ItemAccess, Studio, access};
use domain::event::EventKind;
use domain::name::FieldError;
use domain::suggestion::SuggestionState;
use domain::workflow::Event;
use domain::{CommentId, Content, PersonId};
use store::comments::{self, Comment};
use store::items::Summary;
use store::parts::{self, Part, Ready};
use store::suggestions::{self, Decided};
use store::{Reads, Tx};

/// How often a text that changes meanwhile is looked at again.
const ATTEMPTS: usize = 3;

/// Accepts a suggestion. Whoever writes for the brand may, unless the part is under review.
///
/// # Errors
/// [`ActionError::Invalid`] on `suggestion` when it was decided on already, or when its passage is gone;
/// [`ActionError::Refused`] with `Frozen` while the part is under review; [`ActionError::Stale`] when
/// somebody keeps writing; [`ActionError::NotFound`] for a comment that suggests nothing.
pub async fn accept(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    comment: CommentId,
) -> Result<Saved, ActionError> {
    for _ in 1..ATTEMPTS {
        match attempt(studio, actor, brand, code, comment).await {
            Err(ActionError::Stale) => {}
            done => return done,
        }
    }
    attempt(studio, actor, brand, code, comment).await
}

async fn attempt(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    comment: CommentId,
) -> Result<Saved, ActionError> {
    let read = studio.store.read();
    let known = access::item(read, actor, brand, code).await?;
    known.access.writer()?;
    let comment = comments::by_id(read, known.item.id, comment).await?;
    let plan = Plan::of(studio, &known, comment.ok_or(ActionError::NotFound)?).await?;
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            // What a save brings about is much.
            Box::pin(plan.carry_out(studio, tx, actor, &access)).await
        })
        .await
}

/// What accepting would save.
struct Plan {
    comment: Comment,
    before: Part,
    content: Content,
    summary: Option<Summary>,
}

impl Plan {
    async fn of(
        studio: &Studio,
        known: &ItemAccess,
        comment: Comment,
    ) -> Result<Plan, ActionError> {
        let read = studio.store.read();
        let suggestion = suggestions::of_comment(read, comment.id).await?;
        let suggestion = suggestion.ok_or(ActionError::NotFound)?;
        if suggestion.state != SuggestionState::Open {
            return Err(decided());
        }
        let part = comment.part.ok_or(ActionError::NotFound)?;
        let before = find(read, known.item.id, part).await?;
        let places = places(studio, &[&comment], part, &before.content).await?;
        let gone = || ActionError::field("suggestion", FieldError::Malformed);
        let place = places.get(&comment.id).ok_or_else(gone)?;
        let content =
            replaced(&before.content, &place.field, place.span.clone(), &suggestion.words);
        let content = limits::accepted(content.ok_or_else(gone)?)?;
        let summary = shown(read, known, &before, &content).await?;
        Ok(Plan { comment, before, content, summary })
    }

    async fn carry_out(
        &self,
        studio: &Studio,
        tx: &Tx,
        actor: &Actor,
        access: &ItemAccess,
    ) -> Result<Saved, ActionError> {
        let (by, at) = (access.access.writer()?.person, studio.clock.now());
        let comment = found(tx, access, self.comment.id).await?;
        let before = find(tx, access.item.id, self.before.id).await?;
        let accepted = Decided { state: SuggestionState::Accepted, by, at };
        if !suggestions::decide(tx, comment.id, accepted).await? {
            return Err(decided());
        }
        let ready = Ready::of(&self.content)?;
        let write = Write {
            before: &before,
            seen: self.before.save_seq,
            content: &ready,
            summary: self.summary.as_ref(),
            credit: Some(comment.person),
        };
        let saved = write.keep(studio, tx, actor, access, EventKind::SuggestionAccepted).await?;
        suggestions::said_in(tx, comment.id, saved.version).await?;
        comments::settle(tx, comment.id, Some((by, at))).await?;
        if access.access.brand.settings.suggesting_is_writing {
            credit(studio, tx, actor, access, &comment, by).await?;
        }
        Ok(saved)
    }
}

/// A text with other words in place of a passage; none where the span is not in it.
#[must_use]
pub fn replaced(
    content: &Content,
    field: &str,
    span: std::ops::Range<usize>,
    words: &str,
) -> Option<Content> {
    let mut content = content.clone();
    let text = content.quoted_mut(field)?;
    text.get(span.clone())?;
    text.replace_range(span, words);
    Some(content)
}

/// What the board is to show, when the part leads.
async fn shown(
    read: &impl Reads,
    known: &ItemAccess,
    part: &Part,
    content: &Content,
) -> Result<Option<Summary>, ActionError> {
    if lead(&known.item.workflow) != Some(part.id) {
        return Ok(None);
    }
    let others = parts::of_item(read, known.item.id).await?;
    let pictures = summary::pictures(&others, content);
    let ignored = ignore::all(read, part.id).await?;
    Ok(Some(summary::of(&known.access.brand, content, pictures, ignored).await?))
}

/// Where a brand wants it so, whoever suggested the words has written in the part as well.
async fn credit(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    access: &ItemAccess,
    comment: &Comment,
    by: PersonId,
) -> Result<(), ActionError> {
    let part = comment.part.ok_or(ActionError::NotFound)?;
    // The save moved the item on: the next step starts from there.
    let item = store::items::by_id(tx, access.item.id).await?.ok_or(ActionError::NotFound)?;
    let access = ItemAccess { item, ..access.clone() };
    let event = Event::Credit { part, who: comment.person, by };
    step::take(studio, tx, actor, &access, event).await.map(drop)
}

/// Somebody was first.
fn decided() -> ActionError {
    ActionError::field("suggestion", FieldError::Taken)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Post;

    #[test]
    fn accepting_changes_the_passage_and_not_a_byte_more() {
        let post = Post { network: "x".into(), text: "Une table, là.".into(), ..Post::default() };
        let content = Content::Post(post.clone());
        let span = 4..9;
        let after = replaced(&content, "text", span, "pierre 🪨").expect("it is there");
        let expected = Post { text: "Une pierre 🪨, là.".into(), ..post };
        assert_eq!(after, Content::Post(expected));
        let gone = replaced(&content, "text", 3..9, "").expect("it is there");
        assert_eq!(gone.quoted("text"), Some("Une, là."));
    }

    #[test]
    fn what_is_not_there_is_not_replaced() {
        let content = Content::Post(Post { text: "é".into(), ..Post::default() });
        assert_eq!(replaced(&content, "text", 1..2, "e"), None, "it cuts a letter");
        assert_eq!(replaced(&content, "text", 0..9, "e"), None);
        assert_eq!(replaced(&content, "network", 0..0, "e"), None, "nobody quotes a network");
    }
}
