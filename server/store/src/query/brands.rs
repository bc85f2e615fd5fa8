//! Brands: nothing is visible across them.

mod change;

pub use change::{set_archived, update};

use crate::entity::{brand, former_address, membership, person};
use crate::stored::{document, parsed, to_document, word};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::brand::Settings;
use domain::workflow::Preset;
use domain::{At, BrandId, Member, PersonId, Roles};
use sea_orm::sea_query::LockType;
use sea_orm::{EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

/// A brand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brand {
    /// Which.
    pub id: BrandId,
    /// Its name in addresses; unique.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Codes of the languages it writes in, the usual one first.
    pub languages: Vec<String>,
    /// IANA time zone: `Europe/Paris`.
    pub time_zone: String,
    /// The workflow it starts from.
    pub preset: Preset,
    /// Host of its site: links there are internal. Empty when unknown.
    pub site_host: String,
    /// When it was made.
    pub created_at: At,
    /// What else it decided for itself.
    pub settings: Settings,
    /// Since when it is only kept to be read.
    pub archived_at: Option<At>,
}

/// Adds a brand.
///
/// # Errors
/// [`StoreError::Conflict`] `brand_slug`.
pub async fn insert(tx: &Tx, brand: &Brand) -> Result<(), StoreError> {
    let row = brand::Model {
        id: brand.id.to_string(),
        slug: brand.slug.clone(),
        name: brand.name.clone(),
        languages: brand.languages.join(","),
        time_zone: brand.time_zone.clone(),
        preset: brand.preset.as_str().to_owned(),
        site_host: brand.site_host.clone(),
        created_at: brand.created_at.0,
        settings: to_document(&brand.settings)?,
        archived_at: brand.archived_at.map(|at| at.0),
    };
    let insert = brand::Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// The brand of an id.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn by_id(db: &impl Reads, id: BrandId) -> Result<Option<Brand>, StoreError> {
    let row = brand::Entity::find_by_id(id.to_string()).one(db.connection()).await?;
    row.map(Brand::try_from).transpose()
}

/// The brand of a slug: the one it has, or one it had before.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn by_slug(db: &impl Reads, slug: &str) -> Result<Option<Brand>, StoreError> {
    let find = brand::Entity::find().filter(brand::COLUMN.slug.eq(slug));
    if let Some(row) = find.one(db.connection()).await? {
        return Brand::try_from(row).map(Some);
    }
    let former = former_address::Entity::find_by_id(slug).one(db.connection()).await?;
    let Some(former) = former else { return Ok(None) };
    by_id(db, parsed(&former.brand_id, "former_address.brand_id")?).await
}

/// Makes changes to a brand and its people come one after another: others wait until this one is done. Who
/// only adds something that belongs to the brand waits for nobody: they may hold what this one waits for.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn hold(tx: &Tx, slug: &str) -> Result<(), StoreError> {
    let Some(brand) = by_slug(tx, slug).await? else { return Ok(()) };
    hold_id(tx, brand.id).await
}

/// The same for the brand of an id.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn hold_id(tx: &Tx, brand: BrandId) -> Result<(), StoreError> {
    let find = brand::Entity::find_by_id(brand.to_string()).lock(LockType::NoKeyUpdate);
    find.one(tx.connection()).await?;
    Ok(())
}

/// Every brand, by name.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn all(db: &impl Reads) -> Result<Vec<Brand>, StoreError> {
    let find = brand::Entity::find().order_by_asc(brand::COLUMN.name);
    find.all(db.connection()).await?.into_iter().map(Brand::try_from).collect()
}

/// The brands a person works for now, by name, with what they may do there.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_person(
    db: &impl Reads,
    person: PersonId,
) -> Result<Vec<(Brand, Member)>, StoreError> {
    let rows = membership::Entity::find()
        .filter(membership::COLUMN.person_id.eq(person.to_string()))
        .filter(membership::COLUMN.removed_at.is_null())
        .find_also_related(brand::Entity)
        .order_by_asc(brand::COLUMN.name)
        .all(db.connection())
        .await?;
    let active = is_open(db, person).await?;
    rows.into_iter()
        .filter_map(|(membership, brand)| brand.map(|brand| (brand, membership)))
        .map(|(brand, row)| Ok((brand.try_into()?, member(person, &row, active))))
        .collect()
}

async fn is_open(db: &impl Reads, person: PersonId) -> Result<bool, StoreError> {
    let row = person::Entity::find_by_id(person.to_string()).one(db.connection()).await?;
    Ok(row.is_some_and(|row| row.suspended_at.is_none()))
}

pub(super) fn member(person: PersonId, row: &membership::Model, open: bool) -> Member {
    Member {
        person,
        roles: Roles::of_words(&row.roles),
        autonomous: row.autonomous,
        active: open && row.removed_at.is_none() && row.suspended_at.is_none(),
    }
}

impl TryFrom<brand::Model> for Brand {
    type Error = StoreError;

    fn try_from(row: brand::Model) -> Result<Self, StoreError> {
        let languages = row.languages.split(',').filter(|it| !it.is_empty());
        Ok(Brand {
            id: parsed(&row.id, "brand.id")?,
            languages: languages.map(str::to_owned).collect(),
            preset: word(Preset::of_str(&row.preset), "brand.preset")?,
            settings: document(&row.settings, "brand.settings")?,
            archived_at: row.archived_at.map(At),
            slug: row.slug,
            name: row.name,
            time_zone: row.time_zone,
            site_host: row.site_host,
            created_at: At(row.created_at),
        })
    }
}
