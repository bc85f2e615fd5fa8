//! Sign-ins. Only the hash of a token is kept.

use crate::entity::{person, session};
use crate::query::people::Person;
use crate::query::second_factors;
use crate::stored::parsed;
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::{At, PersonId};
use sea_orm::{EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, sea_query::Expr};

/// A sign-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// SHA-256 of the token, 64 hexadecimal characters.
    pub token_hash: String,
    /// Who signed in.
    pub person: PersonId,
    /// When.
    pub created_at: At,
    /// When it was last used.
    pub last_seen_at: At,
    /// From when on it is worth nothing.
    pub expires_at: At,
    /// What the browser called itself.
    pub user_agent: String,
    /// Where from.
    pub ip: String,
}

/// Adds a session.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn insert(tx: &Tx, session: &Session) -> Result<(), StoreError> {
    let row = session::Model {
        token_hash: session.token_hash.clone(),
        person_id: session.person.to_string(),
        created_at: session.created_at.0,
        last_seen_at: session.last_seen_at.0,
        expires_at: session.expires_at.0,
        user_agent: session.user_agent.clone(),
        ip: session.ip.clone(),
    };
    let insert = session::Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// The session of a token's hash and its person: not expired, the account not closed.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn valid(
    db: &impl Reads,
    token_hash: &str,
    now: At,
) -> Result<Option<(Session, Person)>, StoreError> {
    let found = session::Entity::find_by_id(token_hash)
        .filter(session::COLUMN.expires_at.gt(now.0))
        .find_also_related(person::Entity)
        .filter(person::COLUMN.suspended_at.is_null())
        .one(db.connection())
        .await?;
    match found {
        Some((session, Some(person))) => Ok(Some((session.try_into()?, person.try_into()?))),
        _ => Ok(None),
    }
}

/// Every session of a person that has not expired, latest use first.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_person(
    db: &impl Reads,
    person: PersonId,
    now: At,
) -> Result<Vec<Session>, StoreError> {
    let find = session::Entity::find()
        .filter(session::COLUMN.person_id.eq(person.to_string()))
        .filter(session::COLUMN.expires_at.gt(now.0))
        .order_by_desc(session::COLUMN.last_seen_at);
    find.all(db.connection()).await?.into_iter().map(Session::try_from).collect()
}

/// Records a use, and until when the session is good now.
///
/// # Errors
/// [`StoreError::NotFound`] when it was ended meanwhile.
pub async fn touch(tx: &Tx, token_hash: &str, now: At, expires_at: At) -> Result<(), StoreError> {
    let done = session::Entity::update_many()
        .col_expr(session::Column::LastSeenAt, Expr::value(now.0))
        .col_expr(session::Column::ExpiresAt, Expr::value(expires_at.0))
        .filter(session::COLUMN.token_hash.eq(token_hash))
        .exec(tx.connection())
        .await?;
    if done.rows_affected == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

/// Ends a session; ending one twice is fine.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn delete(tx: &Tx, token_hash: &str) -> Result<(), StoreError> {
    session::Entity::delete_by_id(token_hash).exec(tx.connection()).await?;
    Ok(())
}

/// Ends every session of a person, but for one they keep, and every sign-in of theirs that waits for a
/// code. Gives how many sessions ended.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn delete_of(tx: &Tx, person: PersonId, but: Option<&str>) -> Result<u64, StoreError> {
    let delete = session::Entity::delete_many()
        .filter(session::COLUMN.person_id.eq(person.to_string()))
        .filter(session::COLUMN.token_hash.ne(but.unwrap_or_default()));
    second_factors::end_waits(tx, person).await?;
    Ok(delete.exec(tx.connection()).await?.rows_affected)
}

/// Forgets sessions that expired. Gives how many.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn delete_expired(tx: &Tx, now: At) -> Result<u64, StoreError> {
    let delete = session::Entity::delete_many().filter(session::COLUMN.expires_at.lte(now.0));
    Ok(delete.exec(tx.connection()).await?.rows_affected)
}

impl TryFrom<session::Model> for Session {
    type Error = StoreError;

    fn try_from(row: session::Model) -> Result<Self, StoreError> {
        Ok(Session {
            token_hash: row.token_hash,
            person: parsed(&row.person_id, "session.person_id")?,
            created_at: At(row.created_at),
            last_seen_at: At(row.last_seen_at),
            expires_at: At(row.expires_at),
            user_agent: row.user_agent,
            ip: row.ip,
        })
    }
}
