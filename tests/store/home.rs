//! A database for one test, and the ways into it.

use anyhow::Result;
use sea_orm::{ConnectOptions, ConnectionTrait, Database as Driver, DatabaseConnection};
use store::{Durability, Options, Store};
use tests::databases::Database;

/// What tests use: no waiting for the disk.
pub const FAST: Options = Options { durability: Durability::Off, max_pages: None };

/// An open database, and where it is.
pub struct Home {
    /// The open store.
    pub store: Store,
    /// Where it is.
    pub database: Database,
}

impl Home {
    /// A SQLite file with its tables.
    pub async fn sqlite() -> Result<Home> {
        let database = Database::sqlite().await?;
        Ok(Home { store: database.open().await?, database })
    }

    /// A PostgreSQL database with its tables; none when there is no server to make it.
    pub async fn postgres() -> Result<Option<Home>> {
        let Some(database) = Database::postgres().await? else { return Ok(None) };
        Ok(Some(Home { store: database.open().await?, database }))
    }

    /// The address of a SQLite file that is not there yet, and its folder.
    pub fn no_file() -> Result<(tempfile::TempDir, String)> {
        let folder = tempfile::tempdir()?;
        let url = format!("sqlite://{}", folder.path().join("marbre.db").display());
        Ok((folder, url))
    }

    /// Takes every table away, as if the database had just been made.
    pub async fn empty_server(&self) -> Result<()> {
        let sql = "DROP SCHEMA public CASCADE; CREATE SCHEMA public";
        back_door(&self.database.url).await?.execute_unprepared(sql).await?;
        Ok(())
    }

    /// A second way in, as another process would have.
    pub async fn again(&self) -> Result<Store> {
        self.database.open().await
    }
}

/// A connection that no verb would have, to try what must not work.
pub async fn back_door(url: &str) -> Result<DatabaseConnection> {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false);
    Ok(Driver::connect(options).await?)
}

/// Runs a test on both databases.
#[macro_export]
macro_rules! on_both {
    ($name:ident) => {
        mod $name {
            #[tokio::test(flavor = "multi_thread")]
            async fn sqlite() -> anyhow::Result<()> {
                super::$name(&$crate::home::Home::sqlite().await?).await
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn postgres() -> anyhow::Result<()> {
                match $crate::home::Home::postgres().await? {
                    Some(home) => super::$name(&home).await,
                    None => Ok(()),
                }
            }
        }
    };
}
