//! WebP: RIFF chunks (RFC 9649).

use super::{Stripped, orientation, take, take_array};
use crate::Refusal;

/// What shows in a file. `EXIF`, `XMP ` and unknown chunks go.
const OF_FILE: &[&[u8; 4]] = &[b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ICCP", b"ANIM", b"ANMF"];
/// What shows in a frame of an animation. Frames do not nest, so reading them cannot either.
const OF_FRAME: &[&[u8; 4]] = &[b"VP8 ", b"VP8L", b"ALPH"];

#[derive(Default)]
struct Found {
    size: Option<(u32, u32)>,
    frames: u32,
    orientation: u8,
}

pub(super) fn strip(file: &[u8]) -> Result<Stripped, Refusal> {
    let rest = &mut &file[4..];
    let length = u32::from_le_bytes(take_array(rest)?);
    let mut body = take(rest, usize::try_from(length).map_err(|_| Refusal::Truncated)?)?;
    take(&mut body, 4)?;
    let mut found = Found { orientation: 1, ..Found::default() };
    let chunks = chunks(body, OF_FILE, &mut found)?;
    let (width, height) = found.size.ok_or(Refusal::Damaged)?;
    let mut bytes = Vec::with_capacity(chunks.len() + 12);
    bytes.extend(b"RIFF");
    bytes.extend(size_field(chunks.len() + 4).to_le_bytes());
    bytes.extend(b"WEBP");
    bytes.extend(chunks);
    let (frames, orientation) = (found.frames.max(1), found.orientation);
    Ok(Stripped { bytes, width, height, frames, orientation, working_bytes: 0 })
}

/// Copies the chunks that show and notes what they say.
fn chunks(mut body: &[u8], shown: &[&[u8; 4]], found: &mut Found) -> Result<Vec<u8>, Refusal> {
    let mut kept = Vec::with_capacity(body.len());
    while !body.is_empty() {
        let (kind, data) = chunk(&mut body)?;
        match &kind {
            b"VP8X" => found.size = Some(canvas_size(data)?),
            b"VP8 " if found.size.is_none() => found.size = Some(lossy_size(data)?),
            b"VP8L" if found.size.is_none() => found.size = Some(lossless_size(data)?),
            b"ANMF" => found.frames += 1,
            b"EXIF" => found.orientation = orientation(data),
            _ => {}
        }
        if shown.contains(&&kind) {
            push(&mut kept, kind, &cleaned(kind, data)?);
        }
    }
    Ok(kept)
}

fn chunk<'a>(body: &mut &'a [u8]) -> Result<([u8; 4], &'a [u8]), Refusal> {
    let kind = take_array(body)?;
    let length = u32::from_le_bytes(take_array(body)?);
    let data = take(body, usize::try_from(length).map_err(|_| Refusal::Truncated)?)?;
    // Odd lengths are padded; a writer may forget the very last padding byte.
    if data.len() % 2 == 1 && !body.is_empty() {
        take(body, 1)?;
    }
    Ok((kind, data))
}

/// The header stops announcing metadata; a frame is cleaned like a file.
fn cleaned(kind: [u8; 4], data: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut data = data.to_vec();
    match &kind {
        b"VP8X" => data[0] &= !0x0c,
        b"ANMF" => {
            let frame = data.split_off(16.min(data.len()));
            data.extend(chunks(&frame, OF_FRAME, &mut Found::default())?);
        }
        _ => {}
    }
    Ok(data)
}

fn push(kept: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) {
    kept.extend(kind);
    kept.extend(size_field(data.len()).to_le_bytes());
    kept.extend(data);
    if data.len() % 2 == 1 {
        kept.push(0);
    }
}

/// Uploads are far smaller than the 4 GB a size field can say.
fn size_field(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn canvas_size(data: &[u8]) -> Result<(u32, u32), Refusal> {
    let &[_, _, _, _, w0, w1, w2, h0, h1, h2, ..] = data else { return Err(Refusal::Damaged) };
    Ok((1 + u32::from_le_bytes([w0, w1, w2, 0]), 1 + u32::from_le_bytes([h0, h1, h2, 0])))
}

fn lossy_size(data: &[u8]) -> Result<(u32, u32), Refusal> {
    let &[_, _, _, 0x9d, 0x01, 0x2a, w0, w1, h0, h1, ..] = data else {
        return Err(Refusal::Damaged);
    };
    let side = |low, high| u32::from(u16::from_le_bytes([low, high]) & 0x3fff);
    Ok((side(w0, w1), side(h0, h1)))
}

fn lossless_size(data: &[u8]) -> Result<(u32, u32), Refusal> {
    let &[0x2f, b0, b1, b2, b3, ..] = data else { return Err(Refusal::Damaged) };
    let bits = u32::from_le_bytes([b0, b1, b2, b3]);
    Ok((1 + (bits & 0x3fff), 1 + (bits >> 14 & 0x3fff)))
}
