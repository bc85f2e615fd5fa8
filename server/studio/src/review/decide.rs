//! What approving and sending back have in common: a decision on exactly what was seen.

use crate::history::{About, record};
use crate::item::step::{self, Stepped};
use crate::{ActionError, Actor, ItemAccess, Studio, chance};
use domain::event::EventKind;
use domain::workflow::{Decision, Event, Refusal, Verdict};
use domain::{ContentHash, PersonId};
use serde_json::json;
use std::collections::BTreeMap;
use store::{Tx, decisions};

/// A decision to be.
pub(super) struct Deciding<'a> {
    /// Digest of the set the person saw.
    pub seen: ContentHash,
    /// For or against.
    pub verdict: Verdict,
    /// What the person says with it.
    pub comment: &'a str,
}

/// The person who decides. Who neither writes nor stands in any slot of the policy has nothing to
/// decide, ever; the others learn from the machine why they may not now.
///
/// # Errors
/// [`ActionError::Forbidden`].
pub(super) fn decider(access: &ItemAccess) -> Result<PersonId, ActionError> {
    let member = access.access.member()?;
    let round = access.item.workflow.round.as_ref();
    let policy = round.map_or_else(|| access.access.policy(), |it| it.policy.clone());
    let mut slots = policy.stages.iter().flat_map(|it| &it.slots);
    let concerned = member.may_write() || slots.any(|it| it.eligible.includes(member));
    if concerned { Ok(member.person) } else { Err(ActionError::Forbidden) }
}

/// Takes the step, then writes the decision and the event.
pub(super) async fn decide(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    access: &ItemAccess,
    deciding: &Deciding<'_>,
    event: Event,
) -> Result<Stepped, ActionError> {
    let stepped = step::take(studio, tx, actor, access, event).await?;
    let round = access.item.workflow.round.as_ref().ok_or(Refusal::NoRound)?;
    let member = access.access.member()?;
    let Deciding { seen, verdict, comment } = *deciding;
    // The machine accepted the decision: the slot is there.
    let slot = round.open_slot(member).ok_or(Refusal::NotYourTurn)?;
    let decision = Decision { stage: round.stage, slot, person: member.person, verdict, seen };
    let (id, at) = (chance::id(), studio.clock.now());
    decisions::insert(tx, id, round.id, &decision, comment, at).await?;
    let kind = match verdict {
        Verdict::Approved => EventKind::Approved,
        Verdict::ChangesRequested => EventKind::ChangesRequested,
    };
    let about = About::item(access.item.brand, access.item.id);
    let versions: BTreeMap<_, _> = round.parts.iter().map(|(id, it)| (id, it.version)).collect();
    let data = json!({ "round": round.number, "versions": versions });
    record(studio, tx, actor, kind, about, data).await?;
    Ok(stepped)
}
