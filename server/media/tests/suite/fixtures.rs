//! Pictures made on the spot: nothing in the repository that needs a licence.

use std::io::Write;

use image::codecs::{gif::GifEncoder, webp::WebPEncoder};
use image::{DynamicImage, ExtendedColorType, Frame, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

/// What must never come out again: a place, a serial number, a name.
pub const SECRET: &str = "48.8566N-2.3522E-SN1234567-Jeanne";

/// Gradients with some grain: compresses like a photograph, the same on every run.
pub fn photo(width: u32, height: u32) -> RgbImage {
    let mut seed = 1_u32;
    RgbImage::from_fn(width, height, |x, y| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let grain = (seed >> 28) as u8;
        let shade = |along: u32, whole: u32| (along * 200 / whole) as u8;
        Rgb([shade(x, width) + grain, shade(y, height) + grain, 90 + grain])
    })
}

/// Every value at random: the hardest picture to compress.
pub fn noise(width: u32, height: u32) -> RgbImage {
    let mut seed = 7_u64;
    RgbImage::from_fn(width, height, |_, _| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        Rgb([(seed >> 40) as u8, (seed >> 48) as u8, (seed >> 56) as u8])
    })
}

/// Red, green, blue and white quarters, so that turning shows.
pub fn quarters(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| match (x < width / 2, y < height / 2) {
        (true, true) => Rgb([255, 0, 0]),
        (false, true) => Rgb([0, 255, 0]),
        (true, false) => Rgb([0, 0, 255]),
        (false, false) => Rgb([255, 255, 255]),
    })
}

pub fn encoded(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

pub fn jpeg(image: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
    let (width, height) = (image.width() as u16, image.height() as u16);
    encoder.encode(image, width, height, jpeg_encoder::ColorType::Rgb).unwrap();
    bytes
}

pub fn progressive_jpeg(image: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
    encoder.set_progressive(true);
    let (width, height) = (image.width() as u16, image.height() as u16);
    encoder.encode(image, width, height, jpeg_encoder::ColorType::Rgb).unwrap();
    bytes
}

pub fn png(image: &RgbImage) -> Vec<u8> {
    encoded(&DynamicImage::ImageRgb8(image.clone()), ImageFormat::Png)
}

pub fn webp(image: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = WebPEncoder::new_lossless(&mut bytes);
    encoder.encode(image, image.width(), image.height(), ExtendedColorType::Rgb8).unwrap();
    bytes
}

/// An animation of `frames` plain colours.
pub fn gif(width: u32, height: u32, frames: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = GifEncoder::new(&mut bytes);
    encoder.set_repeat(image::codecs::gif::Repeat::Infinite).unwrap();
    for frame in 0..frames {
        let colour = Rgba([(frame * 40) as u8, 120, 200, 255]);
        encoder.encode_frame(Frame::new(RgbaImage::from_pixel(width, height, colour))).unwrap();
    }
    drop(encoder);
    bytes
}

/// One of each, small.
pub fn one_of_each() -> [(&'static str, Vec<u8>); 5] {
    let photo = photo(160, 120);
    [
        ("jpeg", jpeg(&photo)),
        ("progressive jpeg", progressive_jpeg(&photo)),
        ("png", png(&photo)),
        ("webp", webp(&photo)),
        ("gif", gif(160, 120, 3)),
    ]
}

/// An EXIF block with an orientation, a place and a serial number.
pub fn exif(orientation: u16) -> Vec<u8> {
    let mut tiff = b"MM\0\x2a\0\0\0\x08".to_vec();
    tiff.extend(2_u16.to_be_bytes());
    // Orientation, SHORT, one value, left-aligned in four bytes.
    tiff.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1]);
    tiff.extend(orientation.to_be_bytes());
    tiff.extend([0, 0]);
    // ImageDescription, ASCII, at offset 38.
    tiff.extend([0x01, 0x0e, 0, 2]);
    tiff.extend((SECRET.len() as u32 + 1).to_be_bytes());
    tiff.extend(38_u32.to_be_bytes());
    tiff.extend([0; 4]);
    tiff.extend(SECRET.as_bytes());
    tiff.push(0);
    tiff
}

/// Puts segments right behind the start of a JPEG.
pub fn with_segments(jpeg: &[u8], segments: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = jpeg[..2].to_vec();
    for (marker, payload) in segments {
        bytes.extend([0xff, *marker]);
        bytes.extend((payload.len() as u16 + 2).to_be_bytes());
        bytes.extend(payload);
    }
    bytes.extend(&jpeg[2..]);
    bytes
}

pub fn with_exif(jpeg: &[u8], orientation: u16) -> Vec<u8> {
    with_segments(jpeg, &[(0xe1, [b"Exif\0\0".to_vec(), exif(orientation)].concat())])
}

/// Puts chunks right behind the header of a PNG.
pub fn with_chunks(png: &[u8], chunks: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut bytes = png[..33].to_vec();
    for (kind, data) in chunks {
        bytes.extend(chunk(kind, data));
    }
    bytes.extend(&png[33..]);
    bytes
}

pub fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let body = [kind.as_slice(), data].concat();
    let mut crc = flate2::Crc::new();
    crc.update(&body);
    [&(data.len() as u32).to_be_bytes(), body.as_slice(), &crc.sum().to_be_bytes()].concat()
}

/// An extended WebP file with metadata around a lossless picture.
pub fn webp_with_metadata(image: &RgbImage, orientation: u16) -> Vec<u8> {
    let plain = webp(image);
    let mut canvas = vec![0x0c, 0, 0, 0];
    canvas.extend(&(image.width() - 1).to_le_bytes()[..3]);
    canvas.extend(&(image.height() - 1).to_le_bytes()[..3]);
    let mut body = b"WEBP".to_vec();
    let mut push = |kind: &[u8; 4], data: &[u8]| {
        body.extend(kind);
        body.extend((data.len() as u32).to_le_bytes());
        body.extend(data);
        body.extend(vec![0; data.len() % 2]);
    };
    push(b"VP8X", &canvas);
    push(b"VP8L", &plain[20..]);
    push(b"EXIF", &exif(orientation));
    push(b"XMP ", SECRET.as_bytes());
    push(b"JUNK", SECRET.as_bytes());
    [b"RIFF".as_slice(), &(body.len() as u32).to_le_bytes(), &body].concat()
}

/// A grey picture of one bit per pixel, all black: 20,000 × 20,000 take about 50 KB.
pub fn huge_png(width: u32, height: u32) -> Vec<u8> {
    let mut header = [width.to_be_bytes(), height.to_be_bytes()].concat();
    header.extend([1, 0, 0, 0, 0]);
    let mut pixels = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    let row = vec![0; width.div_ceil(8) as usize + 1];
    (0..height).for_each(|_| pixels.write_all(&row).unwrap());
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    bytes.extend(chunk(b"IHDR", &header));
    bytes.extend(chunk(b"IDAT", &pixels.finish().unwrap()));
    bytes.extend(chunk(b"IEND", b""));
    bytes
}

pub fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}
