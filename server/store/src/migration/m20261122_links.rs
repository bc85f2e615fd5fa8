//! One-time links, and people kept out of a brand for a while.

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
ALTER TABLE membership ADD COLUMN suspended_at bigint;

CREATE TABLE link (
    id         text PRIMARY KEY,
    token_hash text NOT NULL,
    purpose    text NOT NULL,
    brand_id   text REFERENCES brand (id),
    person_id  text REFERENCES person (id),
    email      text NOT NULL,
    roles      text NOT NULL,
    autonomous boolean NOT NULL,
    by_id      text REFERENCES person (id),
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    ended_at   bigint
);
CREATE UNIQUE INDEX link_token ON link (token_hash);
CREATE INDEX link_brand ON link (brand_id);
CREATE INDEX link_person ON link (person_id);
";
