//! What approving and sending back have in common: a decision on exactly what was seen.

use crate::history::{About, record};
use crate::item::step::{self, Stepped};
use crate::{ActionError, Actor, ItemAccess, Studio, chance};
use domain::PersonId;
use domain::event::EventKind;
use domain::workflow::{Effect, Event, Refusal, Verdict};
use serde_json::json;
use std::collections::BTreeMap;
use store::{Tx, decisions};

/// The person who decides. Who neither writes nor stands in any slot of the policy has nothing to
/// decide, ever; the others learn from the machine why they may not now.
///
/// # Errors
/// [`ActionError::Forbidden`].
pub(super) fn decider(access: &ItemAccess) -> Result<PersonId, ActionError> {
    let member = access.access.member()?;
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
    comment: &str,
    event: Event,
) -> Result<Stepped, ActionError> {
    let stepped = step::take(studio, tx, actor, access, event).await?;
    let round = access.item.workflow.round.as_ref().ok_or(Refusal::NoRound)?;
    let decided = stepped.effects.iter().find_map(|it| match it {
        Effect::Decided(decision) => Some(decision),
        _ => None,
    });
    let decision = decided.ok_or(Refusal::NotYourTurn)?;
    let (id, at) = (chance::id(), studio.clock.now());
    decisions::insert(tx, id, round.id, decision, comment, at).await?;
    let kind = match decision.verdict {
        Verdict::Approved => EventKind::Approved,
        _ => EventKind::ChangesRequested,
    };
    let about = About::item(access.item.brand, access.item.id);
    let versions: BTreeMap<_, _> = round.parts.iter().map(|(id, it)| (id, it.version)).collect();
    let data = json!({ "round": round.number, "versions": versions });
    record(studio, tx, actor, kind, about, data).await?;
    Ok(stepped)
}
