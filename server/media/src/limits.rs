//! What is accepted, in figures. A picture past any of them is refused before its pixels are decoded.

/// Largest upload, in bytes.
pub const MAX_BYTES: u64 = 20_000_000;
/// Longest side, in pixels.
pub const MAX_SIDE: u32 = 12_000;
/// Most pixels of a picture (width × height).
pub const MAX_PIXELS: u64 = 60_000_000;
/// Most frames of an animation.
pub const MAX_FRAMES: u32 = 200;
/// Most memory the decoded pixels may take, in bytes.
pub const MAX_PIXEL_BYTES: u64 = 192_000_000;
/// Most memory a decoder may take while it works, in bytes: a progressive JPEG keeps its coefficients beside the pixels.
pub const MAX_WORKING_BYTES: u64 = 256_000_000;
/// Largest colour profile carried into a rendition, in bytes. Display P3 takes 548, Adobe RGB 560; what is larger
/// belongs to a scanner or a printer and would weigh more than it shows.
pub const MAX_PROFILE_BYTES: usize = 64_000;
