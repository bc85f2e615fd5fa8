use domain::ContentHash;
use domain::content::PictureFormat;

/// An accepted picture: upright, without metadata, safe to store and to serve.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file to keep. Only the colour profile is left of what surrounded the pixels.
    pub bytes: Vec<u8>,
    /// Kind of `bytes`; it differs from the uploaded kind when a WebP had to be turned.
    pub format: PictureFormat,
    /// Width in pixels, as seen.
    pub width: u32,
    /// Height in pixels, as seen.
    pub height: u32,
    /// Number of frames; 1 for a still picture. Renditions show the first.
    pub frames: u32,
    /// SHA-256 of `bytes`.
    pub hash: ContentHash,
}

impl std::fmt::Debug for Picture {
    /// Without the bytes: they would fill a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Picture { bytes, format, width, height, frames, hash } = self;
        write!(
            f,
            "Picture({format:?} {width}×{height}, {frames} frame(s), {} bytes, {hash})",
            bytes.len()
        )
    }
}
