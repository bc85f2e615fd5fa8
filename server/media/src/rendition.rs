use domain::content::PictureFormat;
use domain::crop::{Focal, Rect, crop};

use crate::Refusal;

/// The kind of file asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Output {
    /// PNG when something shows through and the file stays under the byte limit, or when the source
    /// is a PNG or GIF and a PNG is no heavier; else JPEG.
    #[default]
    Best,
    /// JPEG; what is transparent becomes white.
    Jpeg,
    /// PNG, transparency kept.
    Png,
}

/// What one placement asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The part of the source to show.
    pub crop: Rect,
    /// Width to reach, in pixels; less when the crop is smaller.
    pub width: u32,
    /// Height to reach, in pixels; less when the crop is smaller.
    pub height: u32,
    /// Most bytes of the file, if the placement has a limit.
    pub max_bytes: Option<u64>,
    /// The kind of file.
    pub output: Output,
    /// JPEG quality to start from, 1 to 100; lowered only when the byte limit asks for it.
    pub quality: u8,
}

impl Wanted {
    /// JPEG quality of renditions unless someone asks for another.
    pub const QUALITY: u8 = 82;

    /// The given crop at the given size, with the usual quality and no byte limit.
    pub fn new(crop: Rect, width: u32, height: u32) -> Wanted {
        let output = Output::Best;
        Wanted { crop, width, height, max_bytes: None, output, quality: Self::QUALITY }
    }

    /// A placement of fixed size: the largest crop of its shape around the focal point.
    /// `source`: width and height of the picture, in pixels.
    pub fn filling(source: (u32, u32), focal: Focal, width: u32, height: u32) -> Wanted {
        Wanted::new(crop(source.0, source.1, focal, (width, height)), width, height)
    }

    /// The whole picture, no larger than the given box.
    pub fn within(source: (u32, u32), width: u32, height: u32) -> Wanted {
        let ratio = |bound: u32, side: u32| f64::from(bound) / f64::from(side.max(1));
        let scale = ratio(width, source.0).min(ratio(height, source.1)).min(1.0);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 1 and the side of the source"
        )]
        let side = |length: u32| (f64::from(length) * scale).round().max(1.0) as u32;
        let whole = Rect { left: 0, top: 0, width: source.0, height: source.1 };
        Wanted::new(whole, side(source.0), side(source.1))
    }
}

/// A picture made for one placement. It carries pixels and, when the source had one, their colour profile.
#[derive(Clone, PartialEq, Eq)]
pub struct Rendition {
    /// The file.
    pub bytes: Vec<u8>,
    /// Kind of `bytes`.
    pub format: PictureFormat,
    /// Width reached, in pixels.
    pub width: u32,
    /// Height reached, in pixels.
    pub height: u32,
    /// Quality of a JPEG; none for a PNG.
    pub quality: Option<u8>,
    /// The size asked for was not reached: the crop is smaller, or the byte limit left no room.
    pub smaller: bool,
}

impl std::fmt::Debug for Rendition {
    /// Without the bytes: they would fill a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Rendition { bytes, format, width, height, quality, smaller } = self;
        let (size, smaller) = (bytes.len(), if *smaller { ", smaller than asked" } else { "" });
        write!(
            f,
            "Rendition({format:?} {width}×{height}, quality {quality:?}, {size} bytes{smaller})"
        )
    }
}

/// Why a rendition cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RenderError {
    /// The source cannot be read.
    #[error(transparent)]
    Source(#[from] Refusal),
    /// The crop is empty or reaches outside the source, or the size asked for is zero.
    #[error("the crop or the size asked for does not fit the picture ({width} × {height})")]
    Geometry {
        /// Width of the source, in pixels.
        width: u32,
        /// Height of the source, in pixels.
        height: u32,
    },
    /// Three attempts did not bring the file under the limit.
    #[error("the picture cannot be brought under {max_bytes} bytes (reached {bytes})")]
    TooHeavy {
        /// The limit.
        max_bytes: u64,
        /// Size of the last attempt, in bytes.
        bytes: u64,
    },
    /// An encoder refused pixels it should take.
    #[error("the picture could not be encoded")]
    Encoding,
}
