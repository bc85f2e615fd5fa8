//! The beginning of a history may be removed, once a signed checkpoint stands in its place; nothing else of
//! it ever.

use super::append_only;
use sea_orm::{ConnectionTrait, DbBackend, DbErr};
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
        db.execute_unprepared(TABLE).await?;
        append_only::protect(manager, "checkpoint").await?;
        let open = match db.get_database_backend() {
            DbBackend::Sqlite => SQLITE,
            _ => POSTGRES,
        };
        db.execute_unprepared(open).await.map(|_| ())
    }
}

const TABLE: &str = "
CREATE TABLE checkpoint (
    brand_id   text NOT NULL REFERENCES brand (id),
    number     bigint NOT NULL,
    up_to_seq  bigint NOT NULL,
    last       text NOT NULL,
    signed     text NOT NULL,
    created_at bigint NOT NULL,
    PRIMARY KEY (brand_id, number)
);
";

const SQLITE: &str = "
DROP TRIGGER event_no_DELETE;
CREATE TRIGGER event_no_DELETE BEFORE DELETE ON event
WHEN NOT EXISTS (SELECT 1 FROM checkpoint
                 WHERE checkpoint.brand_id = OLD.brand_id AND checkpoint.up_to_seq >= OLD.seq)
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
";

const POSTGRES: &str = "
DROP TRIGGER event_append_only ON event;
CREATE TRIGGER event_append_only BEFORE UPDATE OR TRUNCATE ON event
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION refuse_uncovered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM checkpoint
                   WHERE checkpoint.brand_id = OLD.brand_id AND checkpoint.up_to_seq >= OLD.seq) THEN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER event_only_beginning BEFORE DELETE ON event
FOR EACH ROW EXECUTE FUNCTION refuse_uncovered();
";
