//! The keys brands sign with, signed certificates in their chains, and what opens a commitment.

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
        append_only::protect(manager, "sealed_certificate").await
    }
}

const TABLES: &str = "
CREATE TABLE brand_key (
    brand_id   text PRIMARY KEY REFERENCES brand (id),
    seed       text NOT NULL,
    created_at bigint NOT NULL
);

CREATE TABLE sealed_certificate (
    certificate_id text PRIMARY KEY REFERENCES certificate (id),
    brand_id       text NOT NULL REFERENCES brand (id),
    number         bigint NOT NULL,
    signed         text NOT NULL
);
CREATE UNIQUE INDEX sealed_certificate_number ON sealed_certificate (brand_id, number);

CREATE TABLE commitment (
    hash    text PRIMARY KEY,
    subject text NOT NULL,
    salt    text NOT NULL,
    name    text NOT NULL
);
CREATE INDEX commitment_subject ON commitment (subject);
";
