//! Colour profiles (ICC.1:2022): only whether one fits the pixels it would describe.

/// Colour space of the data a profile is for: bytes 16 to 19 of its header.
pub(crate) fn is_rgb(profile: &[u8]) -> bool {
    profile.get(16..20) == Some(b"RGB ")
}

pub(crate) fn is_grey(profile: &[u8]) -> bool {
    profile.get(16..20) == Some(b"GRAY")
}
