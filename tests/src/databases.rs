//! A database for each test: SQLite always, PostgreSQL where there is a server.
//!
//! Migrations run once for each test program; a test gets a copy of what they made.

use crate::place::say;
use anyhow::{Context, Result};
use sea_orm::{ConnectOptions, ConnectionTrait, Database as Driver};
use std::sync::atomic::{AtomicU32, Ordering};
use store::{Durability, Options, Store};
use tempfile::TempDir;
use tokio::sync::OnceCell;

/// A database with its tables and nothing in them.
#[derive(Debug)]
pub struct Database {
    /// Its address, as `--database` takes it.
    pub url: String,
    // Deleted with the test's database.
    _folder: Option<TempDir>,
}

impl Database {
    /// A SQLite file of its own.
    ///
    /// # Errors
    /// When the file cannot be made.
    pub async fn sqlite() -> Result<Self> {
        static MIGRATED: OnceCell<Vec<u8>> = OnceCell::const_new();
        let migrated = MIGRATED.get_or_try_init(migrated_file).await?;
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("marbre.db");
        std::fs::write(&file, migrated)?;
        Ok(Self { url: format!("sqlite://{}", file.display()), _folder: Some(folder) })
    }

    /// A PostgreSQL database of its own; none, said aloud, when there is no server to make it.
    ///
    /// # Errors
    /// When the server does not answer or refuses.
    pub async fn postgres() -> Result<Option<Self>> {
        static MIGRATED: OnceCell<String> = OnceCell::const_new();
        let Ok(server) = std::env::var("MARBRE_TEST_POSTGRES") else {
            say(
                "skipped on PostgreSQL: MARBRE_TEST_POSTGRES is not set (cargo xtask test sets it)",
            );
            return Ok(None);
        };
        let template = MIGRATED.get_or_try_init(|| migrated_database(&server)).await?;
        let url = make(&server, &format!("TEMPLATE {template}")).await?.1;
        Ok(Some(Self { url, _folder: None }))
    }

    /// A SQLite file without a table, as before the first start.
    ///
    /// # Errors
    /// When its folder cannot be made.
    pub fn blank_sqlite() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let url = format!("sqlite://{}", folder.path().join("marbre.db").display());
        Ok(Self { url, _folder: Some(folder) })
    }

    /// A PostgreSQL database without a table; none when there is no server to make it.
    ///
    /// # Errors
    /// As [`Database::postgres`].
    pub async fn blank_postgres() -> Result<Option<Self>> {
        let Ok(server) = std::env::var("MARBRE_TEST_POSTGRES") else { return Ok(None) };
        Ok(Some(Self { url: make(&server, "").await?.1, _folder: None }))
    }

    /// Deletes it, though somebody may be connected still.
    ///
    /// # Errors
    /// When the server refuses.
    pub async fn gone(self) -> Result<()> {
        // What follows may name the folder of a socket, with slashes of its own.
        let address = self.url.split('?').next().filter(|it| it.starts_with("postgres"));
        let Some((_, name)) = address.and_then(|it| it.rsplit_once('/')) else { return Ok(()) };
        let mut options = ConnectOptions::new(std::env::var("MARBRE_TEST_POSTGRES")?);
        options.max_connections(1);
        let admin = Driver::connect(options).await?;
        admin.execute_unprepared(&format!("DROP DATABASE {name} WITH (FORCE)")).await?;
        Ok(admin.close().await?)
    }

    /// Opens it as the server would, but without waiting for the disk.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub async fn open(&self) -> Result<Store> {
        Ok(Store::open_with(&self.url, FAST).await?)
    }
}

/// What tests use: what they write need not survive a power cut.
const FAST: Options = Options { durability: Durability::Off, max_pages: None };

async fn migrated_file() -> Result<Vec<u8>> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("template.db");
    let store = Store::open_with(&file.display().to_string(), FAST).await?;
    store.migrate().await?;
    // The last connection to close brings the write-ahead log into the file.
    store.close().await;
    Ok(std::fs::read(file)?)
}

async fn migrated_database(server: &str) -> Result<String> {
    let (name, url) = make(server, "").await?;
    let store = Store::open(&url).await?;
    store.migrate().await?;
    store.close().await;
    Ok(name)
}

/// Makes a database; gives its name and its address.
async fn make(server: &str, from: &str) -> Result<(String, String)> {
    static MADE: AtomicU32 = AtomicU32::new(0);
    let number = MADE.fetch_add(1, Ordering::Relaxed);
    let name = format!("marbre_{}_{number}", std::process::id());
    let mut options = ConnectOptions::new(server);
    options.max_connections(1);
    let admin = Driver::connect(options).await?;
    crate::deadline::until("the template's last connection to end", async || {
        match admin.execute_unprepared(&format!("CREATE DATABASE {name} {from}")).await {
            Ok(_) => Ok(Some(())),
            Err(why) if why.to_string().contains("being accessed") => Ok(None),
            Err(why) => Err(why.into()),
        }
    })
    .await?;
    admin.close().await?;
    let (before, query) = server.split_once('?').unwrap_or((server, ""));
    let (host, _) = before.rsplit_once('/').context("an address with a database")?;
    let url = format!("{host}/{name}?{query}");
    Ok((name, url))
}
