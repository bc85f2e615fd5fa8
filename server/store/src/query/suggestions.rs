//! Wordings that were proposed with a comment, whose passage they would replace.

use crate::entity::suggestion;
use crate::stored::{number, parsed, parsed_or, word};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::suggestion::SuggestionState;
use domain::{At, CommentId, ItemId, PersonId};
use sea_orm::sea_query::Expr;
use sea_orm::{EntityTrait, IntoActiveModel, QueryFilter};

/// A wording that was proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The comment it is part of, which has the passage and the reason.
    pub comment: CommentId,
    /// On which item.
    pub item: ItemId,
    /// The new words; none for a passage that should go.
    pub words: String,
    /// What became of it.
    pub state: SuggestionState,
    /// Who decided so, and when.
    pub decided: Option<(PersonId, At)>,
    /// The version that says it, once it is accepted.
    pub version: Option<u32>,
}

/// What is decided about a suggestion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decided {
    /// Accepted or refused.
    pub state: SuggestionState,
    /// By whom.
    pub by: PersonId,
    /// When.
    pub at: At,
}

/// Adds a suggestion.
///
/// # Errors
/// [`StoreError::Conflict`] for a comment that is unknown or has one.
pub async fn insert(tx: &Tx, it: &Suggestion) -> Result<(), StoreError> {
    let row = suggestion::Model {
        comment_id: it.comment.to_string(),
        item_id: it.item.to_string(),
        words: it.words.clone(),
        state: it.state.as_str().to_owned(),
        decided_by: it.decided.map(|it| it.0.to_string()),
        decided_at: it.decided.map(|it| it.1.0),
        version: it.version.map(i64::from),
    };
    let insert = suggestion::Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// The suggestions on an item.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_item(db: &impl Reads, item: ItemId) -> Result<Vec<Suggestion>, StoreError> {
    let find = suggestion::Entity::find().filter(suggestion::COLUMN.item_id.eq(item.to_string()));
    find.all(db.connection()).await?.into_iter().map(Suggestion::try_from).collect()
}

/// The suggestion of a comment.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_comment(
    db: &impl Reads,
    comment: CommentId,
) -> Result<Option<Suggestion>, StoreError> {
    let find = suggestion::Entity::find_by_id(comment.to_string());
    find.one(db.connection()).await?.map(Suggestion::try_from).transpose()
}

/// Decides about a suggestion that is open; whether it was.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn decide(tx: &Tx, comment: CommentId, it: Decided) -> Result<bool, StoreError> {
    let update = suggestion::Entity::update_many()
        .col_expr(suggestion::Column::State, Expr::value(it.state.as_str()))
        .col_expr(suggestion::Column::DecidedBy, Expr::value(it.by.to_string()))
        .col_expr(suggestion::Column::DecidedAt, Expr::value(it.at.0))
        .filter(suggestion::COLUMN.comment_id.eq(comment.to_string()))
        .filter(suggestion::COLUMN.state.eq(SuggestionState::Open.as_str()));
    Ok(update.exec(tx.connection()).await?.rows_affected > 0)
}

/// Notes which version says what was accepted.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn said_in(tx: &Tx, comment: CommentId, version: u32) -> Result<(), StoreError> {
    let update = suggestion::Entity::update_many()
        .col_expr(suggestion::Column::Version, Expr::value(i64::from(version)))
        .filter(suggestion::COLUMN.comment_id.eq(comment.to_string()));
    update.exec(tx.connection()).await?;
    Ok(())
}

impl TryFrom<suggestion::Model> for Suggestion {
    type Error = StoreError;

    fn try_from(row: suggestion::Model) -> Result<Self, StoreError> {
        let by = parsed_or(row.decided_by.as_deref(), "suggestion.decided_by")?;
        Ok(Suggestion {
            comment: parsed(&row.comment_id, "suggestion.comment_id")?,
            item: parsed(&row.item_id, "suggestion.item_id")?,
            words: row.words,
            state: word(SuggestionState::of_str(&row.state), "suggestion.state")?,
            decided: by.zip(row.decided_at.map(At)),
            version: row.version.map(|it| number(it, "suggestion.version")).transpose()?,
        })
    }
}
