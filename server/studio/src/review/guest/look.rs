//! What a guest sees: what is under review and nothing else of the brand.

use super::{found, known};
use crate::part::picture::{self, Original};
use crate::review::read::{ReviewedPart, one};
use crate::{ActionError, Studio};
use domain::workflow::round::Frozen;
use domain::workflow::{Check, Event, Moment, Standing, Verdict};
use domain::{At, Content, ContentHash, PartId};
use std::collections::{BTreeMap, BTreeSet};
use store::guests::{self, Guest};
use store::{Reads, decisions, parts, rounds, saves};

/// What a link shows.
#[derive(Clone, Debug)]
pub struct GuestReview {
    /// Name of the brand.
    pub brand: String,
    /// IANA name of its time zone.
    pub time_zone: String,
    /// Who sent the link.
    pub sent_by: String,
    /// From when on the link is worth nothing.
    pub expires_at: At,
    /// Title of the item.
    pub title: String,
    /// What whoever handed it over said they had looked at.
    pub signed: BTreeSet<Check>,
    /// What a decision must name.
    pub seen: ContentHash,
    /// What is under review. What changed is said when a guest read the item before.
    pub parts: Vec<ReviewedPart>,
    /// The name they signed a decision with that they took back; empty before. It signs the next one too.
    pub signed_as: String,
}

/// What a guest did with a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Name of the brand.
    pub brand: String,
    /// What they decided about, as it was called then.
    pub title: String,
    /// IANA name of the brand's time zone.
    pub time_zone: String,
    /// Whether they approved; else they asked for changes.
    pub approved: bool,
    /// When.
    pub at: At,
    /// The digest of what they saw.
    pub seen: ContentHash,
    /// The name they signed with.
    pub name: String,
    /// Until when they may take it back.
    pub take_back: Option<At>,
}

/// What a link shows: what is under review while it can be decided; what was decided with it afterwards, as
/// long as the link would have been good.
///
/// # Errors
/// [`ActionError::NotFound`] for a link that is worth nothing.
pub async fn look(
    studio: &Studio,
    token: &str,
) -> Result<Result<GuestReview, Outcome>, ActionError> {
    let read = studio.store.read();
    let (guest, access) = known(read, token).await?;
    if guest.decided_at.is_some() && studio.clock.now() < guest.expires_at {
        return Ok(Err(outcome(studio, read, &guest, &access).await?));
    }
    let (guest, access) = found(studio, read, token).await?;
    let sent_by = access.access.name_of(guest.sent_by).to_owned();
    let round = access.item.workflow.round.as_ref().ok_or(ActionError::NotFound)?;
    let all = rounds::of_item(read, access.item.id).await?;
    let earlier = read_before(read, &guest, &all).await?;
    let stored = all.into_iter().find(|it| it.id == guest.round).ok_or(ActionError::NotFound)?;
    let mut shown = Vec::new();
    for (part, frozen) in round.remaining() {
        shown.push(one(read, part, frozen, &earlier).await?);
    }
    let order = parts::of_item(read, access.item.id).await?;
    let place = |it: &ReviewedPart| order.iter().position(|part| part.id == it.part);
    shown.sort_by_key(|it| (place(it).unwrap_or(usize::MAX), it.part));
    Ok(Ok(GuestReview {
        seen: round.digest(),
        title: access.item.summary.title,
        time_zone: access.access.brand.time_zone.clone(),
        brand: access.access.brand.name,
        sent_by,
        expires_at: guest.expires_at,
        signed: stored.signed,
        signed_as: guest.signed_as,
        parts: shown,
    }))
}

/// What guests of the item last decided on: what the brand's own people read in between is not shown.
async fn read_before(
    db: &impl Reads,
    guest: &Guest,
    all: &[rounds::Round],
) -> Result<BTreeMap<PartId, Frozen>, ActionError> {
    let others = guests::of_item(db, guest.item).await?;
    let decided = others.iter().filter(|it| it.decided_at.is_some() && it.round != guest.round);
    let last = decided.max_by_key(|it| it.decided_at).map(|it| it.round);
    let round = all.iter().find(|it| Some(it.id) == last);
    Ok(round.map(|it| it.parts.clone()).unwrap_or_default())
}

async fn outcome(
    studio: &Studio,
    db: &impl Reads,
    guest: &Guest,
    access: &crate::ItemAccess,
) -> Result<Outcome, ActionError> {
    let all = decisions::of_item(db, guest.item).await?;
    let mut own = all.into_iter().filter(|it| it.decision.person == guest.person);
    // The last one: what they took back is no answer.
    let own = own.rfind(|it| it.decision.verdict.decides());
    let own = own.ok_or(ActionError::NotFound)?;
    let rounds = rounds::of_item(db, guest.item).await?;
    let round = rounds.into_iter().find(|it| it.id == guest.round);
    // As they read it: what it is called today is nothing they were shown.
    let mut title = String::new();
    if let Some((part, frozen)) = round.and_then(|it| it.parts.into_iter().next())
        && let Some(read) = saves::of_hash(db, part, frozen.hash).await?
    {
        title = read.content.label().to_owned();
    }
    Ok(Outcome {
        title,
        brand: access.access.brand.name.clone(),
        time_zone: access.access.brand.time_zone.clone(),
        approved: own.decision.verdict == Verdict::Approved,
        at: own.at,
        seen: own.decision.seen,
        name: guest.signed_as.clone(),
        take_back: taken_back_until(studio, guest, access),
    })
}

/// Until when what was decided with a link may be taken back; the machine says so itself.
fn taken_back_until(studio: &Studio, guest: &Guest, access: &crate::ItemAccess) -> Option<At> {
    let (workflow, roster) = (&access.item.workflow, access.access.roster());
    let moment = Moment { now: studio.clock.now(), roster: &roster };
    workflow.apply(Event::TakeBack { by: guest.person }, &moment).ok()?;
    let settled = workflow.settled.as_ref().map(|it| &it.round);
    let round = workflow.round.as_ref().or(settled)?;
    let last = round.decisions.iter().rfind(|it| it.person == guest.person)?;
    Some(last.effective_at)
}

/// A picture of what a link shows: one under review, or an approved one of the same item that what is under
/// review refers to by its name.
///
/// # Errors
/// [`ActionError::NotFound`].
pub async fn picture(studio: &Studio, token: &str, name: &str) -> Result<Original, ActionError> {
    let read = studio.store.read();
    let (_, access) = found(studio, read, token).await?;
    let round = access.item.workflow.round.as_ref().ok_or(ActionError::NotFound)?;
    let remaining = round.remaining();
    for part in parts::of_item(read, access.item.id).await? {
        let state = access.item.workflow.parts.get(&part.id);
        let approved = state.is_some_and(|it| matches!(it.standing, Standing::Approved(_)));
        let same = |it: &Frozen| it.hash == part.content.hash();
        let shown = remaining.get(&part.id).is_some_and(same) || approved;
        if shown && matches!(&part.content, Content::Visual(it) if it.name == name) {
            return picture::original_of(studio, part).await;
        }
    }
    Err(ActionError::NotFound)
}
