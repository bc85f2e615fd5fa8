use domain::content::PictureFormat;
use image::{DynamicImage, ImageFormat, RgbImage};
use media::accept;

use crate::fixtures::{encoded, exif, jpeg, quarters, webp_with_metadata, with_chunks, with_exif};

/// Colours of the corners as seen, clockwise from the upper left: r, g, b or w.
fn corners(bytes: &[u8]) -> String {
    let image = image::load_from_memory(bytes).unwrap().into_rgb8();
    let (right, bottom) = (image.width() - 3, image.height() - 3);
    [(2, 2), (right, 2), (right, bottom), (2, bottom)]
        .map(|(x, y)| colour(&image, x, y))
        .iter()
        .collect()
}

fn colour(image: &RgbImage, x: u32, y: u32) -> char {
    match image.get_pixel(x, y).0.map(|value| value > 128) {
        [true, true, true] => 'w',
        [true, false, false] => 'r',
        [false, true, false] => 'g',
        [false, false, true] => 'b',
        other => panic!("{other:?}"),
    }
}

/// Where the corners of red-green-white-blue go, by the definition of the tag in EXIF 2.32.
const SEEN: [&str; 8] = ["rgwb", "grbw", "wbrg", "bwgr", "rbwg", "brgw", "wgrb", "gwbr"];

#[test]
fn every_orientation_of_a_jpeg_stands_upright() {
    let lying = jpeg(&quarters(64, 32));
    for (orientation, seen) in (1..=8).zip(SEEN) {
        let picture = accept(&with_exif(&lying, orientation)).unwrap();
        assert_eq!(corners(&picture.bytes), seen, "orientation {orientation}");
        let size = if orientation >= 5 { (32, 64) } else { (64, 32) };
        assert_eq!((picture.width, picture.height), size, "orientation {orientation}");
        let decoded = image::load_from_memory(&picture.bytes).unwrap();
        assert_eq!((decoded.width(), decoded.height()), size, "orientation {orientation}");
    }
}

#[test]
fn a_grey_jpeg_is_turned_and_stays_grey() {
    let mut grey = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut grey, 95);
    let shades: Vec<u8> = (0..32 * 16).map(|at| if at % 32 < 16 { 20 } else { 230 }).collect();
    encoder.encode(&shades, 32, 16, jpeg_encoder::ColorType::Luma).unwrap();
    let picture = accept(&with_exif(&grey, 8)).unwrap();
    let turned = image::load_from_memory(&picture.bytes).unwrap();
    let DynamicImage::ImageLuma8(turned) = turned else { panic!("{:?}", turned.color()) };
    assert_eq!((turned.width(), turned.height()), (16, 32));
    assert!(turned.get_pixel(8, 2).0[0] > 200 && turned.get_pixel(8, 29).0[0] < 50);
}

#[test]
fn an_upright_jpeg_keeps_its_scan_bit_for_bit() {
    let plain = jpeg(&quarters(64, 32));
    let picture = accept(&with_exif(&plain, 1)).unwrap();
    assert!(picture.bytes == plain);
}

#[test]
fn an_orientation_that_does_not_exist_means_upright() {
    for nonsense in [0, 9, 0xffff] {
        let picture = accept(&with_exif(&jpeg(&quarters(64, 32)), nonsense)).unwrap();
        assert_eq!(corners(&picture.bytes), "rgwb", "orientation {nonsense}");
    }
}

#[test]
fn a_png_is_turned_without_loss() {
    let image = quarters(64, 32);
    let plain = encoded(&DynamicImage::ImageRgb8(image.clone()), ImageFormat::Png);
    let picture = accept(&with_chunks(&plain, &[(b"eXIf", exif(6))])).unwrap();
    assert_eq!(picture.format, PictureFormat::Png);
    let turned = image::load_from_memory(&picture.bytes).unwrap().into_rgb8();
    assert_eq!(turned, image::imageops::rotate90(&image));
}

#[test]
fn a_turned_webp_becomes_a_jpeg() {
    let picture = accept(&webp_with_metadata(&quarters(64, 32), 6)).unwrap();
    assert_eq!(picture.format, PictureFormat::Jpeg);
    assert_eq!(corners(&picture.bytes), "brgw");
    assert_eq!((picture.width, picture.height), (32, 64));
}
