use domain::content::PictureFormat;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::metadata::Orientation;
use image::{DynamicImage, ImageEncoder};
use jpeg_encoder::Encoder;

use crate::Refusal;
use crate::turned::Turned;

/// Quality of a JPEG compressed again because it had to be turned: no difference to see at 100 %.
const QUALITY: u8 = 92;

/// The file to keep: `bytes` as they are when the picture stands upright, else the turned pixels, compressed again.
/// A turned WebP becomes a JPEG, or a PNG when it is transparent: there is no lossy WebP encoder to be had here.
pub(crate) fn bytes(
    format: PictureFormat,
    bytes: Vec<u8>,
    mut image: DynamicImage,
    icc: Option<Vec<u8>>,
    orientation: u8,
) -> Result<(Vec<u8>, PictureFormat), Refusal> {
    let Some(turn) =
        Orientation::from_exif(orientation).filter(|turn| *turn != Orientation::NoTransforms)
    else {
        return Ok((bytes, format));
    };
    drop(bytes);
    let lossy = format == PictureFormat::Jpeg
        || (format == PictureFormat::Webp && !image.color().has_alpha());
    if lossy {
        let turned = jpeg(image, icc, orientation);
        return turned.map(|bytes| (bytes, PictureFormat::Jpeg)).ok_or(Refusal::Damaged);
    }
    image.apply_orientation(turn);
    png(&image, icc).map(|bytes| (bytes, PictureFormat::Png)).ok_or(Refusal::Damaged)
}

fn jpeg(image: DynamicImage, icc: Option<Vec<u8>>, orientation: u8) -> Option<Vec<u8>> {
    let (width, height) = (u16::try_from(image.width()).ok()?, u16::try_from(image.height()).ok()?);
    let grey = matches!(image, DynamicImage::ImageLuma8(_));
    let pixels = if grey { image.into_bytes() } else { image.into_rgb8().into_raw() };
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, QUALITY);
    if let Some(icc) = icc {
        encoder.add_icc_profile(&icc).ok()?;
    }
    encoder.encode_image(Turned { pixels: &pixels, grey, width, height, orientation }).ok()?;
    Some(bytes)
}

fn png(image: &DynamicImage, icc: Option<Vec<u8>>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder =
        PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Adaptive);
    if let Some(icc) = icc {
        encoder.set_icc_profile(icc).ok()?;
    }
    image.write_with_encoder(encoder).ok()?;
    Some(bytes)
}
