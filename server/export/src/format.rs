use std::io::Write;
use std::str::FromStr;

use crate::{Edition, ExportError, Pictures, bundle, check, wxr};

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// A zip of Markdown files with front matter, their pictures beside them.
    Markdown,
    /// WordPress eXtended RSS 1.2, which WordPress imports.
    Wxr,
}

impl Format {
    /// Every format, in the order menus show them.
    pub const ALL: [Format; 2] = [Format::Markdown, Format::Wxr];

    /// The word of the command line and of addresses.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Format::Markdown => "markdown",
            Format::Wxr => "wxr",
        }
    }

    /// The usual ending of a file name, without the dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Format::Markdown => "zip",
            Format::Wxr => "xml",
        }
    }

    /// The media type to serve it with.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Format::Markdown => "application/zip",
            Format::Wxr => "application/xml",
        }
    }
}

/// The word is not the id of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an export format; there are markdown and wxr")]
pub struct UnknownFormat;

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(word: &str) -> Result<Format, UnknownFormat> {
        Format::ALL.into_iter().find(|format| format.id() == word).ok_or(UnknownFormat)
    }
}

/// Checks the edition and writes it in a format. Nothing is written when the check fails; what was
/// written before a later error is to be thrown away.
pub fn export(
    format: Format,
    edition: &Edition,
    pictures: &dyn Pictures,
    out: impl Write,
) -> Result<(), ExportError> {
    check::edition(edition)?;
    match format {
        Format::Markdown => bundle::write(edition, pictures, out),
        Format::Wxr => wxr::write(edition, out),
    }
}
