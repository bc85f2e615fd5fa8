//! PNG: a list of chunks (W3C PNG, third edition).

use super::{Stripped, orientation, take, take_array};
use crate::Refusal;

/// What shows: header, palette, transparency, pixels, end, and how colours are meant. Animation (APNG) is left out, so
/// an animated PNG becomes the still picture that every reader of PNG shows.
const KEPT: [&[u8; 4]; 14] = [
    b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"iCCP", b"sRGB", b"gAMA", b"cHRM", b"cICP",
    b"sBIT", b"bKGD", b"pHYs", b"mDCV",
];

pub(super) fn strip(file: &[u8]) -> Result<Stripped, Refusal> {
    let rest = &mut &file[8..];
    let mut bytes = Vec::with_capacity(file.len());
    bytes.extend(&file[..8]);
    let (mut size, mut turn) = (None, 1);
    loop {
        let whole = *rest;
        let length = u32::from_be_bytes(take_array(rest)?);
        let kind: [u8; 4] = take_array(rest)?;
        let data = take(rest, usize::try_from(length).map_err(|_| Refusal::Truncated)?)?;
        take(rest, 4)?;
        match (&kind, size) {
            (b"IHDR", None) => size = Some(read_size(data)?),
            (_, None) => return Err(Refusal::Damaged),
            (b"eXIf", _) => turn = orientation(data),
            _ => {}
        }
        if KEPT.contains(&&kind) {
            bytes.extend(&whole[..data.len() + 12]);
        }
        if &kind == b"IEND" {
            break;
        }
    }
    let (width, height) = size.ok_or(Refusal::Damaged)?;
    Ok(Stripped { bytes, width, height, frames: 1, orientation: turn, working_bytes: 0 })
}

fn read_size(data: &[u8]) -> Result<(u32, u32), Refusal> {
    let rest = &mut &*data;
    Ok((u32::from_be_bytes(take_array(rest)?), u32::from_be_bytes(take_array(rest)?)))
}
