use domain::crop::Rect;
use media::{Wanted, accept, render};

use crate::fixtures::{
    SECRET, contains, exif, gif, jpeg, one_of_each, photo, png, webp_with_metadata, with_chunks,
    with_exif, with_segments,
};

fn secret() -> Vec<u8> {
    SECRET.as_bytes().to_vec()
}

/// Each kind with everything it can carry beside its pixels.
fn talkative() -> Vec<(&'static str, Vec<u8>)> {
    let photo = photo(64, 48);
    let block = |name: &str| [name.as_bytes(), SECRET.as_bytes()].concat();
    let segments = [
        (0xe1, [b"Exif\0\0".to_vec(), exif(1)].concat()),
        (0xe1, block("http://ns.adobe.com/xap/1.0/\0")),
        (0xe2, block("MPF\0")),
        (0xed, block("Photoshop 3.0\0")),
        (0xe0, block("JFXX\0")),
        (0xef, secret()),
        (0xfe, secret()),
    ];
    let chunks: [(&[u8; 4], Vec<u8>); 5] = [
        (b"tEXt", block("Comment\0")),
        (b"iTXt", block("XML:com.adobe.xmp\0\0\0\0\0")),
        (b"eXIf", exif(1)),
        (b"tIME", vec![7, 0xe9, 1, 1, 0, 0, 0]),
        (b"prVt", secret()),
    ];
    let behind = |file: Vec<u8>| [file, secret()].concat();
    vec![
        ("jpeg", behind(with_segments(&jpeg(&photo), &segments))),
        ("png", behind(with_chunks(&png(&photo), &chunks))),
        ("webp", behind(webp_with_metadata(&photo, 1))),
        ("gif", behind(commented_gif())),
    ]
}

fn commented_gif() -> Vec<u8> {
    let mut file = gif(64, 48, 2);
    let end = file.pop().unwrap();
    file.extend([0x21, 0xfe, SECRET.len() as u8]);
    file.extend(SECRET.as_bytes());
    file.extend([0, 0x21, 0xff, 11]);
    file.extend(b"XMP DataXMP");
    file.push(SECRET.len() as u8);
    file.extend(SECRET.as_bytes());
    file.extend([0, end]);
    file
}

#[test]
fn nothing_about_the_person_is_kept() {
    for (kind, file) in talkative() {
        assert!(contains(&file, SECRET.as_bytes()), "{kind}: the fixture lost its secret");
        let picture = accept(&file).unwrap();
        for trace in [SECRET, "Exif", "EXIF", "XMP", "xap", "tIME", "Photoshop", "MPF", "Comment"] {
            assert!(!contains(&picture.bytes, trace.as_bytes()), "{kind} still says {trace}");
        }
    }
}

#[test]
fn the_pixels_are_untouched() {
    for ((kind, file), (_, talkative)) in
        one_of_each().into_iter().filter(|(kind, _)| *kind != "progressive jpeg").zip(talkative())
    {
        let before = image::load_from_memory(&talkative).unwrap();
        let after = image::load_from_memory(&accept(&talkative).unwrap().bytes).unwrap();
        assert_eq!(before, after, "{kind}");
        drop(file);
    }
}

#[test]
fn a_turned_picture_loses_its_metadata_too() {
    let picture = accept(&with_exif(&jpeg(&photo(64, 48)), 6)).unwrap();
    assert!(!contains(&picture.bytes, SECRET.as_bytes()));
    assert!(!contains(&picture.bytes, b"Exif"));
}

#[test]
fn renditions_carry_pixels_only() {
    let whole = Rect { left: 0, top: 0, width: 64, height: 48 };
    for (kind, file) in talkative() {
        // Straight from the upload, which the product never does: even then nothing comes through.
        let rendition = render(&file, Wanted::new(whole, 32, 24)).unwrap();
        assert!(!contains(&rendition.bytes, SECRET.as_bytes()), "{kind}");
    }
}

/// A profile header long enough to be told apart: size, then the colour space at byte 16.
fn profile(space: &[u8; 4]) -> Vec<u8> {
    let mut profile = vec![0; 132];
    profile[16..20].copy_from_slice(space);
    profile
}

fn with_profile(space: &[u8; 4]) -> Vec<u8> {
    let segment = [b"ICC_PROFILE\0\x01\x01".to_vec(), profile(space)].concat();
    with_segments(&with_exif(&jpeg(&photo(64, 48)), 3), &[(0xe2, segment)])
}

#[test]
fn colours_keep_their_profile() {
    let picture = accept(&with_profile(b"RGB ")).unwrap();
    assert!(contains(&picture.bytes, &profile(b"RGB ")));
    let whole = Rect { left: 0, top: 0, width: 64, height: 48 };
    let rendition = render(&picture.bytes, Wanted::new(whole, 32, 24)).unwrap();
    assert!(contains(&rendition.bytes, &profile(b"RGB ")));
}

#[test]
fn a_profile_for_printing_inks_does_not_stay_on_screen_colours() {
    let picture = accept(&with_profile(b"CMYK")).unwrap();
    assert!(!contains(&picture.bytes, b"ICC_PROFILE"));
}
