//! On PostgreSQL too the changes of what a brand's board shows are counted.
//!
//! Writers of one brand would wait for each other at one number. Each connection counts in one row of many,
//! chosen by its process, at the very end of its transaction, when it holds all it needs: whoever shares the
//! row waits for one commit, and nobody for each other. What is read is the sum: it is the same only while
//! nothing that changes it became visible.

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
        match manager.get_database_backend() {
            DbBackend::Sqlite => Ok(()),
            _ => manager.get_connection().execute_unprepared(POSTGRES).await.map(|_| ()),
        }
    }
}

/// A transaction counts once: `counted_by` is the one that did last.
const POSTGRES: &str = "
CREATE TABLE change_count (
    brand_id   text   NOT NULL,
    place      bigint NOT NULL,
    changes    bigint NOT NULL,
    counted_by xid8   NOT NULL,
    PRIMARY KEY (brand_id, place)
) WITH (fillfactor = 50);
CREATE FUNCTION count_change(brand text) RETURNS void LANGUAGE sql AS $$
    INSERT INTO change_count VALUES (brand, pg_backend_pid() % 64, 1, pg_current_xact_id())
    ON CONFLICT (brand_id, place) DO UPDATE
    SET changes = change_count.changes + 1, counted_by = excluded.counted_by
    WHERE change_count.counted_by <> excluded.counted_by
$$;
CREATE FUNCTION count_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM count_change(CASE TG_OP WHEN 'DELETE' THEN OLD.brand_id ELSE NEW.brand_id END);
    RETURN NULL;
END $$;
CREATE FUNCTION count_of_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM count_change(brand_id) FROM item
    WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD.item_id ELSE NEW.item_id END;
    RETURN NULL;
END $$;
CREATE FUNCTION count_everywhere() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM count_change(id) FROM (SELECT id FROM brand ORDER BY id) AS brands;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER item_counted AFTER INSERT OR UPDATE OR DELETE ON item
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_item();
CREATE CONSTRAINT TRIGGER part_counted AFTER INSERT OR UPDATE OF item_id, kind, removed_at OR DELETE ON part
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_of_item();
CREATE CONSTRAINT TRIGGER comment_counted AFTER INSERT OR UPDATE OR DELETE ON comment
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_of_item();
CREATE CONSTRAINT TRIGGER item_tag_counted AFTER INSERT OR UPDATE OR DELETE ON item_tag
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_of_item();
CREATE CONSTRAINT TRIGGER person_counted AFTER UPDATE OF name ON person
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_everywhere();
";
