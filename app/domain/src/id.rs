//! Identifiers: UUIDs of version 7 made on the server, and the short public code of an item.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0.hyphenated(), f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(s: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(s).map($name)
            }
        }
    };
}

id! {
    /// A person with an account.
    PersonId
}
id! {
    /// A brand: a tenant. Nothing is visible across brands.
    BrandId
}
id! {
    /// An item: what moves through the workflow and over the board.
    ItemId
}
id! {
    /// A part of an item: the article, a post or a visual.
    PartId
}
id! {
    /// One acknowledged save of a part.
    SaveId
}
id! {
    /// One trip through the approval stages.
    RoundId
}
id! {
    /// The decisions that completed a round.
    CertificateId
}
id! {
    /// A comment on an item.
    CommentId
}
id! {
    /// An answer to a comment.
    ReplyId
}
id! {
    /// One line of the history.
    EventId
}
id! {
    /// A one-time link: an invitation, or a new password.
    LinkId
}

id! {
    /// A view of the library that somebody keeps.
    ViewId
}
id! {
    /// A text that an article is compared with.
    ReferenceId
}

/// The public name of an item in addresses: ten characters of [`ItemCode::ALPHABET`], drawn at random.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ItemCode(String);

/// Why a text is not an [`ItemCode`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnItemCode;

impl fmt::Display for NotAnItemCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an item code is ten letters and digits")
    }
}

impl std::error::Error for NotAnItemCode {}

impl ItemCode {
    /// Digits and small letters without those that look alike (0 o, 1 l i, u v).
    pub const ALPHABET: &'static [u8; 29] = b"23456789abcdefghjkmnpqrstwxyz";

    /// Number of characters of a code.
    pub const LENGTH: usize = 10;

    /// The code of ten random numbers; each is taken modulo the alphabet.
    #[must_use]
    pub fn of_random(bytes: [u8; Self::LENGTH]) -> Self {
        let letter = |b: u8| char::from(Self::ALPHABET[usize::from(b) % Self::ALPHABET.len()]);
        ItemCode(bytes.into_iter().map(letter).collect())
    }

    /// The code as it stands in an address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for ItemCode {
    type Error = NotAnItemCode;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let right = text.len() == Self::LENGTH && text.bytes().all(|b| Self::ALPHABET.contains(&b));
        if right { Ok(ItemCode(text)) } else { Err(NotAnItemCode) }
    }
}

impl FromStr for ItemCode {
    type Err = NotAnItemCode;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        ItemCode::try_from(s.to_owned())
    }
}

impl From<ItemCode> for String {
    fn from(code: ItemCode) -> String {
        code.0
    }
}

impl fmt::Display for ItemCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
