//! Changing an item.

use super::Summary;
use crate::entity::item;
use crate::stored::to_document;
use crate::{StoreError, Tx, pool::sealed::Connected, search};
use domain::workflow::Workflow;
use domain::{At, ItemId, ItemState, PersonId};
use sea_orm::sea_query::Expr;
use sea_orm::{EntityTrait, QueryFilter};

/// Stores where the parts of an item stand now, if nobody else did since revision `seen` was read.
/// Gives the new revision.
///
/// # Errors
/// [`StoreError::Stale`].
pub async fn set_workflow(
    tx: &Tx,
    id: ItemId,
    seen: i64,
    workflow: &Workflow,
    state: ItemState,
    at: At,
) -> Result<i64, StoreError> {
    let done = item::Entity::update_many()
        .col_expr(item::Column::Workflow, Expr::value(to_document(workflow)?))
        .col_expr(item::Column::State, Expr::value(state.as_str()))
        .col_expr(item::Column::DecideBy, Expr::value(workflow.decide_by().map(|at| at.0)))
        .col_expr(item::Column::EscalatesAt, Expr::value(workflow.escalates_at().map(|at| at.0)))
        .col_expr(item::Column::UpdatedAt, Expr::value(at.0))
        .col_expr(item::Column::WorkflowRevision, Expr::value(seen + 1))
        .filter(item::COLUMN.id.eq(id.to_string()))
        .filter(item::COLUMN.workflow_revision.eq(seen))
        .exec(tx.connection())
        .await?;
    if done.rows_affected == 0 { Err(StoreError::Stale) } else { Ok(seen + 1) }
}

/// Stores what the board shows of an item's content. It is found by another title once a part is saved.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn set_summary(tx: &Tx, id: ItemId, summary: &Summary, at: At) -> Result<(), StoreError> {
    let done = item::Entity::update_many()
        .col_expr(item::Column::Title, Expr::value(summary.title.clone()))
        .col_expr(item::Column::Language, Expr::value(summary.language.clone()))
        .col_expr(item::Column::PlannedAt, Expr::value(summary.planned_at.map(|at| at.0)))
        .col_expr(item::Column::SeoScore, Expr::value(summary.seo_score.map(i64::from)))
        .col_expr(
            item::Column::ReadabilityScore,
            Expr::value(summary.readability_score.map(i64::from)),
        )
        .col_expr(item::Column::Words, Expr::value(i64::from(summary.words)))
        .col_expr(item::Column::UpdatedAt, Expr::value(at.0))
        .filter(item::COLUMN.id.eq(id.to_string()))
        .exec(tx.connection())
        .await?;
    if done.rows_affected == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

/// Sets who an item belongs to and when it should be done.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn assign(
    tx: &Tx,
    id: ItemId,
    author: PersonId,
    due_at: Option<At>,
    at: At,
) -> Result<(), StoreError> {
    let done = item::Entity::update_many()
        .col_expr(item::Column::AuthorId, Expr::value(author.to_string()))
        .col_expr(item::Column::DueAt, Expr::value(due_at.map(|at| at.0)))
        .col_expr(item::Column::UpdatedAt, Expr::value(at.0))
        .filter(item::COLUMN.id.eq(id.to_string()))
        .exec(tx.connection())
        .await?;
    if done.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    Ok(search::index(tx.connection(), &id.to_string()).await?)
}
