//! Names that people give to versions.

use crate::{StoreError, Tx, pool::sealed::Connected};
use domain::{At, PartId, PersonId};
use sea_orm::{ConnectionTrait, Statement, Value};

/// Names a version of a part, or takes its name away.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn set(
    tx: &Tx,
    part: PartId,
    version: u32,
    name: Option<&str>,
    by: PersonId,
    at: At,
) -> Result<(), StoreError> {
    let db = tx.connection();
    let of = [Value::from(part.to_string()), i64::from(version).into()];
    let (sql, values) = match name {
        None => ("DELETE FROM version_name WHERE part_id = $1 AND version = $2", of.to_vec()),
        Some(name) => {
            let more = [name.into(), by.to_string().into(), at.0.into()];
            let sql = "INSERT INTO version_name (part_id, version, name, person_id, at)
                       VALUES ($1, $2, $3, $4, $5)
                       ON CONFLICT (part_id, version) DO UPDATE
                       SET name = excluded.name, person_id = excluded.person_id, at = excluded.at";
            (sql, of.into_iter().chain(more).collect())
        }
    };
    db.execute_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values)).await?;
    Ok(())
}
