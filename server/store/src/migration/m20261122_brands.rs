//! What brands decide for themselves, when they were archived, and the slugs they had.

use sea_orm::{ConnectionTrait, DbErr};
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
        manager.get_connection().execute_unprepared(TABLES).await.map(|_| ())
    }
}

const TABLES: &str = "
ALTER TABLE brand ADD COLUMN settings text NOT NULL DEFAULT '{}';
ALTER TABLE brand ADD COLUMN archived_at bigint;

CREATE TABLE former_address (
    slug     text PRIMARY KEY,
    brand_id text NOT NULL REFERENCES brand (id)
);
";
