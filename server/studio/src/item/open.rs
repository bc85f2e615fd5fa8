//! An item with everything its pages show at their top.

use crate::{ActionError, Actor, BrandAccess, Studio, access};
use domain::{Content, PartId, PartKind};
use store::items::Item;
use store::parts::{self, Part};
use store::rounds::{self, Round, RoundState};

/// An item with its parts and rounds.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The brand, and what the actor is there.
    pub access: BrandAccess,
    /// The item.
    pub item: Item,
    /// Its parts, in order; the leading one is the first.
    pub parts: Vec<Part>,
    /// Its rounds, latest first.
    pub rounds: Vec<Round>,
}

impl Opened {
    /// The part the item is about: the article, or the post that stands on its own.
    #[must_use]
    pub fn lead(&self) -> Option<&Part> {
        let lead = super::lead(&self.item.workflow)?;
        self.part(lead)
    }

    /// A part of the item.
    #[must_use]
    pub fn part(&self, id: PartId) -> Option<&Part> {
        self.parts.iter().find(|it| it.id == id)
    }

    /// Its parts of one kind, in order.
    pub fn of_kind(&self, kind: PartKind) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |it| it.kind == kind)
    }

    /// The visual of a name, with its part.
    #[must_use]
    pub fn visual(&self, name: &str) -> Option<(&Part, &domain::Visual)> {
        self.parts.iter().find_map(|part| match &part.content {
            Content::Visual(visual) if visual.name == name => Some((part, visual)),
            _ => None,
        })
    }

    /// The open round, if any.
    #[must_use]
    pub fn round(&self) -> Option<&Round> {
        self.rounds.iter().find(|it| it.state == RoundState::Open)
    }
}

/// Opens an item, for the members of its brand.
///
/// # Errors
/// [`ActionError::NotFound`].
pub async fn open(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
) -> Result<Opened, ActionError> {
    let read = studio.store.read();
    let found = access::item(read, actor, brand, code).await?;
    let parts = parts::of_item(read, found.item.id).await?;
    let rounds = rounds::of_item(read, found.item.id).await?;
    Ok(Opened { access: found.access, item: found.item, parts, rounds })
}
