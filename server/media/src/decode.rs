use std::io::Cursor;

use domain::content::PictureFormat;
use image::{ColorType, DynamicImage, ImageDecoder, ImageError, ImageReader, Limits};

use crate::limits::{MAX_PIXEL_BYTES, MAX_SIDE, MAX_WORKING_BYTES};
use crate::{Refusal, format, icc};

/// Pixels as the file holds them (not turned), and the profile that says what their colours mean.
pub(crate) struct Decoded {
    pub image: DynamicImage,
    pub icc: Option<Vec<u8>>,
}

/// Decodes a still picture, or the first frame of an animation, within the limits.
/// `working_bytes`: what the decoder needs beside the pixels.
pub(crate) fn image(
    format: PictureFormat,
    bytes: &[u8],
    working_bytes: u64,
) -> Result<Decoded, Refusal> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format::as_image(format));
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_WORKING_BYTES);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refusal)?;
    check_memory(&decoder, working_bytes)?;
    let icc = decoder.icc_profile().ok().flatten();
    let image = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    let icc = icc.filter(|profile| fits(profile, image.color()));
    Ok(Decoded { image, icc })
}

fn check_memory(decoder: &impl ImageDecoder, working_bytes: u64) -> Result<(), Refusal> {
    let (width, height) = decoder.dimensions();
    let pixels = (u64::from(width) * u64::from(height)).max(1);
    let bytes = decoder.total_bytes();
    let share = |limit: u64, bytes: u64| {
        u64::try_from(u128::from(limit) * u128::from(pixels) / u128::from(bytes))
    };
    if bytes > MAX_PIXEL_BYTES || bytes + working_bytes > MAX_WORKING_BYTES {
        let by_pixels = share(MAX_PIXEL_BYTES, bytes).unwrap_or(0);
        let by_work = share(MAX_WORKING_BYTES, bytes + working_bytes).unwrap_or(0);
        return Err(Refusal::TooManyPixels { width, height, max: by_pixels.min(by_work) });
    }
    Ok(())
}

/// A profile for four inks says nothing about the red, green and blue the decoder made of them.
fn fits(profile: &[u8], color: ColorType) -> bool {
    if color.has_color() { icc::is_rgb(profile) } else { icc::is_grey(profile) }
}

/// What the decoder found wrong. The end of the file was seen before decoding, so missing data means damage.
fn refusal(_: ImageError) -> Refusal {
    Refusal::Damaged
}
