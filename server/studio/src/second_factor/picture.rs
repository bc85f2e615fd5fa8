//! A QR code as the path of a drawing.

use qrcode::{Color, QrCode};
use std::fmt::Write;

/// Modules across, and the dark ones as the path of a drawing, a unit each. None for a text that is too
/// long for such a picture.
#[must_use]
pub fn picture(text: &str) -> Option<(usize, String)> {
    let code = QrCode::new(text).ok()?;
    let size = code.width();
    let mut path = String::new();
    for (at, module) in code.to_colors().iter().enumerate() {
        if *module == Color::Dark {
            let _ = write!(path, "M{} {}h1v1h-1z", at % size, at / size);
        }
    }
    Some((size, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_corners_that_readers_look_for_are_there() {
        let (size, path) = picture("otpauth://totp/Marbre:lea?secret=MZXW6").unwrap_or_default();
        assert!(size >= 21, "{size}");
        for corner in ["M0 0h1v1h-1z".to_owned(), format!("M{} 0h1v1h-1z", size - 1)] {
            assert!(path.contains(&corner), "{corner}");
        }
    }
}
