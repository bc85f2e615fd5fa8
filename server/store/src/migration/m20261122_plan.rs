//! When parts are to be published, so that what is planned for a week is found without reading them all.

use sea_orm::{ConnectionTrait, DbBackend, DbErr};
use sea_orm_migration::prelude::DeriveMigrationName;
use sea_orm_migration::{MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[expect(elided_lifetimes_in_paths, reason = "the trait's own signature leaves it out")]
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        db.execute_unprepared(COLUMN).await?;
        let known = match manager.get_database_backend() {
            DbBackend::Sqlite => "json_extract(content, '$.planned_at')",
            _ => "(content::jsonb ->> 'planned_at')::bigint",
        };
        let fill = format!("UPDATE part SET planned_at = {known} WHERE kind <> 'visual'");
        db.execute_unprepared(&fill).await.map(|_| ())
    }
}

const COLUMN: &str = "
ALTER TABLE part ADD COLUMN planned_at bigint;
CREATE INDEX part_planned ON part (planned_at) WHERE planned_at IS NOT NULL;
";
