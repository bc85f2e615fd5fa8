use std::fs::File;
use std::io::Read;
use std::path::Path;

use domain::ContentHash;

use crate::container::{self, Stripped};
use crate::limits::{MAX_BYTES, MAX_FRAMES, MAX_PIXELS, MAX_SIDE};
use crate::{Picture, Refusal, decode, format, upright};

/// Checks an uploaded file and makes it fit to keep: upright, and without EXIF, GPS, XMP, IPTC, comments, thumbnails
/// or anything after its end.
///
/// Cheap checks come first (size, kind, figures of the header), so that a small file describing a huge picture costs
/// neither time nor memory. Then the pixels are decoded once, which is the only proof that they can be. A picture that
/// already stands upright keeps its compressed data bit for bit; one that has to be turned is compressed again.
pub fn accept(bytes: &[u8]) -> Result<Picture, Refusal> {
    let size = bytes.len() as u64;
    if size > MAX_BYTES {
        return Err(Refusal::TooLarge { bytes: size });
    }
    let format = format::of(bytes)?;
    let stripped = container::strip(format, bytes)?;
    check_header(&stripped)?;
    let pixels = decode::image(format, &stripped.bytes, stripped.working_bytes)?;
    if (pixels.image.width(), pixels.image.height()) != (stripped.width, stripped.height) {
        return Err(Refusal::Damaged);
    }
    let (bytes, format) =
        upright::bytes(format, stripped.bytes, pixels.image, pixels.icc, stripped.orientation)?;
    let (width, height) = pixels_upright(stripped.width, stripped.height, stripped.orientation);
    let hash = ContentHash::of(&bytes);
    Ok(Picture { bytes, format, width, height, frames: stripped.frames, hash })
}

/// [`accept`] for a file on the disk; one that is too large is not read.
pub fn accept_file(path: &Path) -> Result<Picture, Refusal> {
    let unreadable = |error: std::io::Error| Refusal::Unreadable { cause: error.to_string() };
    let file = File::open(path).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    if size > MAX_BYTES {
        return Err(Refusal::TooLarge { bytes: size });
    }
    let mut bytes = Vec::new();
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    accept(&bytes)
}

fn check_header(stripped: &Stripped) -> Result<(), Refusal> {
    let Stripped { width, height, frames, .. } = *stripped;
    if width == 0 || height == 0 || frames == 0 {
        return Err(Refusal::Damaged);
    }
    if width.max(height) > MAX_SIDE {
        return Err(Refusal::TooLong { width, height });
    }
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(Refusal::TooManyPixels { width, height, max: MAX_PIXELS });
    }
    if frames > MAX_FRAMES {
        return Err(Refusal::TooManyFrames { frames });
    }
    Ok(())
}

fn pixels_upright(width: u32, height: u32, orientation: u8) -> (u32, u32) {
    // 5 to 8 lie on their side.
    if orientation >= 5 { (height, width) } else { (width, height) }
}
