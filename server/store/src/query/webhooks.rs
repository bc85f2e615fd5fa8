//! Addresses that a brand has told what happens.

use crate::entity::{delivery, webhook};
use crate::stored::{document, parsed, to_document};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::event::EventKind;
use domain::{At, BrandId};
use sea_orm::sea_query::Expr;
use sea_orm::{EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use std::fmt;

mod deliveries;

pub use deliveries::{
    Delivery, DeliveryState, answered, deliver, due, forget, latest, replay, take,
};

/// An address that is told what happens.
#[derive(Clone, PartialEq, Eq)]
pub struct Webhook {
    /// Which.
    pub id: String,
    /// Of which brand.
    pub brand: BrandId,
    /// Where to.
    pub url: String,
    /// What messages are signed with: `whsec_` and 32 bytes in base 64.
    pub secret: String,
    /// What it is told of.
    pub kinds: Vec<EventKind>,
    /// Since when it is told nothing.
    pub off_at: Option<At>,
    /// When it was added.
    pub created_at: At,
}

impl fmt::Debug for Webhook {
    /// Without the secret, and without the path of the address, which may be one.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Adds one.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn insert(tx: &Tx, it: &Webhook) -> Result<(), StoreError> {
    let row = webhook::Model {
        id: it.id.clone(),
        brand_id: it.brand.to_string(),
        url: it.url.clone(),
        secret: it.secret.clone(),
        kinds: to_document(&it.kinds)?,
        off_at: it.off_at.map(|it| it.0),
        created_at: it.created_at.0,
    };
    let insert = webhook::Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// Those of a brand, the first first.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_brand(db: &impl Reads, brand: BrandId) -> Result<Vec<Webhook>, StoreError> {
    let find = webhook::Entity::find()
        .filter(webhook::COLUMN.brand_id.eq(brand.to_string()))
        .order_by_asc(webhook::COLUMN.created_at)
        .order_by_asc(webhook::COLUMN.id);
    find.all(db.connection()).await?.into_iter().map(Webhook::try_from).collect()
}

/// The one of an id.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn by_id(db: &impl Reads, id: &str) -> Result<Option<Webhook>, StoreError> {
    let row = webhook::Entity::find_by_id(id).one(db.connection()).await?;
    row.map(Webhook::try_from).transpose()
}

/// Switches one off from now on, or on.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn set_off(tx: &Tx, id: &str, off: Option<At>) -> Result<(), StoreError> {
    webhook::Entity::update_many()
        .col_expr(webhook::Column::OffAt, Expr::value(off.map(|it| it.0)))
        .filter(webhook::COLUMN.id.eq(id))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Removes one, and what it was told.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn delete(tx: &Tx, id: &str) -> Result<(), StoreError> {
    let told = delivery::Entity::delete_many().filter(delivery::COLUMN.webhook_id.eq(id));
    told.exec(tx.connection()).await?;
    webhook::Entity::delete_by_id(id).exec(tx.connection()).await?;
    Ok(())
}

impl TryFrom<webhook::Model> for Webhook {
    type Error = StoreError;

    fn try_from(row: webhook::Model) -> Result<Self, StoreError> {
        Ok(Webhook {
            brand: parsed(&row.brand_id, "webhook.brand_id")?,
            kinds: document(&row.kinds, "webhook.kinds")?,
            off_at: row.off_at.map(At),
            created_at: At(row.created_at),
            id: row.id,
            url: row.url,
            secret: row.secret,
        })
    }
}
