//! A picture as it is to be shown.

use super::canonical::Canonical;
use crate::ContentHash;
use crate::crop::Focal;
use serde::{Deserialize, Serialize};

/// Formats of pictures that are accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PictureFormat {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP.
    Webp,
    /// GIF.
    Gif,
}

impl PictureFormat {
    /// The media type, as in `Content-Type`.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            PictureFormat::Jpeg => "image/jpeg",
            PictureFormat::Png => "image/png",
            PictureFormat::Webp => "image/webp",
            PictureFormat::Gif => "image/gif",
        }
    }

    /// The usual file name ending, without the dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            PictureFormat::Jpeg => "jpg",
            PictureFormat::Png => "png",
            PictureFormat::Webp => "webp",
            PictureFormat::Gif => "gif",
        }
    }
}

/// A picture as it is to be shown: which file, what part of it, and the words that go with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Visual {
    /// File name inside the item, unique there: `composing-stone.jpg`.
    pub name: String,
    /// SHA-256 of the stored original.
    pub original: ContentHash,
    /// Format of the original.
    pub format: PictureFormat,
    /// Pixels across, orientation applied.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// The point every crop keeps.
    pub focal: Focal,
    /// Alternative text.
    pub alt: String,
    /// Whether it only decorates, so that it needs no alternative text.
    pub decorative: bool,
    /// Who made it, and under what rights.
    pub credit: String,
    /// The line under it.
    pub caption: String,
}

impl Visual {
    pub(super) fn canonical(&self) -> Vec<u8> {
        Canonical::new("visual")
            .field("name", &self.name)
            .field("original", &self.original.to_string())
            .field("format", self.format.extension())
            .number("width", self.width)
            .number("height", self.height)
            .number("across", self.focal.across)
            .number("down", self.focal.down)
            .field("alt", &self.alt)
            .number("decorative", self.decorative)
            .field("credit", &self.credit)
            .field("caption", &self.caption)
            .bytes()
    }
}

/// A safe file name for an uploaded picture: its slug and the ending of its format, so that a name
/// can hold no path, no hidden file and no surprise. `picture.jpg` when nothing readable is left.
#[must_use]
pub fn file_name(typed: &str, format: PictureFormat) -> String {
    let last = typed.rsplit(['/', '\\']).next().unwrap_or(typed);
    let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
    let slug = crate::slug::of(stem);
    format!("{}.{}", if slug.is_empty() { "picture" } else { &slug }, format.extension())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_cannot_leave_its_folder() {
        for (typed, name) in [
            ("../../etc/passwd", "passwd.png"),
            ("C:\\Users\\Léa\\Été 2026.JPG", "ete-2026.png"),
            (".htaccess", "picture.png"),
            ("\u{202E}gpj.exe", "gpj.png"),
        ] {
            assert_eq!(file_name(typed, PictureFormat::Png), name);
        }
    }
}
