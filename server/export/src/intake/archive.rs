//! A zip. Every entry is looked at before one is read, and the zip's own figures are not believed while
//! reading.

use super::{IntakeError, MOST_BYTES, MOST_FILES, MOST_RATIO};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;
use zip::ZipArchive;

/// The end of a zip: 22 bytes and a comment of at most 65,535.
const END: u64 = 22 + 65_535;

#[derive(Debug)]
pub(super) struct Archive {
    zip: ZipArchive<BufReader<File>>,
    /// Bytes that may still be unpacked.
    left: u64,
}

pub(super) fn is_zip(path: &Path) -> io::Result<bool> {
    let mut head = Vec::new();
    File::open(path)?.take(4).read_to_end(&mut head)?;
    Ok(head == b"PK\x03\x04" || head == b"PK\x05\x06")
}

pub(super) fn open(path: &Path) -> Result<(Archive, BTreeSet<String>), IntakeError> {
    let mut file = BufReader::new(File::open(path)?);
    if told(&mut file)? > MOST_FILES {
        return Err(too_many());
    }
    file.rewind()?;
    let damaged = |it: zip::result::ZipError| IntakeError::Damaged(it.to_string());
    let mut zip = ZipArchive::new(file).map_err(damaged)?;
    if zip.len() > MOST_FILES {
        return Err(too_many());
    }
    let (mut paths, mut folded, mut total) = (BTreeSet::new(), BTreeSet::new(), 0_u64);
    for number in 0..zip.len() {
        let entry = zip.by_index_raw(number).map_err(damaged)?;
        let name = entry.name().map(|it| it.into_owned());
        let entry_name = name.clone().unwrap_or_else(|_| format!("entry {number}"));
        let refused = |why| IntakeError::Refused { entry: entry_name.clone(), why };
        let name = name.map_err(|_| refused("its name is not UTF-8"))?;
        let (size, packed) = (entry.size(), entry.compressed_size());
        if entry.is_symlink() {
            return Err(refused("a link; links are not followed"));
        }
        if entry.encrypted() {
            return Err(refused("it is locked with a password"));
        }
        is_inside(&name).map_err(refused)?;
        if size > 1 << 20 && size / packed.max(1) > MOST_RATIO {
            return Err(refused("it unpacks to more than 100 times its size"));
        }
        total = total.saturating_add(size);
        if total > MOST_BYTES {
            return Err(too_much());
        }
        if !folded.insert(name.to_lowercase()) {
            return Err(refused("two files have this name"));
        }
        let hidden = name.split('/').any(|it| it.starts_with('.') || it == "__MACOSX");
        if !entry.is_dir() && !hidden {
            paths.insert(name);
        }
    }
    Ok((Archive { zip, left: MOST_BYTES }, paths))
}

impl Archive {
    pub(super) fn read(&mut self, path: &str, most: u64) -> Result<Option<Vec<u8>>, IntakeError> {
        let broken = |why: String| IntakeError::Damaged(format!("{path}: {why}"));
        let entry = self.zip.by_name(path).map_err(|it| broken(it.to_string()))?;
        let (room, mut bytes) = (self.left.min(most), Vec::new());
        entry.take(room + 1).read_to_end(&mut bytes).map_err(|it| broken(it.to_string()))?;
        let read = bytes.len() as u64;
        if read > self.left {
            return Err(too_much());
        }
        self.left -= read;
        Ok((read <= most).then_some(bytes))
    }
}

/// Number of entries the end of the file tells of; a reader makes room for them all.
fn told(file: &mut BufReader<File>) -> io::Result<usize> {
    let length = file.seek(SeekFrom::End(0))?;
    file.seek(SeekFrom::Start(length.saturating_sub(END)))?;
    let mut tail = Vec::new();
    file.take(END).read_to_end(&mut tail)?;
    let at = tail.windows(4).rposition(|it| it == b"PK\x05\x06");
    let count = at.and_then(|at| tail.get(at + 10..at + 12));
    Ok(count.map_or(0, |it| usize::from(u16::from_le_bytes([it[0], it[1]]))))
}

/// A name that would lead out of the folder where somebody unpacks it.
fn is_inside(name: &str) -> Result<(), &'static str> {
    let absolute = name.starts_with(['/', '\\']) || name.contains(':');
    if absolute {
        return Err("its name begins at the top of a disk");
    }
    if name.contains(['\\', '\0']) || name.split('/').any(|it| it == "..") {
        return Err("its name leads out of the archive");
    }
    Ok(())
}

fn too_many() -> IntakeError {
    let said = format!("more than {MOST_FILES} files: unpack it and import the folder");
    IntakeError::TooMuch(said)
}

fn too_much() -> IntakeError {
    let most = MOST_BYTES >> 20;
    IntakeError::TooMuch(format!(
        "it unpacks to more than {most} MiB: unpack it and import the folder"
    ))
}
