//! An item is put away: what was approved is not any more, whatever becomes of the item.

use super::Step;
use crate::workflow::{Effect, Refusal, Standing, Workflow};
use crate::{Member, PartId};

impl Workflow {
    pub(super) fn discard(&mut self, by: &Member) -> Step {
        if !by.active {
            return Err(Refusal::Forbidden);
        }
        if let Some(round) = &self.round {
            let frozen = round.remaining().keys().next().copied();
            return Err(frozen.map_or(Refusal::RoundOpen, Refusal::Frozen));
        }
        self.settled = None;
        let approved = |it: &PartId| {
            matches!(self.parts.get(it).map(|it| it.standing), Some(Standing::Approved(_)))
        };
        let parts: Vec<PartId> = self.parts.keys().copied().filter(approved).collect();
        let effects = parts.into_iter().flat_map(|it| self.stand(it, Standing::Draft));
        Ok(effects.collect::<Vec<Effect>>())
    }
}
