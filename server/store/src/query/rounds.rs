//! Rounds of approval, and what each of them froze.

use crate::entity::{round, round_part};
use crate::stored::{document, number, parsed, to_document, word};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::workflow::round::Frozen;
use domain::workflow::{self, Check, Policy};
use domain::{At, ItemId, PartId, PersonId, RoundId};
use sea_orm::sea_query::Expr;
use sea_orm::{EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use std::collections::{BTreeMap, BTreeSet};

mod state;

pub use state::RoundState;

/// A round. Its decisions are in [`crate::decisions`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Which.
    pub id: RoundId,
    /// Of which item.
    pub item: ItemId,
    /// 1 for the item's first.
    pub number: u32,
    /// How it stands.
    pub state: RoundState,
    /// What it froze.
    pub parts: BTreeMap<PartId, Frozen>,
    /// The policy as it was, with those who were asked in since.
    pub policy: Policy,
    /// Who wrote what was frozen.
    pub contributors: BTreeSet<PersonId>,
    /// Who handed it over.
    pub submitted_by: PersonId,
    /// When.
    pub submitted_at: At,
    /// When it ended.
    pub closed_at: Option<At>,
    /// What the one who handed it over said.
    pub note: String,
    /// What they signed.
    pub signed: BTreeSet<Check>,
}

/// What whoever hands parts over says and signs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HandedOver {
    /// A word to whoever decides.
    pub note: String,
    /// The lines of the checklist they signed.
    pub signed: BTreeSet<Check>,
}

impl From<&str> for HandedOver {
    fn from(note: &str) -> Self {
        HandedOver { note: note.to_owned(), signed: BTreeSet::new() }
    }
}

/// Opens a round with what it freezes.
///
/// # Errors
/// [`StoreError::Conflict`] `round_number`.
pub async fn insert(
    tx: &Tx,
    item: ItemId,
    round: &workflow::Round,
    handed: &HandedOver,
    at: At,
) -> Result<(), StoreError> {
    let row = round::Model {
        id: round.id.to_string(),
        item_id: item.to_string(),
        number: i64::from(round.number),
        state: RoundState::Open.as_str().to_owned(),
        policy: to_document(&round.policy)?,
        contributors: to_document(&round.contributors)?,
        submitted_by: round.submitted_by.to_string(),
        submitted_at: at.0,
        closed_at: None,
        note: handed.note.clone(),
        signed: to_document(&handed.signed)?,
    };
    let insert = round::Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx.connection()).await?;
    let parts = round.parts.iter().map(|(part, frozen)| freeze(round.id, *part, frozen));
    round_part::Entity::insert_many(parts).exec_without_returning(tx.connection()).await?;
    Ok(())
}

fn freeze(round: RoundId, part: PartId, frozen: &Frozen) -> round_part::ActiveModel {
    let row = round_part::Model {
        round_id: round.to_string(),
        part_id: part.to_string(),
        hash: frozen.hash.to_string(),
        version: i64::from(frozen.version),
    };
    row.into_active_model()
}

/// Somebody was asked in, or passed their place on: the policy of an open round with them.
///
/// # Errors
/// [`StoreError::Stale`] when it is not open.
pub async fn set_policy(tx: &Tx, id: RoundId, policy: &Policy) -> Result<(), StoreError> {
    let done = round::Entity::update_many()
        .col_expr(round::Column::Policy, Expr::value(to_document(policy)?))
        .filter(round::COLUMN.id.eq(id.to_string()))
        .filter(round::COLUMN.state.eq(RoundState::Open.as_str()))
        .exec(tx.connection())
        .await?;
    if done.rows_affected == 0 { Err(StoreError::Stale) } else { Ok(()) }
}

/// Ends an open round.
///
/// # Errors
/// [`StoreError::Stale`] when it is not open.
pub async fn close(tx: &Tx, id: RoundId, state: RoundState, at: At) -> Result<(), StoreError> {
    let done = round::Entity::update_many()
        .col_expr(round::Column::State, Expr::value(state.as_str()))
        .col_expr(round::Column::ClosedAt, Expr::value(at.0))
        .filter(round::COLUMN.id.eq(id.to_string()))
        .filter(round::COLUMN.state.eq(RoundState::Open.as_str()))
        .exec(tx.connection())
        .await?;
    if done.rows_affected == 0 { Err(StoreError::Stale) } else { Ok(()) }
}

/// Opens a round again whose last decision was taken back.
///
/// # Errors
/// [`StoreError::Stale`] when it is open.
pub async fn reopen(tx: &Tx, id: RoundId) -> Result<(), StoreError> {
    let done = round::Entity::update_many()
        .col_expr(round::Column::State, Expr::value(RoundState::Open.as_str()))
        .col_expr(round::Column::ClosedAt, Expr::value(None::<i64>))
        .filter(round::COLUMN.id.eq(id.to_string()))
        .filter(round::COLUMN.state.ne(RoundState::Open.as_str()))
        .exec(tx.connection())
        .await?;
    if done.rows_affected == 0 { Err(StoreError::Stale) } else { Ok(()) }
}

/// The rounds of an item, latest first, in two queries at most.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_item(db: &impl Reads, item: ItemId) -> Result<Vec<Round>, StoreError> {
    let rows = round::Entity::find()
        .filter(round::COLUMN.item_id.eq(item.to_string()))
        .order_by_desc(round::COLUMN.number)
        .all(db.connection())
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids = rows.iter().map(|row| row.id.clone());
    let parts = round_part::Entity::find()
        .filter(round_part::COLUMN.round_id.is_in(ids))
        .all(db.connection())
        .await?;
    rows.into_iter().map(|row| with_parts(row, &parts)).collect()
}

/// The open round of an item, if any.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn open(db: &impl Reads, item: ItemId) -> Result<Option<Round>, StoreError> {
    let found = of_item(db, item).await?;
    Ok(found.into_iter().find(|it| it.state == RoundState::Open))
}

/// The number of the next round of an item.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn next_number(db: &impl Reads, item: ItemId) -> Result<u32, StoreError> {
    let last = round::Entity::find()
        .filter(round::COLUMN.item_id.eq(item.to_string()))
        .order_by_desc(round::COLUMN.number)
        .one(db.connection())
        .await?;
    last.map_or(Ok(1), |row| number(row.number + 1, "round.number"))
}

/// For each part, what was decided on last: approved or sent back in a round before number `before`
/// (`u32::MAX` for any). A review shows what changed since.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn last_decided(
    db: &impl Reads,
    item: ItemId,
    before: u32,
) -> Result<BTreeMap<PartId, Frozen>, StoreError> {
    let decided = |it: &Round| {
        it.number < before && matches!(it.state, RoundState::Approved | RoundState::Changes)
    };
    let rounds = of_item(db, item).await?;
    // Oldest first: what a later round froze takes the place of what an earlier one did.
    Ok(rounds.into_iter().rev().filter(decided).flat_map(|it| it.parts).collect())
}

fn with_parts(row: round::Model, parts: &[round_part::Model]) -> Result<Round, StoreError> {
    let own = parts.iter().filter(|it| it.round_id == row.id).map(frozen);
    Ok(Round {
        id: parsed(&row.id, "round.id")?,
        item: parsed(&row.item_id, "round.item_id")?,
        number: number(row.number, "round.number")?,
        state: word(RoundState::of_str(&row.state), "round.state")?,
        parts: own.collect::<Result<_, _>>()?,
        policy: document(&row.policy, "round.policy")?,
        contributors: document(&row.contributors, "round.contributors")?,
        submitted_by: parsed(&row.submitted_by, "round.submitted_by")?,
        submitted_at: At(row.submitted_at),
        closed_at: row.closed_at.map(At),
        note: row.note,
        signed: document(&row.signed, "round.signed")?,
    })
}

fn frozen(row: &round_part::Model) -> Result<(PartId, Frozen), StoreError> {
    let hash = parsed(&row.hash, "round_part.hash")?;
    let version = number(row.version, "round_part.version")?;
    Ok((parsed(&row.part_id, "round_part.part_id")?, Frozen { hash, version }))
}
