//! JPEG: a list of segments (ITU-T T.81, annex B), then entropy-coded scans, which are copied bit for bit.

use super::{Stripped, orientation, take, take_array};
use crate::Refusal;

/// What the frame header (SOF) says.
#[derive(Default)]
struct Frame {
    width: u32,
    height: u32,
    progressive: bool,
    /// Samples per 64 pixels over all components (8 × 8 block at full resolution = 64).
    sampled: u64,
}

pub(super) fn strip(file: &[u8]) -> Result<Stripped, Refusal> {
    let rest = &mut &file[2..];
    let mut bytes = Vec::with_capacity(file.len());
    bytes.extend([0xff, 0xd8]);
    let (mut frame, mut turn, mut scans) = (None, 1, 0_u32);
    loop {
        let marker = next_marker(rest)?;
        match marker {
            0xd9 => break,
            0x01 | 0xd0..=0xd7 => continue,
            _ => {}
        }
        let payload = payload(rest)?;
        match marker {
            0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => {
                frame.get_or_insert(read_frame(marker, payload)?);
                copy(&mut bytes, marker, payload);
            }
            0xe1 if payload.starts_with(b"Exif\0") && turn == 1 => turn = orientation(payload),
            _ => keep(&mut bytes, marker, payload),
        }
        if marker == 0xda {
            bytes.extend(scan(rest)?);
            scans += 1;
        }
    }
    bytes.extend([0xff, 0xd9]);
    let frame = frame.filter(|_| scans > 0).ok_or(Refusal::Damaged)?;
    Ok(stripped(bytes, &frame, turn))
}

fn stripped(bytes: Vec<u8>, frame: &Frame, orientation: u8) -> Stripped {
    let &Frame { width, height, progressive, sampled } = frame;
    // A progressive picture keeps every coefficient (two bytes each) until its last scan is in.
    let coefficients = u64::from(width) * u64::from(height) * sampled / 64 * 2;
    let working_bytes = if progressive { coefficients } else { 0 };
    Stripped { bytes, width, height, frames: 1, orientation, working_bytes }
}

/// Skips fill bytes and gives the next marker's code.
fn next_marker(rest: &mut &[u8]) -> Result<u8, Refusal> {
    if take_array(rest)? != [0xff] {
        return Err(Refusal::Damaged);
    }
    loop {
        let [code] = take_array(rest)?;
        if code != 0xff {
            return Ok(code);
        }
    }
}

fn payload<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], Refusal> {
    let length = usize::from(u16::from_be_bytes(take_array(rest)?));
    take(rest, length.checked_sub(2).ok_or(Refusal::Damaged)?)
}

fn read_frame(marker: u8, payload: &[u8]) -> Result<Frame, Refusal> {
    let &[_, h1, h0, w1, w0, _, ref components @ ..] = payload else {
        return Err(Refusal::Damaged);
    };
    let factors = components
        .chunks_exact(3)
        .map(|c| (u64::from(c[1] >> 4).max(1), u64::from(c[1] & 15).max(1)));
    let (most_h, most_v) =
        factors.clone().fold((1, 1), |most, (h, v)| (most.0.max(h), most.1.max(v)));
    Ok(Frame {
        width: u16::from_be_bytes([w1, w0]).into(),
        height: u16::from_be_bytes([h1, h0]).into(),
        progressive: matches!(marker, 0xc2 | 0xc6 | 0xca | 0xce),
        sampled: factors.map(|(h, v)| 64 * h * v / (most_h * most_v)).sum(),
    })
}

/// Copies the segments that change how the picture looks.
fn keep(bytes: &mut Vec<u8>, marker: u8, payload: &[u8]) {
    match marker {
        // Tables, restart interval, number of lines, start of scan.
        0xc4 | 0xcc | 0xda | 0xdb | 0xdc | 0xdd => copy(bytes, marker, payload),
        // JFIF without its thumbnail, which often shows what was cropped away.
        0xe0 if payload.starts_with(b"JFIF\0") && payload.len() >= 12 => {
            let mut header = payload[..12].to_vec();
            header.extend([0, 0]);
            copy(bytes, marker, &header);
        }
        0xe2 if payload.starts_with(b"ICC_PROFILE\0") => copy(bytes, marker, payload),
        // Says whether the colours are RGB, Y'CbCr or inverted CMYK.
        0xee if payload.starts_with(b"Adobe") && payload.len() >= 12 => {
            copy(bytes, marker, &payload[..12]);
        }
        _ => {}
    }
}

fn copy(bytes: &mut Vec<u8>, marker: u8, payload: &[u8]) {
    // The length came from 16 bits and never grows.
    let length = u16::try_from(payload.len() + 2).unwrap_or(u16::MAX);
    bytes.extend([0xff, marker]);
    bytes.extend(length.to_be_bytes());
    bytes.extend(payload);
}

/// Takes the entropy-coded data up to the marker that ends it.
fn scan<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], Refusal> {
    let mut at = 0;
    loop {
        at += rest[at..].iter().position(|&byte| byte == 0xff).ok_or(Refusal::Truncated)?;
        match rest.get(at + 1) {
            None => return Err(Refusal::Truncated),
            // A stuffed byte, or a restart inside the scan.
            Some(0x00 | 0xd0..=0xd7) => at += 2,
            Some(0xff) => at += 1,
            Some(_) => return take(rest, at),
        }
    }
}
