//! Pictures made for a test: PNG files of any size, small on disk.

use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};
use std::io::Write;

/// A grey PNG of this size with a darker band across its middle.
#[must_use]
pub fn png(width: u32, height: u32) -> Vec<u8> {
    let mut rows = ZlibEncoder::new(Vec::new(), Compression::fast());
    for row in 0..height {
        let shade = if row.abs_diff(height / 2) < height / 8 { 0x44 } else { 0xbb };
        let mut line = vec![shade; width as usize + 1];
        // The first byte of a row names its filter: none.
        if let Some(filter) = line.first_mut() {
            *filter = 0;
        }
        // Writing to memory does not fail.
        let _ = rows.write_all(&line);
    }
    file(width, height, 8, &rows.finish().unwrap_or_default())
}

/// A white PNG of this size with one bit for each pixel: huge to open, tiny to send.
#[must_use]
pub fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut rows = ZlibEncoder::new(Vec::new(), Compression::best());
    let mut line = vec![0xff; width.div_ceil(8) as usize + 1];
    if let Some(filter) = line.first_mut() {
        *filter = 0;
    }
    for _ in 0..height {
        let _ = rows.write_all(&line);
    }
    file(width, height, 1, &rows.finish().unwrap_or_default())
}

fn file(width: u32, height: u32, bits: u8, data: &[u8]) -> Vec<u8> {
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    let size = [width.to_be_bytes(), height.to_be_bytes()].concat();
    chunk(&mut out, b"IHDR", &[size.as_slice(), &[bits, 0, 0, 0, 0]].concat());
    chunk(&mut out, b"IDAT", data);
    chunk(&mut out, b"IEND", &[]);
    out
}

fn chunk(out: &mut Vec<u8>, kind: &[u8; 4], data: &[u8]) {
    let length = u32::try_from(data.len()).unwrap_or(u32::MAX);
    out.extend_from_slice(&length.to_be_bytes());
    let mut crc = Crc::new();
    crc.update(kind);
    crc.update(data);
    out.extend_from_slice(kind);
    out.extend_from_slice(data);
    out.extend_from_slice(&crc.sum().to_be_bytes());
}
