use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use domain::ContentHash;

mod address;
mod bucket;
mod folder;

pub use address::{BucketAddress, NoBucketAddress};

use bucket::Bucket;
use folder::Folder;

/// Bytes kept under their SHA-256, in a directory or in a bucket of an S3-compatible store.
///
/// A blob is either whole or absent, and what [`Blobs::put`] gave a name is kept. Bytes that no longer match their name
/// are never handed out.
#[derive(Clone, Debug)]
pub struct Blobs(Place);

#[derive(Clone, Debug)]
enum Place {
    Folder(Folder),
    Bucket(Arc<Bucket>),
}

impl Blobs {
    /// Opens (or creates) the directory and clears what an interrupted write left, unless another
    /// process has it open and may still be writing.
    pub async fn open(directory: PathBuf) -> io::Result<Blobs> {
        Ok(Blobs(Place::Folder(Folder::open(directory).await?)))
    }

    /// Opens a bucket and asks it whether it is there.
    pub async fn open_bucket(address: &BucketAddress) -> io::Result<Blobs> {
        let bucket = Bucket::open(address)?;
        bucket.check().await?;
        Ok(Blobs(Place::Bucket(Arc::new(bucket))))
    }

    /// Keeps `bytes` and returns their name. Returns once they are safe; keeping the same bytes twice is one blob.
    pub async fn put(&self, bytes: Vec<u8>) -> io::Result<ContentHash> {
        match &self.0 {
            Place::Folder(folder) => folder.put(bytes).await,
            Place::Bucket(bucket) => bucket.put(bytes).await,
        }
    }

    /// The blob's bytes; `None` when there is none. Fails when they do not match their name any more.
    pub async fn get(&self, hash: ContentHash) -> io::Result<Option<Vec<u8>>> {
        match &self.0 {
            Place::Folder(folder) => folder.get(hash).await,
            Place::Bucket(bucket) => bucket.get(hash).await,
        }
    }

    /// Whether there is a blob of this name; its bytes are not looked at.
    pub async fn has(&self, hash: ContentHash) -> io::Result<bool> {
        match &self.0 {
            Place::Folder(folder) => folder.has(hash).await,
            Place::Bucket(bucket) => bucket.has(hash).await,
        }
    }

    /// Forgets a blob; one that is not there is no error.
    pub async fn remove(&self, hash: ContentHash) -> io::Result<()> {
        match &self.0 {
            Place::Folder(folder) => folder.remove(hash).await,
            Place::Bucket(bucket) => bucket.remove(hash).await,
        }
    }

    /// As [`Blobs::get`], for work that is already off the async runtime.
    pub fn read(&self, hash: ContentHash) -> io::Result<Option<Vec<u8>>> {
        match &self.0 {
            Place::Folder(folder) => folder.read(hash),
            Place::Bucket(bucket) => tokio::runtime::Handle::current().block_on(bucket.get(hash)),
        }
    }
}
