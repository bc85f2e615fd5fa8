//! What writers set aside of what the analysis says about a part.

use crate::entity::ignored;
use crate::stored::{parsed, word};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::{At, Ignored, PartId, PersonId};
use sea_orm::{EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};

/// Something set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// What.
    pub what: Ignored,
    /// By whom.
    pub by: PersonId,
    /// When.
    pub at: At,
}

/// Sets something aside.
///
/// # Errors
/// [`StoreError::Conflict`] when it was set aside meanwhile.
pub async fn insert(tx: &Tx, part: PartId, it: &Aside) -> Result<(), StoreError> {
    let row = ignored::Model {
        part_id: part.to_string(),
        kind: it.what.kind().to_owned(),
        rule: it.what.rule().to_owned(),
        words: it.what.text().to_owned(),
        person_id: it.by.to_string(),
        at: it.at.0,
    };
    let insert = ignored::Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// Looks at something again; whether it was set aside.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn remove(tx: &Tx, part: PartId, what: &Ignored) -> Result<bool, StoreError> {
    let delete = ignored::Entity::delete_many()
        .filter(ignored::COLUMN.part_id.eq(part.to_string()))
        .filter(ignored::COLUMN.kind.eq(what.kind()))
        .filter(ignored::COLUMN.rule.eq(what.rule()))
        .filter(ignored::COLUMN.words.eq(what.text()));
    Ok(delete.exec(tx.connection()).await?.rows_affected > 0)
}

/// What is set aside of a part, in the order it was.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_part(db: &impl Reads, part: PartId) -> Result<Vec<Aside>, StoreError> {
    let find = ignored::Entity::find()
        .filter(ignored::COLUMN.part_id.eq(part.to_string()))
        .order_by_asc(ignored::COLUMN.at)
        .order_by_asc(ignored::COLUMN.rule)
        .order_by_asc(ignored::COLUMN.words);
    find.all(db.connection()).await?.into_iter().map(Aside::try_from).collect()
}

impl TryFrom<ignored::Model> for Aside {
    type Error = StoreError;

    fn try_from(row: ignored::Model) -> Result<Self, StoreError> {
        Ok(Aside {
            what: word(Ignored::of(&row.kind, &row.rule, &row.words), "ignored.kind")?,
            by: parsed(&row.person_id, "ignored.person_id")?,
            at: At(row.at),
        })
    }
}
