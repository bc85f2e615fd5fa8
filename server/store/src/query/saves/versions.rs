//! The list of versions of a part, without their texts.

use crate::stored::{number, parsed};
use crate::{Reads, StoreError};
use domain::{At, ContentHash, PartId, PersonId};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement};

/// A version, as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// 1 for the part's first.
    pub number: u32,
    /// How many saves it is made of.
    pub saves: u32,
    /// When its first save was made.
    pub opened_at: At,
    /// When its last save was made.
    pub saved_at: At,
    /// Who wrote it.
    pub by: PersonId,
    /// Their name.
    pub by_name: String,
    /// Hash of its content.
    pub hash: ContentHash,
    /// The name somebody gave it.
    pub name: Option<String>,
}

#[derive(FromQueryResult)]
struct Row {
    version: i64,
    saves: i64,
    opened_at: i64,
    saved_at: i64,
    person_id: String,
    person_name: String,
    hash: String,
    name: Option<String>,
}

const VERSIONS: &str = "
SELECT last.version, span.saves, span.opened_at, last.at AS saved_at,
       last.person_id, person.name AS person_name, last.hash,
       version_name.name
FROM (SELECT part_id, version, COUNT(*) AS saves, MIN(at) AS opened_at, MAX(seq) AS seq
      FROM save WHERE part_id = $1 GROUP BY part_id, version) AS span
JOIN save AS last ON last.part_id = span.part_id AND last.seq = span.seq
JOIN person ON person.id = last.person_id
LEFT JOIN version_name ON version_name.part_id = last.part_id AND version_name.version = last.version
ORDER BY last.seq DESC";

/// The versions of a part, latest first.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn versions(db: &impl Reads, part: PartId) -> Result<Vec<Version>, StoreError> {
    let db = db.connection();
    let part = [part.to_string().into()];
    let ask = Statement::from_sql_and_values(db.get_database_backend(), VERSIONS, part);
    Row::find_by_statement(ask).all(db).await?.into_iter().map(Version::try_from).collect()
}

impl TryFrom<Row> for Version {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        Ok(Version {
            number: number(row.version, "save.version")?,
            saves: number(row.saves, "saves")?,
            opened_at: At(row.opened_at),
            saved_at: At(row.saved_at),
            by: parsed(&row.person_id, "save.person_id")?,
            by_name: row.person_name,
            hash: parsed(&row.hash, "save.hash")?,
            name: row.name,
        })
    }
}
