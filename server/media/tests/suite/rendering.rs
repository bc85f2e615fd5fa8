use domain::content::PictureFormat;
use domain::crop::{Focal, Rect};
use image::{DynamicImage, GenericImageView, ImageFormat, Rgba, RgbaImage};
use media::{Output, RenderError, Wanted, render, render_all};
use proptest::prelude::*;

use crate::fixtures::{encoded, gif, jpeg, noise, photo, png, quarters};

fn whole(width: u32, height: u32) -> Rect {
    Rect { left: 0, top: 0, width, height }
}

/// Half transparent on the left, opaque on the right.
fn veil(width: u32, height: u32) -> Vec<u8> {
    let image = RgbaImage::from_fn(width, height, |x, _| {
        if x < width / 2 { Rgba([200, 0, 0, 0]) } else { Rgba([0, 0, 200, 255]) }
    });
    encoded(&DynamicImage::ImageRgba8(image), ImageFormat::Png)
}

#[test]
fn reaches_the_size_asked_for() {
    let rendition =
        render(&jpeg(&photo(800, 600)), Wanted::new(whole(800, 420), 400, 210)).unwrap();
    assert_eq!((rendition.width, rendition.height, rendition.smaller), (400, 210, false));
    let decoded = image::load_from_memory(&rendition.bytes).unwrap();
    assert_eq!(decoded.dimensions(), (400, 210));
}

#[test]
fn shows_the_crop_and_nothing_else() {
    let green = Rect { left: 104, top: 4, width: 92, height: 92 };
    let rendition = render(&png(&quarters(200, 200)), Wanted::new(green, 40, 40)).unwrap();
    let decoded = image::load_from_memory(&rendition.bytes).unwrap().into_rgb8();
    for pixel in decoded.pixels() {
        let [red, green, blue] = pixel.0;
        assert!(red < 8 && green > 247 && blue < 8, "{pixel:?}");
    }
}

#[test]
fn is_never_enlarged_and_says_so() {
    let rendition =
        render(&jpeg(&photo(300, 200)), Wanted::new(whole(300, 150), 1200, 600)).unwrap();
    assert_eq!((rendition.width, rendition.height, rendition.smaller), (300, 150, true));
}

#[test]
fn a_placement_is_filled_around_the_focal_point() {
    let right = Focal { across: 10_000, down: 5_000 };
    let wanted = Wanted::filling((200, 100), right, 50, 50);
    assert_eq!(wanted.crop, Rect { left: 100, top: 0, width: 100, height: 100 });
    let rendition = render(&jpeg(&photo(200, 100)), wanted).unwrap();
    assert_eq!((rendition.width, rendition.height), (50, 50));
}

#[test]
fn a_whole_picture_keeps_its_shape_inside_a_box() {
    for (source, size) in [((400, 100), (200, 50)), ((100, 400), (25, 100)), ((30, 20), (30, 20))] {
        let wanted = Wanted::within(source, 200, 100);
        assert_eq!((wanted.width, wanted.height), size);
        let rendition = render(&jpeg(&photo(source.0, source.1)), wanted).unwrap();
        assert_eq!((rendition.width, rendition.height, rendition.smaller), (size.0, size.1, false));
    }
}

#[test]
fn keeps_the_byte_limit_even_for_the_hardest_picture() {
    let source = png(&noise(640, 640));
    for max_bytes in [200_000, 60_000, 20_000, 5_000] {
        let wanted =
            Wanted { max_bytes: Some(max_bytes), ..Wanted::new(whole(640, 640), 640, 640) };
        let rendition = render(&source, wanted).unwrap();
        assert!(rendition.bytes.len() as u64 <= max_bytes, "{rendition:?} for {max_bytes}");
    }
}

#[test]
fn gives_up_quality_before_pixels() {
    let source = png(&noise(640, 640));
    let free = render(&source, Wanted::new(whole(640, 640), 640, 640)).unwrap();
    assert_eq!(free.quality, Some(82));
    let limit = free.bytes.len() as u64 * 3 / 4;
    let wanted = Wanted { max_bytes: Some(limit), ..Wanted::new(whole(640, 640), 640, 640) };
    let rendition = render(&source, wanted).unwrap();
    assert!(!rendition.smaller && rendition.quality < Some(82), "{rendition:?}");
    // The limit is used, not undercut for fear.
    assert!(rendition.bytes.len() as u64 > limit * 3 / 4, "{rendition:?} for {limit}");
}

#[test]
fn an_impossible_limit_is_told() {
    let wanted = Wanted { max_bytes: Some(100), ..Wanted::new(whole(640, 640), 640, 640) };
    let refused = render(&png(&noise(640, 640)), wanted).unwrap_err();
    assert!(matches!(refused, RenderError::TooHeavy { max_bytes: 100, .. }), "{refused:?}");
}

#[test]
fn transparency_stays_in_a_png() {
    let rendition = render(&veil(200, 100), Wanted::new(whole(200, 100), 100, 50)).unwrap();
    assert_eq!((rendition.format, rendition.quality), (PictureFormat::Png, None));
    let decoded = image::load_from_memory(&rendition.bytes).unwrap().into_rgba8();
    assert_eq!(decoded.get_pixel(10, 25).0[3], 0);
    assert_eq!(decoded.get_pixel(90, 25).0, [0, 0, 200, 255]);
}

#[test]
fn a_jpeg_shows_transparency_as_white() {
    let wanted = Wanted { output: Output::Jpeg, ..Wanted::new(whole(200, 100), 100, 50) };
    let rendition = render(&veil(200, 100), wanted).unwrap();
    assert_eq!(rendition.format, PictureFormat::Jpeg);
    let decoded = image::load_from_memory(&rendition.bytes).unwrap().into_rgb8();
    assert!(decoded.get_pixel(10, 25).0.iter().all(|value| *value > 245));
}

#[test]
fn an_opaque_alpha_channel_does_not_make_a_png() {
    let opaque = DynamicImage::ImageRgb8(photo(100, 100)).into_rgba8();
    let source = encoded(&DynamicImage::ImageRgba8(opaque), ImageFormat::Png);
    let rendition = render(&source, Wanted::new(whole(100, 100), 50, 50)).unwrap();
    assert_eq!(rendition.format, PictureFormat::Jpeg);
}

#[test]
fn a_transparent_picture_too_heavy_as_png_becomes_a_jpeg_under_the_limit() {
    let mut image = DynamicImage::ImageRgb8(noise(400, 400)).into_rgba8();
    image.get_pixel_mut(0, 0).0[3] = 0;
    let source = encoded(&DynamicImage::ImageRgba8(image), ImageFormat::Png);
    let wanted = Wanted { max_bytes: Some(100_000), ..Wanted::new(whole(400, 400), 400, 400) };
    let rendition = render(&source, wanted).unwrap();
    assert_eq!(rendition.format, PictureFormat::Jpeg);
    assert!(rendition.bytes.len() <= 100_000);
    let png = render(&source, Wanted { output: Output::Png, ..wanted }).unwrap();
    assert!(
        png.format == PictureFormat::Png && png.smaller && png.bytes.len() <= 100_000,
        "{png:?}"
    );
}

#[test]
fn a_drawing_stays_exact_when_that_costs_nothing() {
    let source = png(&quarters(400, 400));
    let rendition = render(&source, Wanted::new(whole(400, 400), 400, 400)).unwrap();
    assert_eq!(rendition.format, PictureFormat::Png);
    assert_eq!(image::load_from_memory(&rendition.bytes).unwrap().into_rgb8(), quarters(400, 400));
    let photo = render(&png(&photo(400, 400)), Wanted::new(whole(400, 400), 400, 400)).unwrap();
    assert_eq!(photo.format, PictureFormat::Jpeg);
}

#[test]
fn an_animation_shows_its_first_picture() {
    let rendition = render(&gif(80, 60, 4), Wanted::new(whole(80, 60), 40, 30)).unwrap();
    let decoded = image::load_from_memory(&rendition.bytes).unwrap().into_rgb8();
    assert!(decoded.get_pixel(20, 15).0[0] < 20, "{:?}", decoded.get_pixel(20, 15));
}

#[test]
fn a_crop_outside_the_picture_is_refused_and_the_others_are_made() {
    let source = jpeg(&photo(100, 100));
    let outside = Rect { left: 50, top: 0, width: 51, height: 100 };
    let far = Rect { left: u32::MAX, top: 0, width: 2, height: 1 };
    let wanted = [outside, far, whole(100, 100)].map(|crop| Wanted::new(crop, 10, 10));
    let made = render_all(&source, &wanted).unwrap();
    assert_eq!(made[0], Err(RenderError::Geometry { width: 100, height: 100 }));
    assert_eq!(made[1], Err(RenderError::Geometry { width: 100, height: 100 }));
    assert!(made[2].is_ok());
}

#[test]
fn many_placements_come_in_the_order_asked_for_and_equal_the_single_ones() {
    let source = jpeg(&photo(400, 300));
    let wanted: Vec<Wanted> =
        (1..=12).map(|n| Wanted::new(whole(400, 300), n * 8, n * 6)).collect();
    let together = render_all(&source, &wanted).unwrap();
    for (wanted, made) in wanted.iter().zip(together) {
        assert_eq!(made, render(&source, *wanted));
    }
}

#[tokio::test]
async fn the_darkroom_gives_the_same_and_survives_bad_files() {
    let room = media::Darkroom::default();
    let file = jpeg(&photo(120, 90));
    let picture = room.accept(file.clone()).await.unwrap();
    assert_eq!(Ok(picture.clone()), media::accept(&file));
    assert_eq!(room.accept(b"<svg/>".to_vec()).await, Err(media::Refusal::Markup));
    let wanted = vec![Wanted::new(whole(120, 90), 60, 45)];
    let made = room.render_all(picture.bytes.clone(), wanted.clone()).await;
    assert_eq!(made, render_all(&picture.bytes, &wanted));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn size_is_never_above_the_crop_nor_the_wish(x in 0_u32..90, y in 0_u32..60, w in 1_u32..100, h in 1_u32..70, width in 1_u32..300, height in 1_u32..300) {
        let crop = Rect { left: x, top: y, width: w, height: h };
        match render(&jpeg(&photo(90, 60)), Wanted::new(crop, width, height)) {
            Ok(made) => {
                prop_assert!(x + w <= 90 && y + h <= 60);
                prop_assert!(made.width <= w.min(width) && made.height <= h.min(height), "{:?}", made);
                prop_assert_eq!(made.smaller, (made.width, made.height) != (width, height));
            }
            Err(_) => prop_assert!(x + w > 90 || y + h > 60),
        }
    }
}
