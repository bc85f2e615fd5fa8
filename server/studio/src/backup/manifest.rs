//! What a backup says of itself.

use domain::ContentHash;
use serde::{Deserialize, Serialize};

/// The format of this program's backups.
pub(super) const FORMAT: &str = "marbre-backup-1";
/// Name of the manifest in the archive.
pub(super) const NAME: &str = "manifest.json";
/// Largest manifest read: some 500,000 pictures.
pub(super) const LARGEST: u64 = 64 << 20;

/// What a backup says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    /// [`FORMAT`].
    pub format: String,
    /// Version of the program that wrote it.
    pub program: String,
    /// When, in milliseconds since 1970.
    pub made_at: i64,
    /// Steps the database had taken, in order: its schema.
    pub steps: Vec<String>,
    /// Whether the originals of pictures are in it.
    pub pictures: bool,
    /// Pictures the rows name whose files were missing or damaged already.
    pub lost: Vec<ContentHash>,
    /// The files in it, but for this one.
    pub entries: Vec<Entry>,
}

/// One file of a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    /// Its path in the archive.
    pub name: String,
    /// Number of bytes.
    pub bytes: u64,
    /// SHA-256 of the bytes.
    pub sha256: ContentHash,
    /// Number of rows, in a table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<u64>,
}

impl Entry {
    /// The table whose rows it holds.
    pub(super) fn table(&self) -> Option<&str> {
        self.name.strip_prefix("rows/")?.strip_suffix(".jsonl")
    }

    /// The picture it holds: its name is its hash.
    pub(super) fn picture(&self) -> Option<ContentHash> {
        let hash = self.name.strip_prefix("blobs/")?.parse().ok();
        hash.filter(|it| *it == self.sha256)
    }
}

/// The path of a table's rows.
pub(super) fn rows_of(table: &str) -> String {
    format!("rows/{table}.jsonl")
}

/// The path of a picture.
pub(super) fn picture(hash: ContentHash) -> String {
    format!("blobs/{hash}")
}
