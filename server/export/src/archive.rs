use std::io::Write;

use domain::{At, ContentHash};
use jiff::tz::TimeZone;
use serde::Serialize;
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use crate::{ExportError, dates};

/// A zip file written front to back, the same on every machine: fixed times, permissions and system.
pub(crate) struct Archive<W: Write> {
    zip: ZipWriter<StreamWriter<W>>,
    files: Vec<Entry>,
}

/// A file in the archive, as the approval lists it.
#[derive(Serialize)]
pub(crate) struct Entry {
    path: String,
    bytes: u64,
    sha256: String,
}

impl<W: Write> Archive<W> {
    pub(crate) fn new(out: W) -> Self {
        Archive { zip: ZipWriter::new_stream(out), files: Vec::new() }
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
        self.zip.start_file(path, options)?;
        self.zip.write_all(bytes)?;
        let sha256 = ContentHash::of(bytes).to_string();
        self.files.push(Entry { path: path.to_owned(), bytes: bytes.len() as u64, sha256 });
        Ok(())
    }

    /// The files added so far.
    pub(crate) fn files(&self) -> &[Entry] {
        &self.files
    }

    pub(crate) fn finish(self) -> Result<(), ExportError> {
        self.zip.finish()?.into_inner().flush()?;
        Ok(())
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
