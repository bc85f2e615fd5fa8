//! Taking one's own decision back: a new row, while the time for it runs and nobody went on from it.

use super::Step;
use crate::workflow::guard::{Guard, stands};
use crate::workflow::{
    Decision, Effect, Moment, PartState, Refusal, Round, Standing, Verdict, Workflow,
};
use crate::{CertificateId, Member, PartId};
use std::collections::BTreeSet;

impl Workflow {
    pub(super) fn take_back(&mut self, by: &Member, moment: &Moment<'_>) -> Step {
        if !by.active {
            return Err(Refusal::Forbidden);
        }
        // A later round of other parts may be open: then the one before stays as it was decided.
        let mut effects = match (&self.round, self.settled.is_some()) {
            (Some(_), _) => Vec::new(),
            (None, true) => self.reopen(by, moment)?,
            (None, false) => return Err(Refusal::TooLate),
        };
        let round = self.round.as_mut().ok_or(Refusal::TooLate)?;
        let said = last(round, by, moment)?.clone();
        if by.is_guest() && took_back(round, by) && stands(Guard::TakeBackOnce) {
            return Err(Refusal::TooLate);
        }
        let alone = |it: &Decision| !stands(Guard::TakeBackAlone) || !goes_on_from(it, &said);
        if !after(round, &said).iter().all(alone) {
            return Err(Refusal::MovedOn);
        }
        let row =
            Decision { verdict: Verdict::TakenBack, effective_at: moment.now, ..said.clone() };
        round.decisions.push(row.clone());
        effects.push(Effect::Decided(row));
        if round.stage > said.stage {
            round.stage = said.stage;
            effects.push(Effect::StageOpened { stage: said.stage });
        }
        for part in &said.parts {
            if !self.parts.get(part).is_some_and(|it| untouched(it, *part, round)) {
                return Err(Refusal::MovedOn);
            }
            round.returned.remove(part);
        }
        for part in said.parts {
            self.stand(part, Standing::Review);
        }
        // Who left in between does not count here either.
        effects.extend(self.members_changed(moment)?);
        Ok(effects)
    }

    /// Opens the round again that the person's decision ended.
    fn reopen(&mut self, by: &Member, moment: &Moment<'_>) -> Step {
        let settled = self.settled.as_ref().ok_or(Refusal::TooLate)?;
        let said = last(&settled.round, by, moment)?;
        let latest = settled.round.decisions.last().is_some_and(|it| it == said);
        if !latest && stands(Guard::TakeBackAlone) {
            return Err(Refusal::MovedOn);
        }
        let (mut round, certificate) = (settled.round.clone(), settled.certificate);
        self.settled = None;
        let mut effects = self.back_under_review(&round, certificate);
        effects.push(Effect::RoundReopened { round: round.id });
        round.stage = said_stage(&round);
        self.round = Some(round);
        Ok(effects)
    }

    fn back_under_review(
        &mut self,
        round: &Round,
        certificate: Option<CertificateId>,
    ) -> Vec<Effect> {
        if certificate.is_some() && !stands(Guard::TakeBackVoids) {
            return Vec::new();
        }
        let parts: BTreeSet<_> = round.remaining().into_keys().collect();
        parts.into_iter().flat_map(|part| self.stand(part, Standing::Review)).collect()
    }
}

/// Whether nobody wrote in a part since it went back.
fn untouched(state: &PartState, part: PartId, round: &Round) -> bool {
    let same = round.parts.get(&part).is_some_and(|it| it.hash == state.hash);
    let nobody = state.contributors.is_subset(&round.contributors);
    (same && nobody && state.standing == Standing::Changes) || !stands(Guard::TakeBackAlone)
}

/// The stage of the decision that ended a round.
fn said_stage(round: &Round) -> usize {
    round.decisions.last().map_or(round.stage, |it| it.stage)
}

/// The person's last decision, when it can be taken back still.
fn last<'a>(round: &'a Round, by: &Member, moment: &Moment<'_>) -> Result<&'a Decision, Refusal> {
    let said = round.decisions.iter().rev().find(|it| it.person == by.person);
    let said = said.ok_or(Refusal::TooLate)?;
    let stood = !said.verdict.ends_another();
    let open = moment.now < said.effective_at || !stands(Guard::TakeBackWindow);
    if stood && open { Ok(said) } else { Err(Refusal::TooLate) }
}

/// Whether the person took a decision of this round back before.
fn took_back(round: &Round, by: &Member) -> bool {
    let back = |it: &Decision| it.person == by.person && it.verdict == Verdict::TakenBack;
    round.decisions.iter().any(back)
}

/// The decisions after one.
fn after<'a>(round: &'a Round, said: &Decision) -> &'a [Decision] {
    let place = round.decisions.iter().rposition(|it| it == said);
    place.map_or(&[], |it| &round.decisions[it + 1..])
}

/// Whether a later decision depends on an earlier one: a later stage opened with it, or the set is
/// smaller since.
fn goes_on_from(later: &Decision, said: &Decision) -> bool {
    later.verdict != Verdict::TakenBack
        && later.verdict != Verdict::Lapsed
        && (later.stage > said.stage || !said.parts.is_empty())
}
