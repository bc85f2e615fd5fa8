//! One step of an item through its workflow: the pure machine decides, the store keeps what it says.
//!
//! No other code changes where a part stands.

use crate::brand::Place;
use crate::history::{About, record};
use crate::{ActionError, Actor, ItemAccess, Studio, chance, inbox};
use domain::event::EventKind;
use domain::workflow::round::Frozen;
use domain::workflow::{CertificateKind, Effect, Ended, Event, Moment, Refusal, Verdict, Workflow};
use domain::{CertificateId, ContentHash, ItemState, PartId, PersonId};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use store::certificates::{self, Certificate};
use store::decisions::Said;
use store::rounds::{self, RoundState};
use store::{Tx, decisions, events, items, parts};

/// The part an item is about: the article, or the post that stands on its own. It is the first that
/// was made, it is never removed, and ids are in the order of making.
#[must_use]
pub fn lead(workflow: &Workflow) -> Option<PartId> {
    workflow.parts.keys().next().copied()
}

/// The column of the board.
pub(crate) fn state(workflow: &Workflow) -> ItemState {
    lead(workflow).map_or(ItemState::Draft, |lead| workflow.state(lead))
}

/// An item after a step.
pub(crate) struct Stepped {
    /// Where its parts stand now.
    pub workflow: Workflow,
    /// What the step brought about; its rows are written.
    pub effects: Vec<Effect>,
    /// Who planned what does not leave at its date after all; none when nothing was suspended. They and the
    /// managers were told.
    pub suspended: Option<BTreeSet<PersonId>>,
}

impl Stepped {
    /// The certificate it made.
    pub(crate) fn certificate(&self) -> Option<CertificateId> {
        self.effects.iter().find_map(|it| match it {
            Effect::Certified { certificate, .. } => Some(*certificate),
            _ => None,
        })
    }
}

/// Takes a step, stores where the parts stand now unless somebody else did meanwhile, and writes the
/// certificates, voids and ends of rounds that follow from it. The item was read in this transaction.
///
/// # Errors
/// [`ActionError::Refused`] with the machine's reason, [`ActionError::Stale`].
pub(crate) async fn take(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    access: &ItemAccess,
    event: Event,
) -> Result<Stepped, ActionError> {
    let item = &access.item;
    let (at, roster) = (studio.clock.now(), access.access.roster());
    let now = match event {
        // A clock that was put back opens no time again that was over: something may have left since.
        Event::TakeBack { .. } => events::latest_since_decided(tx, item.brand, item.id).await?,
        _ => None,
    };
    let now = now.map_or(at, |it| it.max(at));
    let (mut workflow, effects) = item.workflow.apply(event, &Moment { now, roster: &roster })?;
    if let Some(round) = &mut workflow.round {
        let brand = &access.access.brand;
        round.start(at, &brand.settings.hours, &Place::of(&brand.time_zone));
    }
    let (seen, state) = (item.workflow_revision, state(&workflow));
    items::set_workflow(tx, item.id, seen, &workflow, state, at).await?;
    let (found, owned) = ((&access.access, item), (item.author, item.due_at));
    inbox::follow(studio, tx, found, &workflow, owned).await?;
    let open = item.workflow.round.as_ref().map(|it| it.id);
    let reopened = effects.iter().find_map(|it| match it {
        Effect::RoundReopened { round } => Some(*round),
        _ => None,
    });
    let round = open.or(reopened);
    for effect in &effects {
        match effect {
            Effect::Voided { part, certificate } => {
                let by = actor.person().ok_or(ActionError::Forbidden)?;
                certificates::void(tx, *certificate, *part, by, at).await?;
            }
            Effect::Certified { certificate, kind, parts, .. } => {
                certify(studio, tx, actor, access, (*certificate, *kind), parts).await?;
                if let Some(round) = round {
                    rounds::close(tx, round, RoundState::Approved, at).await?;
                }
            }
            Effect::RoundClosed { ended } => {
                if let Some(round) = round {
                    rounds::close(tx, round, state_of(*ended), at).await?;
                }
            }
            Effect::RoundReopened { round } => rounds::reopen(tx, *round).await?,
            // What a person decides is written with what they say, by the verb.
            Effect::Decided(it) if it.verdict == Verdict::Lapsed => {
                let round = round.ok_or(Refusal::NoRound)?;
                decisions::insert(tx, chance::id(), round, it, &Said::default(), at).await?;
            }
            Effect::Enlisted { .. } => {
                let round = workflow.round.as_ref().ok_or(Refusal::NoRound)?;
                rounds::set_policy(tx, round.id, &round.policy).await?;
            }
            Effect::Decided(_) | Effect::StageOpened { .. } | Effect::PartsReturned { .. } => {}
        }
    }
    let suspended = suspend(studio, tx, actor, access, &effects).await?;
    Ok(Stepped { workflow, effects, suspended })
}

/// Tells those who count on it that parts with a date to come are not approved any more. A decision that is
/// taken back in its time let nothing leave yet: whoever decides anew is asked already.
async fn suspend(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    access: &ItemAccess,
    effects: &[Effect],
) -> Result<Option<BTreeSet<PersonId>>, ActionError> {
    if effects.iter().any(|it| matches!(it, Effect::RoundReopened { .. })) {
        return Ok(None);
    }
    let (mut planned, mut planners) = (BTreeMap::new(), BTreeSet::new());
    for effect in effects {
        let Effect::Voided { part, .. } = effect else { continue };
        let part = parts::by_id(tx, access.item.id, *part).await?;
        let date = part.and_then(|it| Some((it.id, it.planned?)));
        if let Some((part, (at, by))) = date.filter(|it| it.1.0 > studio.clock.now()) {
            planned.insert(part, at);
            planners.insert(by);
        }
    }
    if planned.is_empty() {
        return Ok(None);
    }
    let about = About::item(access.item.brand, access.item.id);
    let data = json!({ "planned": planned, "planned_by": planners });
    record(studio, tx, actor, EventKind::PlanSuspended, about, data).await?;
    Ok(Some(planners))
}

const fn state_of(ended: Ended) -> RoundState {
    match ended {
        Ended::SentBack => RoundState::Changes,
        Ended::Withdrawn => RoundState::Withdrawn,
        Ended::Stranded => RoundState::Stranded,
    }
}

async fn certify(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    access: &ItemAccess,
    (id, kind): (CertificateId, CertificateKind),
    parts: &[(PartId, ContentHash)],
) -> Result<(), ActionError> {
    let before = &access.item.workflow;
    let version = |part: &PartId| before.parts.get(part).map_or(0, |it| it.version);
    let named =
        parts.iter().map(|(part, hash)| (*part, Frozen { hash: *hash, version: version(part) }));
    let own = kind == CertificateKind::Autonomous;
    let certificate = Certificate {
        id,
        item: access.item.id,
        round: before.round.as_ref().map(|it| it.id).filter(|_| !own),
        kind,
        by: actor.person().filter(|_| own),
        parts: named.collect(),
        created_at: studio.clock.now(),
        voided: BTreeMap::new(),
    };
    Ok(certificates::insert(tx, &certificate).await?)
}
