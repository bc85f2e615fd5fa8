//! Items, parts, versions, workflow, roles: the words of the house as types.
//!
//! This crate does no input or output, has no clock and no randomness: times and identifiers are
//! given to it. It knows nothing about databases, networks' rules, Markdown or pages. Start with
//! [`content`] (what is approved, and its hash) and [`workflow`] (who may do what, when).

pub mod brand;
pub mod chain;
pub mod charter;
pub mod colour;
pub mod content;
pub mod crop;
pub mod event;
pub mod hash;
pub mod hours;
pub mod id;
pub mod ignored;
pub mod item;
pub mod name;
pub mod notice;
pub mod reference;
pub mod role;
pub mod slug;
pub mod suggestion;
pub mod time;
pub mod workflow;

pub use content::{Article, ArticleKind, Content, Post, Visual};
pub use hash::ContentHash;
pub use id::{
    BrandId, CertificateId, CommentId, EventId, ItemCode, ItemId, LinkId, PartId, PersonId,
    ReferenceId, ReplyId, RoundId, SaveId, ViewId,
};
pub use ignored::Ignored;
pub use item::{ItemKind, ItemState, PartKind};
pub use role::{Member, Role, Roles};
pub use time::At;
