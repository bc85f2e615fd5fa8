//! Certificates: which exact contents are approved, and which of those approvals ended. Only added to.

use crate::entity::{certificate, certificate_void};
use crate::stored::{document, parsed, parsed_or, to_document, word};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::workflow::CertificateKind;
use domain::workflow::round::Frozen;
use domain::{At, CertificateId, ItemId, PartId, PersonId, RoundId};
use sea_orm::{EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use std::collections::BTreeMap;

/// A certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// Which.
    pub id: CertificateId,
    /// Of which item.
    pub item: ItemId,
    /// The round whose decisions it stands for; none when a person released their own work.
    pub round: Option<RoundId>,
    /// How it came about.
    pub kind: CertificateKind,
    /// Who released their own work.
    pub by: Option<PersonId>,
    /// The exact contents it names.
    pub parts: BTreeMap<PartId, Frozen>,
    /// When.
    pub created_at: At,
    /// Parts for which it no longer holds. Always empty when inserted.
    pub voided: BTreeMap<PartId, Ended>,
}

/// Since when an approval no longer holds, and who ended it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Since when.
    pub at: At,
    /// Who edited the text, or ended its approval.
    pub by: PersonId,
}

/// Adds a certificate.
///
/// # Errors
/// [`StoreError::Conflict`] `reference` for an unknown item, round or person.
pub async fn insert(tx: &Tx, certificate: &Certificate) -> Result<(), StoreError> {
    let row = certificate::Model {
        id: certificate.id.to_string(),
        item_id: certificate.item.to_string(),
        round_id: certificate.round.map(|it| it.to_string()),
        kind: kind_word(certificate.kind).to_owned(),
        by_person: certificate.by.map(|it| it.to_string()),
        parts: to_document(&certificate.parts)?,
        created_at: certificate.created_at.0,
    };
    let insert = certificate::Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// Records that a certificate no longer holds for a part.
///
/// # Errors
/// [`StoreError::Conflict`] `unique` when that is known already.
pub async fn void(
    tx: &Tx,
    id: CertificateId,
    part: PartId,
    by: PersonId,
    at: At,
) -> Result<(), StoreError> {
    let row = certificate_void::Model {
        certificate_id: id.to_string(),
        part_id: part.to_string(),
        at: at.0,
        person_id: by.to_string(),
    };
    let insert = certificate_void::Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// The certificate of an id.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn by_id(db: &impl Reads, id: CertificateId) -> Result<Option<Certificate>, StoreError> {
    let row = certificate::Entity::find_by_id(id.to_string()).one(db.connection()).await?;
    let rows = row.into_iter().collect();
    Ok(with_voids(db, rows).await?.into_iter().next())
}

/// The certificates of an item, latest first, in two queries.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_item(db: &impl Reads, item: ItemId) -> Result<Vec<Certificate>, StoreError> {
    of_items(db, &[item]).await
}

/// The certificates of several items, latest first, in two queries.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_items(db: &impl Reads, items: &[ItemId]) -> Result<Vec<Certificate>, StoreError> {
    let items = items.iter().map(ToString::to_string);
    let rows = certificate::Entity::find()
        .filter(certificate::COLUMN.item_id.is_in(items))
        .order_by_desc(certificate::COLUMN.created_at)
        .order_by_desc(certificate::COLUMN.id)
        .all(db.connection())
        .await?;
    with_voids(db, rows).await
}

async fn with_voids(
    db: &impl Reads,
    rows: Vec<certificate::Model>,
) -> Result<Vec<Certificate>, StoreError> {
    let ids = rows.iter().map(|row| row.id.clone());
    let voids = certificate_void::Entity::find()
        .filter(certificate_void::COLUMN.certificate_id.is_in(ids))
        .all(db.connection())
        .await?;
    rows.into_iter().map(|row| certificate(&row, &voids)).collect()
}

fn certificate(
    row: &certificate::Model,
    voids: &[certificate_void::Model],
) -> Result<Certificate, StoreError> {
    let own = voids.iter().filter(|it| it.certificate_id == row.id);
    let since = |it: &certificate_void::Model| {
        let by = parsed(&it.person_id, "certificate_void.person_id")?;
        Ok((parsed(&it.part_id, "certificate_void.part_id")?, Ended { at: At(it.at), by }))
    };
    Ok(Certificate {
        id: parsed(&row.id, "certificate.id")?,
        item: parsed(&row.item_id, "certificate.item_id")?,
        round: parsed_or(row.round_id.as_deref(), "certificate.round_id")?,
        kind: word(kind_of(&row.kind), "certificate.kind")?,
        by: parsed_or(row.by_person.as_deref(), "certificate.by_person")?,
        parts: document(&row.parts, "certificate.parts")?,
        created_at: At(row.created_at),
        voided: own.map(since).collect::<Result<_, StoreError>>()?,
    })
}

const fn kind_word(kind: CertificateKind) -> &'static str {
    match kind {
        CertificateKind::Reviewed => "reviewed",
        CertificateKind::Autonomous => "autonomous",
    }
}

fn kind_of(text: &str) -> Option<CertificateKind> {
    let kinds = [CertificateKind::Reviewed, CertificateKind::Autonomous];
    kinds.into_iter().find(|it| kind_word(*it) == text)
}
