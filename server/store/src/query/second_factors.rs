//! Second factors: secrets of authenticators, recovery codes, sign-ins that wait for a code.

use crate::entity::{half_session, recovery_code, second_factor};
use crate::stored::parsed;
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::{At, PersonId};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QuerySelect};

/// The secret an authenticator shares with the studio.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecondFactor {
    /// Hexadecimal.
    pub secret: String,
    /// When it was drawn.
    pub created_at: At,
    /// When a first code showed that the authenticator has it; none until then.
    pub confirmed_at: Option<At>,
    /// Number of the last step whose code was used: none up to it is taken again.
    pub last_step: i64,
}

/// The second factor of a person.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of(db: &impl Reads, person: PersonId) -> Result<Option<SecondFactor>, StoreError> {
    let row = second_factor::Entity::find_by_id(person.to_string()).one(db.connection()).await?;
    Ok(row.map(|row| SecondFactor {
        secret: row.secret,
        created_at: At(row.created_at),
        confirmed_at: row.confirmed_at.map(At),
        last_step: row.last_step,
    }))
}

/// Keeps a new secret, not confirmed yet, in place of another that was not.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn begin(tx: &Tx, person: PersonId, secret: &str, at: At) -> Result<(), StoreError> {
    let row = second_factor::Model {
        person_id: person.to_string(),
        secret: secret.to_owned(),
        created_at: at.0,
        confirmed_at: None,
        last_step: 0,
        busy_until: 0,
    };
    use second_factor::Column::{BusyUntil, ConfirmedAt, CreatedAt, LastStep, PersonId, Secret};
    let again = OnConflict::column(PersonId)
        .update_columns([Secret, CreatedAt, ConfirmedAt, LastStep, BusyUntil])
        .to_owned();
    let insert = second_factor::Entity::insert(row.into_active_model()).on_conflict(again);
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// Uses the code of a step: of two that come at once, one does. Gives whether this one did; guesses from
/// before are forgotten then.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn use_step(tx: &Tx, person: PersonId, step: i64) -> Result<bool, StoreError> {
    let done = second_factor::Entity::update_many()
        .col_expr(second_factor::Column::LastStep, Expr::value(step))
        .col_expr(second_factor::Column::BusyUntil, Expr::value(0_i64))
        .filter(second_factor::COLUMN.person_id.eq(person.to_string()))
        .filter(second_factor::COLUMN.last_step.lt(step))
        .exec(tx.connection())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Counts a guess at the codes of a person: `most` at once, and one more every `each_ms`. Gives how many
/// milliseconds to wait when there were too many; somebody without a second factor never waits.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn guess(
    tx: &Tx,
    person: PersonId,
    now: At,
    most: i64,
    each_ms: i64,
) -> Result<Option<i64>, StoreError> {
    let own = || second_factor::COLUMN.person_id.eq(person.to_string());
    let find = second_factor::Entity::find().filter(own()).lock_exclusive();
    let Some(row) = find.one(tx.connection()).await? else { return Ok(None) };
    // Every guess costs its time in advance. What a clock that was ahead wrote shuts nobody out.
    let full = now.0.saturating_add(most * each_ms);
    let ahead = row.busy_until > full.saturating_add(each_ms);
    let busy = if ahead { now.0 } else { row.busy_until.clamp(now.0, full) };
    let busy = busy.saturating_add(each_ms);
    if busy > full {
        return Ok(Some(busy - full));
    }
    second_factor::Entity::update_many()
        .col_expr(second_factor::Column::BusyUntil, Expr::value(busy))
        .filter(own())
        .exec(tx.connection())
        .await?;
    Ok(None)
}

/// Confirms the secret of a person at a time.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn confirm(tx: &Tx, person: PersonId, at: At) -> Result<(), StoreError> {
    second_factor::Entity::update_many()
        .col_expr(second_factor::Column::ConfirmedAt, Expr::value(at.0))
        .filter(second_factor::COLUMN.person_id.eq(person.to_string()))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Forgets the second factor of a person, their recovery codes and the sign-ins that wait.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn clear(tx: &Tx, person: PersonId) -> Result<(), StoreError> {
    let own = person.to_string();
    second_factor::Entity::delete_by_id(own.clone()).exec(tx.connection()).await?;
    recovery_code::Entity::delete_many()
        .filter(recovery_code::COLUMN.person_id.eq(own))
        .exec(tx.connection())
        .await?;
    end_waits(tx, person).await
}

/// Replaces the recovery codes of a person; only hashes are kept.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn set_codes(tx: &Tx, person: PersonId, hashes: &[String]) -> Result<(), StoreError> {
    recovery_code::Entity::delete_many()
        .filter(recovery_code::COLUMN.person_id.eq(person.to_string()))
        .exec(tx.connection())
        .await?;
    for hash in hashes {
        let row = recovery_code::Model { person_id: person.to_string(), code_hash: hash.clone() };
        let insert = recovery_code::Entity::insert(row.into_active_model());
        insert.exec_without_returning(tx.connection()).await?;
    }
    Ok(())
}

/// Uses a recovery code, which is gone then. Gives whether there was one.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn use_code(tx: &Tx, person: PersonId, hash: &str) -> Result<bool, StoreError> {
    let done = recovery_code::Entity::delete_many()
        .filter(recovery_code::COLUMN.person_id.eq(person.to_string()))
        .filter(recovery_code::COLUMN.code_hash.eq(hash))
        .exec(tx.connection())
        .await?;
    Ok(done.rows_affected == 1)
}

/// How many recovery codes a person has left.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn codes_left(db: &impl Reads, person: PersonId) -> Result<u64, StoreError> {
    let own = recovery_code::COLUMN.person_id.eq(person.to_string());
    Ok(recovery_code::Entity::find().filter(own).count(db.connection()).await?)
}

/// Keeps a sign-in that waits for its code. Those that waited too long go.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn wait(
    tx: &Tx,
    token_hash: &str,
    person: PersonId,
    now: At,
    expires_at: At,
) -> Result<(), StoreError> {
    half_session::Entity::delete_many()
        .filter(half_session::COLUMN.expires_at.lte(now.0))
        .exec(tx.connection())
        .await?;
    let row = half_session::Model {
        token_hash: token_hash.to_owned(),
        person_id: person.to_string(),
        expires_at: expires_at.0,
        tries: 0,
    };
    let insert = half_session::Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// Whose sign-in waits under a token's hash, while it is good.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn waiting(
    db: &impl Reads,
    token_hash: &str,
    now: At,
) -> Result<Option<PersonId>, StoreError> {
    let row = half_session::Entity::find_by_id(token_hash)
        .filter(half_session::COLUMN.expires_at.gt(now.0))
        .one(db.connection())
        .await?;
    row.map(|row| parsed(&row.person_id, "half_session.person_id")).transpose()
}

/// Counts a try at a waiting sign-in, and ends it at the last of `most`. Gives whether the try counts.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn try_once(tx: &Tx, token_hash: &str, most: i64) -> Result<bool, StoreError> {
    let tries = Expr::col(half_session::Column::Tries).add(1);
    let done = half_session::Entity::update_many()
        .col_expr(half_session::Column::Tries, tries)
        .filter(half_session::COLUMN.token_hash.eq(token_hash))
        .filter(half_session::COLUMN.tries.lt(most))
        .exec(tx.connection())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Ends every waiting sign-in of a person.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn end_waits(tx: &Tx, person: PersonId) -> Result<(), StoreError> {
    half_session::Entity::delete_many()
        .filter(half_session::COLUMN.person_id.eq(person.to_string()))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Ends a waiting sign-in; ending one twice is fine.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn end_wait(tx: &Tx, token_hash: &str) -> Result<(), StoreError> {
    half_session::Entity::delete_by_id(token_hash).exec(tx.connection()).await?;
    Ok(())
}
