//! Which files items were imported from.

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
        manager.get_connection().execute_unprepared(TABLE).await.map(|_| ())
    }
}

// The item is named, not referred to: one that is gone for good may be imported again.
const TABLE: &str = "
CREATE TABLE source (
    brand_id  text NOT NULL REFERENCES brand (id),
    path      text NOT NULL,
    sha256    text NOT NULL,
    item_code text NOT NULL,
    at        bigint NOT NULL,
    PRIMARY KEY (brand_id, path, sha256)
);
CREATE INDEX source_sha256 ON source (brand_id, sha256);
";
