//! Pictures of an item.

use super::comments::Talk;
use super::item::ItemHead;
use serde::{Deserialize, Serialize};

/// Pictures of an item.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Visuals {
    /// The item.
    pub item: ItemHead,
    /// Its pictures, in order.
    pub visuals: Vec<Visual>,
    /// Id of the one shown; the first when empty.
    pub chosen: String,
    /// What people said about them: written by the server, and left as it stands.
    #[serde(skip)]
    pub talk: Talk,
}

/// One picture.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Visual {
    /// Id of the part.
    pub id: String,
    /// Its name inside the item.
    pub name: String,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Focal point, in ten-thousandths of the width.
    pub across: u16,
    /// Focal point, in ten-thousandths of the height.
    pub down: u16,
    /// Alternative text.
    pub alt: String,
    /// Whether it only decorates.
    pub decorative: bool,
    /// Who made it.
    pub credit: String,
    /// The line under it.
    pub caption: String,
    /// Number of the save shown: the next one has seen it.
    pub save: i64,
    /// What the save line says: when it was saved.
    pub saved: String,
    /// What is stored, when what was typed came too late.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub newer: Option<VisualFields>,
    /// `draft`, `review`, `changes` or `approved`.
    pub state: String,
    /// Whether it can be edited now.
    pub editable: bool,
    /// Sizes networks ask for.
    pub placements: Vec<Placement>,
}

/// What is typed and chosen for a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisualFields {
    /// Alternative text.
    pub alt: String,
    /// Whether it only decorates.
    pub decorative: bool,
    /// Who made it.
    pub credit: String,
    /// The line under it.
    pub caption: String,
    /// Focal point, in ten-thousandths of the width.
    pub across: u16,
    /// Focal point, in ten-thousandths of the height.
    pub down: u16,
}

impl Visual {
    /// What its form holds at first.
    #[must_use]
    pub fn fields(&self) -> VisualFields {
        VisualFields {
            alt: self.alt.clone(),
            decorative: self.decorative,
            credit: self.credit.clone(),
            caption: self.caption.clone(),
            across: self.across,
            down: self.down,
        }
    }
}

/// One size a network asks for.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Placement {
    /// Id of the network.
    pub network: String,
    /// Its name.
    pub name: String,
    /// Id of the placement.
    pub id: String,
    /// What people call the placement.
    pub label: String,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Whether the picture is smaller: it is never enlarged.
    pub smaller: bool,
}
