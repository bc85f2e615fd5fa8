//! Decisions: who approved or sent back what they saw. Only added to.

use crate::entity::{decision, person, round};
use crate::stored::{document, number, parsed, to_document, word};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::workflow::{self, Check, Reason, Verdict};
use domain::{At, ItemId, RoundId};
use sea_orm::{EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeSet;

/// A decision with what was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// In which round.
    pub round: RoundId,
    /// Who decided what, on what.
    pub decision: workflow::Decision,
    /// Their name.
    pub person_name: String,
    /// What they said with it.
    pub said: Said,
    /// When.
    pub at: At,
}

/// What somebody says with a decision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// In their words.
    pub comment: String,
    /// What kind of work waits, where a text goes back.
    pub reasons: BTreeSet<Reason>,
    /// What whoever approved ticked.
    pub checked: BTreeSet<Check>,
}

impl From<&str> for Said {
    fn from(comment: &str) -> Self {
        Said { comment: comment.to_owned(), ..Said::default() }
    }
}

/// Records a decision. `id` is a UUID of version 7.
///
/// # Errors
/// [`StoreError::Conflict`] `reference` for an unknown round or person.
pub async fn insert(
    tx: &Tx,
    id: uuid::Uuid,
    round: RoundId,
    decision: &workflow::Decision,
    said: &Said,
    at: At,
) -> Result<(), StoreError> {
    let place = |it: usize| i64::try_from(it).unwrap_or(i64::MAX);
    let row = decision::Model {
        id: id.to_string(),
        round_id: round.to_string(),
        stage: place(decision.stage),
        slot: place(decision.slot),
        person_id: decision.person.to_string(),
        verdict: decision.verdict.as_str().to_owned(),
        seen: decision.seen.to_string(),
        comment: said.comment.clone(),
        at: at.0,
        parts: to_document(&decision.parts)?,
        effective_at: decision.effective_at.0,
        reasons: to_document(&said.reasons)?,
        checked: to_document(&said.checked)?,
    };
    let insert = decision::Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// Every decision on an item, oldest first.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_item(db: &impl Reads, item: ItemId) -> Result<Vec<Recorded>, StoreError> {
    let rounds = round::Entity::find()
        .select_only()
        .column(round::Column::Id)
        .filter(round::COLUMN.item_id.eq(item.to_string()));
    let rows = decision::Entity::find()
        .filter(decision::COLUMN.round_id.in_subquery(sea_orm::QueryTrait::into_query(rounds)))
        .find_also_related(person::Entity)
        .order_by_asc(decision::COLUMN.at)
        .order_by_asc(decision::COLUMN.id)
        .all(db.connection())
        .await?;
    rows.into_iter().map(|(row, person)| recorded(&row, person)).collect()
}

fn recorded(row: &decision::Model, person: Option<person::Model>) -> Result<Recorded, StoreError> {
    Ok(Recorded {
        round: parsed(&row.round_id, "decision.round_id")?,
        decision: workflow::Decision {
            stage: number(row.stage, "decision.stage")?,
            slot: number(row.slot, "decision.slot")?,
            person: parsed(&row.person_id, "decision.person_id")?,
            verdict: word(Verdict::of_str(&row.verdict), "decision.verdict")?,
            seen: parsed(&row.seen, "decision.seen")?,
            parts: document(&row.parts, "decision.parts")?,
            effective_at: At(row.effective_at),
        },
        person_name: person.map(|it| it.name).unwrap_or_default(),
        said: Said {
            comment: row.comment.clone(),
            reasons: document(&row.reasons, "decision.reasons")?,
            checked: document(&row.checked, "decision.checked")?,
        },
        at: At(row.at),
    })
}
