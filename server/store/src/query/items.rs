//! Items, one at a time.

use crate::entity::item;
use crate::query::brands;
use crate::stored::{document, number, parsed, to_document, word};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::workflow::Workflow;
use domain::{At, BrandId, ItemCode, ItemId, ItemKind, ItemState, PersonId};
use sea_orm::{ConnectionTrait, DbBackend};
use sea_orm::{EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

mod board;
mod change;
mod late;
mod list;
mod nearby;
mod owners;

pub use board::{Card, board};
pub use change::{assign, set_summary, set_workflow};
pub use late::to_escalate;
pub use list::{Filter, Listed, counts, list, page};
pub use nearby::{Tag, authors, of_ids, tags};
pub use owners::{open_by_owner, pass_on};

/// An item, with where its parts stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Which.
    pub id: ItemId,
    /// Of which brand.
    pub brand: BrandId,
    /// Its name in addresses.
    pub code: ItemCode,
    /// Article or post.
    pub kind: ItemKind,
    /// Who it belongs to.
    pub author: PersonId,
    /// What the board shows of its content.
    pub summary: Summary,
    /// The column of the board.
    pub state: ItemState,
    /// When it should be done.
    pub due_at: Option<At>,
    /// Where its parts stand.
    pub workflow: Workflow,
    /// Counts the changes of `workflow`; [`set_workflow`] asks for the one that was read.
    pub workflow_revision: i64,
    /// When it was made.
    pub created_at: At,
    /// When anything of it last changed.
    pub updated_at: At,
}

/// What the board shows of an item's content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Title of the article, or first words of the post.
    pub title: String,
    /// Code of the language; empty when unknown.
    pub language: String,
    /// When it is to be published.
    pub planned_at: Option<At>,
    /// Search score, 0 to 100.
    pub seo_score: Option<u8>,
    /// Readability score, 0 to 100.
    pub readability_score: Option<u8>,
    /// Words of the text.
    pub words: u32,
}

/// Adds an item.
///
/// # Errors
/// [`StoreError::Conflict`] `item_code`.
pub async fn insert(tx: &Tx, item: &Item) -> Result<(), StoreError> {
    let summary = &item.summary;
    let row = item::Model {
        id: item.id.to_string(),
        brand_id: item.brand.to_string(),
        code: item.code.to_string(),
        kind: item.kind.as_str().to_owned(),
        title: summary.title.clone(),
        language: summary.language.clone(),
        state: item.state.as_str().to_owned(),
        author_id: item.author.to_string(),
        due_at: item.due_at.map(|at| at.0),
        decide_by: item.workflow.decide_by().map(|at| at.0),
        escalates_at: item.workflow.escalates_at().map(|at| at.0),
        planned_at: summary.planned_at.map(|at| at.0),
        seo_score: summary.seo_score.map(i64::from),
        readability_score: summary.readability_score.map(i64::from),
        words: i64::from(summary.words),
        workflow: to_document(&item.workflow)?,
        workflow_revision: item.workflow_revision,
        created_at: item.created_at.0,
        updated_at: item.updated_at.0,
        trashed_at: None,
        trashed_by: None,
        purged_at: None,
    };
    let insert = item::Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// The item of a code, if it is this brand's and not in its trash. Within a transaction other writers of the item wait.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn by_code(
    db: &impl Reads,
    brand: BrandId,
    code: &ItemCode,
) -> Result<Option<Item>, StoreError> {
    let find = item::Entity::find()
        .filter(item::COLUMN.code.eq(code.as_str()))
        .filter(item::COLUMN.brand_id.eq(brand.to_string()))
        .filter(item::COLUMN.trashed_at.is_null());
    let find = if db.locks() { find.lock_exclusive() } else { find };
    find.one(db.connection()).await?.map(Item::try_from).transpose()
}

/// Within a transaction, waits until nobody else changes the item: what is read behind this is as they left
/// it, the people of its brand too. SQLite has one writer anyway.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn wait_for(db: &impl Reads, slug: &str, code: &ItemCode) -> Result<(), StoreError> {
    if !db.locks() || db.connection().get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    if let Some(brand) = brands::by_slug(db, slug).await? {
        by_code(db, brand.id, code).await?;
    }
    Ok(())
}

/// The items of these codes that are a brand's and not in its trash, in no order.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn by_codes(
    db: &impl Reads,
    brand: BrandId,
    codes: &[ItemCode],
) -> Result<Vec<Item>, StoreError> {
    let find = item::Entity::find()
        .filter(item::COLUMN.code.is_in(codes.iter().map(ItemCode::as_str)))
        .filter(item::COLUMN.brand_id.eq(brand.to_string()))
        .filter(item::COLUMN.trashed_at.is_null());
    find.all(db.connection()).await?.into_iter().map(Item::try_from).collect()
}

/// The item of an id, unless it is in the trash. Within a transaction other writers of the item wait.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn by_id(db: &impl Reads, id: ItemId) -> Result<Option<Item>, StoreError> {
    let find = item::Entity::find_by_id(id.to_string()).filter(item::COLUMN.trashed_at.is_null());
    let find = if db.locks() { find.lock_exclusive() } else { find };
    find.one(db.connection()).await?.map(Item::try_from).transpose()
}

/// The items of a brand that are under review, in order of id: other writers of them wait.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn in_review(tx: &Tx, brand: BrandId) -> Result<Vec<Item>, StoreError> {
    let find = item::Entity::find()
        .filter(item::COLUMN.brand_id.eq(brand.to_string()))
        .filter(item::COLUMN.state.eq(ItemState::Review.as_str()))
        .order_by_asc(item::COLUMN.id)
        .lock_exclusive();
    find.all(tx.connection()).await?.into_iter().map(Item::try_from).collect()
}

/// The items of a brand that wait for somebody's decision or changes, in order of id: other writers of them
/// wait.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn waiting(tx: &Tx, brand: BrandId) -> Result<Vec<Item>, StoreError> {
    let states = [ItemState::Review.as_str(), ItemState::Changes.as_str()];
    let find = item::Entity::find()
        .filter(item::COLUMN.brand_id.eq(brand.to_string()))
        .filter(item::COLUMN.state.is_in(states))
        .filter(item::COLUMN.purged_at.is_null())
        .order_by_asc(item::COLUMN.id)
        .lock_exclusive();
    find.all(tx.connection()).await?.into_iter().map(Item::try_from).collect()
}

impl Item {
    /// When the decision that is waited for is due, now that its parts stand so: as the stage says, or the
    /// item itself where that is sooner. None when nothing is under review, or neither says.
    #[must_use]
    pub fn decide_by(&self) -> Option<At> {
        let stage = self.workflow.decide_by();
        self.workflow.round.as_ref().and(stage.into_iter().chain(self.due_at).min())
    }
}

impl TryFrom<item::Model> for Item {
    type Error = StoreError;

    fn try_from(row: item::Model) -> Result<Self, StoreError> {
        Ok(Item {
            id: parsed(&row.id, "item.id")?,
            brand: parsed(&row.brand_id, "item.brand_id")?,
            code: parsed(&row.code, "item.code")?,
            kind: word(ItemKind::of_str(&row.kind), "item.kind")?,
            author: parsed(&row.author_id, "item.author_id")?,
            state: word(ItemState::of_str(&row.state), "item.state")?,
            due_at: row.due_at.map(At),
            workflow: document(&row.workflow, "item.workflow")?,
            workflow_revision: row.workflow_revision,
            created_at: At(row.created_at),
            updated_at: At(row.updated_at),
            summary: summary(row)?,
        })
    }
}

fn summary(row: item::Model) -> Result<Summary, StoreError> {
    let score = |value: Option<i64>| value.map(|it| number(it, "item score")).transpose();
    Ok(Summary {
        planned_at: row.planned_at.map(At),
        seo_score: score(row.seo_score)?,
        readability_score: score(row.readability_score)?,
        words: number(row.words, "item.words")?,
        title: row.title,
        language: row.language,
    })
}
