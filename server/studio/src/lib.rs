//! The verbs: one file per thing a person does.
//!
//! Every verb is `pub async fn <verb>(studio: &Studio, actor: &Actor, …) -> Result<_, ActionError>`:
//! permission first, then one transaction that also records one event. Nothing else writes. Start with
//! [`Studio`] (what verbs work with) and [`access`] (who may see what).

pub mod access;
pub mod actor;
pub mod address;
pub mod backup;
pub mod brand;
pub mod chance;
pub mod clock;
pub mod demo;
pub mod error;
pub mod export;
pub mod files;
pub mod history;
pub mod hook;
pub mod import;
pub mod inbox;
pub mod item;
pub mod lately;
pub mod library;
pub mod mail;
pub mod notice;
pub mod outbound;
pub mod part;
pub mod password;
pub mod person;
pub mod plan;
pub mod proof;
pub mod reference;
pub mod review;
pub mod second_factor;
pub mod session;
pub mod tally;
pub mod trash;

pub use access::{BrandAccess, ItemAccess};
pub use actor::{Actor, SignedIn};
pub use clock::Clock;
pub use error::{ActionError, FieldProblem};

pub use media::Refusal as PictureRefusal;

use media::{Blobs, Darkroom};
use std::sync::Arc;
use store::Store;

/// What verbs work with. Copies share everything.
#[derive(Clone, Debug)]
pub struct Studio {
    /// Rows.
    pub store: Store,
    /// Originals of pictures.
    pub blobs: Blobs,
    /// Decodes and renders pictures, a few at a time.
    pub darkroom: Darkroom,
    /// The time; tests move it.
    pub clock: Clock,
    /// Hashes passwords, a few at a time.
    pub passwords: Arc<password::Hasher>,
    /// The way to a mail server, when there is one.
    pub mailer: Option<mail::Mailer>,
    /// The way out to programs that a brand has told what happens.
    pub outbound: outbound::Outbound,
    /// What mail, feeds and exports use as our address; no slash at the end.
    pub public_url: String,
    /// Boards as they stand, read once for everybody.
    pub boards: Arc<item::Remembered>,
    /// Whether this studio shows the demonstration data.
    pub demo: bool,
}
