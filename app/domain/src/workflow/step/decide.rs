//! Deciding: on exactly what was seen, once a person and stage, by those whose turn it is.

use super::Step;
use crate::workflow::guard::{Guard, stands};
use crate::workflow::{
    CertificateKind, Decision, Effect, Ended, Moment, Refusal, Round, Settled, Standing, Verdict,
    Workflow,
};
use crate::{CertificateId, ContentHash, Member, PartId};
use std::collections::BTreeSet;

impl Workflow {
    pub(super) fn approve(
        &mut self,
        seen: ContentHash,
        by: &Member,
        certificate: CertificateId,
        moment: &Moment<'_>,
    ) -> Step {
        let mut effects =
            vec![self.decide(seen, by, (Verdict::Approved, BTreeSet::new()), moment)?];
        let round = self.round.as_mut().ok_or(Refusal::NoRound)?;
        if !round.is_complete(round.stage) {
            return Ok(effects);
        }
        round.stage += 1;
        if round.stage < round.policy.stages.len() {
            effects.push(Effect::StageOpened { stage: round.stage });
            return Ok(effects);
        }
        let (parts, approvers) = (round.remaining(), round.approvers());
        let effective_at = round.effective_at(moment.now);
        self.settle(Some(certificate));
        let kind = CertificateKind::Reviewed;
        effects.push(self.certify((certificate, kind), &parts, &approvers, effective_at));
        Ok(effects)
    }

    pub(super) fn request_changes(
        &mut self,
        seen: ContentHash,
        parts: BTreeSet<PartId>,
        by: &Member,
        moment: &Moment<'_>,
    ) -> Step {
        let remaining = self.round.as_ref().ok_or(Refusal::NoRound)?.remaining();
        if let Some(unknown) = parts.iter().find(|it| !remaining.contains_key(it)) {
            return Err(Refusal::NoSuchPart(*unknown));
        }
        if !parts.is_empty() && parts.len() < remaining.len() {
            return self.send_back(seen, parts, by, moment);
        }
        let whole = (Verdict::ChangesRequested, BTreeSet::new());
        let decided = self.decide(seen, by, whole, moment)?;
        if !stands(Guard::TerminalDecision) {
            return Ok(vec![decided]);
        }
        self.settle(None);
        remaining.keys().for_each(|it| drop(self.stand(*it, Standing::Changes)));
        Ok(vec![decided, Effect::RoundClosed { ended: Ended::SentBack }])
    }

    /// Some parts go back; what the person thinks of the others is not said by it.
    fn send_back(
        &mut self,
        seen: ContentHash,
        parts: BTreeSet<PartId>,
        by: &Member,
        moment: &Moment<'_>,
    ) -> Step {
        let said = (Verdict::PartsReturned, parts.clone());
        let decided = self.decide(seen, by, said, moment)?;
        if let Some(round) = &mut self.round {
            round.returned.extend(&parts);
        }
        parts.iter().for_each(|it| drop(self.stand(*it, Standing::Changes)));
        Ok(vec![decided, Effect::PartsReturned { parts }])
    }

    pub(super) fn ask(&mut self, by: &Member) -> Step {
        let round = self.round.as_ref().ok_or(Refusal::NoRound)?;
        let mut slots = round.policy.stages.iter().flat_map(|it| &it.slots);
        let concerned = super::manages(by) || slots.any(|it| it.includes(by));
        if by.active && concerned { Ok(Vec::new()) } else { Err(Refusal::NotYourTurn) }
    }

    /// Ends the open round; it can be opened again while the decision can be taken back.
    fn settle(&mut self, certificate: Option<CertificateId>) {
        let round = self.round.take();
        let settled = round.filter(|it| it.policy.take_back_ms > 0);
        self.settled = settled.map(|round| Settled { round, certificate });
    }

    /// Records a decision after every guard of deciding.
    fn decide(
        &mut self,
        seen: ContentHash,
        by: &Member,
        (verdict, parts): (Verdict, BTreeSet<PartId>),
        moment: &Moment<'_>,
    ) -> Result<Effect, Refusal> {
        let round = self.round.as_mut().ok_or(Refusal::NoRound)?;
        if seen != round.digest() && stands(Guard::SeenVersion) {
            return Err(Refusal::Stale);
        }
        let (stage, slot) = place(round, by, moment)?;
        let effective_at = round.effective_at(moment.now);
        let decision =
            Decision { stage, slot, person: by.person, verdict, seen, parts, effective_at };
        round.decisions.push(decision.clone());
        Ok(Effect::Decided(decision))
    }
}

/// The stage and slot a person decides in now.
pub(super) fn place(
    round: &Round,
    by: &Member,
    moment: &Moment<'_>,
) -> Result<(usize, usize), Refusal> {
    if !by.active && stands(Guard::ActiveOnly) {
        return Err(Refusal::Forbidden);
    }
    if round.contributors.contains(&by.person) && stands(Guard::SeparationOfDuties) {
        return Err(Refusal::Contributor(by.person));
    }
    if round.has_decided(round.stage, by.person) && stands(Guard::OneDecision) {
        return Err(Refusal::DecidedAlready);
    }
    match round.open_slot(by, moment.roster) {
        Some(slot) => Ok((round.stage, slot)),
        None if !by.autonomous => Err(Refusal::Supervised(by.person)),
        None => elsewhere(round, by).ok_or(Refusal::NotYourTurn),
    }
}

/// Where somebody decides whose turn it is not: nowhere.
#[cfg(not(test))]
const fn elsewhere(_: &Round, _: &Member) -> Option<(usize, usize)> {
    None
}

/// The same with a guard taken out: in a later stage, or in a slot that does not name them.
#[cfg(test)]
fn elsewhere(round: &Round, by: &Member) -> Option<(usize, usize)> {
    if !stands(Guard::EligibleOnly) {
        return Some((round.stage, 0));
    }
    let stages = round.policy.stages.iter().enumerate().skip(round.stage + 1);
    let mut slots = stages.flat_map(|(at, it)| it.slots.iter().enumerate().map(move |s| (at, s)));
    let own = slots.find(|(_, (_, slot))| slot.includes(by) && !stands(Guard::StageOrder));
    own.map(|(stage, (slot, _))| (stage, slot))
}
