//! Reads a backup from its first byte to its last before anybody relies on it.

use super::BackupError;
use super::archive::{SEAL, seal};
use super::manifest::{self, FORMAT, Manifest};
use domain::ContentHash;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use zip::ZipArchive;

/// A backup of which every byte is as it was written.
#[derive(Debug)]
pub struct Verified {
    /// Number of its bytes.
    pub bytes: u64,
    /// When it was taken, in milliseconds since 1970.
    pub made_at: i64,
    pub(super) file: PathBuf,
    pub(super) manifest: Manifest,
    pub(super) zip: ZipArchive<BufReader<File>>,
}

impl Verified {
    /// Rows of all tables.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.manifest.entries.iter().filter_map(|it| it.rows).sum()
    }

    /// Originals of pictures.
    #[must_use]
    pub fn pictures(&self) -> usize {
        self.manifest.entries.iter().filter(|it| it.picture().is_some()).count()
    }

    /// Pictures that were lost before the backup was taken.
    #[must_use]
    pub fn lost(&self) -> &[ContentHash] {
        &self.manifest.lost
    }
}

/// Reads a backup and compares every byte with what was written.
///
/// # Errors
/// [`BackupError`] that names the file and, when it is cut off or damaged, the entry.
pub fn verify(path: &Path) -> Result<Verified, BackupError> {
    let cannot = |why| BackupError::File { file: path.to_owned(), why };
    let mut file = BufReader::new(File::open(path).map_err(cannot)?);
    let bytes = file.seek(SeekFrom::End(0)).map_err(cannot)?;
    let sealed = is_sealed(&mut file, bytes).map_err(cannot)?;
    if begins_otherwise(&mut file).map_err(cannot)? {
        return Err(BackupError::NoBackup(path.to_owned()));
    }
    let damaged = |entry: String| BackupError::Damaged { file: path.to_owned(), entry };
    let Ok(mut zip) = ZipArchive::new(file) else {
        let entry = broken_entry(path).map_err(cannot)?;
        return Err(BackupError::CutOff { file: path.to_owned(), entry });
    };
    let manifest = match read_manifest(&mut zip) {
        Ok(Some(manifest)) => manifest,
        Ok(None) if sealed => return Err(BackupError::NoBackup(path.to_owned())),
        _ => return Err(damaged(manifest::NAME.to_owned())),
    };
    entries(&mut zip, &manifest).map_err(damaged)?;
    if !sealed {
        return Err(damaged("the archive's own directory".to_owned()));
    }
    let made_at = manifest.made_at;
    Ok(Verified { bytes, made_at, file: path.to_owned(), manifest, zip })
}

fn is_sealed(file: &mut BufReader<File>, bytes: u64) -> io::Result<bool> {
    if bytes < SEAL as u64 {
        return Ok(false);
    }
    let seal = seal(file)?;
    file.seek(SeekFrom::End(-(SEAL as i64)))?;
    let mut told = vec![0; SEAL];
    file.read_exact(&mut told)?;
    Ok(told == seal.as_bytes())
}

/// Whether it is no zip at all, or not one that begins with rows.
fn begins_otherwise(file: &mut BufReader<File>) -> io::Result<bool> {
    file.rewind()?;
    let mut head = Vec::new();
    file.take(2).read_to_end(&mut head)?;
    file.rewind()?;
    Ok(head != b"PK")
}

/// The manifest; none when the zip holds none of ours.
fn read_manifest(zip: &mut ZipArchive<BufReader<File>>) -> io::Result<Option<Manifest>> {
    let Ok(entry) = zip.by_name(manifest::NAME) else { return Ok(None) };
    let mut told = Vec::new();
    entry.take(manifest::LARGEST).read_to_end(&mut told)?;
    let manifest: Manifest = serde_json::from_slice(&told).map_err(io::Error::other)?;
    Ok((manifest.format == FORMAT).then_some(manifest))
}

/// Compares every entry with the manifest; the first that differs is named.
fn entries(zip: &mut ZipArchive<BufReader<File>>, manifest: &Manifest) -> Result<(), String> {
    let mut names = BTreeSet::new();
    for entry in &manifest.entries {
        let known = entry.table().is_some() == entry.rows.is_some()
            && (entry.table().is_some() || entry.picture().is_some());
        if !known || !names.insert(entry.name.as_str()) {
            return Err(manifest::NAME.to_owned());
        }
        let read = zip.by_name(&entry.name).map_err(|_| entry.name.clone())?;
        let (bytes, sha256) = hashed(read.take(entry.bytes + 1)).map_err(|_| entry.name.clone())?;
        if (bytes, sha256) != (entry.bytes, entry.sha256) {
            return Err(entry.name.clone());
        }
    }
    let stranger = zip.file_names().find_map(|name| {
        let name = name.map_or_else(|_| "a name".to_owned(), |it| it.into_owned());
        (name != manifest::NAME && !names.contains(name.as_str())).then_some(name)
    });
    stranger.map_or(Ok(()), Err)
}

fn hashed(mut read: impl Read) -> io::Result<(u64, ContentHash)> {
    let (mut hash, mut bytes, mut buffer) = (Sha256::new(), 0, vec![0; 1 << 16]);
    loop {
        match read.read(&mut buffer)? {
            0 => return Ok((bytes, ContentHash(hash.finalize().into()))),
            count => {
                bytes += count as u64;
                hash.update(&buffer[..count]);
            }
        }
    }
}

/// In an archive without an end: the entry that is not whole.
fn broken_entry(path: &Path) -> io::Result<String> {
    let mut file = BufReader::new(File::open(path)?);
    let mut last = "its beginning".to_owned();
    while let Ok(Some(mut entry)) = zip::read::read_zipfile_from_stream(&mut file) {
        last = entry.name().map_or_else(|_| last.clone(), |it| it.into_owned());
        if io::copy(&mut entry, &mut io::sink()).is_err() {
            return Ok(last);
        }
        last = format!("what follows {last}");
    }
    Ok(last)
}
