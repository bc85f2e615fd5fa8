//! Saving a part: the part and the save are written together or not at all.

use crate::entity::{part, save};
use crate::search::{self, Found};
use crate::stored::to_document;
use crate::{StoreError, Tx, pool::sealed::Connected};
use domain::{At, Content, ContentHash, PartId, PersonId, SaveId};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

/// A content as it will be written. All that follows from it is worked out here, before the transaction:
/// whoever writes at the same time waits for nothing but the writing.
#[derive(Clone, Debug)]
pub struct Ready<'a> {
    content: &'a Content,
    pub(super) hash: ContentHash,
    pub(super) document: String,
    pub(super) found: Found,
}

impl<'a> Ready<'a> {
    /// Makes a content ready.
    ///
    /// # Errors
    /// [`StoreError::Unreadable`] when it cannot be written down.
    pub fn of(content: &'a Content) -> Result<Ready<'a>, StoreError> {
        let (hash, document) = (content.hash(), to_document(content)?);
        Ok(Ready { content, hash, document, found: Found::of(content) })
    }

    /// The content.
    #[must_use]
    pub const fn content(&self) -> &'a Content {
        self.content
    }

    /// Its hash.
    #[must_use]
    pub const fn hash(&self) -> ContentHash {
        self.hash
    }
}

/// A save to be made.
#[derive(Clone, Debug)]
pub struct NewSave<'a> {
    /// Which.
    pub id: SaveId,
    /// Of which part.
    pub part: PartId,
    /// Number of the last save its author saw.
    pub seen: i64,
    /// The version it goes into, as [`crate::saves::next_version`] tells.
    pub version: u32,
    /// The whole content.
    pub content: &'a Ready<'a>,
    /// Who saves.
    pub by: PersonId,
    /// When.
    pub at: At,
}

/// Saves a part, if nobody else did since its author read it. Gives the number of the save.
///
/// # Errors
/// [`StoreError::Stale`] when there is a newer save or the part was removed; `Conflict` as [`super::insert`].
pub async fn save(tx: &Tx, new: &NewSave<'_>) -> Result<i64, StoreError> {
    let (network, name) = labels(new.content.content);
    let planned_at = planned(new.content.content);
    let done = part::Entity::update_many()
        .col_expr(part::Column::Network, Expr::value(network))
        .col_expr(part::Column::Name, Expr::value(name))
        .col_expr(part::Column::SaveSeq, Expr::value(new.seen + 1))
        .col_expr(part::Column::Version, Expr::value(i64::from(new.version)))
        .col_expr(part::Column::Content, Expr::value(new.content.document.as_str()))
        .col_expr(part::Column::Hash, Expr::value(new.content.hash.to_string()))
        .col_expr(part::Column::UpdatedAt, Expr::value(new.at.0))
        .col_expr(part::Column::UpdatedBy, Expr::value(new.by.to_string()))
        .col_expr(part::Column::PlannedAt, Expr::value(planned_at))
        .col_expr(part::Column::PlannedBy, planned_by(planned_at, new.by))
        .filter(part::COLUMN.id.eq(new.part.to_string()))
        .filter(part::COLUMN.save_seq.eq(new.seen))
        .filter(part::COLUMN.removed_at.is_null())
        .exec(tx.connection())
        .await?;
    if done.rows_affected == 0 {
        return Err(StoreError::Stale);
    }
    keep(tx, new).await?;
    found_by(tx, new.part, Some(&new.content.found)).await?;
    Ok(new.seen + 1)
}

/// Brings what the item of a part is found by up to date.
pub(super) async fn found_by(
    tx: &Tx,
    part: PartId,
    found: Option<&Found>,
) -> Result<(), StoreError> {
    let known = search::index_of(tx.connection(), &part.to_string(), found).await?;
    if known { Ok(()) } else { Err(StoreError::NotFound) }
}

pub(super) async fn keep(tx: &Tx, new: &NewSave<'_>) -> Result<(), StoreError> {
    let row = save::Model {
        id: new.id.to_string(),
        part_id: new.part.to_string(),
        seq: new.seen + 1,
        version: i64::from(new.version),
        person_id: new.by.to_string(),
        content: new.content.document.clone(),
        hash: new.content.hash.to_string(),
        at: new.at.0,
    };
    let insert = save::Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// When the part is to be published, in milliseconds.
pub(super) fn planned(content: &Content) -> Option<i64> {
    match content {
        Content::Article(article) => article.planned_at,
        Content::Post(post) => post.planned_at,
        Content::Visual(_) => None,
    }
    .map(|at| at.0)
}

/// Who said so: whoever changes the date; a save that leaves it alone leaves this alone as well.
fn planned_by(at: Option<i64>, by: PersonId) -> Expr {
    let Some(at) = at else { return Expr::value(None::<String>) };
    let same = part::Column::PlannedAt.eq(at);
    Expr::case(same, Expr::col(part::Column::PlannedBy)).finally(by.to_string()).into()
}

/// What must be unique within the item: a post's network, a visual's name.
pub(super) fn labels(content: &Content) -> (Option<String>, Option<String>) {
    match content {
        Content::Article(_) => (None, None),
        Content::Post(post) => (Some(post.network.clone()), None),
        Content::Visual(visual) => (None, Some(visual.name.clone())),
    }
}
