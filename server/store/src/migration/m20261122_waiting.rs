//! What waits for whom, so that an inbox is one look into an index; what waited before is in it too.

use crate::query::waiting::fill;
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
        manager.get_connection().execute_unprepared(TABLES).await?;
        fill::all(manager.get_connection()).await
    }
}

const TABLES: &str = "
CREATE TABLE waiting (
    person_id text NOT NULL REFERENCES person (id),
    item_id   text NOT NULL REFERENCES item (id),
    need      text NOT NULL,
    brand_id  text NOT NULL REFERENCES brand (id),
    due_at    bigint NOT NULL,
    since_at  bigint NOT NULL,
    reminded  bigint NOT NULL,
    PRIMARY KEY (item_id, person_id, need)
);
CREATE INDEX waiting_oldest ON waiting (person_id, due_at, since_at, item_id);
CREATE INDEX waiting_reminder ON waiting (reminded, due_at);
CREATE INDEX waiting_brand ON waiting (brand_id);
";
