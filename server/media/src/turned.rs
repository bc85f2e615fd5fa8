use jpeg_encoder::{ImageBuffer, JpegColorType, rgb_to_ycbcr};

/// Pixels read in the order they are seen, row by row, so that turning a large picture needs no second copy of it.
pub(crate) struct Turned<'a> {
    /// One byte per pixel for greys, three for colours.
    pub pixels: &'a [u8],
    pub grey: bool,
    /// Sides of the picture as it lies.
    pub width: u16,
    pub height: u16,
    /// EXIF orientation, 1 to 8.
    pub orientation: u8,
}

impl Turned<'_> {
    /// Where the row begins in the lying picture, and how far on its next pixel is (in pixels).
    fn walk(&self, y: usize) -> (usize, isize) {
        let (width, height) = (usize::from(self.width), usize::from(self.height));
        let (right, bottom) = (width - 1, height - 1);
        let down = isize::try_from(width).unwrap_or(isize::MAX);
        let (x, y, step) = match self.orientation {
            2 => (right, y, -1),
            3 => (right, bottom - y, -1),
            4 => (0, bottom - y, 1),
            5 => (y, 0, down),
            6 => (y, bottom, -down),
            7 => (right - y, bottom, -down),
            8 => (right - y, 0, down),
            _ => (0, y, 1),
        };
        (y * width + x, step)
    }

    fn lies(&self) -> bool {
        self.orientation >= 5
    }
}

impl ImageBuffer for Turned<'_> {
    fn get_jpeg_color_type(&self) -> JpegColorType {
        if self.grey { JpegColorType::Luma } else { JpegColorType::Ycbcr }
    }

    fn width(&self) -> u16 {
        if self.lies() { self.height } else { self.width }
    }

    fn height(&self) -> u16 {
        if self.lies() { self.width } else { self.height }
    }

    fn fill_buffers(&self, y: u16, buffers: &mut [Vec<u8>; 4]) {
        let (start, step) = self.walk(usize::from(y));
        let row = (0..isize::try_from(ImageBuffer::width(self)).unwrap_or(0))
            .map_while(|x| start.checked_add_signed(x * step));
        let [first, second, third, _] = buffers;
        if self.grey {
            first.extend(row.map_while(|at| self.pixels.get(at)));
            return;
        }
        let (pixels, _) = self.pixels.as_chunks::<3>();
        for &[r, g, b] in row.map_while(|at| pixels.get(at)) {
            let (luma, blue, red) = rgb_to_ycbcr(r, g, b);
            first.push(luma);
            second.push(blue);
            third.push(red);
        }
    }
}
