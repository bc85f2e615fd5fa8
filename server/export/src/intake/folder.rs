//! A folder on the disk. Links in it are not followed: they could lead anywhere.

use super::{IntakeError, MOST_IN_FOLDER};
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

/// Folders within folders that are looked into.
const DEPTH: usize = 32;

#[derive(Default)]
pub(super) struct Found {
    pub(super) paths: BTreeSet<String>,
    pub(super) left_out: Vec<(String, &'static str)>,
}

pub(super) fn walk(root: &Path) -> Result<Found, IntakeError> {
    let mut found = Found::default();
    into(root, "", DEPTH, &mut found)?;
    Ok(found)
}

fn into(folder: &Path, prefix: &str, depth: usize, found: &mut Found) -> Result<(), IntakeError> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let path = format!("{prefix}{}", name.to_string_lossy());
        let kind = entry.file_type()?;
        let hidden = name.to_string_lossy().starts_with('.');
        let why = match () {
            // Version control, editors and systems keep such things.
            () if hidden => continue,
            () if name.to_str().is_none() => "its name is not UTF-8",
            () if kind.is_symlink() => "a link; links are not followed",
            () if kind.is_dir() && depth == 0 => "too many folders within folders",
            () if kind.is_dir() => {
                into(&entry.path(), &format!("{path}/"), depth - 1, found)?;
                continue;
            }
            () if kind.is_file() => {
                found.paths.insert(path);
                if found.paths.len() > MOST_IN_FOLDER {
                    let said =
                        format!("more than {MOST_IN_FOLDER} files: import it folder by folder");
                    return Err(IntakeError::TooMuch(said));
                }
                continue;
            }
            () => "no file and no folder",
        };
        found.left_out.push((path, why));
    }
    Ok(())
}

pub(super) fn read(root: &Path, path: &str, most: u64) -> Result<Option<Vec<u8>>, IntakeError> {
    let path = root.join(path);
    // It may have become something else since it was looked at.
    if !fs::symlink_metadata(&path)?.is_file() {
        return Err(std::io::Error::other("it is no file any more").into());
    }
    let mut bytes = Vec::new();
    File::open(&path)?.take(most + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}
