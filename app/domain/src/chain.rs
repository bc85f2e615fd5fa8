//! The history of a brand as a chain: each entry's hash covers it and the hash of the one before.

use crate::{At, BrandId, ContentHash, EventId, ItemId, PartId, PersonId};
use serde::{Deserialize, Serialize};

/// The word that begins what is hashed.
const FORMAT: &str = "marbre-event-1";

/// An entry of the history, as it is hashed. People are ids: names are elsewhere, and can go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Which.
    pub id: EventId,
    /// For which brand; none for what concerns the studio.
    pub brand: Option<BrandId>,
    /// On which item.
    pub item: Option<ItemId>,
    /// On which part of it.
    pub part: Option<PartId>,
    /// Who did it; nobody for what the command line did.
    pub person: Option<PersonId>,
    /// The stored word of what happened.
    pub kind: String,
    /// What else is told, as it is stored.
    pub data: String,
    /// When.
    pub at: At,
}

/// What is hashed: keys in the order of the fields.
#[derive(Serialize)]
struct Link<'a> {
    format: &'a str,
    previous: Option<ContentHash>,
    entry: &'a Entry,
}

impl Entry {
    /// The hash of the entry behind the one whose hash is `previous`; none begins a chain.
    #[must_use]
    pub fn link(&self, previous: Option<ContentHash>) -> ContentHash {
        // Texts and numbers: nothing serde_json could refuse.
        let link = Link { format: FORMAT, previous, entry: self };
        ContentHash::of(serde_json::to_string(&link).unwrap_or_default().as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_link_covers_every_field_and_what_was_before() {
        let id = Uuid::from_u128;
        let entry = Entry {
            id: EventId(id(1)),
            brand: Some(BrandId(id(2))),
            item: None,
            part: None,
            person: Some(PersonId(id(3))),
            kind: "approved".into(),
            data: "{}".into(),
            at: At(7),
        };
        let others = [
            Entry { id: EventId(id(9)), ..entry.clone() },
            Entry { brand: None, ..entry.clone() },
            Entry { item: Some(ItemId(id(2))), ..entry.clone() },
            Entry { part: Some(PartId(id(2))), ..entry.clone() },
            Entry { person: None, ..entry.clone() },
            Entry { kind: "approve".into(), ..entry.clone() },
            Entry { data: "{ }".into(), ..entry.clone() },
            Entry { at: At(8), ..entry.clone() },
        ];
        let link = entry.link(None);
        assert!(others.iter().all(|it| it.link(None) != link));
        assert_ne!(entry.link(Some(link)), link);
        assert_eq!(entry.clone().link(None), link);
    }
}
