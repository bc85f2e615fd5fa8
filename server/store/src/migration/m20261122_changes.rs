//! Finds comments by their part, and counts the changes of what a brand's board shows, so that a board which
//! is remembered is never shown after one. The database counts by itself: no query can forget to, and no
//! other process.
//!
//! On SQLite only, where there is one writer anyway: PostgreSQL counts as `m20261123_counts` says.

use sea_orm::{ConnectionTrait, DbBackend, DbErr};
use sea_orm_migration::prelude::DeriveMigrationName;
use sea_orm_migration::{MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

/// Trigger by trigger: what happens to which table, and the brands it counts for.
const COUNTED: [(&str, &str, &str); 13] = [
    ("item_made", "INSERT ON item", "SELECT NEW.brand_id"),
    ("item_changed", "UPDATE ON item", "SELECT NEW.brand_id"),
    ("item_gone", "DELETE ON item", "SELECT OLD.brand_id"),
    ("part_made", "INSERT ON part", NEW),
    ("part_removed", "UPDATE OF item_id, kind, removed_at ON part", NEW),
    ("part_gone", "DELETE ON part", OLD),
    ("comment_made", "INSERT ON comment", NEW),
    ("comment_changed", "UPDATE ON comment", NEW),
    ("comment_gone", "DELETE ON comment", OLD),
    ("item_tag_made", "INSERT ON item_tag", NEW),
    ("item_tag_changed", "UPDATE ON item_tag", NEW),
    ("item_tag_gone", "DELETE ON item_tag", OLD),
    // Cards name people.
    ("person_renamed", "UPDATE OF name ON person", "SELECT id FROM brand"),
];

const NEW: &str = "SELECT brand_id FROM item WHERE id = NEW.item_id";
const OLD: &str = "SELECT brand_id FROM item WHERE id = OLD.item_id";

#[expect(elided_lifetimes_in_paths, reason = "the trait's own signature leaves it out")]
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        // Every save asks whether somebody commented on the version it follows.
        db.execute_unprepared("CREATE INDEX comment_part ON comment (part_id, version)").await?;
        if manager.get_database_backend() != DbBackend::Sqlite {
            return Ok(());
        }
        let table =
            "CREATE TABLE change_count (brand_id text PRIMARY KEY, changes bigint NOT NULL)";
        db.execute_unprepared(table).await?;
        for (name, what, brands) in COUNTED {
            let trigger = format!(
                "CREATE TRIGGER {name} AFTER {what} BEGIN
                     INSERT INTO change_count SELECT it.*, 1 FROM ({brands}) AS it WHERE true
                     ON CONFLICT (brand_id) DO UPDATE SET changes = changes + 1;
                 END"
            );
            db.execute_unprepared(&trigger).await?;
        }
        Ok(())
    }
}
