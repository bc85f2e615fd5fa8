//! Takes a backup while people work.

use super::archive::Archive;
use super::manifest::{self, FORMAT, Manifest};
use super::{BackupError, verify};
use crate::{Actor, Studio};
use domain::ContentHash;
use std::path::{Path, PathBuf};
use store::blobs::Blob;
use store::{Moment, Store};

/// Whether the originals of pictures go along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pictures {
    /// They do.
    Included,
    /// They stay where they are: for a step back on the same machine.
    LeftOut,
}

/// A backup that was taken and read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The file.
    pub path: PathBuf,
    /// Number of its bytes.
    pub bytes: u64,
    /// Rows of all tables.
    pub rows: u64,
    /// Originals of pictures.
    pub pictures: usize,
    /// Pictures that are missing or damaged in the studio itself: the backup is whole but for them.
    pub lost: Vec<ContentHash>,
}

/// Writes everything the studio holds at this moment to a file, reads it back, and only then gives it
/// its name. A folder stands for a new file in it that is named after the moment.
///
/// # Errors
/// [`BackupError::Exists`], or why the database or a file cannot be read or written.
pub async fn take(
    studio: &Studio,
    actor: &Actor,
    path: &Path,
    pictures: Pictures,
) -> Result<Taken, BackupError> {
    if *actor != Actor::Operator {
        return Err(BackupError::Forbidden);
    }
    let path = named(path, studio.clock.now().0);
    if path.symlink_metadata().is_ok() {
        return Err(BackupError::Exists(path));
    }
    let failed = |why| BackupError::File { file: path.clone(), why };
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut archive = Archive::begin(folder).map_err(failed)?;
    let (steps, blobs) = rows(&studio.store, &mut archive, &path).await?;
    let mut lost = Vec::new();
    for file in blobs.into_iter().filter(|_| pictures == Pictures::Included) {
        let added = picture(studio, &mut archive, file.hash, &path).await?;
        // What nothing shows may be swept away meanwhile.
        if !added && file.unused_since.is_none() {
            lost.push(file.hash);
        }
    }
    let manifest = Manifest {
        format: FORMAT.to_owned(),
        program: env!("CARGO_PKG_VERSION").to_owned(),
        made_at: studio.clock.now().0,
        steps,
        pictures: pictures == Pictures::Included,
        lost: lost.clone(),
        entries: archive.entries.clone(),
    };
    let file = archive.finish(&manifest).map_err(failed)?;
    let verified = verify(file.path())?;
    file.persist_noclobber(&path).map_err(|it| match it.error.kind() {
        std::io::ErrorKind::AlreadyExists => BackupError::Exists(path.clone()),
        _ => failed(it.error),
    })?;
    #[cfg(unix)]
    std::fs::File::open(folder).and_then(|it| it.sync_all()).map_err(failed)?;
    Ok(Taken {
        bytes: verified.bytes,
        rows: verified.rows(),
        pictures: verified.pictures(),
        lost,
        path,
    })
}

/// The rows of every table at one moment; gives the schema and the pictures they name.
async fn rows(
    store: &Store,
    archive: &mut Archive,
    path: &Path,
) -> Result<(Vec<String>, Vec<Blob>), BackupError> {
    let failed = |why| BackupError::File { file: path.to_owned(), why };
    store
        .at_one_moment(async |moment: &Moment| {
            let steps = moment.steps().await?;
            for table in moment.tables().await? {
                archive.start(manifest::rows_of(table.name()), true).map_err(failed)?;
                let mut count = 0;
                let keep = |line: &str| {
                    count += 1;
                    archive.add(line.as_bytes()).and_then(|()| archive.add(b"\n")).map_err(failed)
                };
                moment.rows(&table, keep).await?;
                archive.end(Some(count));
            }
            let blobs = store::blobs::all(moment).await?;
            Ok((steps, blobs))
        })
        .await
}

/// Adds a picture; `false` when its file is missing or damaged.
async fn picture(
    studio: &Studio,
    archive: &mut Archive,
    hash: ContentHash,
    path: &Path,
) -> Result<bool, BackupError> {
    let bytes = match studio.blobs.get(hash).await {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Ok(false),
        Err(error) if error.kind() == std::io::ErrorKind::InvalidData => return Ok(false),
        Err(error) => return Err(BackupError::Blobs(error)),
    };
    let add = archive.start(manifest::picture(hash), false).and_then(|()| archive.add(&bytes));
    add.map_err(|why| BackupError::File { file: path.to_owned(), why })?;
    archive.end(None);
    Ok(true)
}

/// The path, or in a folder a name such as `marbre-2026-11-22T063209Z.zip`.
fn named(path: &Path, at: i64) -> PathBuf {
    if !path.is_dir() {
        return path.to_owned();
    }
    let moment = jiff::Timestamp::from_millisecond(at).unwrap_or_default();
    path.join(moment.strftime("marbre-%Y-%m-%dT%H%M%SZ.zip").to_string())
}
