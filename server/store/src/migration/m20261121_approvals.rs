//! Rounds, decisions and certificates. What was decided is only ever added to.

use super::append_only;
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
        for table in ["round_part", "decision", "certificate", "certificate_void"] {
            append_only::protect(manager, table).await?;
        }
        Ok(())
    }
}

const TABLES: &str = "
CREATE TABLE round (
    id           text PRIMARY KEY,
    item_id      text NOT NULL REFERENCES item (id),
    number       bigint NOT NULL,
    state        text NOT NULL,
    policy       text NOT NULL,
    contributors text NOT NULL,
    submitted_by text NOT NULL REFERENCES person (id),
    submitted_at bigint NOT NULL,
    closed_at    bigint,
    note         text NOT NULL
);
CREATE UNIQUE INDEX round_number ON round (item_id, number);

CREATE TABLE round_part (
    round_id text NOT NULL REFERENCES round (id),
    part_id  text NOT NULL REFERENCES part (id),
    hash     text NOT NULL,
    version  bigint NOT NULL,
    PRIMARY KEY (round_id, part_id)
);

CREATE TABLE decision (
    id        text PRIMARY KEY,
    round_id  text NOT NULL REFERENCES round (id),
    stage     bigint NOT NULL,
    slot      bigint NOT NULL,
    person_id text NOT NULL REFERENCES person (id),
    verdict   text NOT NULL,
    seen      text NOT NULL,
    comment   text NOT NULL,
    at        bigint NOT NULL
);
CREATE INDEX decision_round ON decision (round_id);

CREATE TABLE certificate (
    id         text PRIMARY KEY,
    item_id    text NOT NULL REFERENCES item (id),
    round_id   text REFERENCES round (id),
    kind       text NOT NULL,
    by_person  text REFERENCES person (id),
    parts      text NOT NULL,
    created_at bigint NOT NULL
);
CREATE INDEX certificate_item ON certificate (item_id);

CREATE TABLE certificate_void (
    certificate_id text NOT NULL REFERENCES certificate (id),
    part_id        text NOT NULL REFERENCES part (id),
    at             bigint NOT NULL,
    person_id      text NOT NULL REFERENCES person (id),
    PRIMARY KEY (certificate_id, part_id)
);
";
