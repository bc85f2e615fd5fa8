//! Hands parts over for approval: a round opens over exactly what they say now.

use super::blocking::analysed;
use super::{Gap, charter, gaps, said};
use crate::history::{About, record};
use crate::item::step;
use crate::{ActionError, Actor, FieldProblem, ItemAccess, Studio, access, chance};
use domain::event::EventKind;
use domain::name::FieldError;
use domain::workflow::{Check, Event, Policy, Refusal};
use domain::{PartId, RoundId};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use store::rounds::HandedOver;
use store::{brands, parts, rounds};

/// Opens a round for the chosen parts, or for everything pending when none is chosen. Gives its
/// number.
///
/// # Errors
/// [`ActionError::Invalid`] with the fields that [`super::gaps()`] lists part by part, with `findings` that
/// the brand does not let pass, on `aside_note` when some of those were set aside without a word to whoever
/// reviews, or on `signed` when a line of the brand's checklist is not;
/// [`ActionError::Refused`] with the machine's reason: a round is open, nothing is pending, nobody
/// could approve.
pub async fn submit(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    chosen: &[PartId],
    handed: impl Into<HandedOver>,
) -> Result<u32, ActionError> {
    let handed = handed.into();
    let analysed = analysed(studio, actor, brand, code).await?;
    studio
        .store
        .write(async |tx| {
            // Nobody leaves between the question who could approve and the round.
            brands::hold(tx, brand).await?;
            let access = access::item(tx, actor, brand, code).await?;
            let by = access.access.writer()?.person;
            let note = said("note", &handed.note)?;
            let parts = chosen_or_pending(&access.item.workflow, chosen);
            // The round first: whoever is second learns that it is open, not that a text has gaps.
            let (round, number) =
                (RoundId(chance::id()), rounds::next_number(tx, access.item.id).await?);
            let policy = mentored(&access, &parts);
            let signed = signed(&policy, &handed.signed)?;
            let frozen = policy.clone();
            let event = Event::Submit { round, number, parts: parts.clone(), policy, by };
            let stepped = step::take(studio, tx, actor, &access, event).await?;
            let all = parts::of_item(tx, access.item.id).await?;
            complete(&access, actor, &all, &parts, analysed.gaps(&frozen, &all, &parts)?)?;
            if note.is_empty() && analysed.set_aside(&frozen, &all, &parts)? {
                return Err(ActionError::field("aside_note", FieldError::Empty));
            }
            let handed = HandedOver { note, signed };
            let opened = stepped.workflow.round.as_ref().ok_or(Refusal::NoRound)?;
            rounds::insert(tx, access.item.id, opened, &handed, studio.clock.now()).await?;
            let about = About::item(access.item.brand, access.item.id);
            let versions: BTreeMap<_, _> =
                opened.parts.iter().map(|(id, it)| (id, it.version)).collect();
            let data = json!({ "round": number, "versions": versions });
            record(studio, tx, actor, EventKind::Submitted, about, data).await?;
            Ok(number)
        })
        .await
}

/// The workflow of the item, with the mentors of those who wrote in these parts.
fn mentored(access: &ItemAccess, parts: &[PartId]) -> Policy {
    let policy = access.access.policy(access.item.kind);
    let wrote = access.item.workflow.contributors(&parts.iter().copied().collect());
    policy.mentored(&access.access.brand.settings.mentors, &wrote, &access.access.roster())
}

/// What was signed of the checklist, when it is all of it.
pub(super) fn signed(
    policy: &Policy,
    typed: &BTreeSet<Check>,
) -> Result<BTreeSet<Check>, ActionError> {
    if policy.checklist.is_subset(typed) {
        Ok(policy.checklist.clone())
    } else {
        Err(ActionError::field("signed", FieldError::Empty))
    }
}

/// The chosen parts, or all that are pending.
pub(super) fn chosen_or_pending(
    workflow: &domain::workflow::Workflow,
    chosen: &[PartId],
) -> Vec<PartId> {
    if chosen.is_empty() { workflow.pending() } else { chosen.to_vec() }
}

/// Refuses parts with gaps, what the brand's charter does not let pass, and what the analysis `found`.
pub(super) fn complete(
    access: &ItemAccess,
    actor: &Actor,
    all: &[parts::Part],
    chosen: &[PartId],
    found: Vec<Gap>,
) -> Result<(), ActionError> {
    let settings = &access.access.brand.settings;
    let mut gaps = gaps(all, chosen, &settings.posting.limits);
    gaps.extend(charter::gaps(&settings.charter, actor, all, chosen));
    gaps.extend(found);
    if gaps.is_empty() {
        return Ok(());
    }
    let problem = |it: Gap| FieldProblem { field: it.field, why: it.why, gap: Some(Box::new(it)) };
    let fields = gaps.into_iter().map(problem);
    Err(ActionError::Invalid(fields.collect()))
}
