use crate::limits::{MAX_BYTES, MAX_FRAMES, MAX_SIDE};

/// Why a file is not accepted as a picture, with the figures a clear message needs.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nothing known: text, an archive, an empty file.
    #[error("this file is not a picture")]
    NotAnImage,
    /// A picture or document of a kind that is not taken in; `kind` is its usual name (HEIC, TIFF, PDF …).
    #[error("{kind} files are not accepted; use JPEG, PNG, WebP or GIF")]
    OtherKind {
        /// The kind's usual name, the same in every language.
        kind: &'static str,
    },
    /// SVG or HTML: markup can carry programs.
    #[error("SVG and HTML files are not accepted; use JPEG, PNG, WebP or GIF")]
    Markup,
    /// The file ends before the picture does.
    #[error("this picture is cut off: its end is missing")]
    Truncated,
    /// The picture's structure or pixels cannot be read.
    #[error("this picture is damaged and cannot be read")]
    Damaged,
    /// Too many bytes.
    #[error("this file has {bytes} bytes; at most {MAX_BYTES} are accepted")]
    TooLarge {
        /// Size of the file, in bytes.
        bytes: u64,
    },
    /// One side is too long.
    #[error("this picture is {width} × {height} pixels; no side may be longer than {MAX_SIDE}")]
    TooLong {
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
    },
    /// Too many pixels for the memory set aside; `max` depends on the kind of picture (transparency and 16-bit
    /// channels take more).
    #[error(
        "this picture is {width} × {height} pixels; at most {max} pixels in all are accepted for one of its kind"
    )]
    TooManyPixels {
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
        /// Most pixels (width × height) accepted for a picture of this kind.
        max: u64,
    },
    /// Too long an animation.
    #[error("this animation has {frames} pictures; at most {MAX_FRAMES} are accepted")]
    TooManyFrames {
        /// Number of frames.
        frames: u32,
    },
    /// The file could not be read from the disk; only [`crate::accept_file`] says so.
    #[error("this file cannot be read: {cause}")]
    Unreadable {
        /// What the system said.
        cause: String,
    },
}
