//! Letters that wait to be sent.

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
CREATE TABLE letter (
    id         text PRIMARY KEY,
    email      text NOT NULL,
    subject    text NOT NULL,
    text       text NOT NULL,
    created_at bigint NOT NULL,
    due_at     bigint NOT NULL,
    until_at   bigint NOT NULL,
    tries      bigint NOT NULL
);
CREATE INDEX letter_due ON letter (due_at);
";
