//! Taking approved files away: the same bytes for a browser and for the command line.

pub(crate) mod assemble;
pub mod brand;
pub mod item;
mod write;

pub use self::brand::{brand, brand_approval};
pub use self::item::{item, item_approval};
pub use ::export::proof::SIDECAR;
pub use ::export::{Format, UnknownFormat};

use crate::{ActionError, BrandAccess};
use domain::{At, ContentHash, ItemCode, ItemState, PartKind};

/// Where tools that read an exported file fetch originals, below the studio's address: then comes the
/// picture's hash and its name. [`crate::part::picture::approved`] answers there.
pub const PICTURES: &str = "/approved";

/// What came of an export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// The file; none when nothing that the format shows is approved.
    pub file: Option<File>,
    /// What is not in it, and why.
    pub left_out: Vec<LeftOut>,
}

/// A file to take away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// A name for it.
    pub name: String,
    /// As in `Content-Type`.
    pub media_type: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
    /// Its approval, to be kept beside it as the name and [`SIDECAR`], where the file has no room for one.
    pub beside: Option<Vec<u8>>,
    /// SHA-256 of the bytes, as the history records it.
    pub sha256: ContentHash,
    /// How many items it holds.
    pub items: usize,
}

impl File {
    /// Its approval as a file of its own; none when the file carries it.
    fn approval(self) -> Option<File> {
        let bytes = self.beside?;
        Some(File {
            name: format!("{}{SIDECAR}", self.name),
            media_type: "application/json",
            sha256: ContentHash::of(&bytes),
            bytes,
            beside: None,
            items: self.items,
        })
    }
}

/// A part that may not leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Code of its item.
    pub code: ItemCode,
    /// Article, post or visual.
    pub kind: PartKind,
    /// Title, network or file name; may be empty.
    pub label: String,
    /// Why.
    pub why: Why,
}

/// Why a part may not leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is a draft, under review, or was sent back.
    NotApproved(ItemState),
    /// The decision that approved it can still be taken back until then.
    NotYet(At),
    /// Nothing of the brand leaves for now.
    OnHold,
    /// Its stored text is not the approved one.
    Altered,
    /// It shows a picture of this name, which is not approved with it.
    Picture(String),
    /// It goes with an article that stays.
    Lead,
}

/// Refuses everybody but the operator and members who are not supervised.
fn permitted(access: &BrandAccess) -> Result<(), ActionError> {
    match &access.member {
        Some(member) if !member.may_export() => Err(ActionError::Forbidden),
        _ => Ok(()),
    }
}

/// Words of the formats an item can be exported in, in the order pages offer them.
#[must_use]
pub fn formats() -> Vec<&'static str> {
    Format::ALL.iter().map(|it| it.id()).collect()
}
