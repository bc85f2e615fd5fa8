//! Members come, go and change: the open round takes note.

use super::Step;
use crate::workflow::guard::{Guard, stands};
use crate::workflow::policy::trusted;
use crate::workflow::reach::completable;
use crate::workflow::{Decision, Effect, Ended, Moment, Round, Verdict, Workflow};

impl Workflow {
    /// What those who left approved lapses, with everything decided in later stages on the strength of
    /// it. A round that nobody can complete any more ends: its texts can be written in again.
    pub(super) fn members_changed(&mut self, moment: &Moment<'_>) -> Step {
        let Some(round) = &mut self.round else { return Ok(Vec::new()) };
        let mut effects = lapse(round, moment);
        if completable(round, moment.roster).is_err() {
            effects.extend(self.give_back(Ended::Stranded)?);
        }
        Ok(effects)
    }
}

fn lapse(round: &mut Round, moment: &Moment<'_>) -> Vec<Effect> {
    if !stands(Guard::Lapse) {
        return Vec::new();
    }
    let gone = |it: &&Decision| !moment.member(it.person).is_some_and(trusted);
    let Some(stage) = round.counting().filter(gone).map(|it| it.stage).min() else {
        return Vec::new();
    };
    let lost = |it: &&Decision| it.stage > stage || gone(it);
    let rows: Vec<Decision> = round.counting().filter(lost).map(|it| lapsed(it, moment)).collect();
    round.decisions.extend(rows.iter().cloned());
    let mut effects: Vec<Effect> = rows.into_iter().map(Effect::Decided).collect();
    if round.stage > stage {
        round.stage = stage;
        effects.push(Effect::StageOpened { stage });
    }
    effects
}

fn lapsed(it: &Decision, moment: &Moment<'_>) -> Decision {
    Decision { verdict: Verdict::Lapsed, effective_at: moment.now, ..it.clone() }
}
