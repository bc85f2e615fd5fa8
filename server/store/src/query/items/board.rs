//! Items as boards and lists show them, in one query however many there are.

use super::Summary;
use crate::stored::{document, number, parsed, word};
use crate::{Reads, StoreError};
use domain::workflow::Workflow;
use domain::{At, BrandId, ItemCode, ItemId, ItemKind, ItemState, PersonId};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};

/// An item as the board shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Which.
    pub id: ItemId,
    /// Its name in addresses.
    pub code: ItemCode,
    /// Article or post.
    pub kind: ItemKind,
    /// The column.
    pub state: ItemState,
    /// Who it belongs to.
    pub author: PersonId,
    /// Their name.
    pub author_name: String,
    /// What it is about.
    pub summary: Summary,
    /// When it should be done.
    pub due_at: Option<At>,
    /// When the stage that is being decided is due.
    pub decide_by: Option<At>,
    /// Number of parts that are not approved although the leading one is.
    pub pending: u32,
    /// Number of its posts.
    pub posts: u32,
    /// Number of its visuals.
    pub visuals: u32,
    /// Number of comments on it that are not settled.
    pub comments: u32,
    /// When anything of it last changed.
    pub updated_at: At,
}

impl Card {
    /// When something of it should be done, and that first: a decision, or the item itself.
    #[must_use]
    pub fn due(&self) -> Option<At> {
        self.due_at.into_iter().chain(self.decide_by).min()
    }
}

#[derive(FromQueryResult)]
struct Row {
    id: String,
    code: String,
    kind: String,
    state: String,
    workflow: String,
    author_id: String,
    author_name: String,
    title: String,
    language: String,
    due_at: Option<i64>,
    decide_by: Option<i64>,
    planned_at: Option<i64>,
    seo_score: Option<i64>,
    readability_score: Option<i64>,
    words: i64,
    posts: i64,
    visuals: i64,
    comments: i64,
    updated_at: i64,
}

/// What a card is made of, of the table `item` joined with `person`.
pub(super) const CARD: &str = "
item.id, item.code, item.kind, item.state, item.workflow, item.author_id, person.name AS author_name,
item.title, item.language, item.due_at, item.decide_by, item.planned_at, item.seo_score,
item.readability_score, item.words, item.updated_at,
(SELECT COUNT(*) FROM part WHERE part.item_id = item.id AND part.kind = 'post'
 AND part.removed_at IS NULL) AS posts,
(SELECT COUNT(*) FROM part WHERE part.item_id = item.id AND part.kind = 'visual'
 AND part.removed_at IS NULL) AS visuals,
(SELECT COUNT(*) FROM comment WHERE comment.item_id = item.id
 AND comment.resolved_at IS NULL) AS comments";

/// All items of a brand that are not in its trash, latest change first.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn board(db: &impl Reads, brand: BrandId) -> Result<Vec<Card>, StoreError> {
    let sql = format!(
        "SELECT {CARD} FROM item JOIN person ON person.id = item.author_id
         WHERE item.brand_id = $1 AND item.trashed_at IS NULL
         ORDER BY item.updated_at DESC, item.id DESC"
    );
    cards(db, &sql, vec![brand.to_string().into()]).await
}

/// The cards of a query.
pub(super) async fn cards(
    db: &impl Reads,
    sql: &str,
    values: Vec<Value>,
) -> Result<Vec<Card>, StoreError> {
    let db = db.connection();
    let ask = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Row::find_by_statement(ask).all(db).await?.into_iter().map(Card::try_from).collect()
}

impl TryFrom<Row> for Card {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let score = |value: Option<i64>| value.map(|it| number(it, "item score")).transpose();
        let (state, workflow) = (word(ItemState::of_str(&row.state), "item.state")?, &row.workflow);
        Ok(Card {
            pending: pending(state, workflow)?,
            state,
            id: parsed(&row.id, "item.id")?,
            code: parsed(&row.code, "item.code")?,
            kind: word(ItemKind::of_str(&row.kind), "item.kind")?,
            author: parsed(&row.author_id, "item.author_id")?,
            author_name: row.author_name,
            summary: Summary {
                title: row.title,
                language: row.language,
                planned_at: row.planned_at.map(At),
                seo_score: score(row.seo_score)?,
                readability_score: score(row.readability_score)?,
                words: number(row.words, "item.words")?,
            },
            due_at: row.due_at.map(At),
            decide_by: row.decide_by.map(At),
            posts: number(row.posts, "posts")?,
            visuals: number(row.visuals, "visuals")?,
            comments: number(row.comments, "comments")?,
            updated_at: At(row.updated_at),
        })
    }
}

/// Parts that wait although the item itself is approved: nobody would look for them elsewhere.
fn pending(state: ItemState, workflow: &str) -> Result<u32, StoreError> {
    if state != ItemState::Approved {
        return Ok(0);
    }
    let workflow: Workflow = document(workflow, "item.workflow")?;
    Ok(u32::try_from(workflow.pending().len()).unwrap_or(u32::MAX))
}
