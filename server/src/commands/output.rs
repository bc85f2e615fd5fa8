//! Giving answers: lines on standard output, and whole files or none.

use anyhow::{Context, bail};
use serde::Serialize;
use std::fmt::Display;
use std::fs::{self, File};
use std::io::{BufWriter, ErrorKind, StdoutLock, Write};
use std::path::{Path, PathBuf};

/// Nobody reads on, as after `| head`. A command ends then, and has nothing to complain about.
#[derive(Debug)]
pub struct Unread;

impl std::fmt::Display for Unread {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("nobody reads the answer")
    }
}

impl std::error::Error for Unread {}

/// Writes one line to standard output.
///
/// # Errors
/// [`Unread`], or why it cannot be written.
pub fn say(line: impl Display) -> anyhow::Result<()> {
    put(format_args!("{line}\n"))
}

/// Writes a text to standard output as it is.
///
/// # Errors
/// As [`say`].
pub fn put(text: impl Display) -> anyhow::Result<()> {
    written(|out| write!(out, "{text}"))
}

/// Writes a value to standard output as indented JSON, piece by piece: it may be longer than what it
/// was made from.
///
/// # Errors
/// As [`say`].
pub fn json(value: &impl Serialize) -> anyhow::Result<()> {
    written(|out| {
        serde_json::to_writer_pretty(&mut *out, value)?;
        writeln!(out)
    })
}

fn written(
    write: impl FnOnce(&mut BufWriter<StdoutLock<'_>>) -> std::io::Result<()>,
) -> anyhow::Result<()> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    write(&mut out).and_then(|()| out.flush()).map_err(|error| match error.kind() {
        ErrorKind::BrokenPipe => Unread.into(),
        _ => anyhow::Error::new(error).context("standard output cannot be written to"),
    })
}

/// Writes one line to standard error, for people. Where nobody can read it, it is lost.
pub fn note(line: impl Display) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// Writes a file whole: beside it first, then renamed, so that a full disk or a power cut leaves what
/// was there. Permissions of a file that exists are kept; a link is followed; a device is written to.
///
/// # Errors
/// One line that names the file, or its folder.
pub fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    prepared(path, bytes)?.map_or(Ok(()), Prepared::put)
}

/// Writes a file and one that belongs beside it: both or neither. Beside a device nothing can be kept.
///
/// # Errors
/// As [`write`].
pub fn write_both(file: (&Path, &[u8]), beside: (&Path, &[u8])) -> anyhow::Result<()> {
    if fs::metadata(file.0).is_ok_and(|it| !it.is_file() && !it.is_dir()) {
        return write(file.0, file.1);
    }
    let (first, second) = (prepared(beside.0, beside.1)?, prepared(file.0, file.1)?);
    let known = fs::read(beside.0).ok();
    first.map_or(Ok(()), Prepared::put)?;
    second.map_or(Ok(()), Prepared::put).inspect_err(|_| {
        // As it was before; the file itself could not be put in its place.
        let _ = match &known {
            Some(bytes) => fs::write(beside.0, bytes),
            None => fs::remove_file(beside.0),
        };
    })
}

/// Bytes that lie beside the file they become.
struct Prepared {
    beside: tempfile::NamedTempFile,
    real: PathBuf,
    name: String,
}

impl Prepared {
    fn put(self) -> anyhow::Result<()> {
        let place = || format!("{} cannot be written", self.name);
        self.beside.persist(&self.real).map_err(|it| it.error).with_context(place)?;
        Ok(())
    }
}

/// Everything but the last step; none when it was a device, which has them.
fn prepared(path: &Path, bytes: &[u8]) -> anyhow::Result<Option<Prepared>> {
    let real = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let known = fs::metadata(&real).ok();
    let place = || format!("{} cannot be written", path.display());
    match &known {
        Some(it) if it.is_dir() => bail!("{} is a folder: name a file", path.display()),
        Some(it) if !it.is_file() => {
            let written = File::create(&real).and_then(|mut it| it.write_all(bytes));
            return written.map(|()| None).with_context(place);
        }
        _ => {}
    }
    let folder = real.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.is_dir() {
        bail!("{}: there is no such folder", folder.display());
    }
    let mut beside = beside(folder).with_context(place)?;
    beside.write_all(bytes).with_context(place)?;
    if let Some(known) = known {
        beside.as_file().set_permissions(known.permissions()).with_context(place)?;
    }
    beside.as_file().sync_all().with_context(place)?;
    Ok(Some(Prepared { beside, real, name: path.display().to_string() }))
}

/// A new file in the folder, with the permissions any new file gets there.
fn beside(folder: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    let mut made = tempfile::Builder::new();
    made.prefix(".marbre-");
    #[cfg(unix)]
    let all = {
        use std::os::unix::fs::PermissionsExt;
        std::fs::Permissions::from_mode(0o666)
    };
    #[cfg(unix)]
    made.permissions(all);
    made.tempfile_in(folder)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    #[test]
    fn a_file_keeps_its_permissions_and_a_link_stays_one() {
        let folder = tempfile::tempdir().expect("a folder");
        let (file, link) = (folder.path().join("a.md"), folder.path().join("link.md"));
        fs::write(&file, "before").expect("written");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("permitted");
        symlink(&file, &link).expect("linked");
        write(&link, b"after").expect("written");
        assert_eq!(fs::read_to_string(&file).expect("read"), "after");
        assert_eq!(fs::metadata(&file).expect("there").permissions().mode() & 0o777, 0o640);
        assert!(fs::symlink_metadata(&link).expect("there").is_symlink());
    }

    #[test]
    fn a_new_file_is_as_readable_as_others_in_its_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        let (ours, plain) = (folder.path().join("ours"), folder.path().join("plain"));
        write(&ours, b"x").expect("written");
        fs::write(&plain, "x").expect("written");
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode();
        assert_eq!(mode(&ours), mode(&plain));
        assert_eq!(
            fs::read_dir(folder.path()).expect("read").count(),
            2,
            "something was left beside"
        );
    }

    #[test]
    fn a_folder_or_a_missing_one_is_refused_and_a_device_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(
            write(folder.path(), b"x").expect_err("a folder").to_string().contains("is a folder")
        );
        let nowhere = folder.path().join("no/such/file");
        assert!(write(&nowhere, b"x").expect_err("nowhere").to_string().contains("no such folder"));
        write(Path::new("/dev/null"), b"x").expect("written");
        assert!(!fs::metadata("/dev/null").expect("there").is_file());
    }
}
