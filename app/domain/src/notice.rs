//! What people are told, and by which way each of them wants to learn of it.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What somebody is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Notice {
    /// Something waits for their decision.
    ReviewAsked,
    /// A decision that waits for them is due within a day.
    DueSoon,
    /// A decision that waits for them should have been taken.
    Overdue,
    /// A decision is late: they may take it as well.
    AskedIn,
    /// A decision on what they handed over or wrote is late: one more person may take it.
    Escalated,
    /// Somebody who is to decide asks first.
    Questioned,
    /// Changes were asked for.
    ChangesRequested,
    /// What they handed over or wrote was approved.
    Approved,
    /// What they handed over or wrote was taken back.
    Withdrawn,
    /// A decision on what they handed over or wrote was taken back.
    TakenBack,
    /// A review ended because too few people were left who could decide.
    Stranded,
    /// An edit ended an approval.
    ApprovalVoided,
    /// What they planned, or what a brand they manage planned, lost its approval before its date.
    PlanSuspended,
    /// Somebody ended an approval on purpose.
    Revoked,
    /// Somebody said something.
    Commented,
    /// An item is theirs now.
    Assigned,
}

impl Notice {
    /// All of them, in the order the account page shows them.
    pub const ALL: [Notice; 16] = [
        Notice::ReviewAsked,
        Notice::DueSoon,
        Notice::Overdue,
        Notice::AskedIn,
        Notice::Escalated,
        Notice::Questioned,
        Notice::ChangesRequested,
        Notice::Approved,
        Notice::Withdrawn,
        Notice::TakenBack,
        Notice::Stranded,
        Notice::ApprovalVoided,
        Notice::PlanSuspended,
        Notice::Revoked,
        Notice::Commented,
        Notice::Assigned,
    ];

    /// The word stored, and in forms.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Notice::ReviewAsked => "review-asked",
            Notice::DueSoon => "due-soon",
            Notice::Overdue => "overdue",
            Notice::AskedIn => "asked-in",
            Notice::Escalated => "escalated",
            Notice::Questioned => "questioned",
            Notice::ChangesRequested => "changes-requested",
            Notice::Approved => "approved",
            Notice::Withdrawn => "withdrawn",
            Notice::TakenBack => "taken-back",
            Notice::Stranded => "stranded",
            Notice::ApprovalVoided => "approval-voided",
            Notice::PlanSuspended => "plan-suspended",
            Notice::Revoked => "revoked",
            Notice::Commented => "commented",
            Notice::Assigned => "assigned",
        }
    }

    /// The notice of a stored word.
    #[must_use]
    pub fn of_str(word: &str) -> Option<Self> {
        Notice::ALL.into_iter().find(|it| it.as_str() == word)
    }

    /// Whether it is mailed to somebody who chose nothing: what waits for them, and what does not leave
    /// though they count on it; nothing else.
    #[must_use]
    pub const fn asks(self) -> bool {
        use Notice::{
            AskedIn, Assigned, ChangesRequested, DueSoon, Overdue, PlanSuspended, Questioned,
            ReviewAsked,
        };
        matches!(
            self,
            ReviewAsked
                | DueSoon
                | Overdue
                | AskedIn
                | Questioned
                | ChangesRequested
                | PlanSuspended
                | Assigned
        )
    }
}

/// By which way somebody learns of one kind of thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// In the inbox and by mail.
    Mail,
    /// In the inbox.
    Inbox,
    /// Not at all.
    Nothing,
}

impl Way {
    /// All of them, the loudest first.
    pub const ALL: [Way; 3] = [Way::Mail, Way::Inbox, Way::Nothing];

    /// The word in forms.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Way::Mail => "mail",
            Way::Inbox => "inbox",
            Way::Nothing => "nothing",
        }
    }

    /// The way of a word.
    #[must_use]
    pub fn of_str(word: &str) -> Option<Self> {
        Way::ALL.into_iter().find(|it| it.as_str() == word)
    }
}

/// How often somebody is written to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pace {
    /// A letter for each thing, as it happens.
    #[default]
    AtOnce,
    /// One letter a day, in the morning, when there is something.
    Daily,
    /// Never.
    Never,
}

impl Pace {
    /// All of them, the quickest first.
    pub const ALL: [Pace; 3] = [Pace::AtOnce, Pace::Daily, Pace::Never];

    /// The word in forms.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Pace::AtOnce => "at-once",
            Pace::Daily => "daily",
            Pace::Never => "never",
        }
    }

    /// The pace of a word.
    #[must_use]
    pub fn of_str(word: &str) -> Option<Self> {
        Pace::ALL.into_iter().find(|it| it.as_str() == word)
    }
}

/// What somebody chose.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choices {
    /// How often letters come.
    pub pace: Pace,
    /// The way of each kind that is not the usual one.
    pub ways: BTreeMap<Notice, Way>,
}

impl Choices {
    /// By which way they learn of something.
    #[must_use]
    pub fn way(&self, notice: Notice) -> Way {
        let usual = if notice.asks() { Way::Mail } else { Way::Inbox };
        self.ways.get(&notice).copied().unwrap_or(usual)
    }

    /// Whether a letter tells them of it, at once or in the morning.
    #[must_use]
    pub fn mails(&self, notice: Notice) -> bool {
        self.pace != Pace::Never && self.way(notice) == Way::Mail
    }
}
