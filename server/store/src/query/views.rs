//! Views of the library: a name, and the filters it stands for. Everybody has their own.

use crate::entity::view;
use crate::stored::parsed;
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::{At, BrandId, PersonId, ViewId};
use sea_orm::{EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};

/// A view somebody keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// Which.
    pub id: ViewId,
    /// Of which brand's library.
    pub brand: BrandId,
    /// Whose.
    pub person: PersonId,
    /// What they call it.
    pub name: String,
    /// The filters, as the query of an address.
    pub query: String,
    /// When it was kept.
    pub created_at: At,
}

/// Keeps a view.
///
/// # Errors
/// [`StoreError::Conflict`] `view_name` for a second one of that name.
pub async fn insert(tx: &Tx, view: &View) -> Result<(), StoreError> {
    let row = view::Model {
        id: view.id.to_string(),
        brand_id: view.brand.to_string(),
        person_id: view.person.to_string(),
        name: view.name.clone(),
        query: view.query.clone(),
        created_at: view.created_at.0,
    };
    view::Entity::insert(row.into_active_model()).exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// The views somebody keeps of a brand's library, by name.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_person(
    db: &impl Reads,
    brand: BrandId,
    person: PersonId,
) -> Result<Vec<View>, StoreError> {
    let find = view::Entity::find()
        .filter(view::COLUMN.brand_id.eq(brand.to_string()))
        .filter(view::COLUMN.person_id.eq(person.to_string()))
        .order_by_asc(view::COLUMN.name);
    find.all(db.connection()).await?.into_iter().map(View::try_from).collect()
}

/// Forgets a view of somebody's.
///
/// # Errors
/// [`StoreError::NotFound`] when it is not theirs.
pub async fn remove(tx: &Tx, person: PersonId, id: ViewId) -> Result<(), StoreError> {
    let done = view::Entity::delete_many()
        .filter(view::COLUMN.id.eq(id.to_string()))
        .filter(view::COLUMN.person_id.eq(person.to_string()))
        .exec(tx.connection())
        .await?;
    if done.rows_affected == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

impl TryFrom<view::Model> for View {
    type Error = StoreError;

    fn try_from(row: view::Model) -> Result<Self, StoreError> {
        Ok(View {
            id: parsed(&row.id, "view.id")?,
            brand: parsed(&row.brand_id, "view.brand_id")?,
            person: parsed(&row.person_id, "view.person_id")?,
            name: row.name,
            query: row.query,
            created_at: At(row.created_at),
        })
    }
}
