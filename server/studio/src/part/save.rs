//! Saves a part. Acknowledged only after the commit; never over a newer save.

use super::{ignore, is_closed, limits, part as find};
use crate::history::{About, record};
use crate::item::{lead, step, summary};
use crate::{ActionError, Actor, ItemAccess, Studio, access, chance, tally};
use domain::event::EventKind;
use domain::name::FieldError;
use domain::workflow::{Effect, Event};
use domain::{At, Content, ContentHash, PartId, PersonId, SaveId};
use serde_json::json;
use store::items::Summary;
use store::parts::{self, NewSave, Part, Ready};
use store::{StoreError, Tx, items, saves};

/// What the author is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Number of the save: the next one has seen it.
    pub save: i64,
    /// Number of the version it is in.
    pub version: u32,
    /// When.
    pub at: At,
    /// Hash of what was saved.
    pub hash: ContentHash,
    /// Whether an approval ended by it.
    pub voided: bool,
}

/// Saves a part over save number `seen`. What is stored already is acknowledged again, so a client
/// may repeat a save whose answer it lost.
///
/// # Errors
/// [`ActionError::Stale`] when there is a newer save, which [`super::current()`] gives;
/// [`ActionError::Refused`] with `Frozen` while the part is under review; [`ActionError::Invalid`]
/// with the names of the fields.
pub async fn save(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    part: PartId,
    seen: i64,
    content: Content,
) -> Result<Saved, ActionError> {
    let read = studio.store.read();
    let known = access::item(read, actor, brand, code).await?;
    known.access.writer()?;
    let content = limits::accepted(content)?;
    let summary = if lead(&known.item.workflow) == Some(part) {
        let others = parts::of_item(read, known.item.id).await?;
        let pictures = summary::pictures(&others, &content);
        let ignored = ignore::all(read, part).await?;
        Some(summary::of(&known.access.brand, &content, pictures, ignored).await?)
    } else {
        None
    };
    let ready = Ready::of(&content)?;
    let saved = studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            access.access.writer()?;
            let before = find(tx, access.item.id, part).await?;
            same_thing(&before.content, &content)?;
            if before.hash == ready.hash() {
                return Ok(acknowledged(&before));
            }
            let write = Write {
                before: &before,
                seen,
                content: &ready,
                summary: summary.as_ref(),
                credit: None,
            };
            // What a save brings about is much, and every form that saves would carry it along.
            Box::pin(write.keep(studio, tx, actor, &access, EventKind::PartSaved)).await
        })
        .await?;
    tally::SAVED.add();
    Ok(saved)
}

pub(super) fn acknowledged(part: &Part) -> Saved {
    let Part { save_seq, version, updated_at, hash, .. } = *part;
    Saved { save: save_seq, version, at: updated_at, hash, voided: false }
}

/// A save changes what a part says, not what it is: nobody turns a picture into another one, or a
/// post into one for another network.
fn same_thing(before: &Content, after: &Content) -> Result<(), ActionError> {
    let other = |field| Err(ActionError::field(field, FieldError::Malformed));
    match (before, after) {
        (Content::Article(_), Content::Article(_)) => Ok(()),
        (Content::Post(it), Content::Post(new)) if it.network == new.network => Ok(()),
        (Content::Post(_), Content::Post(_)) => other("network"),
        (Content::Visual(it), Content::Visual(new)) => {
            let file = |it: &domain::Visual| (it.original, it.format, it.width, it.height);
            if file(it) == file(new) { Ok(()) } else { other("original") }
        }
        _ => other("kind"),
    }
}

/// A save that is going to be made.
pub(crate) struct Write<'a> {
    /// The part as it is.
    pub before: &'a Part,
    /// The save its author saw.
    pub seen: i64,
    /// The new content, within its limits.
    pub content: &'a Ready<'a>,
    /// What the board is to show, when the part leads.
    pub summary: Option<&'a Summary>,
    /// Whose words they are, when they are not those of whoever saves.
    pub credit: Option<PersonId>,
}

impl Write<'_> {
    /// Writes the save and everything that follows from it; records `kind` when it opens a version.
    /// Anything but an ordinary save always opens one.
    pub(crate) async fn keep(
        &self,
        studio: &Studio,
        tx: &Tx,
        actor: &Actor,
        access: &ItemAccess,
        kind: EventKind,
    ) -> Result<Saved, ActionError> {
        let (part, by, at) = (self.before.id, access.access.writer()?.person, studio.clock.now());
        if self.seen != self.before.save_seq {
            return Err(ActionError::Stale);
        }
        let closed = kind != EventKind::PartSaved || is_closed(tx, self.before).await?;
        let next = saves::next_version(tx, part, by, at, closed).await?;
        let (hash, version) = (self.content.hash(), next.number);
        let edit = Event::Edit { part, hash, version, by };
        let stepped = step::take(studio, tx, actor, access, edit).await?;
        let (id, seen, content) = (SaveId(chance::id()), self.seen, self.content);
        let new = NewSave { id, part, seen, version, content, by, at };
        if let Some(summary) = self.summary {
            items::set_summary(tx, access.item.id, summary, at).await?;
        }
        let save = parts::save(tx, &new).await.map_err(taken)?;
        let voided = stepped.effects.iter().any(|it| matches!(it, Effect::Voided { .. }));
        let about = about(access, part);
        let data = || {
            let (kind, label) = (content.content().kind(), content.content().label());
            let mut data = json!({ "part": kind, "label": label, "version": version });
            if let Some(person) = self.credit {
                data["person"] = json!(person);
            }
            data
        };
        if next.opens {
            record(studio, tx, actor, kind, about, data()).await?;
        }
        if voided {
            let mut data = data();
            if let Some(planners) = stepped.suspended {
                data["suspended"] = json!(planners);
            }
            record(studio, tx, actor, EventKind::ApprovalVoided, about, data).await?;
        }
        Ok(Saved { save, version, at, hash, voided })
    }
}

/// What an event on a part is about.
pub(crate) fn about(access: &ItemAccess, part: PartId) -> About {
    About { brand: Some(access.item.brand), item: Some(access.item.id), part: Some(part) }
}

/// Two visuals of one name, or two posts for one network.
pub(crate) fn taken(error: StoreError) -> ActionError {
    match error {
        StoreError::Conflict("part_name") => ActionError::field("name", FieldError::Taken),
        StoreError::Conflict("part_network") => ActionError::field("network", FieldError::Taken),
        other => other.into(),
    }
}
