//! Saves and versions. Consecutive saves by one person within ten minutes are one version; only
//! versions are numbered for people.

use crate::entity::save;
use crate::stored::{document, number, parsed};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::{At, Content, ContentHash, PartId, PersonId};
use sea_orm::{
    ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, Statement,
};
use std::collections::BTreeSet;

mod versions;

pub use versions::{Version, versions};

/// How long one version stays open after its first save, in milliseconds.
pub const VERSION_MS: i64 = 10 * 60 * 1000;

/// A save, with its whole content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Of which part.
    pub part: PartId,
    /// 1 for the part's first.
    pub seq: i64,
    /// The version it is in.
    pub version: u32,
    /// Who saved.
    pub by: PersonId,
    /// The content.
    pub content: Content,
    /// Its hash.
    pub hash: ContentHash,
    /// When.
    pub at: At,
}

/// The version the next save goes into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextVersion {
    /// Its number.
    pub number: u32,
    /// Whether the save opens it: then it is worth an event.
    pub opens: bool,
}

/// The version a save by this person at this time goes into: the current one when it is their own and
/// its first save is at most [`VERSION_MS`] old, unless it is `closed` (it was submitted, decided or
/// commented on); else the next.
///
/// # Errors
/// [`StoreError::NotFound`] for a part without a save.
pub async fn next_version(
    tx: &Tx,
    part: PartId,
    by: PersonId,
    at: At,
    closed: bool,
) -> Result<NextVersion, StoreError> {
    let last = last_version(tx, part).await?.ok_or(StoreError::NotFound)?;
    let current: u32 = number(last.version, "save.version")?;
    let young = (0..=VERSION_MS).contains(&at.since_ms(At(last.opened_at)));
    let folds = !closed && young && last.person_id == by.to_string();
    Ok(NextVersion { number: current + u32::from(!folds), opens: !folds })
}

#[derive(FromQueryResult)]
struct LastVersion {
    version: i64,
    person_id: String,
    opened_at: i64,
}

const LAST_VERSION: &str = "
SELECT last.version, last.person_id,
       (SELECT MIN(save.at) FROM save
        WHERE save.part_id = last.part_id AND save.version = last.version) AS opened_at
FROM save AS last
WHERE last.part_id = $1
ORDER BY last.seq DESC
LIMIT 1";

async fn last_version(tx: &Tx, part: PartId) -> Result<Option<LastVersion>, StoreError> {
    let db = tx.connection();
    let part = [part.to_string().into()];
    let ask = Statement::from_sql_and_values(db.get_database_backend(), LAST_VERSION, part);
    Ok(LastVersion::find_by_statement(ask).one(db).await?)
}

/// The last save of a part.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn last(db: &impl Reads, part: PartId) -> Result<Option<Saved>, StoreError> {
    let find = of_part(part);
    find.one(db.connection()).await?.map(Saved::try_from).transpose()
}

/// A version of a part: its last save.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_version(
    db: &impl Reads,
    part: PartId,
    version: u32,
) -> Result<Option<Saved>, StoreError> {
    let find = of_part(part).filter(save::COLUMN.version.eq(i64::from(version)));
    find.one(db.connection()).await?.map(Saved::try_from).transpose()
}

/// The last save of a part with exactly this content: what a round froze, what a certificate names.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_hash(
    db: &impl Reads,
    part: PartId,
    hash: ContentHash,
) -> Result<Option<Saved>, StoreError> {
    let find = of_part(part).filter(save::COLUMN.hash.eq(hash.to_string()));
    find.one(db.connection()).await?.map(Saved::try_from).transpose()
}

/// Everybody who ever saved a part.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn writers(db: &impl Reads, part: PartId) -> Result<BTreeSet<PersonId>, StoreError> {
    let people = save::Entity::find()
        .select_only()
        .column(save::Column::PersonId)
        .distinct()
        .filter(save::COLUMN.part_id.eq(part.to_string()))
        .into_tuple::<String>();
    let people = people.all(db.connection()).await?;
    people.iter().map(|it| parsed(it, "save.person_id")).collect()
}

fn of_part(part: PartId) -> sea_orm::Select<save::Entity> {
    save::Entity::find()
        .filter(save::COLUMN.part_id.eq(part.to_string()))
        .order_by_desc(save::COLUMN.seq)
}

impl TryFrom<save::Model> for Saved {
    type Error = StoreError;

    fn try_from(row: save::Model) -> Result<Self, StoreError> {
        Ok(Saved {
            part: parsed(&row.part_id, "save.part_id")?,
            seq: row.seq,
            version: number(row.version, "save.version")?,
            by: parsed(&row.person_id, "save.person_id")?,
            content: document(&row.content, "save.content")?,
            hash: parsed(&row.hash, "save.hash")?,
            at: At(row.at),
        })
    }
}
