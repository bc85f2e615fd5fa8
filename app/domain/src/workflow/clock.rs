//! When the decision of a stage is due, and when one more person is asked in because it is late. No clock is
//! read here, and nothing is ever decided because time passed.

use super::{Round, Workflow};
use crate::hours::{Hours, Zone};
use crate::{At, PersonId};
use serde::{Deserialize, Serialize};

/// How long the decision of a stage may take, in working hours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Deadline {
    /// From when the stage is reached; 0 for as long as it takes.
    pub hours: u16,
    /// From when it is late to when one more person may decide; 0 for never.
    pub escalate: u16,
    /// Who that is; another manager where it is nobody, or somebody who could not.
    pub to: Option<PersonId>,
}

impl Deadline {
    /// Whether it may take as long as it takes.
    #[must_use]
    pub const fn is_none(&self) -> bool {
        self.hours == 0
    }
}

/// When a stage that was reached is due. Set once: whoever decides anew after a decision was taken back, or
/// lapsed, has no more time than the text had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Clock {
    /// When it was reached.
    pub opened: At,
    /// When its decision is due.
    pub due: At,
    /// When one more person is asked in; none for never.
    pub escalates: Option<At>,
    /// Whether that was done, or nobody was found. It is done once.
    pub escalated: bool,
}

impl Round {
    /// When the stage that is being decided is due, where it is.
    #[must_use]
    pub fn clock(&self) -> Option<&Clock> {
        self.clocks.get(&self.stage)
    }

    /// Notes when the stage that is being decided is due, unless that is known or it may take as long as it
    /// takes. The hours of the brand are those of now; how many of them, those of the policy.
    pub fn start(&mut self, now: At, hours: &Hours, zone: &impl Zone) {
        let Some(deadline) = self.current().map(|it| it.deadline) else { return };
        let Some(due) = hours.after(now, deadline.hours, zone) else { return };
        let escalates = hours.after(due, deadline.escalate, zone);
        let clock = Clock { opened: now, due, escalates, escalated: false };
        self.clocks.entry(self.stage).or_insert(clock);
    }

    /// Notes that one more person was asked in for what is late, or that there is nobody.
    pub fn mark_escalated(&mut self) {
        if let Some(clock) = self.clocks.get_mut(&self.stage) {
            clock.escalated = true;
        }
    }
}

impl Workflow {
    /// When the decision that is waited for is due, where it is.
    #[must_use]
    pub fn decide_by(&self) -> Option<At> {
        self.round.as_ref()?.clock().map(|it| it.due)
    }

    /// When one more person is to be asked in; none where that is never, or was done.
    #[must_use]
    pub fn escalates_at(&self) -> Option<At> {
        let clock = self.round.as_ref()?.clock()?;
        clock.escalates.filter(|_| !clock.escalated)
    }
}
