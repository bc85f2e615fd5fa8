//! When people are away, and who decides for them: once a person and brand.

use crate::entity::absence;
use crate::stored::parsed;
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::workflow::Need;
use domain::{At, BrandId, ItemId, PersonId};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ConnectionTrait, EntityTrait, FromQueryResult, IntoActiveModel, QueryFilter, Statement, Value,
};

/// Somebody is away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absence {
    /// Who.
    pub person: PersonId,
    /// From which brand.
    pub brand: BrandId,
    /// From this instant on.
    pub from: At,
    /// Before this instant.
    pub until: At,
    /// Who decides for them.
    pub deputy: PersonId,
}

impl Absence {
    /// Whether they are away then.
    #[must_use]
    pub fn holds(&self, now: At) -> bool {
        (self.from..self.until).contains(&now)
    }
}

#[derive(FromQueryResult)]
struct Row {
    person_id: String,
    item_id: String,
}

/// Says when somebody is away, instead of what was said before.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn put(tx: &Tx, it: &Absence) -> Result<(), StoreError> {
    let row = absence::Model {
        person_id: it.person.to_string(),
        brand_id: it.brand.to_string(),
        from_at: it.from.0,
        until_at: it.until.0,
        deputy_id: it.deputy.to_string(),
    };
    let key = [absence::Column::PersonId, absence::Column::BrandId];
    let rest = [absence::Column::FromAt, absence::Column::UntilAt, absence::Column::DeputyId];
    let replace = OnConflict::columns(key).update_columns(rest).to_owned();
    let insert = absence::Entity::insert(row.into_active_model()).on_conflict(replace);
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// Somebody is not away from a brand after all.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn remove(tx: &Tx, person: PersonId, brand: BrandId) -> Result<(), StoreError> {
    let key = (person.to_string(), brand.to_string());
    absence::Entity::delete_by_id(key).exec(tx.connection()).await?;
    Ok(())
}

/// Who is, was or will be away from a brand.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_brand(db: &impl Reads, brand: BrandId) -> Result<Vec<Absence>, StoreError> {
    let find = absence::Entity::find().filter(absence::COLUMN.brand_id.eq(brand.to_string()));
    find.all(db.connection()).await?.into_iter().map(Absence::try_from).collect()
}

/// Decisions that wait for somebody who is away: who, and on which item; at most `most`.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn waited_for(
    db: &impl Reads,
    now: At,
    most: u64,
) -> Result<Vec<(PersonId, ItemId)>, StoreError> {
    let sql = "SELECT waiting.person_id, waiting.item_id FROM absence
        JOIN waiting ON waiting.person_id = absence.person_id
            AND waiting.brand_id = absence.brand_id AND waiting.need = $1
        JOIN brand ON brand.id = absence.brand_id AND brand.archived_at IS NULL
        WHERE absence.from_at <= $2 AND absence.until_at > $2
        ORDER BY waiting.since_at, waiting.item_id LIMIT $3";
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let values: [Value; 3] = [Need::Decide.as_str().into(), now.0.into(), most.into()];
    let db = db.connection();
    let ask = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let read = |it: Row| {
        Ok((parsed(&it.person_id, "waiting.person_id")?, parsed(&it.item_id, "waiting.item_id")?))
    };
    Row::find_by_statement(ask).all(db).await?.into_iter().map(read).collect()
}

impl TryFrom<absence::Model> for Absence {
    type Error = StoreError;

    fn try_from(row: absence::Model) -> Result<Self, StoreError> {
        Ok(Absence {
            person: parsed(&row.person_id, "absence.person_id")?,
            brand: parsed(&row.brand_id, "absence.brand_id")?,
            from: At(row.from_at),
            until: At(row.until_at),
            deputy: parsed(&row.deputy_id, "absence.deputy_id")?,
        })
    }
}
