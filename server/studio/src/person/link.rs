//! One-time links: a secret of 256 bits, kept as a hash, good for seven days and once.

use crate::{ActionError, Actor, Studio, chance};
use domain::{BrandId, LinkId, PersonId, Roles};
use store::links::{self, Link, Purpose};
use store::{Reads, Tx};

/// A link that was not used for this long is worth nothing: 7 days.
pub const GOOD_FOR_MS: i64 = 7 * 24 * 3_600_000;

/// What a new link is for.
#[derive(Clone, Debug)]
pub(super) struct For {
    pub purpose: Purpose,
    pub brand: Option<BrandId>,
    pub person: Option<PersonId>,
    pub email: String,
    pub roles: Roles,
    pub autonomous: bool,
    /// Milliseconds.
    pub good_for: i64,
}

/// Makes a link and gives its address; only its hash is stored.
pub(super) async fn make(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    it: For,
) -> Result<String, ActionError> {
    let (token, now) = (chance::token(), studio.clock.now());
    let door = match it.purpose {
        Purpose::Join => "join",
        Purpose::Reset => "reset",
    };
    let link = Link {
        id: LinkId(chance::id()),
        token_hash: chance::token_hash(&token),
        purpose: it.purpose,
        brand: it.brand,
        person: it.person,
        email: it.email,
        roles: it.roles,
        autonomous: it.autonomous,
        by: actor.person(),
        created_at: now,
        expires_at: now.plus_ms(it.good_for),
    };
    links::insert(tx, &link).await?;
    Ok(format!("{}/{door}/{token}", studio.public_url))
}

/// The link of a token. Used, expired, revoked and unknown ones are all not found.
pub(super) async fn good(
    studio: &Studio,
    db: &impl Reads,
    purpose: Purpose,
    token: &str,
) -> Result<Link, ActionError> {
    let found = links::good(db, purpose, &chance::token_hash(token), studio.clock.now()).await?;
    found.ok_or(ActionError::NotFound)
}
