//! One-time links: invitations and new passwords. Only the hash of a token is kept.

use crate::entity::link;
use crate::stored::{parsed, parsed_or, word};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::{At, BrandId, LinkId, PersonId, Roles};
use sea_orm::sea_query::Expr;
use sea_orm::{EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, UpdateMany};

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To work for a brand.
    Join,
    /// To choose a new password.
    Reset,
}

impl Purpose {
    const fn as_str(self) -> &'static str {
        match self {
            Purpose::Join => "join",
            Purpose::Reset => "reset",
        }
    }
}

/// A link that can be used once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Which.
    pub id: LinkId,
    /// SHA-256 of the token, 64 hexadecimal characters.
    pub token_hash: String,
    /// What for.
    pub purpose: Purpose,
    /// Where it was made; nowhere on the command line.
    pub brand: Option<BrandId>,
    /// Whose password; nobody for an invitation.
    pub person: Option<PersonId>,
    /// Address it is for.
    pub email: String,
    /// What the person may do when they join.
    pub roles: Roles,
    /// Whether they work without supervision then.
    pub autonomous: bool,
    /// Who made it; nobody for the command line.
    pub by: Option<PersonId>,
    /// When.
    pub created_at: At,
    /// From when on it is worth nothing.
    pub expires_at: At,
}

/// Adds a link.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn insert(tx: &Tx, it: &Link) -> Result<(), StoreError> {
    let row = link::Model {
        id: it.id.to_string(),
        token_hash: it.token_hash.clone(),
        purpose: it.purpose.as_str().to_owned(),
        brand_id: it.brand.map(|it| it.to_string()),
        person_id: it.person.map(|it| it.to_string()),
        email: it.email.clone(),
        roles: it.roles.to_words(),
        autonomous: it.autonomous,
        by_id: it.by.map(|it| it.to_string()),
        created_at: it.created_at.0,
        expires_at: it.expires_at.0,
        ended_at: None,
    };
    link::Entity::insert(row.into_active_model()).exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// The link of a token's hash, while it can be used.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn good(
    db: &impl Reads,
    purpose: Purpose,
    token_hash: &str,
    now: At,
) -> Result<Option<Link>, StoreError> {
    let find = link::Entity::find()
        .filter(link::COLUMN.token_hash.eq(token_hash))
        .filter(link::COLUMN.purpose.eq(purpose.as_str()))
        .filter(link::COLUMN.expires_at.gt(now.0))
        .filter(link::COLUMN.ended_at.is_null());
    find.one(db.connection()).await?.map(Link::try_from).transpose()
}

/// The invitations of a brand that can be used, latest first.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn invitations(
    db: &impl Reads,
    brand: BrandId,
    now: At,
) -> Result<Vec<Link>, StoreError> {
    let find = link::Entity::find()
        .filter(link::COLUMN.brand_id.eq(brand.to_string()))
        .filter(link::COLUMN.purpose.eq(Purpose::Join.as_str()))
        .filter(link::COLUMN.expires_at.gt(now.0))
        .filter(link::COLUMN.ended_at.is_null())
        .order_by_desc(link::COLUMN.created_at);
    find.all(db.connection()).await?.into_iter().map(Link::try_from).collect()
}

/// Ends a link: of two that use it at once, one succeeds.
///
/// # Errors
/// [`StoreError::NotFound`] when it was used or revoked before.
pub async fn take(tx: &Tx, id: LinkId, now: At) -> Result<(), StoreError> {
    let done = open(now).filter(link::COLUMN.id.eq(id.to_string())).exec(tx.connection()).await?;
    if done.rows_affected == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

/// Ends an invitation of a brand.
///
/// # Errors
/// [`StoreError::NotFound`] when the brand has no such one that can be used.
pub async fn revoke(tx: &Tx, brand: BrandId, id: LinkId, now: At) -> Result<(), StoreError> {
    let done = open(now)
        .filter(link::COLUMN.id.eq(id.to_string()))
        .filter(link::COLUMN.brand_id.eq(brand.to_string()))
        .filter(link::COLUMN.purpose.eq(Purpose::Join.as_str()))
        .exec(tx.connection())
        .await?;
    if done.rows_affected == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

/// Ends every invitation of an address to a brand.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn end_invitations(
    tx: &Tx,
    brand: BrandId,
    email: &str,
    now: At,
) -> Result<(), StoreError> {
    open(now)
        .filter(link::COLUMN.brand_id.eq(brand.to_string()))
        .filter(link::COLUMN.purpose.eq(Purpose::Join.as_str()))
        .filter(link::COLUMN.email.eq(email))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Whether a link to a new password of a person was made after an instant and can be used.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn offered_since(
    db: &impl Reads,
    person: PersonId,
    since: At,
) -> Result<bool, StoreError> {
    let find = link::Entity::find()
        .filter(link::COLUMN.person_id.eq(person.to_string()))
        .filter(link::COLUMN.purpose.eq(Purpose::Reset.as_str()))
        .filter(link::COLUMN.created_at.gt(since.0))
        .filter(link::COLUMN.ended_at.is_null());
    Ok(find.one(db.connection()).await?.is_some())
}

/// Ends every link to a new password of a person.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn end_resets(tx: &Tx, person: PersonId, now: At) -> Result<(), StoreError> {
    open(now).filter(link::COLUMN.person_id.eq(person.to_string())).exec(tx.connection()).await?;
    Ok(())
}

/// Ends every link a person made for a brand: what they might no longer give is not given.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn end_made_by(
    tx: &Tx,
    brand: BrandId,
    person: PersonId,
    now: At,
) -> Result<(), StoreError> {
    open(now)
        .filter(link::COLUMN.brand_id.eq(brand.to_string()))
        .filter(link::COLUMN.by_id.eq(person.to_string()))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Ends links that have not ended.
fn open(now: At) -> UpdateMany<link::Entity> {
    link::Entity::update_many()
        .col_expr(link::Column::EndedAt, Expr::value(now.0))
        .filter(link::COLUMN.ended_at.is_null())
}

impl TryFrom<link::Model> for Link {
    type Error = StoreError;

    fn try_from(row: link::Model) -> Result<Self, StoreError> {
        let purpose = [Purpose::Join, Purpose::Reset];
        let purpose = purpose.into_iter().find(|it| it.as_str() == row.purpose);
        Ok(Link {
            id: parsed(&row.id, "link.id")?,
            token_hash: row.token_hash,
            purpose: word(purpose, "link.purpose")?,
            brand: parsed_or(row.brand_id.as_deref(), "link.brand_id")?,
            person: parsed_or(row.person_id.as_deref(), "link.person_id")?,
            email: row.email,
            roles: Roles::of_words(&row.roles),
            autonomous: row.autonomous,
            by: parsed_or(row.by_id.as_deref(), "link.by_id")?,
            created_at: At(row.created_at),
            expires_at: At(row.expires_at),
        })
    }
}
