//! Beginnings of words have an index of their own on SQLite; on PostgreSQL words are found by theirs.

use crate::search;
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
        if manager.get_database_backend() != DbBackend::Sqlite {
            return db.execute_unprepared(search::FOUND_ON_POSTGRES).await.map(|_| ());
        }
        // The index holds no text: it is made anew, as it is made for an empty database.
        for table in ["search_words", "search_entry"] {
            db.execute_unprepared(&format!("DROP TABLE {table}")).await?;
        }
        for table in search::tables(DbBackend::Sqlite) {
            db.execute_unprepared(table).await?;
        }
        search::index_all(db).await
    }
}
