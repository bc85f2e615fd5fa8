//! Tables that are only ever added to: the database itself refuses to change or remove a row.

use sea_orm::{ConnectionTrait, DbBackend, DbErr};
use sea_orm_migration::SchemaManager;

/// Makes a table append-only.
pub(super) async fn protect(manager: &SchemaManager<'_>, table: &str) -> Result<(), DbErr> {
    let sql = match manager.get_database_backend() {
        DbBackend::Sqlite => sqlite(table),
        _ => postgres(table),
    };
    manager.get_connection().execute_unprepared(&sql).await.map(|_| ())
}

fn sqlite(table: &str) -> String {
    let trigger = |verb: &str| {
        format!(
            "CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table} \
             BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;"
        )
    };
    trigger("UPDATE") + &trigger("DELETE")
}

fn postgres(table: &str) -> String {
    format!(
        "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
         BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
         CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
         FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();"
    )
}
