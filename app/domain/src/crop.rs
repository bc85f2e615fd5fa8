//! Crop geometry: the one function the page previews with and the media room renders with.

use serde::{Deserialize, Serialize};

/// The point of a picture that every crop keeps, in ten-thousandths of its width and height.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Focal {
    /// From the left, 0 to 10,000.
    pub across: u16,
    /// From the top, 0 to 10,000.
    pub down: u16,
}

impl Focal {
    /// The largest value of either coordinate.
    pub const FULL: u16 = 10_000;
    /// The middle of the picture.
    pub const CENTRE: Focal = Focal { across: 5_000, down: 5_000 };

    /// A focal point from fractions of the width and height, held within the picture.
    #[must_use]
    pub fn of_fractions(across: f64, down: f64) -> Self {
        let held = |fraction: f64| {
            let scaled = (fraction.clamp(0.0, 1.0) * f64::from(Self::FULL)).round();
            if scaled.is_nan() { 5_000 } else { scaled as u16 }
        };
        Focal { across: held(across), down: held(down) }
    }
}

impl Default for Focal {
    fn default() -> Self {
        Self::CENTRE
    }
}

/// A rectangle of whole pixels inside a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Rect {
    /// Pixels from the left edge.
    pub left: u32,
    /// Pixels from the top edge.
    pub top: u32,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

/// The largest rectangle of the ratio `wide:high` inside a `width` × `height` picture, as near as the
/// edges allow to having the focal point in its middle. Sides are at least one pixel; a ratio or a
/// picture with a zero side gives the whole picture.
///
/// ```
/// use domain::crop::{crop, Focal, Rect};
/// let square = crop(400, 300, Focal { across: 0, down: 5_000 }, (1, 1));
/// assert_eq!(square, Rect { left: 0, top: 0, width: 300, height: 300 });
/// ```
#[must_use]
pub fn crop(width: u32, height: u32, focal: Focal, (wide, high): (u32, u32)) -> Rect {
    if width == 0 || height == 0 || wide == 0 || high == 0 {
        return Rect { left: 0, top: 0, width, height };
    }
    let (w, h) = (u64::from(width) * u64::from(high), u64::from(height) * u64::from(wide));
    let (inner_width, inner_height) = if w > h {
        (rounded(h, u64::from(high)).clamp(1, width), height)
    } else {
        (width, rounded(w, u64::from(wide)).clamp(1, height))
    };
    Rect {
        left: start(width, inner_width, focal.across),
        top: start(height, inner_height, focal.down),
        width: inner_width,
        height: inner_height,
    }
}

fn rounded(value: u64, by: u64) -> u32 {
    u32::try_from((value + by / 2) / by).unwrap_or(u32::MAX)
}

/// Where a span of `inner` pixels starts so that its middle is at `focal`, inside `outer` pixels.
fn start(outer: u32, inner: u32, focal: u16) -> u32 {
    let centre = u64::from(outer) * u64::from(focal.min(Focal::FULL)) / u64::from(Focal::FULL);
    let wanted = centre.saturating_sub(u64::from(inner / 2));
    u32::try_from(wanted).unwrap_or(u32::MAX).min(outer - inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_crop_lies_inside_and_keeps_the_focal_point(
            width in 1u32..30_000, height in 1u32..30_000, across in 0u16..=10_000, down in 0u16..=10_000,
            wide in 1u32..5_000, high in 1u32..5_000,
        ) {
            let it = crop(width, height, Focal { across, down }, (wide, high));
            prop_assert!(it.width >= 1 && it.height >= 1);
            prop_assert!(it.left + it.width <= width && it.top + it.height <= height);
            let (x, y) = (u64::from(width) * u64::from(across) / 10_000, u64::from(height) * u64::from(down) / 10_000);
            prop_assert!(u64::from(it.left) <= x && x <= u64::from(it.left + it.width));
            prop_assert!(u64::from(it.top) <= y && y <= u64::from(it.top + it.height));
            prop_assert!(it.width == width || it.height == height, "the largest one touches two edges");
        }
    }
}
