//! Letters that wait to be sent. One that was sent is gone: it may hold a one-time link.

use crate::entity::letter;
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::At;
use sea_orm::sea_query::Expr;
use sea_orm::{EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

/// A letter that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Which; its message carries the same, so that a second copy is known as one.
    pub id: String,
    /// Whom it is for.
    pub email: String,
    /// Its subject.
    pub subject: String,
    /// What it says.
    pub text: String,
    /// When it was written.
    pub created_at: At,
    /// When it is to be sent, or tried again.
    pub due_at: At,
    /// From when on there is no sense in sending it.
    pub until: At,
    /// How often it was tried.
    pub tries: u32,
}

/// Adds a letter.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn insert(tx: &Tx, it: &Letter) -> Result<(), StoreError> {
    let row = letter::Model {
        id: it.id.clone(),
        email: it.email.clone(),
        subject: it.subject.clone(),
        text: it.text.clone(),
        created_at: it.created_at.0,
        due_at: it.due_at.0,
        until_at: it.until.0,
        tries: i64::from(it.tries),
    };
    letter::Entity::insert(row.into_active_model()).exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// Letters to send now, the one that waits longest first.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn due(db: &impl Reads, now: At, most: u64) -> Result<Vec<Letter>, StoreError> {
    let find = letter::Entity::find()
        .filter(letter::COLUMN.due_at.lte(now.0))
        .order_by_asc(letter::COLUMN.due_at)
        .limit(most);
    Ok(find.all(db.connection()).await?.into_iter().map(Letter::from).collect())
}

/// Takes a letter to send it: of two servers one does, and nobody else before `next`.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn take(tx: &Tx, it: &Letter, next: At) -> Result<bool, StoreError> {
    let done = letter::Entity::update_many()
        .col_expr(letter::Column::DueAt, Expr::value(next.0))
        .col_expr(letter::Column::Tries, Expr::value(i64::from(it.tries) + 1))
        .filter(letter::COLUMN.id.eq(it.id.as_str()))
        .filter(letter::COLUMN.due_at.eq(it.due_at.0))
        .exec(tx.connection())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Forgets a letter that was sent, or that never will be.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn delete(tx: &Tx, id: &str) -> Result<(), StoreError> {
    letter::Entity::delete_many().filter(letter::COLUMN.id.eq(id)).exec(tx.connection()).await?;
    Ok(())
}

impl From<letter::Model> for Letter {
    fn from(row: letter::Model) -> Letter {
        Letter {
            id: row.id,
            email: row.email,
            subject: row.subject,
            text: row.text,
            created_at: At(row.created_at),
            due_at: At(row.due_at),
            until: At(row.until_at),
            tries: u32::try_from(row.tries).unwrap_or(u32::MAX),
        }
    }
}
