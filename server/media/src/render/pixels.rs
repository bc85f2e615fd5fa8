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
    pub icc: Option<Vec<u8>>,
}

impl Pixels {
    pub fn of(image: DynamicImage, icc: Option<Vec<u8>>) -> Pixels {
        let (width, height) = (image.width(), image.height());
        if !image.color().has_alpha() {
            return Pixels {
                width,
                height,
                bytes: image.into_rgb8().into_raw(),
                transparent: false,
                icc,
            };
        }
        let rgba = image.into_rgba8().into_raw();
        let transparent = rgba.as_chunks::<4>().0.iter().any(|&[_, _, _, alpha]| alpha < 255);
        let bytes = if transparent { rgba } else { without_alpha(&rgba) };
        Pixels { width, height, bytes, transparent, icc }
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
        let (transparent, icc) = (self.transparent, self.icc.clone());
        Ok(Pixels { width, height, bytes: target.into_vec(), transparent, icc })
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
        Pixels {
            width: self.width,
            height: self.height,
            bytes,
            transparent: false,
            icc: self.icc.clone(),
        }
    }
}

fn without_alpha(rgba: &[u8]) -> Vec<u8> {
    rgba.as_chunks::<4>().0.iter().flat_map(|&[r, g, b, _]| [r, g, b]).collect()
}
