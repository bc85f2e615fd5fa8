//! What is told to webhooks: written with what happened, sent a moment later, tried again for a while.

use crate::entity::delivery;
use crate::stored::word;
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::At;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Statement, Value,
};

/// A message to a webhook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Its number, which the message carries however often it is sent: a second copy is known as one.
    pub id: String,
    /// To which webhook.
    pub webhook: String,
    /// The event it is about; with the webhook unique.
    pub event: String,
    /// What happened.
    pub kind: String,
    /// What is sent.
    pub body: String,
    /// How it stands.
    pub state: DeliveryState,
    /// How often it was sent.
    pub tries: u32,
    /// When it is sent, or sent again.
    pub due_at: At,
    /// What came back last: a status, or why none did.
    pub answer: String,
    /// When what it tells happened.
    pub created_at: At,
    /// When it was sent last.
    pub tried_at: Option<At>,
}

/// How a message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeliveryState {
    /// To be sent.
    Waits,
    /// Taken.
    Done,
    /// Not taken, and not sent again by itself.
    Failed,
}

impl DeliveryState {
    /// The word stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            DeliveryState::Waits => "waits",
            DeliveryState::Done => "done",
            DeliveryState::Failed => "failed",
        }
    }

    fn of_str(text: &str) -> Option<Self> {
        [DeliveryState::Waits, DeliveryState::Done, DeliveryState::Failed]
            .into_iter()
            .find(|it| it.as_str() == text)
    }
}

/// Writes a message, unless the webhook is told of the event already.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn deliver(tx: &Tx, it: &Delivery) -> Result<(), StoreError> {
    let sql = "INSERT INTO delivery (id, webhook_id, event_id, kind, body, state, tries, due_at,
               answer, created_at, tried_at)
               VALUES ($1, $2, $3, $4, $5, $6, 0, $7, '', $8, NULL) ON CONFLICT DO NOTHING";
    let values: [Value; 8] = [
        it.id.as_str().into(),
        it.webhook.as_str().into(),
        it.event.as_str().into(),
        it.kind.as_str().into(),
        it.body.as_str().into(),
        DeliveryState::Waits.as_str().into(),
        it.due_at.0.into(),
        it.created_at.0.into(),
    ];
    let db = tx.connection();
    let ask = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    db.execute_raw(ask).await?;
    Ok(())
}

/// Messages to send now, the one that waits longest first.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn due(db: &impl Reads, now: At, most: u64) -> Result<Vec<Delivery>, StoreError> {
    let find = delivery::Entity::find()
        .filter(delivery::COLUMN.state.eq(DeliveryState::Waits.as_str()))
        .filter(delivery::COLUMN.due_at.lte(now.0))
        .order_by_asc(delivery::COLUMN.due_at)
        .limit(most);
    find.all(db.connection()).await?.into_iter().map(Delivery::try_from).collect()
}

/// Takes a message to send it: of two servers one does, and nobody else before `next`.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn take(tx: &Tx, it: &Delivery, next: At, now: At) -> Result<bool, StoreError> {
    let done = delivery::Entity::update_many()
        .col_expr(delivery::Column::DueAt, Expr::value(next.0))
        .col_expr(delivery::Column::Tries, Expr::value(i64::from(it.tries) + 1))
        .col_expr(delivery::Column::TriedAt, Expr::value(now.0))
        .filter(delivery::COLUMN.id.eq(it.id.as_str()))
        .filter(delivery::COLUMN.state.eq(DeliveryState::Waits.as_str()))
        .filter(delivery::COLUMN.due_at.eq(it.due_at.0))
        .exec(tx.connection())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Keeps what came back, and when the message is sent again if it is.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn answered(
    tx: &Tx,
    id: &str,
    state: DeliveryState,
    answer: &str,
    due_at: At,
) -> Result<(), StoreError> {
    delivery::Entity::update_many()
        .col_expr(delivery::Column::DueAt, Expr::value(due_at.0))
        .col_expr(delivery::Column::State, Expr::value(state.as_str()))
        .col_expr(delivery::Column::Answer, Expr::value(answer))
        .filter(delivery::COLUMN.id.eq(id))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Sends a message of a webhook again from now on, under its own number. Whether there is such a one.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn replay(tx: &Tx, webhook: &str, id: &str, now: At) -> Result<bool, StoreError> {
    let done = delivery::Entity::update_many()
        .col_expr(delivery::Column::State, Expr::value(DeliveryState::Waits.as_str()))
        .col_expr(delivery::Column::Tries, Expr::value(0_i64))
        .col_expr(delivery::Column::DueAt, Expr::value(now.0))
        .filter(delivery::COLUMN.id.eq(id))
        .filter(delivery::COLUMN.webhook_id.eq(webhook))
        .exec(tx.connection())
        .await?;
    Ok(done.rows_affected == 1)
}

/// What a webhook was told, latest first.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn latest(
    db: &impl Reads,
    webhook: &str,
    most: u64,
) -> Result<Vec<Delivery>, StoreError> {
    let find = delivery::Entity::find()
        .filter(delivery::COLUMN.webhook_id.eq(webhook))
        .order_by_desc(delivery::COLUMN.created_at)
        .order_by_desc(delivery::COLUMN.id)
        .limit(most);
    find.all(db.connection()).await?.into_iter().map(Delivery::try_from).collect()
}

/// Forgets what was told before an instant; gives how much.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn forget(tx: &Tx, before: At) -> Result<u64, StoreError> {
    let old = delivery::Entity::delete_many().filter(delivery::COLUMN.created_at.lt(before.0));
    Ok(old.exec(tx.connection()).await?.rows_affected)
}

impl TryFrom<delivery::Model> for Delivery {
    type Error = StoreError;

    fn try_from(row: delivery::Model) -> Result<Self, StoreError> {
        Ok(Delivery {
            id: row.id,
            webhook: row.webhook_id,
            event: row.event_id,
            kind: row.kind,
            body: row.body,
            state: word(DeliveryState::of_str(&row.state), "delivery.state")?,
            tries: u32::try_from(row.tries).unwrap_or(u32::MAX),
            due_at: At(row.due_at),
            answer: row.answer,
            created_at: At(row.created_at),
            tried_at: row.tried_at.map(At),
        })
    }
}
