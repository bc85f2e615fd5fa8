use domain::content::PictureFormat;
use media::{Refusal, accept, accept_file, limits};

use crate::fixtures::{gif, huge_png, jpeg, one_of_each, photo, png};

#[test]
fn takes_the_four_kinds() {
    let formats = one_of_each().map(|(_, file)| accept(&file).map(|picture| picture.format));
    let expected = [
        PictureFormat::Jpeg,
        PictureFormat::Jpeg,
        PictureFormat::Png,
        PictureFormat::Webp,
        PictureFormat::Gif,
    ];
    assert_eq!(formats, expected.map(Ok));
}

#[test]
fn says_size_and_frames_as_seen() {
    let picture = accept(&gif(64, 48, 5)).unwrap();
    assert_eq!((picture.width, picture.height, picture.frames), (64, 48, 5));
    let picture = accept(&jpeg(&photo(300, 200))).unwrap();
    assert_eq!((picture.width, picture.height, picture.frames), (300, 200, 1));
}

#[test]
fn a_clean_upright_picture_is_kept_as_it_is() {
    for (kind, file) in one_of_each() {
        let picture = accept(&file).unwrap();
        assert!(
            picture.bytes == file,
            "{kind}: {} bytes became {}",
            file.len(),
            picture.bytes.len()
        );
    }
}

#[test]
fn what_was_accepted_is_accepted_again_unchanged() {
    for (kind, file) in one_of_each() {
        let once = accept(&file).unwrap();
        let twice = accept(&once.bytes).unwrap();
        assert_eq!(once, twice, "{kind}");
    }
}

#[test]
fn refuses_a_picture_cut_off_anywhere() {
    for (kind, file) in one_of_each() {
        for tenth in 0..10 {
            let cut = &file[..file.len() * tenth / 10];
            let refusal = accept(cut).unwrap_err();
            let expected = if tenth == 0 { Refusal::NotAnImage } else { Refusal::Truncated };
            assert_eq!(refusal, expected, "{kind} cut at {tenth}0 %");
        }
        assert_eq!(accept(&file[..file.len() - 1]).unwrap_err(), Refusal::Truncated, "{kind}");
    }
}

#[test]
fn refuses_30_mb_with_its_size() {
    let mut file = jpeg(&photo(100, 100));
    file.resize(30_000_000, 0);
    assert_eq!(accept(&file), Err(Refusal::TooLarge { bytes: 30_000_000 }));
}

#[test]
fn the_size_limit_is_exact() {
    let mut file = png(&photo(20, 20));
    file.resize(limits::MAX_BYTES as usize, 0);
    assert!(accept(&file).is_ok());
    file.push(0);
    assert_eq!(accept(&file), Err(Refusal::TooLarge { bytes: limits::MAX_BYTES + 1 }));
}

#[test]
fn refuses_by_pixels_with_figures() {
    let refusal = accept(&huge_png(12_000, 5_001)).unwrap_err();
    let figures = Refusal::TooManyPixels { width: 12_000, height: 5_001, max: limits::MAX_PIXELS };
    assert_eq!(refusal, figures);
    assert_eq!(
        accept(&huge_png(12_001, 10)).unwrap_err(),
        Refusal::TooLong { width: 12_001, height: 10 }
    );
    assert!(accept(&huge_png(12_000, 10)).is_ok());
}

#[test]
fn refuses_long_animations() {
    assert_eq!(accept(&gif(2, 2, 200)).map(|picture| picture.frames), Ok(200));
    assert_eq!(accept(&gif(2, 2, 201)), Err(Refusal::TooManyFrames { frames: 201 }));
}

#[test]
fn a_large_file_on_the_disk_is_not_read() {
    let file = tempfile::NamedTempFile::new().unwrap();
    file.as_file().set_len(1 << 40).unwrap();
    assert_eq!(accept_file(file.path()), Err(Refusal::TooLarge { bytes: 1 << 40 }));
}

#[test]
fn a_missing_file_says_so() {
    let refusal = accept_file("/no/such/picture.jpg".as_ref()).unwrap_err();
    assert!(matches!(refusal, Refusal::Unreadable { .. }), "{refusal:?}");
}
