//! The history: one row an event, numbered in the order they were written, only ever added to.

use super::{append_only, counted};
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
        let table = TABLE.replace("{counted}", counted(manager.get_database_backend()));
        manager.get_connection().execute_unprepared(&table).await?;
        append_only::protect(manager, "event").await
    }
}

const TABLE: &str = "
CREATE TABLE event (
    seq       {counted},
    id        text NOT NULL,
    brand_id  text REFERENCES brand (id),
    item_id   text REFERENCES item (id),
    part_id   text REFERENCES part (id),
    person_id text REFERENCES person (id),
    kind      text NOT NULL,
    data      text NOT NULL,
    at        bigint NOT NULL
);
CREATE UNIQUE INDEX event_id ON event (id);
CREATE INDEX event_brand ON event (brand_id, seq);
CREATE INDEX event_item ON event (item_id, seq);
";
