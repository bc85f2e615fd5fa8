use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use domain::content::PictureFormat;

use crate::limits::MAX_PROFILE_BYTES;
use crate::{RenderError, Rendition, Wanted, decode, format};

mod encode;
mod pixels;

use pixels::Pixels;

/// Threads that make the renditions of one picture. More would only wait for the memory.
const THREADS: usize = 2;

/// Makes one rendition of a picture's bytes; see [`render_all`].
pub fn render(source: &[u8], wanted: Wanted) -> Result<Rendition, RenderError> {
    encode::rendition(&open(source)?, &wanted)
}

/// Makes many renditions with one decode, in the order asked for.
///
/// `source` is what [`crate::accept`] gave (upright already). Sizes are reached with Lanczos3 on the stored values and
/// never by enlarging. What a placement cannot have is told for that placement only; the outer error means that the
/// source cannot be read.
pub fn render_all(
    source: &[u8],
    wanted: &[Wanted],
) -> Result<Vec<Result<Rendition, RenderError>>, RenderError> {
    let pixels = &open(source)?;
    let order = &largest_first(wanted);
    let next = &AtomicUsize::new(0);
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..THREADS.min(wanted.len()) {
            let sender = sender.clone();
            scope.spawn(move || {
                while let Some(&at) = order.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let _ = sender.send((at, encode::rendition(pixels, &wanted[at])));
                }
            });
        }
    });
    drop(sender);
    let mut renditions: Vec<_> = wanted.iter().map(|_| Err(RenderError::Encoding)).collect();
    for (at, rendition) in receiver {
        renditions[at] = rendition;
    }
    Ok(renditions)
}

/// The longest work starts first, so that no thread ends alone.
fn largest_first(wanted: &[Wanted]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    let work = |at: &usize| u64::from(wanted[*at].width) * u64::from(wanted[*at].height);
    order.sort_by_key(|at| std::cmp::Reverse(work(at)));
    order
}

fn open(source: &[u8]) -> Result<Pixels, RenderError> {
    let format = format::of(source)?;
    let decoded = decode::image(format, source, 0)?;
    let icc = decoded
        .icc
        .filter(|profile| crate::icc::is_rgb(profile) && profile.len() <= MAX_PROFILE_BYTES);
    let drawn = matches!(format, PictureFormat::Png | PictureFormat::Gif);
    Ok(Pixels::of(decoded.image, drawn, icc))
}
