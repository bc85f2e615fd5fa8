use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use domain::ContentHash;
use tempfile::NamedTempFile;
use tokio::task;

/// Bytes kept under their SHA-256, in a directory.
///
/// A blob is either whole or absent: it is written beside its place, flushed to the disk, renamed, and its directory
/// flushed, before [`Folder::put`] returns. Bytes that no longer match their name are never handed out.
/// Layout: `ab/cdef…` by hash, `tmp/` for what is being written, and `in-use`, empty, for the lock.
#[derive(Clone, Debug)]
pub(super) struct Folder {
    root: Arc<Path>,
    /// Held, shared, as long as this process may be writing: see [`Folder::open`].
    _presence: Arc<File>,
}

impl Folder {
    /// Opens (or creates) the directory and clears what an interrupted write left, unless another
    /// process has it open and may still be writing.
    pub(super) async fn open(directory: PathBuf) -> io::Result<Folder> {
        blocking(move || {
            let presence = prepare(&directory)?;
            Ok(Folder { root: directory.into(), _presence: Arc::new(presence) })
        })
        .await
    }

    /// Keeps `bytes` and returns their name. Returns after the disk has them; keeping the same bytes twice is one blob.
    pub(super) async fn put(&self, bytes: Vec<u8>) -> io::Result<ContentHash> {
        let folder = self.clone();
        blocking(move || folder.write(&bytes)).await
    }

    /// The blob's bytes; `None` when there is none. Fails when they do not match their name any more.
    pub(super) async fn get(&self, hash: ContentHash) -> io::Result<Option<Vec<u8>>> {
        let folder = self.clone();
        blocking(move || folder.read(hash)).await
    }

    /// Whether there is a blob of this name; its bytes are not looked at.
    pub(super) async fn has(&self, hash: ContentHash) -> io::Result<bool> {
        let path = self.path(hash);
        blocking(move || path.try_exists()).await
    }

    /// Forgets a blob; one that is not there is no error.
    pub(super) async fn remove(&self, hash: ContentHash) -> io::Result<()> {
        let path = self.path(hash);
        blocking(move || absent_is_fine(fs::remove_file(path)).map(drop)).await
    }

    fn write(&self, bytes: &[u8]) -> io::Result<ContentHash> {
        let hash = ContentHash::of(bytes);
        // One that went bad is written again; one that is whole has been flushed by whoever wrote it.
        if matches!(self.read(hash), Ok(Some(_))) {
            return Ok(hash);
        }
        let mut file = NamedTempFile::new_in(self.temporary())?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        let path = self.path(hash);
        let shelf = path.parent().unwrap_or(&self.root);
        fs::create_dir_all(shelf)?;
        file.persist(&path)?;
        flush_directory(shelf)?;
        flush_directory(&self.root)?;
        Ok(hash)
    }

    /// As [`Folder::get`], for work that is already off the async runtime.
    pub(super) fn read(&self, hash: ContentHash) -> io::Result<Option<Vec<u8>>> {
        let Some(bytes) = absent_is_fine(fs::read(self.path(hash)))? else { return Ok(None) };
        if ContentHash::of(&bytes) == hash {
            Ok(Some(bytes))
        } else {
            Err(io::Error::new(
                io::ErrorKind::InvalidData,
                format!("blob {hash} is damaged on the disk"),
            ))
        }
    }

    fn path(&self, hash: ContentHash) -> PathBuf {
        let name = hash.to_string();
        let (shelf, rest) = name.split_at(2);
        self.root.join(shelf).join(rest)
    }

    fn temporary(&self) -> PathBuf {
        self.root.join("tmp")
    }
}

/// Makes the folders; alone in them, empties `tmp/`. Returns the lock that tells others of us. Several may begin
/// at once: `tmp/` goes only while nobody else is here, and whoever is here makes it.
fn prepare(root: &Path) -> io::Result<File> {
    fs::create_dir_all(root)?;
    let (presence, tmp) = (File::create(root.join("in-use"))?, root.join("tmp"));
    if presence.try_lock().is_ok() {
        absent_is_fine(fs::remove_dir_all(&tmp))?;
        presence.unlock()?;
    }
    presence.lock_shared()?;
    fs::create_dir_all(tmp)?;
    flush_directory(root)?;
    Ok(presence)
}

/// A rename is only safe on the disk once the directory that holds the name is.
fn flush_directory(directory: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(directory)?.sync_all() } else { Ok(()) }
}

fn absent_is_fine<T>(result: io::Result<T>) -> io::Result<Option<T>> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        other => other.map(Some),
    }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    task::spawn_blocking(work).await.map_err(io::Error::other)?
}
