//! Tables and rows in the words of PostgreSQL.

use super::moment::words;
use super::table::{Column, Kind, Table, quoted};
use crate::StoreError;
use sea_orm::ConnectionTrait;

/// Tables of the schema that the address leads to.
pub(super) const NAMES: &str = "SELECT table_name::text AS name FROM information_schema.tables
    WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'";

pub(super) async fn table(db: &impl ConnectionTrait, name: String) -> Result<Table, StoreError> {
    let info = format!(
        "FROM information_schema.columns WHERE table_schema = current_schema()
         AND table_name = '{name}' AND is_generated = 'NEVER' ORDER BY ordinal_position"
    );
    let columns = words(db, format!("SELECT column_name::text AS name {info}")).await?;
    let declared = words(db, format!("SELECT data_type::text AS name {info}")).await?;
    let kinds = declared.iter().map(|it| Kind::of(it));
    let columns =
        columns.into_iter().zip(kinds).map(|(name, kind)| Column { name, kind }).collect();
    let key = format!(
        "SELECT a.attname::text AS name FROM pg_index i
         JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
         WHERE i.indrelid = '{}'::regclass AND i.indisprimary
         ORDER BY array_position(i.indkey::int2[], a.attnum)",
        quoted(&name)
    );
    let refers = format!(
        "SELECT DISTINCT c.relname::text AS name FROM pg_constraint f
         JOIN pg_class c ON c.oid = f.confrelid
         WHERE f.contype = 'f' AND f.conrelid = '{}'::regclass AND f.confrelid <> f.conrelid",
        quoted(&name)
    );
    let (key, refers) = (words(db, key).await?, words(db, refers).await?);
    Ok(Table { name, columns, key, refers })
}

/// Every row as one object, in `line`.
pub(super) fn rows(table: &Table) -> String {
    let columns = table.sql(|it| {
        let column = quoted(&it.name);
        match it.kind {
            Kind::Truth => format!("{column}::int AS {column}"),
            Kind::Bytes => format!("encode({column}, 'hex') AS {column}"),
            _ => column,
        }
    });
    let (name, order) = (quoted(&table.name), table.order());
    format!("SELECT row_to_json(r)::text AS line FROM (SELECT {columns} FROM {name} {order}) AS r")
}

/// Adds the rows of a JSON array, `$1`.
pub(super) fn insert(table: &Table) -> String {
    let names = table.sql(|it| quoted(&it.name));
    let read = table.sql(|it| format!("{} {}", quoted(&it.name), type_of(it.kind)));
    let values = table.sql(|it| {
        let column = quoted(&it.name);
        match it.kind {
            Kind::Truth => format!("{column} <> 0"),
            Kind::Bytes => format!("decode({column}, 'hex')"),
            _ => column,
        }
    });
    let name = quoted(&table.name);
    format!(
        "INSERT INTO {name} ({names}) OVERRIDING SYSTEM VALUE
         SELECT {values} FROM json_to_recordset($1::json) AS r ({read})"
    )
}

/// Lets a column that counts by itself go on after the rows that were added.
pub(super) fn go_on(table: &Table) -> String {
    let name = quoted(&table.name);
    let counted = table.key.first().map(|it| {
        let column = quoted(it);
        format!(
            "SELECT setval(pg_get_serial_sequence('{name}', '{it}'), (SELECT max({column})::bigint
             FROM {name})) WHERE pg_get_serial_sequence('{name}', '{it}') IS NOT NULL
             AND EXISTS (SELECT 1 FROM {name})"
        )
    });
    let integer = |it: &&Column| Some(&it.name) == table.key.first() && it.kind == Kind::Integer;
    match (table.columns.iter().find(integer), counted) {
        (Some(_), Some(sql)) => sql,
        _ => "SELECT 1".to_owned(),
    }
}

const fn type_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Text | Kind::Bytes => "text",
        Kind::Integer => "bigint",
        Kind::Truth => "int",
        Kind::Real => "double precision",
    }
}
