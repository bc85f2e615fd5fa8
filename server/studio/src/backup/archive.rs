//! Writes a backup beside its place; it gets its name when it is whole.

use super::manifest::{self, Entry, Manifest};
use domain::ContentHash;
use sha2::{Digest, Sha256};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use tempfile::NamedTempFile;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Number of bytes of the seal at the end: a SHA-256 in hexadecimal.
pub(super) const SEAL: usize = 64;

/// A backup that is being written. Dropped before [`Archive::finish`], it leaves nothing.
pub(super) struct Archive {
    zip: ZipWriter<NamedTempFile>,
    pub(super) entries: Vec<Entry>,
    open: Option<Open>,
}

struct Open {
    name: String,
    bytes: u64,
    hash: Sha256,
}

impl Archive {
    /// Begins one in the folder it will stay in, readable by nobody else.
    pub(super) fn begin(folder: &Path) -> io::Result<Self> {
        let file = tempfile::Builder::new().prefix(".marbre-backup-").tempfile_in(folder)?;
        Ok(Archive { zip: ZipWriter::new(file), entries: Vec::new(), open: None })
    }

    /// Begins an entry; pictures are compressed already.
    pub(super) fn start(&mut self, name: String, compress: bool) -> io::Result<()> {
        let method = if compress { CompressionMethod::Deflated } else { CompressionMethod::Stored };
        let options = SimpleFileOptions::default().compression_method(method).large_file(true);
        self.zip.start_file(name.as_str(), options.unix_permissions(0o600))?;
        self.open = Some(Open { name, bytes: 0, hash: Sha256::new() });
        Ok(())
    }

    /// Adds bytes to the entry.
    pub(super) fn add(&mut self, bytes: &[u8]) -> io::Result<()> {
        if let Some(open) = &mut self.open {
            open.bytes += bytes.len() as u64;
            open.hash.update(bytes);
        }
        self.zip.write_all(bytes)
    }

    /// Ends the entry; `rows` of a table are counted by whoever added them.
    pub(super) fn end(&mut self, rows: Option<u64>) {
        if let Some(Open { name, bytes, hash }) = self.open.take() {
            let sha256 = ContentHash(hash.finalize().into());
            self.entries.push(Entry { name, bytes, sha256, rows });
        }
    }

    /// Writes the manifest and the seal, and waits for the disk.
    pub(super) fn finish(mut self, manifest: &Manifest) -> io::Result<NamedTempFile> {
        let told = serde_json::to_vec_pretty(manifest).map_err(io::Error::other)?;
        self.start(manifest::NAME.to_owned(), true)?;
        self.add(&told)?;
        self.zip.set_comment("0".repeat(SEAL))?;
        let mut file = self.zip.finish()?;
        let seal = seal(file.as_file_mut())?;
        file.seek(SeekFrom::End(-(SEAL as i64)))?;
        file.write_all(seal.as_bytes())?;
        file.as_file().sync_all()?;
        Ok(file)
    }
}

/// SHA-256, in hexadecimal, of everything before the seal.
pub(super) fn seal(file: &mut (impl Read + Seek)) -> io::Result<String> {
    let length = file.seek(SeekFrom::End(0))?.saturating_sub(SEAL as u64);
    file.rewind()?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    let mut rest = file.take(length);
    loop {
        match rest.read(&mut buffer)? {
            0 => break,
            read => hash.update(&buffer[..read]),
        }
    }
    Ok(ContentHash(hash.finalize().into()).to_string())
}
