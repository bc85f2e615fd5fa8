//! Changes of a brand.

use super::Brand;
use crate::entity::{brand, former_address};
use crate::stored::to_document;
use crate::{StoreError, Tx, pool::sealed::Connected};
use domain::{At, BrandId};
use sea_orm::ActiveValue::{Set, Unchanged};
use sea_orm::{EntityTrait, IntoActiveModel, QueryFilter, sea_query::OnConflict};

/// Sets everything about a brand but when it was made and archived. A slug it had until now still leads
/// to it.
///
/// # Errors
/// [`StoreError::NotFound`], [`StoreError::Conflict`] `brand_slug`.
pub async fn update(tx: &Tx, before: &Brand, after: &Brand) -> Result<(), StoreError> {
    if before.slug != after.slug {
        former_address::Entity::delete_by_id(after.slug.clone()).exec(tx.connection()).await?;
        let former =
            former_address::Model { slug: before.slug.clone(), brand_id: before.id.to_string() };
        let again = OnConflict::column(former_address::Column::Slug)
            .update_column(former_address::Column::BrandId)
            .to_owned();
        let insert = former_address::Entity::insert(former.into_active_model()).on_conflict(again);
        insert.exec_without_returning(tx.connection()).await?;
    }
    let row = brand::ActiveModel {
        id: Unchanged(before.id.to_string()),
        slug: Set(after.slug.clone()),
        name: Set(after.name.clone()),
        languages: Set(after.languages.join(",")),
        time_zone: Set(after.time_zone.clone()),
        preset: Set(after.preset.as_str().to_owned()),
        site_host: Set(after.site_host.clone()),
        settings: Set(to_document(&after.settings)?),
        ..Default::default()
    };
    change(tx, before.id, row).await
}

/// Archives a brand at a time, or restores it.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn set_archived(tx: &Tx, id: BrandId, at: Option<At>) -> Result<(), StoreError> {
    let archived_at = Set(at.map(|at| at.0));
    change(tx, id, brand::ActiveModel { archived_at, ..Default::default() }).await
}

async fn change(tx: &Tx, id: BrandId, row: brand::ActiveModel) -> Result<(), StoreError> {
    let update = brand::Entity::update_many().set(row);
    let done = update.filter(brand::COLUMN.id.eq(id.to_string())).exec(tx.connection()).await?;
    if done.rows_affected == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}
