use domain::content::PictureFormat;

use crate::Refusal;

/// The kind `bytes` begin like, whatever the file's name says; anything else is refused with the name of what it
/// seems to be.
pub(crate) fn of(bytes: &[u8]) -> Result<PictureFormat, Refusal> {
    match bytes {
        [0xff, 0xd8, 0xff, ..] => Ok(PictureFormat::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Ok(PictureFormat::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(PictureFormat::Webp),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Ok(PictureFormat::Gif),
        _ => Err(refusal_of(bytes)),
    }
}

/// How the decoders call it.
pub(crate) fn as_image(format: PictureFormat) -> image::ImageFormat {
    match format {
        PictureFormat::Jpeg => image::ImageFormat::Jpeg,
        PictureFormat::Png => image::ImageFormat::Png,
        PictureFormat::Webp => image::ImageFormat::WebP,
        PictureFormat::Gif => image::ImageFormat::Gif,
    }
}

/// Names what people upload by mistake, so that the message can say what to do about it.
fn refusal_of(bytes: &[u8]) -> Refusal {
    let other = |kind| Refusal::OtherKind { kind };
    match bytes {
        // `ftyp` boxes: telephones write HEIC, browsers save AVIF.
        [_, _, _, _, b'f', b't', b'y', b'p', b'a', b'v', b'i', ..] => other("AVIF"),
        [_, _, _, _, b'f', b't', b'y', b'p', b'h', b'e', ..]
        | [_, _, _, _, b'f', b't', b'y', b'p', b'm', b'i', b'f', ..] => other("HEIC"),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => other("MP4"),
        [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..] => other("TIFF"),
        [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => other("BMP"),
        [b'%', b'P', b'D', b'F', ..] => other("PDF"),
        [b'8', b'B', b'P', b'S', ..] => other("PSD"),
        [0, 0, 0, 12, b'J', b'X', b'L', b' ', ..] | [0xff, 0x0a, ..] => other("JPEG XL"),
        _ if begins_like_markup(bytes) => Refusal::Markup,
        _ => Refusal::NotAnImage,
    }
}

/// Whether the first visible character opens a tag, in UTF-8 or UTF-16.
fn begins_like_markup(bytes: &[u8]) -> bool {
    let head = bytes.get(..256).unwrap_or(bytes);
    let blank =
        |byte: &&u8| matches!(**byte, 0 | b'\t'..=b'\r' | b' ' | 0xef | 0xbb | 0xbf | 0xfe | 0xff);
    head.iter().find(|byte| !blank(byte)) == Some(&b'<')
}
