//! What happened in a brand, as its people may know it.

use super::Told;
use crate::{ActionError, Actor, BrandAccess, Studio, access};
use domain::event::EventKind;
use domain::{At, ItemCode, Member, PersonId};
use store::events::{self, Wanted};

/// Events on one page.
pub const PAGE: u32 = 50;

/// Which events are asked for; by default all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogFilter {
    /// Who did it.
    pub person: Option<PersonId>,
    /// What sort of thing.
    pub sort: Option<Sort>,
    /// On which item, in the trash or not.
    pub item: Option<ItemCode>,
    /// From this instant on.
    pub from: Option<At>,
    /// Before this instant.
    pub before: Option<At>,
    /// Before this event: the next page.
    pub older_than: Option<i64>,
}

/// A sort of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Items made, written, restored, due, passed on.
    Writing,
    /// Submitted, decided, commented.
    Review,
    /// Files that left.
    Export,
    /// Put in the trash, taken out, deleted for good.
    Trash,
    /// People who came, went, or changed.
    People,
}

impl Sort {
    /// All of them, in the order menus show them.
    pub const ALL: [Sort; 5] =
        [Sort::Writing, Sort::Review, Sort::Export, Sort::Trash, Sort::People];

    /// The word in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Sort::Writing => "writing",
            Sort::Review => "review",
            Sort::Export => "export",
            Sort::Trash => "trash",
            Sort::People => "people",
        }
    }

    /// The sort of a word.
    #[must_use]
    pub fn of_str(word: &str) -> Option<Sort> {
        Sort::ALL.into_iter().find(|it| it.as_str() == word)
    }

    /// The sort of an event; none for what concerns one person alone.
    #[must_use]
    pub const fn of(kind: EventKind) -> Option<Sort> {
        use EventKind as E;
        match kind {
            E::ItemCreated
            | E::DueSet
            | E::PartAdded
            | E::PartRemoved
            | E::PartSaved
            | E::VersionRestored
            | E::VersionNamed
            | E::SuggestionAccepted
            | E::FindingIgnored
            | E::FindingHeeded
            | E::TextShared
            | E::ReferencesChanged
            | E::ItemAssigned => Some(Sort::Writing),
            E::Submitted
            | E::Withdrawn
            | E::Approved
            | E::ChangesRequested
            | E::SelfReleased
            | E::ApprovalVoided
            | E::PlanSuspended
            | E::TakenBack
            | E::PartsReturned
            | E::Read
            | E::Asked
            | E::Reassigned
            | E::Escalated
            | E::NobodyElse
            | E::GuestInvited
            | E::GuestLinkRevoked
            | E::GuestLinkExpired
            | E::Revoked
            | E::Stranded
            | E::Commented
            | E::Replied
            | E::Suggested
            | E::SuggestionRefused
            | E::CommentResolved
            | E::CommentReopened => Some(Sort::Review),
            E::Exported | E::BrandHeld | E::BrandFreed => Some(Sort::Export),
            E::ItemTrashed | E::ItemRestored | E::ItemPurged => Some(Sort::Trash),
            E::SignedIn | E::SignedOut | E::ViewKept | E::ViewForgotten => None,
            _ => Some(Sort::People),
        }
    }
}

/// A page of what happened in a brand.
#[derive(Clone, Debug)]
pub struct Log {
    /// The brand, and what the actor is there.
    pub access: BrandAccess,
    /// Latest first.
    pub events: Vec<Told>,
    /// Whether older ones follow.
    pub more: bool,
    /// Whether what concerns people is among them.
    pub people: bool,
}

/// What happened in a brand, for its members; what concerns people is for those who look after them.
///
/// # Errors
/// [`ActionError::NotFound`] for everybody else.
pub async fn log(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    filter: &LogFilter,
) -> Result<Log, ActionError> {
    let read = studio.store.read();
    let access = access::brand(read, actor, brand).await?;
    let people = access.member.as_ref().is_none_or(Member::may_configure);
    let shown = |kind: &EventKind| {
        let sort = Sort::of(*kind);
        sort.is_some_and(|it| people || it != Sort::People)
            && (filter.sort.is_none() || filter.sort == sort)
    };
    let wanted = Wanted {
        person: filter.person,
        kinds: EventKind::ALL.into_iter().filter(shown).collect(),
        item: filter.item.clone(),
        from: filter.from,
        before: filter.before,
        older_than: filter.older_than,
    };
    let mut events = if wanted.kinds.is_empty() {
        Vec::new()
    } else {
        events::wanted(read, access.brand.id, &wanted, PAGE + 1).await?
    };
    let more = events.len() > PAGE as usize;
    events.truncate(PAGE as usize);
    Ok(Log { access, events, more, people })
}
