//! Backups: everything a studio holds in one file, and a studio made again from one.
//!
//! A backup is a zip: `rows/<table>.jsonl` with one JSON object a row, `blobs/<sha256>` with the
//! originals of pictures, `manifest.json` with the SHA-256 of each, and as the zip's comment the SHA-256
//! of all bytes before it, so that not one of them changes unseen. The rows are those of one moment,
//! whoever writes meanwhile, and read the same on SQLite and PostgreSQL. Sessions are left out: nobody
//! stays signed in through a restored backup.

mod archive;
mod manifest;
mod restore;
mod take;
mod verify;

pub use restore::{Restored, restore};
pub use take::{Pictures, Taken, take};
pub use verify::{Verified, verify};

use std::path::PathBuf;
use store::StoreError;

/// Why there is no backup, or why one is not restored. Nothing was put in place.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// Only whoever runs the command line on the server may.
    #[error("not allowed")]
    Forbidden,
    /// A file is there already.
    #[error("{} exists already: name a file that does not", .0.display())]
    Exists(PathBuf),
    /// The file cannot be read or written.
    #[error("{}: {why}", .file.display())]
    File {
        /// Which.
        file: PathBuf,
        /// Why.
        why: std::io::Error,
    },
    /// The file is something else.
    #[error("{} is not a backup of Marbre", .0.display())]
    NoBackup(PathBuf),
    /// The file ends too early.
    #[error("{} is cut off in {entry}: it cannot be restored; take an older backup", .file.display())]
    CutOff {
        /// Which.
        file: PathBuf,
        /// What it ends in.
        entry: String,
    },
    /// Something in it is not what was written.
    #[error("{} is damaged: {entry} is not what was written; take an older backup", .file.display())]
    Damaged {
        /// Which.
        file: PathBuf,
        /// What differs.
        entry: String,
    },
    /// The database to restore into holds something.
    #[error(
        "the database holds a studio already: restore into an empty one, or move the present one away first"
    )]
    NotEmpty,
    /// The pictures cannot be read or kept.
    #[error("pictures: {0}")]
    Blobs(#[from] std::io::Error),
    /// What the database says.
    #[error("{0}")]
    Store(StoreError),
}

impl From<StoreError> for BackupError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Conflict("not-empty") => BackupError::NotEmpty,
            other => BackupError::Store(other),
        }
    }
}
