//! What an import reads from: a file, a folder or a zip, looked at whole before anything is taken.
//!
//! Nothing is ever unpacked to a disk, links are not followed, and a name that leads out of the folder,
//! a bomb or an archive of too many files refuses the whole archive.

mod archive;
mod folder;
mod path;

pub use path::resolve;

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

/// Most files of an archive.
pub const MOST_FILES: usize = 5_000;
/// Most bytes an archive may unpack to.
pub const MOST_BYTES: u64 = 200 << 20;
/// Most bytes that one byte of an archive may stand for, in a file of more than a mebibyte.
pub const MOST_RATIO: u64 = 100;
/// Most files of a folder.
pub const MOST_IN_FOLDER: usize = 100_000;

/// Files to import, by path: `blog/index.md`, with slashes on every system.
#[derive(Debug)]
pub struct Intake {
    /// Name of the file, folder or archive itself.
    pub name: String,
    /// Paths, in order.
    pub paths: BTreeSet<String>,
    /// What was left out, and why, such as a link.
    pub left_out: Vec<(String, &'static str)>,
    place: Place,
}

#[derive(Debug)]
enum Place {
    Folder(std::path::PathBuf),
    Archive(Box<archive::Archive>),
}

/// Why nothing is read.
#[derive(Debug, thiserror::Error)]
pub enum IntakeError {
    /// It cannot be opened or read.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// The archive is damaged, or no zip.
    #[error("it is no zip that can be read: {0}")]
    Damaged(String),
    /// One of its entries is not acceptable, and so none is.
    #[error("{entry}: {why}; nothing of this archive is imported")]
    Refused {
        /// Which.
        entry: String,
        /// Why.
        why: &'static str,
    },
    /// Too many files, or too much in them.
    #[error("{0}")]
    TooMuch(String),
}

impl Intake {
    /// Looks at everything there is, without reading the files themselves.
    ///
    /// # Errors
    /// [`IntakeError`].
    pub fn open(path: &Path) -> Result<Intake, IntakeError> {
        let real = std::fs::canonicalize(path)?;
        let name = real.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        if real.is_dir() {
            let found = folder::walk(&real)?;
            let place = Place::Folder(real);
            return Ok(Intake { name, paths: found.paths, left_out: found.left_out, place });
        }
        if archive::is_zip(&real)? {
            let (archive, paths) = archive::open(&real)?;
            let place = Place::Archive(Box::new(archive));
            return Ok(Intake { name, paths, left_out: Vec::new(), place });
        }
        let folder = real.parent().unwrap_or(&real).to_owned();
        let found = folder::walk(&folder)?;
        // Its pictures stand beside it; other texts were not asked for.
        let wanted = |it: &String| *it == name || !is_text(it);
        let paths = found.paths.into_iter().filter(wanted).collect();
        Ok(Intake { name, paths, left_out: Vec::new(), place: Place::Folder(folder) })
    }

    /// The texts, in order of their paths.
    #[must_use]
    pub fn texts(&self) -> Vec<String> {
        self.paths.iter().filter(|it| is_text(it)).cloned().collect()
    }

    /// The bytes of a file; none when it is larger than `most` bytes.
    ///
    /// # Errors
    /// [`IntakeError`].
    pub fn read(&mut self, path: &str, most: u64) -> Result<Option<Vec<u8>>, IntakeError> {
        match &mut self.place {
            Place::Folder(root) => folder::read(root, path, most),
            Place::Archive(archive) => archive.read(path, most),
        }
    }
}

/// Whether a path names a Markdown text.
fn is_text(path: &str) -> bool {
    let ending = path.rsplit_once('.').map(|it| it.1.to_ascii_lowercase());
    matches!(ending.as_deref(), Some("md" | "markdown"))
}
