//! Migrations happen whole or not at all.

use crate::sources::{Source, sources};
use anyhow::Result;

#[test]
fn every_migration_is_one_transaction() -> Result<()> {
    let migrations: Vec<Source> = sources()?
        .into_iter()
        .filter(|source| source.path.starts_with("server/store/src/migration"))
        .filter(|source| source.code().contains("MigrationTrait for"))
        .collect();
    assert!(!migrations.is_empty(), "no migrations found: did they move?");
    for migration in migrations {
        // SQLite migrations run without one unless they ask.
        let code = migration.code();
        let asks = code.split_once("fn use_transaction").is_some_and(|(_, rest)| {
            rest.split_once('}').is_some_and(|(body, _)| body.contains("Some(true)"))
        });
        assert!(asks, "{}: use_transaction must give Some(true)", migration.path);
    }
    Ok(())
}
