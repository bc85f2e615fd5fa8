//! Second factors, codes for whoever lost theirs, and sign-ins that wait for one.

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
CREATE TABLE second_factor (
    person_id    text PRIMARY KEY REFERENCES person (id),
    secret       text NOT NULL,
    created_at   bigint NOT NULL,
    confirmed_at bigint,
    last_step    bigint NOT NULL,
    busy_until   bigint NOT NULL
);

CREATE TABLE recovery_code (
    person_id text NOT NULL REFERENCES person (id),
    code_hash text NOT NULL,
    PRIMARY KEY (person_id, code_hash)
);

CREATE TABLE half_session (
    token_hash text PRIMARY KEY,
    person_id  text NOT NULL REFERENCES person (id),
    expires_at bigint NOT NULL,
    tries      bigint NOT NULL
);
CREATE INDEX half_session_person ON half_session (person_id);
";
