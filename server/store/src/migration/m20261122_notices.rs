//! What people were told, once each, and by which way they want to learn of it.

use super::counted;
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
        let tables = TABLES.replace("{counted}", counted(manager.get_database_backend()));
        manager.get_connection().execute_unprepared(&tables).await.map(drop)
    }
}

const TABLES: &str = "
CREATE TABLE notice (
    seq       {counted},
    person_id text NOT NULL REFERENCES person (id),
    brand_id  text NOT NULL REFERENCES brand (id),
    item_id   text NOT NULL REFERENCES item (id),
    kind      text NOT NULL,
    about     text NOT NULL,
    by_person text REFERENCES person (id),
    at        bigint NOT NULL,
    read_at   bigint,
    mail      text NOT NULL
);
CREATE UNIQUE INDEX notice_once ON notice (person_id, kind, about);
CREATE INDEX notice_latest ON notice (person_id, seq);
CREATE INDEX notice_unread ON notice (person_id, item_id) WHERE read_at IS NULL;
CREATE INDEX notice_mail ON notice (person_id, seq) WHERE mail = 'waits';
CREATE INDEX notice_age ON notice (at);

CREATE TABLE notice_choice (
    person_id text PRIMARY KEY REFERENCES person (id),
    choices   text NOT NULL
);
";
