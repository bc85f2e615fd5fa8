//! What approving and sending back have in common: a decision on exactly what was seen.

use crate::history::{About, record};
use crate::item::step::{self, Stepped};
use crate::{ActionError, Actor, ItemAccess, Studio, chance, proof};
use domain::event::EventKind;
use domain::workflow::{Decision, Effect, Event, Refusal, Verdict};
use domain::{PersonId, RoundId};
use serde_json::json;
use std::collections::BTreeMap;
use store::Tx;
use store::decisions::{self, Said};

/// The person who decides. Who neither writes nor stands in any slot of the policy has nothing to
/// decide, ever; the others learn from the machine why they may not now.
///
/// # Errors
/// [`ActionError::Forbidden`].
pub(super) fn decider(access: &ItemAccess) -> Result<PersonId, ActionError> {
    let member = access.access.working()?;
    let round = access.item.workflow.round.as_ref();
    let policy =
        round.map_or_else(|| access.access.policy(access.item.kind), |it| it.policy.clone());
    let mut slots = policy.stages.iter().flat_map(|it| &it.slots);
    let concerned = member.may_write() || slots.any(|it| it.includes(member));
    if concerned { Ok(member.person) } else { Err(ActionError::Forbidden) }
}

/// Takes the step, then writes the decision and the event.
pub(super) async fn decide(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    access: &ItemAccess,
    said: &Said,
    event: Event,
) -> Result<Stepped, ActionError> {
    let stepped = step::take(studio, tx, actor, access, event).await?;
    let round = access.item.workflow.round.as_ref().ok_or(Refusal::NoRound)?;
    let decided = stepped.effects.iter().find_map(|it| match it {
        Effect::Decided(decision) => Some(decision),
        _ => None,
    });
    let decision = decided.ok_or(Refusal::NotYourTurn)?;
    write(studio, tx, round.id, decision, said).await?;
    if let Some(certificate) = stepped.certificate() {
        proof::seal(studio, tx, &access.access.brand, certificate).await?;
    }
    let kind = match decision.verdict {
        Verdict::Approved => EventKind::Approved,
        Verdict::PartsReturned => EventKind::PartsReturned,
        _ => EventKind::ChangesRequested,
    };
    let about = About::item(access.item.brand, access.item.id);
    let versions: BTreeMap<_, _> = round.parts.iter().map(|(id, it)| (id, it.version)).collect();
    let data = json!({ "round": round.number, "versions": versions, "reasons": said.reasons });
    record(studio, tx, actor, kind, about, data).await?;
    Ok(stepped)
}

/// Writes what somebody decided.
pub(super) async fn write(
    studio: &Studio,
    tx: &Tx,
    round: RoundId,
    decision: &Decision,
    said: &Said,
) -> Result<(), ActionError> {
    let (id, at) = (chance::id(), studio.clock.now());
    Ok(decisions::insert(tx, id, round, decision, said, at).await?)
}
