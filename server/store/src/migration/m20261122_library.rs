//! The library: what items are found by, their tags, the views people keep, the trash, names of versions.

use crate::search;
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
        let db = manager.get_connection();
        db.execute_unprepared(TABLES).await?;
        for table in search::tables(manager.get_database_backend()) {
            db.execute_unprepared(table).await?;
        }
        // What is there already is found as well.
        search::index_all(db).await
    }
}

const TABLES: &str = "
ALTER TABLE item ADD COLUMN trashed_at bigint;
ALTER TABLE item ADD COLUMN trashed_by text;
ALTER TABLE item ADD COLUMN purged_at bigint;
CREATE INDEX item_board ON item (brand_id, state, updated_at);
CREATE INDEX item_trash ON item (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX part_shown ON part (item_id, kind) WHERE removed_at IS NULL;

CREATE TABLE item_tag (
    item_id text NOT NULL REFERENCES item (id),
    tag     text NOT NULL,
    label   text NOT NULL,
    PRIMARY KEY (item_id, tag)
);
CREATE INDEX item_tag_name ON item_tag (tag, item_id);

CREATE TABLE view (
    id         text PRIMARY KEY,
    brand_id   text NOT NULL REFERENCES brand (id),
    person_id  text NOT NULL REFERENCES person (id),
    name       text NOT NULL,
    query      text NOT NULL,
    created_at bigint NOT NULL
);
CREATE UNIQUE INDEX view_name ON view (person_id, brand_id, name);

CREATE TABLE version_name (
    part_id   text NOT NULL REFERENCES part (id),
    version   bigint NOT NULL,
    name      text NOT NULL,
    person_id text NOT NULL REFERENCES person (id),
    at        bigint NOT NULL,
    PRIMARY KEY (part_id, version)
);
";
