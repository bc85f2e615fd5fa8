//! The history becomes a chain: what was recorded before is linked once, in the order it was written.

use super::append_only;
use crate::entity::event;
use crate::query::events::entry;
use domain::ContentHash;
use sea_orm::{ConnectionTrait, DbBackend, DbErr, FromQueryResult, Statement};
use sea_orm_migration::prelude::DeriveMigrationName;
use sea_orm_migration::{MigrationTrait, SchemaManager, async_trait};
use std::collections::BTreeMap;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

/// Rows linked between two questions.
const PAGE: i64 = 1_000;

#[expect(elided_lifetimes_in_paths, reason = "the trait's own signature leaves it out")]
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        let open = match db.get_database_backend() {
            DbBackend::Sqlite => "DROP TRIGGER event_no_UPDATE; DROP TRIGGER event_no_DELETE;",
            _ => "DROP TRIGGER event_append_only ON event;",
        };
        db.execute_unprepared(open).await?;
        db.execute_unprepared("ALTER TABLE event ADD COLUMN hash text").await?;
        link(db).await?;
        append_only::protect(manager, "event").await
    }
}

async fn link(db: &impl ConnectionTrait) -> Result<(), DbErr> {
    let (mut last, mut seen) = (BTreeMap::new(), 0_i64);
    loop {
        let values = [seen.into(), PAGE.into()];
        let ask = Statement::from_sql_and_values(db.get_database_backend(), ROWS, values);
        let rows = event::Model::find_by_statement(ask).all(db).await?;
        let Some(end) = rows.last() else { return Ok(()) };
        seen = end.seq;
        for row in &rows {
            let entry = entry(row).map_err(|it| DbErr::Custom(it.to_string()))?;
            let before: Option<ContentHash> = last.get(&row.brand_id).copied();
            let hash = entry.link(before);
            last.insert(row.brand_id.clone(), hash);
            let values = [hash.to_string().into(), row.seq.into()];
            let put = Statement::from_sql_and_values(db.get_database_backend(), LINK, values);
            db.execute_raw(put).await?;
        }
    }
}

const ROWS: &str = "SELECT * FROM event WHERE seq > $1 ORDER BY seq LIMIT $2";
const LINK: &str = "UPDATE event SET hash = $1 WHERE seq = $2";
