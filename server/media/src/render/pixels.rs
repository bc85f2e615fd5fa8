use domain::crop::Rect;
use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{PixelType, ResizeOptions, Resizer};
use image::DynamicImage;

use crate::RenderError;

/// Eight-bit pixels in rows: red, green, blue and, only if something shows through, alpha.
pub(super) struct Pixels {
    pub width: u32,
    pub height: u32,
    pub bytes: Vec<u8>,
    pub transparent: bool,
    /// The source was kept without loss (PNG, GIF): likely a drawing or a screenshot.
    pub drawn: bool,
    pub icc: Option<Vec<u8>>,
}

impl Pixels {
    pub fn of(image: DynamicImage, drawn: bool, icc: Option<Vec<u8>>) -> Pixels {
        let (width, height) = (image.width(), image.height());
        let (bytes, transparent) = if image.color().has_alpha() {
            opaque_if_possible(image.into_rgba8().into_raw())
        } else {
            (image.into_rgb8().into_raw(), false)
        };
        Pixels { width, height, bytes, transparent, drawn, icc }
    }

    /// Other pixels of the same picture.
    fn with(&self, width: u32, height: u32, bytes: Vec<u8>, transparent: bool) -> Pixels {
        Pixels { width, height, bytes, transparent, drawn: self.drawn, icc: self.icc.clone() }
    }

    fn kind(&self) -> PixelType {
        if self.transparent { PixelType::U8x4 } else { PixelType::U8x3 }
    }

    /// The crop at the given size, alpha weighing the colours.
    pub fn resized(&self, crop: Rect, width: u32, height: u32) -> Result<Pixels, RenderError> {
        let failed = |_| RenderError::Encoding;
        let source = ImageRef::new(self.width, self.height, &self.bytes, self.kind())
            .map_err(|_| RenderError::Encoding)?;
        let mut target = Image::new(width, height, self.kind());
        let [x, y, w, h] = [crop.left, crop.top, crop.width, crop.height].map(f64::from);
        let options = ResizeOptions::new().crop(x, y, w, h);
        Resizer::new().resize(&source, &mut target, &options).map_err(failed)?;
        Ok(self.with(width, height, target.into_vec(), self.transparent))
    }

    /// On white paper.
    pub fn flattened(&self) -> Pixels {
        let over = |colour: u8, alpha: u8| {
            let (colour, alpha) = (u16::from(colour), u16::from(alpha));
            // At most 255 × 255 + 127, and 255 after the division.
            u8::try_from((colour * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(255)
        };
        let pixels = self.bytes.as_chunks::<4>().0.iter();
        let bytes = pixels.flat_map(|&[r, g, b, a]| [over(r, a), over(g, a), over(b, a)]).collect();
        self.with(self.width, self.height, bytes, false)
    }
}

/// Many programs write an alpha channel that hides nothing: without it a quarter less is to be done.
fn opaque_if_possible(rgba: Vec<u8>) -> (Vec<u8>, bool) {
    let (pixels, _) = rgba.as_chunks::<4>();
    if pixels.iter().any(|&[_, _, _, alpha]| alpha < 255) {
        return (rgba, true);
    }
    (pixels.iter().flat_map(|&[r, g, b, _]| [r, g, b]).collect(), false)
}
