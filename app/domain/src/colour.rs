//! Colours, and how well one reads on another: WCAG 2.2, relative luminance and contrast ratio.

/// A colour of the sRGB space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

/// The contrast ratio text needs at least (WCAG 2.2, 1.4.3), in hundredths.
pub const READABLE: u32 = 450;

impl Colour {
    /// Black.
    pub const BLACK: Colour = Colour([0, 0, 0]);
    /// White.
    pub const WHITE: Colour = Colour([255, 255, 255]);

    /// The colour of `#rrggbb`, as forms write it.
    ///
    /// ```
    /// use domain::colour::Colour;
    ///
    /// assert_eq!(Colour::of_str("#00FF7f"), Some(Colour([0, 255, 127])));
    /// assert_eq!(Colour::of_str("#0f7"), None);
    /// ```
    #[must_use]
    pub fn of_str(text: &str) -> Option<Colour> {
        let digits = text.strip_prefix('#').filter(|it| it.len() == 6 && it.is_ascii())?;
        let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        let plain = digits.bytes().all(|it| it.is_ascii_hexdigit());
        plain.then_some(Colour([part(0)?, part(2)?, part(4)?]))
    }

    /// The contrast ratio of two colours in hundredths, from 100 to 2,100.
    #[must_use]
    pub fn contrast(self, other: Colour) -> u32 {
        let (a, b) = (self.luminance(), other.luminance());
        let ratio = (a.max(b) + 0.05) / (a.min(b) + 0.05);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "from 100 to 2,100"
        )]
        let hundredths = (ratio * 100.0).floor() as u32;
        hundredths
    }

    /// Black or white, whichever reads best on it: at least 4.58 to 1.
    #[must_use]
    pub fn ink(self) -> Colour {
        let black = self.contrast(Colour::BLACK) >= self.contrast(Colour::WHITE);
        if black { Colour::BLACK } else { Colour::WHITE }
    }

    fn luminance(self) -> f64 {
        let [r, g, b] = self.0.map(|it| {
            let c = f64::from(it) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}

impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_is_the_most_there_is() {
        assert_eq!(Colour::BLACK.contrast(Colour::WHITE), 2_100);
        assert_eq!(Colour([119, 119, 119]).contrast(Colour::WHITE), 447);
    }

    #[test]
    fn either_black_or_white_reads_on_every_colour() {
        for r in (0..=255).step_by(15) {
            for g in (0..=255).step_by(15) {
                for b in (0..=255).step_by(15) {
                    let it = Colour([r, g, b]);
                    assert!(it.contrast(it.ink()) >= READABLE, "{it}");
                }
            }
        }
    }
}
