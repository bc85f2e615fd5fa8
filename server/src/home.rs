//! The data directory: made when missing, and closed to others. It holds password hashes, sessions and
//! texts nobody has approved yet.

use std::fs;
use std::io::{Error, ErrorKind, Read, Result};
use std::path::Path;

/// What every SQLite file begins with.
const SQLITE: &[u8] = b"SQLite format 3\0";

/// Makes the directory and the file of its database, if there is one. A directory that was missing or
/// empty is closed to everybody else; one that holds other things keeps its permissions, and only what
/// Marbre puts there is closed.
///
/// # Errors
/// When something cannot be made or written to, or the file is another program's.
pub fn prepare(directory: &Path, database: Option<&Path>) -> Result<()> {
    fs::create_dir_all(directory)?;
    if fs::read_dir(directory)?.next().is_none() {
        close(directory, 0o700)?;
    }
    // Servers of one studio may start at the same moment.
    let probe = directory.join(format!(".writable-{}", std::process::id()));
    fs::write(&probe, b"")?;
    fs::remove_file(probe)?;
    let blobs = directory.join("blobs");
    match fs::create_dir(&blobs) {
        Ok(()) => close(&blobs, 0o700)?,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        Err(error) => return Err(error),
    }
    database.map_or(Ok(()), file)
}

/// SQLite gives the files beside this one the same permissions.
fn file(path: &Path) -> Result<()> {
    let mut head = Vec::new();
    match fs::File::open(path) {
        Ok(file) => file.take(SQLITE.len() as u64).read_to_end(&mut head)?,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            fs::File::create_new(path).or_else(|it| {
                if it.kind() == ErrorKind::AlreadyExists { fs::File::open(path) } else { Err(it) }
            })?;
            0
        }
        Err(error) => return Err(error),
    };
    if !head.is_empty() && head != SQLITE {
        return Err(Error::other(format!("{} is not a SQLite file", path.display())));
    }
    close(path, 0o600)
}

#[cfg(unix)]
fn close(path: &Path, mode: u32) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn close(_: &Path, _: u32) -> Result<()> {
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).expect("there").permissions().mode() & 0o777
    }

    #[test]
    fn what_marbre_makes_is_closed_to_others() {
        let parent = tempfile::tempdir().expect("a folder");
        let (home, file) =
            (parent.path().join("a/studio"), parent.path().join("a/studio/marbre.sqlite"));
        prepare(&home, Some(&file)).expect("prepared");
        assert_eq!([mode(&home), mode(&home.join("blobs")), mode(&file)], [0o700, 0o700, 0o600]);
    }

    #[test]
    fn a_directory_in_use_keeps_its_permissions() {
        let home = tempfile::tempdir().expect("a folder");
        fs::write(home.path().join("notes.txt"), "mine").expect("written");
        fs::set_permissions(home.path(), fs::Permissions::from_mode(0o755)).expect("permitted");
        let file = home.path().join("marbre.sqlite");
        prepare(home.path(), Some(&file)).expect("prepared");
        assert_eq!([mode(home.path()), mode(&file)], [0o755, 0o600]);
    }

    #[test]
    fn a_file_of_another_kind_is_left_alone() {
        let home = tempfile::tempdir().expect("a folder");
        let file = home.path().join("marbre.sqlite");
        fs::write(&file, "a shopping list").expect("written");
        let refused = prepare(home.path(), Some(&file)).expect_err("no database");
        assert!(refused.to_string().contains("not a SQLite file"), "{refused}");
        assert_eq!(fs::read_to_string(&file).expect("read"), "a shopping list");
    }
}
