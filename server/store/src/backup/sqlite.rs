//! Tables and rows in the words of SQLite.

use super::moment::words;
use super::table::{Column, Kind, Table, quoted};
use crate::StoreError;
use sea_orm::ConnectionTrait;

/// Tables that hold rows, and not those that a search index keeps for itself.
pub(super) const NAMES: &str = "SELECT name FROM pragma_table_list
    WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

pub(super) async fn table(db: &impl ConnectionTrait, name: String) -> Result<Table, StoreError> {
    let info = format!("FROM pragma_table_info('{name}')");
    let columns = words(db, format!("SELECT name {info} ORDER BY cid")).await?;
    let declared = words(db, format!("SELECT type AS name {info} ORDER BY cid")).await?;
    let kinds = declared.iter().map(|it| Kind::of(it));
    let columns =
        columns.into_iter().zip(kinds).map(|(name, kind)| Column { name, kind }).collect();
    let key = words(db, format!("SELECT name {info} WHERE pk > 0 ORDER BY pk")).await?;
    let list = format!(
        "SELECT DISTINCT \"table\" AS name FROM pragma_foreign_key_list('{name}')
         WHERE \"table\" <> '{name}'"
    );
    Ok(Table { refers: words(db, list).await?, name, columns, key })
}

/// Every row as one object, in `line`.
pub(super) fn rows(table: &Table) -> String {
    let object = table.sql(|it| {
        let column = quoted(&it.name);
        let value = match it.kind {
            Kind::Bytes => format!("CASE WHEN {column} IS NOT NULL THEN hex({column}) END"),
            _ => column,
        };
        format!("'{}', {value}", it.name)
    });
    let order = table.order();
    format!("SELECT json_object({object}) AS line FROM {} {order}", quoted(&table.name))
}

/// Adds the rows of a JSON array, `$1`.
pub(super) fn insert(table: &Table) -> String {
    let names = table.sql(|it| quoted(&it.name));
    let values = table.sql(|it| {
        let value = format!("json_extract(value, '$.{}')", quoted(&it.name));
        match it.kind {
            Kind::Bytes => format!("unhex({value})"),
            _ => value,
        }
    });
    format!("INSERT INTO {} ({names}) SELECT {values} FROM json_each($1)", quoted(&table.name))
}
