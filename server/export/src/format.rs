use std::io::Write;
use std::str::FromStr;

use crate::archive::Entry;
use crate::{Edition, ExportError, Pictures, bundle, check, csv, page, wxr};

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// A zip of Markdown files with front matter, their pictures beside them.
    Markdown,
    /// WordPress eXtended RSS 1.2, which WordPress imports.
    Wxr,
    /// A page per article, with Open Graph and JSON-LD.
    Html,
    /// A table of the posts.
    Csv,
}

impl Format {
    /// Every format, in the order menus show them.
    pub const ALL: [Format; 4] = [Format::Markdown, Format::Wxr, Format::Html, Format::Csv];

    /// The word of the command line and of addresses.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Format::Markdown => "markdown",
            Format::Wxr => "wxr",
            Format::Html => "html",
            Format::Csv => "csv",
        }
    }

    /// The usual ending of a file name, without the dot, for a file of this many items.
    #[must_use]
    pub const fn extension(self, items: usize) -> &'static str {
        match (self, items) {
            (Format::Html, 0 | 1) => "html",
            (Format::Csv, 0 | 1) => "csv",
            (Format::Wxr, _) => "xml",
            (Format::Markdown | Format::Html | Format::Csv, _) => "zip",
        }
    }

    /// The media type to serve it with, for a file of this many items.
    #[must_use]
    pub const fn media_type(self, items: usize) -> &'static str {
        match (self, items) {
            (Format::Html, 0 | 1) => "text/html; charset=utf-8",
            (Format::Csv, 0 | 1) => "text/csv; charset=utf-8",
            (Format::Wxr, _) => "application/xml",
            (Format::Markdown | Format::Html | Format::Csv, _) => "application/zip",
        }
    }
}

/// The word is not the id of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an export format; there are markdown, wxr, html and csv")]
pub struct UnknownFormat;

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(word: &str) -> Result<Format, UnknownFormat> {
        Format::ALL.into_iter().find(|format| format.id() == word).ok_or(UnknownFormat)
    }
}

/// Checks the edition and writes it in a format, without its seal ([`crate::proof::sealed`]). Nothing is
/// written when the check fails; what was written before a later error is to be thrown away. Gives the
/// files in it when it is an archive.
pub fn export(
    format: Format,
    edition: &Edition,
    pictures: &dyn Pictures,
    out: impl Write,
) -> Result<Vec<Entry>, ExportError> {
    check::edition(edition)?;
    match format {
        Format::Markdown => bundle::write(edition, pictures, out),
        Format::Wxr => wxr::write(edition, out).map(|()| Vec::new()),
        Format::Html => page::write(edition, out),
        Format::Csv => csv::write(edition, out),
    }
}
