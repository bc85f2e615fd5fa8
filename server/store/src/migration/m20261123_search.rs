//! The index anew: with beginnings of words, and with what articles aim at.

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
        let (db, backend) = (manager.get_connection(), manager.get_database_backend());
        // It holds nothing that is not in the items. A studio that began after it was made so has it already.
        let words = (backend == DbBackend::Sqlite).then_some("search_words");
        for table in words.into_iter().chain(["search_entry", "search_aim"]) {
            db.execute_unprepared(&format!("DROP TABLE IF EXISTS {table}")).await?;
        }
        for table in search::tables(backend) {
            db.execute_unprepared(table).await?;
        }
        if backend != DbBackend::Sqlite {
            db.execute_unprepared(search::FOUND_ON_POSTGRES).await?;
        }
        search::index_all(db).await
    }
}
