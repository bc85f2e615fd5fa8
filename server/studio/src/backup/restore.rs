//! Makes a studio again from a backup.

use super::manifest::{self, Entry};
use super::{BackupError, Verified};
use crate::Actor;
use media::Blobs;
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read};
use store::{Filling, Store, Table};

/// Rows that are added at once: at most this many, and about a mebibyte.
const ROWS: usize = 500;
const BYTES: usize = 1 << 20;

/// What was restored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Restored {
    /// Rows of all tables.
    pub rows: u64,
    /// Originals of pictures.
    pub pictures: usize,
}

/// Puts the pictures of a backup among `blobs` and its rows into an empty database, and brings that up
/// to date. The rows appear all at once, last; pictures without rows are seen by nobody.
///
/// # Errors
/// [`BackupError::NotEmpty`]; [`store::StoreError::Newer`] when a newer program wrote the backup; why a
/// file or the database refuses.
pub async fn restore(
    actor: &Actor,
    mut backup: Verified,
    store: &Store,
    blobs: &Blobs,
) -> Result<Restored, BackupError> {
    if *actor != Actor::Operator {
        return Err(BackupError::Forbidden);
    }
    if !store.is_blank().await? {
        return Err(BackupError::NotEmpty);
    }
    let steps = backup.manifest.steps.clone();
    store
        .fill(&steps, async |filling: &Filling<'_>| {
            let tables = filling.tables().await?;
            fits(&backup, &tables)?;
            for table in &tables {
                rows(&mut backup, filling, table).await?;
            }
            pictures(&mut backup, blobs).await
        })
        .await?;
    Ok(Restored { rows: backup.rows(), pictures: backup.pictures() })
}

/// The tables of the backup are those that its schema has.
fn fits(backup: &Verified, tables: &[Table]) -> Result<(), BackupError> {
    let made: BTreeSet<&str> = tables.iter().map(Table::name).collect();
    let held: BTreeSet<&str> = backup.manifest.entries.iter().filter_map(Entry::table).collect();
    match made.symmetric_difference(&held).next() {
        None => Ok(()),
        Some(table) => Err(damaged(backup, manifest::rows_of(table))),
    }
}

async fn rows(
    backup: &mut Verified,
    filling: &Filling<'_>,
    table: &Table,
) -> Result<(), BackupError> {
    let name = manifest::rows_of(table.name());
    let expected = backup.manifest.entries.iter().find(|it| it.name == name);
    let expected = expected.and_then(|it| it.rows).unwrap_or_default();
    let file = backup.file.clone();
    let broken = || BackupError::Damaged { file: file.clone(), entry: name.clone() };
    let entry = backup.zip.by_name(&name).map_err(|_| broken())?;
    let (mut lines, mut count) = (BufReader::new(entry).lines(), 0);
    loop {
        let (mut some, mut bytes) = (Vec::new(), 0);
        while some.len() < ROWS && bytes < BYTES {
            let Some(line) = lines.next() else { break };
            let line = line.map_err(|_| broken())?;
            bytes += line.len();
            some.push(line);
        }
        if some.is_empty() {
            break;
        }
        count += some.len() as u64;
        filling.insert(table, &some).await?;
    }
    if count == expected { Ok(()) } else { Err(broken()) }
}

async fn pictures(backup: &mut Verified, blobs: &Blobs) -> Result<(), BackupError> {
    let kept: Vec<Entry> =
        backup.manifest.entries.iter().filter(|it| it.picture().is_some()).cloned().collect();
    for entry in kept {
        let bytes = picture(backup, &entry).ok_or_else(|| damaged(backup, entry.name.clone()))?;
        if blobs.put(bytes).await? != entry.sha256 {
            return Err(damaged(backup, entry.name));
        }
    }
    Ok(())
}

fn picture(backup: &mut Verified, entry: &Entry) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = backup.zip.by_name(&entry.name).ok()?;
    read.take(entry.bytes + 1).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

fn damaged(backup: &Verified, entry: String) -> BackupError {
    BackupError::Damaged { file: backup.file.clone(), entry }
}
