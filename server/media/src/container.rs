//! The files around the pixels: read strictly, copied without metadata.
//!
//! One reader per format walks the file's own structure, keeps a list of what shows (pixels, palette, transparency,
//! colour profile, animation) and drops everything else, known or not. What comes after the end is dropped too, so a
//! picture that is also an archive or a page comes out as a picture only. Nothing is decompressed here.

mod gif;
mod jpeg;
mod png;
mod webp;

use domain::content::PictureFormat;
use image::metadata::Orientation;

use crate::Refusal;

/// A file without metadata, and what its header says.
#[derive(Debug)]
pub(crate) struct Stripped {
    pub bytes: Vec<u8>,
    pub width: u32,
    pub height: u32,
    pub frames: u32,
    /// EXIF orientation, 1 to 8; 1 stands upright.
    pub orientation: u8,
    /// What the decoder needs beside the pixels, in bytes.
    pub working_bytes: u64,
}

pub(crate) fn strip(format: PictureFormat, bytes: &[u8]) -> Result<Stripped, Refusal> {
    match format {
        PictureFormat::Jpeg => jpeg::strip(bytes),
        PictureFormat::Png => png::strip(bytes),
        PictureFormat::Webp => webp::strip(bytes),
        PictureFormat::Gif => gif::strip(bytes),
    }
}

/// The orientation an EXIF block states, 1 when it states none that exists.
fn orientation(exif: &[u8]) -> u8 {
    let tiff = exif.strip_prefix(b"Exif\0\0").unwrap_or(exif);
    Orientation::from_exif_chunk(tiff).map_or(1, Orientation::to_exif)
}

/// Takes `count` bytes off the front, or says that the file is cut off.
fn take<'a>(rest: &mut &'a [u8], count: usize) -> Result<&'a [u8], Refusal> {
    let (taken, left) = rest.split_at_checked(count).ok_or(Refusal::Truncated)?;
    *rest = left;
    Ok(taken)
}

fn take_array<const N: usize>(rest: &mut &[u8]) -> Result<[u8; N], Refusal> {
    let (taken, left) = rest.split_first_chunk::<N>().ok_or(Refusal::Truncated)?;
    *rest = left;
    Ok(*taken)
}
