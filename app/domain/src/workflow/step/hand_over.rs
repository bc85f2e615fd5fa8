//! Handing over: a round opens, and is taken back.

use super::{Step, manages, may_write};
use crate::workflow::reach::reachable;
use crate::workflow::{Effect, Ended, Policy, Refusal, Round, Standing, Workflow};
use crate::{Member, PartId, RoundId};
use std::collections::{BTreeMap, BTreeSet};

impl Workflow {
    pub(super) fn submit(
        &mut self,
        (id, number): (RoundId, u32),
        parts: &[PartId],
        policy: Policy,
        by: &Member,
        roster: &[Member],
    ) -> Step {
        may_write(by)?;
        if self.round.is_some() {
            return Err(Refusal::RoundOpen);
        }
        let chosen = self.open_parts(parts)?;
        let contributors = self.contributors(&chosen);
        reachable(&policy, &contributors, roster)?;
        let frozen = self.frozen(&chosen);
        let back =
            |id: &&PartId| self.parts.get(id).is_some_and(|it| it.standing == Standing::Changes);
        let sent_back = chosen.iter().filter(back).copied().collect();
        for part in &chosen {
            self.stand(*part, Standing::Review);
            self.goes_on(*part);
        }
        self.round = Some(Round {
            id,
            number,
            parts: frozen,
            policy,
            contributors,
            submitted_by: by.person,
            stage: 0,
            decisions: Vec::new(),
            sent_back,
            returned: BTreeSet::new(),
            clocks: BTreeMap::new(),
        });
        Ok(vec![Effect::StageOpened { stage: 0 }])
    }

    pub(super) fn withdraw(&mut self, by: &Member) -> Step {
        let round = self.round.as_ref().ok_or(Refusal::NoRound)?;
        let own = round.submitted_by == by.person && by.may_write();
        if !own && !manages(by) {
            return Err(Refusal::Forbidden);
        }
        self.give_back(Ended::Withdrawn)
    }

    /// Ends the round with its parts as they were: what was asked for before is asked for still.
    pub(super) fn give_back(&mut self, ended: Ended) -> Step {
        self.close(ended, |round, part| match round.sent_back.contains(&part) {
            true => Standing::Changes,
            false => Standing::Draft,
        })
    }
}
