//! The history: one event a verb, named by what the person did.

use serde::{Deserialize, Serialize};

/// What happened. The word is stored; the page says it in the reader's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// The studio was set up.
    StudioSetUp,
    /// A brand was created.
    BrandCreated,
    /// Settings of a brand changed.
    BrandChanged,
    /// A brand was archived.
    BrandArchived,
    /// An archived brand was restored.
    BrandRestored,
    /// A person was added, or their roles changed.
    PersonAdded,
    /// A person's roles or supervision changed.
    PersonChanged,
    /// A person was suspended.
    PersonSuspended,
    /// A person was invited to a brand.
    PersonInvited,
    /// An invitation was taken back.
    InvitationRevoked,
    /// A person used an invitation.
    PersonJoined,
    /// A suspended person was brought back.
    PersonBack,
    /// A person was removed from a brand.
    PersonRemoved,
    /// A person was forgotten: what they did stays, under a pseudonym.
    PersonForgotten,
    /// The oldest part of a history was removed; a signed checkpoint stands in its place.
    HistoryShortened,
    /// A one-time link to a new password was made.
    ResetOffered,
    /// A person signed in.
    SignedIn,
    /// A person signed out.
    SignedOut,
    /// An item was created.
    ItemCreated,
    /// The day an item should be done was set or cleared.
    DueSet,
    /// A part was added.
    PartAdded,
    /// A part was removed.
    PartRemoved,
    /// A part that was removed is back.
    PartBroughtBack,
    /// A part was saved: one event a version, not one a save.
    PartSaved,
    /// An older version was brought back as a new one.
    VersionRestored,
    /// Parts were submitted for review.
    Submitted,
    /// A round was withdrawn.
    Withdrawn,
    /// A round ended because too few people were left who could decide.
    Stranded,
    /// A version was approved.
    Approved,
    /// Changes were requested.
    ChangesRequested,
    /// A person released their own work.
    SelfReleased,
    /// A decision was taken back.
    TakenBack,
    /// Some parts went back, the others stayed under review.
    PartsReturned,
    /// Somebody who did not write it read what is under review.
    Read,
    /// Whoever decides asked something first.
    Asked,
    /// Somebody else decides, or one more.
    Reassigned,
    /// A guest was sent a link.
    GuestInvited,
    /// A guest's link was taken back.
    GuestLinkRevoked,
    /// A guest's link was not used in time.
    GuestLinkExpired,
    /// An approval was ended though the text is the same.
    Revoked,
    /// Nothing of a brand leaves for now.
    BrandHeld,
    /// Somebody said when they are away, and who decides for them.
    AbsenceSet,
    /// A decision was late: one more person may take it.
    Escalated,
    /// A decision was late, and nobody else could take it.
    NobodyElse,
    /// What is approved of a brand leaves again.
    BrandFreed,
    /// An approval became void because the text changed.
    ApprovalVoided,
    /// A part that was ready for a date to come lost its approval: it does not leave then.
    PlanSuspended,
    /// A comment was written.
    Commented,
    /// A comment was answered.
    Replied,
    /// What a comment asks for is settled.
    CommentResolved,
    /// A comment that was settled is open again.
    CommentReopened,
    /// Other words were suggested for a passage.
    Suggested,
    /// A suggestion was accepted: the text says it now.
    SuggestionAccepted,
    /// A suggestion was refused.
    SuggestionRefused,
    /// A file was exported.
    Exported,
    /// An item was put in the trash.
    ItemTrashed,
    /// An item was taken out of the trash.
    ItemRestored,
    /// The texts of an item were deleted for good.
    ItemPurged,
    /// An item passed to somebody else.
    ItemAssigned,
    /// A version was given a name, or lost it.
    VersionNamed,
    /// Somebody kept a view of the library.
    ViewKept,
    /// Somebody forgot a view of the library.
    ViewForgotten,
    /// A finding, a rule or a passage was set aside.
    FindingIgnored,
    /// What was set aside is looked at again.
    FindingHeeded,
    /// One text was written for several posts.
    TextShared,
    /// Texts to compare an article with were added or taken away.
    ReferencesChanged,
}

impl EventKind {
    /// All kinds.
    pub const ALL: [EventKind; 66] = [
        EventKind::StudioSetUp,
        EventKind::BrandCreated,
        EventKind::BrandChanged,
        EventKind::BrandArchived,
        EventKind::BrandRestored,
        EventKind::PersonAdded,
        EventKind::PersonChanged,
        EventKind::PersonSuspended,
        EventKind::PersonInvited,
        EventKind::InvitationRevoked,
        EventKind::PersonJoined,
        EventKind::PersonBack,
        EventKind::PersonRemoved,
        EventKind::PersonForgotten,
        EventKind::HistoryShortened,
        EventKind::ResetOffered,
        EventKind::SignedIn,
        EventKind::SignedOut,
        EventKind::ItemCreated,
        EventKind::DueSet,
        EventKind::PartAdded,
        EventKind::PartRemoved,
        EventKind::PartBroughtBack,
        EventKind::PartSaved,
        EventKind::VersionRestored,
        EventKind::Submitted,
        EventKind::Withdrawn,
        EventKind::Stranded,
        EventKind::Approved,
        EventKind::ChangesRequested,
        EventKind::SelfReleased,
        EventKind::TakenBack,
        EventKind::PartsReturned,
        EventKind::Read,
        EventKind::Asked,
        EventKind::Reassigned,
        EventKind::AbsenceSet,
        EventKind::Escalated,
        EventKind::NobodyElse,
        EventKind::GuestInvited,
        EventKind::GuestLinkRevoked,
        EventKind::GuestLinkExpired,
        EventKind::Revoked,
        EventKind::BrandHeld,
        EventKind::BrandFreed,
        EventKind::ApprovalVoided,
        EventKind::PlanSuspended,
        EventKind::Commented,
        EventKind::Replied,
        EventKind::CommentResolved,
        EventKind::CommentReopened,
        EventKind::Suggested,
        EventKind::SuggestionAccepted,
        EventKind::SuggestionRefused,
        EventKind::Exported,
        EventKind::ItemTrashed,
        EventKind::ItemRestored,
        EventKind::ItemPurged,
        EventKind::ItemAssigned,
        EventKind::VersionNamed,
        EventKind::ViewKept,
        EventKind::ViewForgotten,
        EventKind::FindingIgnored,
        EventKind::FindingHeeded,
        EventKind::TextShared,
        EventKind::ReferencesChanged,
    ];

    /// The word stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            EventKind::StudioSetUp => "studio-set-up",
            EventKind::BrandCreated => "brand-created",
            EventKind::BrandChanged => "brand-changed",
            EventKind::BrandArchived => "brand-archived",
            EventKind::BrandRestored => "brand-restored",
            EventKind::PersonAdded => "person-added",
            EventKind::PersonChanged => "person-changed",
            EventKind::PersonSuspended => "person-suspended",
            EventKind::PersonInvited => "person-invited",
            EventKind::InvitationRevoked => "invitation-revoked",
            EventKind::PersonJoined => "person-joined",
            EventKind::PersonBack => "person-back",
            EventKind::PersonRemoved => "person-removed",
            EventKind::PersonForgotten => "person-forgotten",
            EventKind::HistoryShortened => "history-shortened",
            EventKind::ResetOffered => "reset-offered",
            EventKind::SignedIn => "signed-in",
            EventKind::SignedOut => "signed-out",
            EventKind::ItemCreated => "item-created",
            EventKind::DueSet => "due-set",
            EventKind::PartAdded => "part-added",
            EventKind::PartRemoved => "part-removed",
            EventKind::PartBroughtBack => "part-brought-back",
            EventKind::PartSaved => "part-saved",
            EventKind::VersionRestored => "version-restored",
            EventKind::Submitted => "submitted",
            EventKind::Withdrawn => "withdrawn",
            EventKind::Stranded => "stranded",
            EventKind::Approved => "approved",
            EventKind::ChangesRequested => "changes-requested",
            EventKind::SelfReleased => "self-released",
            EventKind::TakenBack => "taken-back",
            EventKind::PartsReturned => "parts-returned",
            EventKind::Read => "read",
            EventKind::Asked => "asked",
            EventKind::Reassigned => "reassigned",
            EventKind::AbsenceSet => "absence-set",
            EventKind::Escalated => "escalated",
            EventKind::NobodyElse => "nobody-else",
            EventKind::GuestInvited => "guest-invited",
            EventKind::GuestLinkRevoked => "guest-link-revoked",
            EventKind::GuestLinkExpired => "guest-link-expired",
            EventKind::Revoked => "revoked",
            EventKind::BrandHeld => "brand-held",
            EventKind::BrandFreed => "brand-freed",
            EventKind::ApprovalVoided => "approval-voided",
            EventKind::PlanSuspended => "plan-suspended",
            EventKind::Commented => "commented",
            EventKind::Replied => "replied",
            EventKind::CommentResolved => "comment-resolved",
            EventKind::CommentReopened => "comment-reopened",
            EventKind::Suggested => "suggested",
            EventKind::SuggestionAccepted => "suggestion-accepted",
            EventKind::SuggestionRefused => "suggestion-refused",
            EventKind::Exported => "exported",
            EventKind::ItemTrashed => "item-trashed",
            EventKind::ItemRestored => "item-restored",
            EventKind::ItemPurged => "item-purged",
            EventKind::ItemAssigned => "item-assigned",
            EventKind::VersionNamed => "version-named",
            EventKind::ViewKept => "view-kept",
            EventKind::ViewForgotten => "view-forgotten",
            EventKind::FindingIgnored => "finding-ignored",
            EventKind::FindingHeeded => "finding-heeded",
            EventKind::TextShared => "text-shared",
            EventKind::ReferencesChanged => "references-changed",
        }
    }

    /// The kind of a stored word.
    #[must_use]
    pub fn of_str(word: &str) -> Option<Self> {
        EventKind::ALL.into_iter().find(|it| it.as_str() == word)
    }
}
