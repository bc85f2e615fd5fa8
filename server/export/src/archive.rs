use std::cell::Cell;
use std::io::{self, Write};
use std::rc::Rc;

use domain::{At, ContentHash};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use crate::{ExportError, dates};

/// A zip file written front to back, the same on every machine: fixed times, permissions and system.
///
/// One that is dropped before [`Archive::finish`] stays visibly cut off: the writer underneath would
/// otherwise close it neatly, and half an export would look whole.
pub(crate) struct Archive<W: Write> {
    zip: Option<ZipWriter<StreamWriter<Gate<W>>>>,
    files: Vec<Entry>,
    shut: Rc<Cell<bool>>,
}

/// Lets bytes through until it is shut.
struct Gate<W> {
    out: W,
    shut: Rc<Cell<bool>>,
}

impl<W: Write> Write for Gate<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.shut.get() { Ok(bytes.len()) } else { self.out.write(bytes) }
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.shut.get() { Ok(()) } else { self.out.flush() }
    }
}

impl<W: Write> Drop for Archive<W> {
    fn drop(&mut self) {
        self.shut.set(true);
    }
}

/// A file in an archive, as its approval lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Where it is in the archive.
    pub path: String,
    /// Its length.
    pub bytes: u64,
    /// SHA-256 of its bytes.
    pub sha256: ContentHash,
}

impl<W: Write> Archive<W> {
    pub(crate) fn new(out: W) -> Self {
        let shut = Rc::new(Cell::new(false));
        let zip = ZipWriter::new_stream(Gate { out, shut: shut.clone() });
        Archive { zip: Some(zip), files: Vec::new(), shut }
    }

    /// Adds a text.
    pub(crate) fn text(&mut self, path: &str, at: At, text: &str) -> Result<(), ExportError> {
        self.file(path, at, text.as_bytes(), 6)
    }

    /// Adds a picture. It is compressed already, so the least effort is enough; stored plainly, readers
    /// that go front to back could not find its end.
    pub(crate) fn picture(&mut self, path: &str, at: At, bytes: &[u8]) -> Result<(), ExportError> {
        self.file(path, at, bytes, 1)
    }

    fn file(&mut self, path: &str, at: At, bytes: &[u8], level: i64) -> Result<(), ExportError> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(level))
            .last_modified_time(time(at))
            .system(System::Unix)
            .unix_permissions(0o644);
        if let Some(zip) = &mut self.zip {
            zip.start_file(path, options)?;
            zip.write_all(bytes)?;
        }
        let sha256 = ContentHash::of(bytes);
        self.files.push(Entry { path: path.to_owned(), bytes: bytes.len() as u64, sha256 });
        Ok(())
    }

    /// Closes the archive and gives the files in it.
    pub(crate) fn finish(mut self) -> Result<Vec<Entry>, ExportError> {
        if let Some(zip) = self.zip.take() {
            zip.finish()?.into_inner().flush()?;
        }
        Ok(std::mem::take(&mut self.files))
    }
}

/// The instant in UTC, in steps of two seconds, from 1980 on: what the format can say.
fn time(at: At) -> DateTime {
    let civil = dates::local(at, &TimeZone::UTC).datetime();
    let small = |value: i8| u8::try_from(value).unwrap_or_default();
    let year = u16::try_from(civil.year()).unwrap_or_default();
    let (month, day) = (small(civil.month()), small(civil.day()));
    let (hour, minute, second) =
        (small(civil.hour()), small(civil.minute()), small(civil.second()));
    DateTime::from_date_and_time(year, month, day, hour, minute, second).unwrap_or_default()
}
