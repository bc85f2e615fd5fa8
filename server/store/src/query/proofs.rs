//! Signed certificates, the keys of brands, and the names behind commitments.

use crate::entity::{brand_key, commitment, part, sealed_certificate};
use crate::query::certificates::{self, Certificate};
use crate::stored::{number, parsed, word};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::{At, BrandId, CertificateId, ContentHash, PartId, PartKind};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, Statement,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A signed certificate in its chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// Which.
    pub certificate: CertificateId,
    /// Its place, from 1.
    pub number: u64,
    /// The document with its signature, as it was signed.
    pub signed: String,
}

/// What opens a commitment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Whose id is in it.
    pub subject: Uuid,
    /// Hexadecimal.
    pub salt: String,
    /// The name.
    pub name: String,
}

/// The seed of a brand's key in hexadecimal; none before its first certificate.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn seed(db: &impl Reads, brand: BrandId) -> Result<Option<String>, StoreError> {
    let row = brand_key::Entity::find_by_id(brand.to_string()).one(db.connection()).await?;
    Ok(row.map(|it| it.seed))
}

/// The seed of a brand's key: `fresh` when it has none yet. Whoever else extends the brand's chain waits
/// until this transaction has ended; two servers that ask at once get the same.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn hold_seed(tx: &Tx, brand: BrandId, fresh: &str, at: At) -> Result<String, StoreError> {
    let row =
        brand_key::Model { brand_id: brand.to_string(), seed: fresh.to_owned(), created_at: at.0 };
    let there = OnConflict::column(brand_key::Column::BrandId).do_nothing().to_owned();
    let insert = brand_key::Entity::insert(row.into_active_model()).on_conflict(there);
    insert.exec_without_returning(tx.connection()).await?;
    let find = brand_key::Entity::find_by_id(brand.to_string()).lock_exclusive();
    let row = find.one(tx.connection()).await?;
    row.map(|it| it.seed).ok_or(StoreError::NotFound)
}

/// The last of a brand's chain.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn last(db: &impl Reads, brand: BrandId) -> Result<Option<Sealed>, StoreError> {
    let find = of_brand(brand).order_by_desc(sealed_certificate::Column::Number);
    find.one(db.connection()).await?.map(Sealed::try_from).transpose()
}

/// A brand's chain, in order.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn chain(db: &impl Reads, brand: BrandId) -> Result<Vec<Sealed>, StoreError> {
    let find = of_brand(brand).order_by_asc(sealed_certificate::Column::Number);
    find.all(db.connection()).await?.into_iter().map(Sealed::try_from).collect()
}

fn of_brand(brand: BrandId) -> sea_orm::Select<sealed_certificate::Entity> {
    sealed_certificate::Entity::find()
        .filter(sealed_certificate::COLUMN.brand_id.eq(brand.to_string()))
}

/// Those of these certificates that are signed.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of(db: &impl Reads, ids: &[CertificateId]) -> Result<Vec<Sealed>, StoreError> {
    let mut found = Vec::with_capacity(ids.len());
    // A database takes so many values at once.
    for some in ids.chunks(500) {
        let ids = some.iter().map(ToString::to_string);
        let find = sealed_certificate::Entity::find()
            .filter(sealed_certificate::COLUMN.certificate_id.is_in(ids));
        found.extend(find.all(db.connection()).await?);
    }
    found.into_iter().map(Sealed::try_from).collect()
}

/// A brand's certificates that are not signed yet, in the order they were made.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn unsealed(db: &impl Reads, brand: BrandId) -> Result<Vec<Certificate>, StoreError> {
    let connection = db.connection();
    let brand = [brand.to_string().into()];
    let ask = Statement::from_sql_and_values(connection.get_database_backend(), UNSEALED, brand);
    let rows = connection.query_all_raw(ask).await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let id = parsed(&row.try_get::<String>("", "id")?, "certificate.id")?;
        found.extend(certificates::by_id(db, id).await?);
    }
    Ok(found)
}

const UNSEALED: &str = "
SELECT certificate.id FROM certificate
JOIN item ON item.id = certificate.item_id
WHERE item.brand_id = $1
  AND NOT EXISTS (SELECT 1 FROM sealed_certificate
                  WHERE sealed_certificate.certificate_id = certificate.id)
ORDER BY certificate.created_at, certificate.id";

/// Adds a signed certificate to a chain.
///
/// # Errors
/// [`StoreError::Conflict`] `unique` when the place is taken or the certificate is signed already.
pub async fn insert(tx: &Tx, brand: BrandId, sealed: &Sealed) -> Result<(), StoreError> {
    let row = sealed_certificate::Model {
        certificate_id: sealed.certificate.to_string(),
        brand_id: brand.to_string(),
        number: number_of(sealed.number)?,
        signed: sealed.signed.clone(),
    };
    let insert = sealed_certificate::Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

fn number_of(number: u64) -> Result<i64, StoreError> {
    i64::try_from(number).map_err(|_| StoreError::Unreadable("sealed_certificate.number"))
}

/// The commitment to this name of this subject, when there is one.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn commitment(
    db: &impl Reads,
    subject: Uuid,
    name: &str,
) -> Result<Option<ContentHash>, StoreError> {
    let row = commitment::Entity::find()
        .filter(commitment::COLUMN.subject.eq(subject.to_string()))
        .filter(commitment::COLUMN.name.eq(name))
        .one(db.connection())
        .await?;
    row.map(|it| parsed(&it.hash, "commitment.hash")).transpose()
}

/// Keeps what opens a commitment.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn commit(tx: &Tx, hash: ContentHash, opening: &Opening) -> Result<(), StoreError> {
    let row = commitment::Model {
        hash: hash.to_string(),
        subject: opening.subject.to_string(),
        salt: opening.salt.clone(),
        name: opening.name.clone(),
    };
    let insert = commitment::Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// What opens these commitments, as far as it is still there.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn openings(
    db: &impl Reads,
    hashes: &[ContentHash],
) -> Result<BTreeMap<ContentHash, Opening>, StoreError> {
    let mut found = BTreeMap::new();
    for some in hashes.chunks(500) {
        let hashes = some.iter().map(ToString::to_string);
        let find = commitment::Entity::find().filter(commitment::COLUMN.hash.is_in(hashes));
        for row in find.all(db.connection()).await? {
            let subject = parsed(&row.subject, "commitment.subject")?;
            let opening = Opening { subject, salt: row.salt, name: row.name };
            found.insert(parsed(&row.hash, "commitment.hash")?, opening);
        }
    }
    Ok(found)
}

/// Forgets the names of a subject: its commitments can never be opened again.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn forget(tx: &Tx, subject: Uuid) -> Result<(), StoreError> {
    commitment::Entity::delete_many()
        .filter(commitment::COLUMN.subject.eq(subject.to_string()))
        .exec(tx.connection())
        .await?;
    Ok(())
}

impl TryFrom<sealed_certificate::Model> for Sealed {
    type Error = StoreError;

    fn try_from(row: sealed_certificate::Model) -> Result<Self, StoreError> {
        Ok(Sealed {
            certificate: parsed(&row.certificate_id, "sealed_certificate.certificate_id")?,
            number: number(row.number, "sealed_certificate.number")?,
            signed: row.signed,
        })
    }
}

/// What a part is, even one whose texts were deleted.
///
/// # Errors
/// [`StoreError::NotFound`] for an unknown part.
pub async fn kind_of(db: &impl Reads, id: PartId) -> Result<PartKind, StoreError> {
    let row = part::Entity::find_by_id(id.to_string()).one(db.connection()).await?;
    let row = row.ok_or(StoreError::NotFound)?;
    word(PartKind::of_str(&row.kind), "part.kind")
}
