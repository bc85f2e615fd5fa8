use std::process::Command;

use media::{Refusal, accept, accept_file};
use proptest::prelude::*;

use crate::fixtures::{contains, gif, huge_png, jpeg, one_of_each, photo, png, with_segments};

const PAGE: &[u8] = b"<!doctype html><script>alert(1)</script>";

#[test]
fn refuses_markup_in_every_disguise() {
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>"#;
    let disguises: [Vec<u8>; 5] = [
        svg.to_vec(),
        PAGE.to_vec(),
        [b"\xef\xbb\xbf \r\n", svg.as_slice()].concat(),
        [b"<?xml version='1.0'?>", svg.as_slice()].concat(),
        "\u{feff}<svg/>".encode_utf16().flat_map(u16::to_le_bytes).collect(),
    ];
    for disguise in disguises {
        assert_eq!(accept(&disguise), Err(Refusal::Markup));
    }
}

#[test]
fn names_the_kinds_people_upload_by_mistake() {
    let kinds: [(&[u8], &str); 5] = [
        (b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC"),
        (b"\0\0\0\x18ftypavif\0\0\0\0", "AVIF"),
        (b"II*\0\x08\0\0\0", "TIFF"),
        (b"%PDF-1.7", "PDF"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0", "MP4"),
    ];
    for (bytes, kind) in kinds {
        assert_eq!(accept(bytes), Err(Refusal::OtherKind { kind }));
    }
    for text in [b"".as_slice(), b"hello", b"PK\x03\x04", b"\xff\xd8"] {
        assert_eq!(accept(text), Err(Refusal::NotAnImage));
    }
}

#[test]
fn a_page_hidden_in_a_picture_does_not_come_out() {
    for (kind, file) in one_of_each() {
        let picture = accept(&[file.as_slice(), PAGE].concat()).unwrap();
        assert!(!contains(&picture.bytes, b"<script>"), "{kind} with a page behind it");
    }
    let commented = with_segments(&jpeg(&photo(50, 50)), &[(0xfe, PAGE.to_vec())]);
    assert!(!contains(&accept(&commented).unwrap().bytes, b"<script>"));
}

#[test]
fn a_name_proves_nothing() {
    let page_called_gif = [b"GIF89a/*", PAGE].concat();
    assert!(accept(&page_called_gif).is_err());
    let page_called_jpeg = [b"\xff\xd8\xff\xfe\0\x2a", PAGE, b"\xff\xd9"].concat();
    assert!(accept(&page_called_jpeg).is_err());
}

#[test]
fn a_huge_picture_in_a_small_file_is_refused_by_its_header() {
    let file = huge_png(20_000, 20_000);
    assert!(file.len() < 60_000, "{} bytes", file.len());
    let expected = Err(Refusal::TooLong { width: 20_000, height: 20_000 });
    assert_eq!(accept(&file), expected);
    // The same answer when the pixels are rubbish: they were not looked at.
    let mut rubbish = file.clone();
    rubbish[50..60].fill(0xaa);
    assert_eq!(accept(&rubbish), expected);
}

/// Runs alone in a fresh process, so that the most memory it ever took is the refusal's own.
#[test]
#[cfg(target_os = "linux")]
fn a_huge_picture_is_refused_with_little_memory() {
    const FILE: &str = "MARBRE_TEST_HUGE_PICTURE";
    if let Some(path) = std::env::var_os(FILE) {
        assert!(matches!(accept_file(path.as_ref()), Err(Refusal::TooLong { .. })));
        let status = std::fs::read_to_string("/proc/self/status").unwrap();
        let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        let kilobytes: u64 = most.trim().trim_end_matches(" kB").parse().unwrap();
        assert!(kilobytes < 32_000, "{kilobytes} kB at most");
        return;
    }
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), huge_png(20_000, 20_000)).unwrap();
    let name = "hostile::a_huge_picture_is_refused_with_little_memory";
    let mut alone = Command::new(std::env::current_exe().unwrap());
    let output = alone.args([name, "--exact"]).env(FILE, file.path()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    assert!(contains(&output.stdout, b"1 passed"), "the test did not run in the new process");
}

#[test]
fn a_second_header_cannot_smuggle_another_size() {
    let small = jpeg(&photo(16, 16));
    let large = jpeg(&photo(640, 480));
    let frame = |file: &[u8]| {
        let at = file.windows(2).position(|pair| pair == [0xff, 0xc0]).unwrap();
        let length = usize::from(u16::from_be_bytes([file[at + 2], file[at + 3]]));
        file[at..at + 2 + length].to_vec()
    };
    let header = frame(&small);
    let both = [&large[..2], &header, &large[2..]].concat();
    if let Ok(picture) = accept(&both) {
        let decoded = image::load_from_memory(&picture.bytes).unwrap();
        assert_eq!((picture.width, picture.height), (decoded.width(), decoded.height()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn damaged_pictures_never_panic(which in 0_usize..5, flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12)) {
        let mut file = one_of_each_small()[which].clone();
        for (index, byte) in flips {
            let at = index.index(file.len());
            file[at] = byte;
        }
        if let Ok(picture) = accept(&file) {
            let again = accept(&picture.bytes);
            prop_assert!(again.is_ok(), "accepted once, then {:?}", again);
        }
    }

    #[test]
    fn any_bytes_behind_a_right_beginning_never_panic(which in 0_usize..4, tail in prop::collection::vec(any::<u8>(), 0..400)) {
        let heads: [&[u8]; 4] = [b"\xff\xd8\xff\xdb", b"\x89PNG\r\n\x1a\n", b"RIFF\x40\0\0\0WEBP", b"GIF89a"];
        let _ = accept(&[heads[which], &tail].concat());
    }
}

fn one_of_each_small() -> [Vec<u8>; 5] {
    let photo = photo(24, 16);
    [
        jpeg(&photo),
        crate::fixtures::progressive_jpeg(&photo),
        png(&photo),
        crate::fixtures::webp_with_metadata(&photo, 6),
        gif(24, 16, 3),
    ]
}
