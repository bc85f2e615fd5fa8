use domain::content::PictureFormat;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use jpeg_encoder::{ChromaSubsamplingMethod, ColorType, Encoder};

use super::pixels::Pixels;
use crate::fit::{self, Attempt};
use crate::{Output, RenderError, Rendition, Wanted};

pub(super) fn rendition(source: &Pixels, wanted: &Wanted) -> Result<Rendition, RenderError> {
    let (width, height) = size(source, wanted)?;
    let resized = source.resized(wanted.crop, width, height)?;
    let limit = wanted.max_bytes.unwrap_or(u64::MAX);
    match wanted.output {
        Output::Png => within(wanted, PictureFormat::Png, limit, &resized, source),
        Output::Best if resized.transparent => {
            let png = png(&resized)?;
            if png.len() as u64 <= limit {
                return Ok(finished(wanted, PictureFormat::Png, png, (width, height), 0));
            }
            within(wanted, PictureFormat::Jpeg, limit, &resized, source)
        }
        Output::Best if source.drawn => drawn(wanted, limit, &resized, source),
        Output::Best | Output::Jpeg => within(wanted, PictureFormat::Jpeg, limit, &resized, source),
    }
}

/// A drawing or a screenshot: PNG, which shows every line exactly, when that costs no more bytes.
fn drawn(
    wanted: &Wanted,
    limit: u64,
    resized: &Pixels,
    source: &Pixels,
) -> Result<Rendition, RenderError> {
    let png = png(resized)?;
    let size = (resized.width, resized.height);
    let jpeg = within(wanted, PictureFormat::Jpeg, limit, resized, source);
    let lighter = jpeg.as_ref().map_or(u64::MAX, |jpeg| jpeg.bytes.len() as u64);
    if png.len() as u64 <= lighter.min(limit) {
        return Ok(finished(wanted, PictureFormat::Png, png, size, 0));
    }
    jpeg
}

/// The size to reach: the one asked for, or the largest of the same shape that the crop fills without enlarging.
fn size(source: &Pixels, wanted: &Wanted) -> Result<(u32, u32), RenderError> {
    let Wanted { crop, width, height, .. } = *wanted;
    let inside = |start: u32, length: u32, whole: u32| {
        start.checked_add(length).is_some_and(|end| end <= whole)
    };
    let fits =
        inside(crop.left, crop.width, source.width) && inside(crop.top, crop.height, source.height);
    if !fits || [crop.width, crop.height, width, height].contains(&0) {
        return Err(RenderError::Geometry { width: source.width, height: source.height });
    }
    let scale =
        (f64::from(crop.width) / f64::from(width)).min(f64::from(crop.height) / f64::from(height));
    Ok(if scale >= 1.0 { (width, height) } else { scaled((width, height), scale) })
}

fn scaled((width, height): (u32, u32), scale: f64) -> (u32, u32) {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 1 and the given side"
    )]
    let side =
        |length: u32| (f64::from(length) * scale).round().clamp(1.0, f64::from(length)) as u32;
    (side(width), side(height))
}

/// Encodes at the quality asked for, then lower or smaller until the limit is kept.
fn within(
    wanted: &Wanted,
    format: PictureFormat,
    limit: u64,
    resized: &Pixels,
    source: &Pixels,
) -> Result<Rendition, RenderError> {
    let full = (resized.width, resized.height);
    let attempt = |Attempt { quality, scale }: Attempt| {
        let (width, height) = scaled(full, scale);
        if (width, height) == full {
            return encoded(format, resized, quality);
        }
        encoded(format, &source.resized(wanted.crop, width, height)?, quality)
    };
    match fit::under(format == PictureFormat::Jpeg, wanted.quality, limit, attempt)? {
        Ok((bytes, Attempt { quality, scale })) => {
            Ok(finished(wanted, format, bytes, scaled(full, scale), quality))
        }
        Err(bytes) => Err(RenderError::TooHeavy { max_bytes: limit, bytes }),
    }
}

fn finished(
    wanted: &Wanted,
    format: PictureFormat,
    bytes: Vec<u8>,
    (width, height): (u32, u32),
    quality: u8,
) -> Rendition {
    let smaller = (width, height) != (wanted.width, wanted.height);
    let quality = (format == PictureFormat::Jpeg).then_some(quality);
    Rendition { bytes, format, width, height, quality, smaller }
}

fn encoded(format: PictureFormat, pixels: &Pixels, quality: u8) -> Result<Vec<u8>, RenderError> {
    match format {
        PictureFormat::Png => png(pixels),
        _ if pixels.transparent => jpeg(&pixels.flattened(), quality),
        _ => jpeg(pixels, quality),
    }
}

fn jpeg(pixels: &Pixels, quality: u8) -> Result<Vec<u8>, RenderError> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    // The mean of four pixels, not one of them: thin coloured lines keep their colour.
    encoder.set_chroma_subsampling_method(ChromaSubsamplingMethod::Average);
    if let Some(icc) = &pixels.icc {
        encoder.add_icc_profile(icc).map_err(|_| RenderError::Encoding)?;
    }
    let side = |length: u32| u16::try_from(length).map_err(|_| RenderError::Encoding);
    let (width, height) = (side(pixels.width)?, side(pixels.height)?);
    encoder
        .encode(&pixels.bytes, width, height, ColorType::Rgb)
        .map_err(|_| RenderError::Encoding)?;
    Ok(bytes)
}

fn png(pixels: &Pixels) -> Result<Vec<u8>, RenderError> {
    let mut bytes = Vec::new();
    let mut encoder =
        PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Adaptive);
    if let Some(icc) = &pixels.icc {
        encoder.set_icc_profile(icc.clone()).map_err(|_| RenderError::Encoding)?;
    }
    let color = if pixels.transparent { ExtendedColorType::Rgba8 } else { ExtendedColorType::Rgb8 };
    encoder
        .write_image(&pixels.bytes, pixels.width, pixels.height, color)
        .map_err(|_| RenderError::Encoding)?;
    Ok(bytes)
}
