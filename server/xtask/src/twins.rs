//! Compressed twins of the site's files, made once for each content.

use anyhow::Result;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

/// SHA-256 of some bytes in hexadecimal.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// A compressed twin, or nothing when it would not be smaller; kept in `cache` under its content's hash.
pub fn twin(
    bytes: &[u8],
    name: &str,
    cache: &Path,
    make: fn(&[u8]) -> Result<Vec<u8>>,
) -> Result<Option<Vec<u8>>> {
    let kept = cache.join(format!("{}.{name}", hash(bytes)));
    let made = match std::fs::read(&kept) {
        Ok(made) => made,
        Err(_) => {
            let made = make(bytes)?;
            std::fs::create_dir_all(cache)?;
            std::fs::write(&kept, &made)?;
            made
        }
    };
    // Ten bytes saved are not worth a second file.
    Ok((made.len() + 10 < bytes.len()).then_some(made))
}

/// Brotli at its best quality: made once, sent many times.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut made = Vec::new();
    brotli::CompressorWriter::new(&mut made, 1 << 16, 11, 22).write_all(bytes)?;
    Ok(made)
}

/// Gzip, for the few that do not take brotli (plain http in some browsers).
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn twins_unpack_to_the_original() -> Result<()> {
        let original = b"marbre ".repeat(1_000);
        let (mut from_brotli, mut from_gzip) = (Vec::new(), Vec::new());
        brotli::Decompressor::new(&brotli(&original)?[..], 4096).read_to_end(&mut from_brotli)?;
        flate2::read::GzDecoder::new(&gzip(&original)?[..]).read_to_end(&mut from_gzip)?;
        assert!(from_brotli == original && from_gzip == original);
        Ok(())
    }
}
