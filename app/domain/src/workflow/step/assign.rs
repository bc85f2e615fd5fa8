//! Who decides in a slot: passed on, reassigned, or one more when it is overdue. Never an approval.

use super::{Step, manages};
use crate::workflow::guard::{Guard, stands};
use crate::workflow::policy::trusted;
use crate::workflow::reach::completable;
use crate::workflow::{Effect, Moment, Refusal, Round, Slot, Workflow};
use crate::{Member, PersonId};

impl Workflow {
    pub(super) fn reassign(
        &mut self,
        place: (usize, usize),
        from: Option<PersonId>,
        to: PersonId,
        by: &Member,
        moment: &Moment<'_>,
    ) -> Step {
        let round = self.round.as_mut().ok_or(Refusal::NoRound)?;
        let own =
            from == Some(by.person) && trusted(by) && !round.contributors.contains(&by.person);
        if !(own || manages(by) && trusted(by)) {
            return Err(Refusal::Forbidden);
        }
        if from == Some(to) {
            return Err(Refusal::NoSuchSlot);
        }
        let effect = enlist(round, place, to, moment)?;
        if let Some(from) = from {
            leave(round, place, from, moment)?;
        }
        completable(round, moment.roster)?;
        Ok(vec![effect])
    }

    pub(super) fn invite(
        &mut self,
        place: (usize, usize),
        guest: PersonId,
        by: &Member,
        moment: &Moment<'_>,
    ) -> Step {
        let round = self.round.as_mut().ok_or(Refusal::NoRound)?;
        if !by.may_invite_guests() && stands(Guard::GuestsByManagers) {
            return Err(Refusal::Forbidden);
        }
        // What a stage has not agreed to yet is shown to nobody outside.
        if place.0 != round.stage || round.lacks(place.0, place.1) == 0 {
            return Err(Refusal::NoSuchSlot);
        }
        Ok(vec![enlist(round, place, guest, moment)?])
    }

    pub(super) fn escalate(
        &mut self,
        place: (usize, usize),
        to: PersonId,
        moment: &Moment<'_>,
    ) -> Step {
        let round = self.round.as_mut().ok_or(Refusal::NoRound)?;
        let effect = enlist(round, place, to, moment)?;
        round.mark_escalated();
        if !stands(Guard::EscalationOnlyAdds) {
            round.stage += 1;
        }
        Ok(vec![effect])
    }
}

/// The slot of a stage that is not over.
fn slot(round: &mut Round, (stage, slot): (usize, usize)) -> Result<&mut Slot, Refusal> {
    if stage < round.stage {
        return Err(Refusal::NoSuchSlot);
    }
    let stage = round.policy.stages.get_mut(stage).ok_or(Refusal::NoSuchSlot)?;
    stage.slots.get_mut(slot).ok_or(Refusal::NoSuchSlot)
}

/// One more person may decide, who neither wrote nor decided in this stage.
fn enlist(
    round: &mut Round,
    place: (usize, usize),
    to: PersonId,
    moment: &Moment<'_>,
) -> Result<Effect, Refusal> {
    let member = moment.member(to).filter(|it| it.active).ok_or(Refusal::Forbidden)?;
    if !trusted(member) {
        return Err(Refusal::Supervised(to));
    }
    if round.contributors.contains(&to) {
        return Err(Refusal::Contributor(to));
    }
    if round.has_decided(place.0, to) {
        return Err(Refusal::DecidedAlready);
    }
    let slot = slot(round, place)?;
    slot.without.remove(&to);
    if !slot.includes(member) {
        slot.also.insert(to);
    }
    // A guest outside the slots for guests is nobody.
    if !slot.includes(member) {
        return Err(Refusal::NoSuchSlot);
    }
    Ok(Effect::Enlisted { stage: place.0, slot: place.1, person: to })
}

/// A person gives up a place they had and did not use.
fn leave(
    round: &mut Round,
    place: (usize, usize),
    from: PersonId,
    moment: &Moment<'_>,
) -> Result<(), Refusal> {
    if round.has_decided(place.0, from) {
        return Err(Refusal::DecidedAlready);
    }
    let member = moment.member(from);
    let slot = slot(round, place)?;
    if !member.is_some_and(|it| slot.includes(it)) {
        return Err(Refusal::NoSuchSlot);
    }
    slot.also.remove(&from);
    slot.without.insert(from);
    Ok(())
}
