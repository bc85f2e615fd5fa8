//! How to come under a byte limit in few encodes: a model of how size follows quality, corrected by what was measured.

/// What to try: a quality, and a factor on both sides of the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Attempt {
    pub quality: u8,
    pub scale: f64,
}

/// Encodes allowed for one rendition.
const ENCODES: usize = 3;
/// Below this quality blocks show; then fewer pixels look better than coarser ones.
const LEAST_QUALITY: u8 = 45;
/// Aim this far under the limit, so that the next attempt is likely the last.
const MARGIN: f64 = 0.94;
/// Size follows the quantiser to about this power on photographs, until two sizes were measured.
const USUAL_POWER: f64 = 0.75;

/// Calls `encode` until the file is at most `limit` bytes; else gives back the smallest size reached.
/// `lossy`: quality matters; without it only the number of pixels does.
pub(crate) fn under<E>(
    lossy: bool,
    quality: u8,
    limit: u64,
    mut encode: impl FnMut(Attempt) -> Result<Vec<u8>, E>,
) -> Result<Result<(Vec<u8>, Attempt), u64>, E> {
    let mut attempt = Attempt { quality, scale: 1.0 };
    let mut seen: Vec<(Attempt, f64)> = Vec::with_capacity(ENCODES);
    let mut least = u64::MAX;
    for _ in 0..ENCODES {
        let bytes = encode(attempt)?;
        let size = bytes.len() as u64;
        if size <= limit {
            return Ok(Ok((bytes, attempt)));
        }
        least = least.min(size);
        #[expect(clippy::cast_precision_loss, reason = "sizes of files are far below 2^52")]
        seen.push((attempt, size as f64));
        #[expect(clippy::cast_precision_loss, reason = "sizes of files are far below 2^52")]
        let aim = limit as f64 * MARGIN;
        attempt = if lossy {
            coarser(&seen, aim)
        } else {
            fewer_pixels(attempt, seen[seen.len() - 1].1, aim)
        };
    }
    Ok(Err(least))
}

fn coarser(seen: &[(Attempt, f64)], aim: f64) -> Attempt {
    let Some(&(last, size)) = seen.last() else {
        return Attempt { quality: LEAST_QUALITY, scale: 1.0 };
    };
    let power = measured_power(seen).unwrap_or(USUAL_POWER);
    let step = quantiser(last.quality) * (size / aim).powf(1.0 / power);
    let quality =
        quality_of(step).min(last.quality.saturating_sub(1)).max(LEAST_QUALITY.min(last.quality));
    let expected = size * (quantiser(last.quality) / quantiser(quality)).powf(power);
    let attempt = Attempt { quality, ..last };
    if expected > aim { fewer_pixels(attempt, expected, aim) } else { attempt }
}

/// Size follows the area, a little less than proportionally: hence the margin once more.
fn fewer_pixels(last: Attempt, size: f64, aim: f64) -> Attempt {
    Attempt { scale: last.scale * (aim / size).sqrt() * MARGIN, ..last }
}

/// How size followed the quantiser between the last two attempts of equal scale.
fn measured_power(seen: &[(Attempt, f64)]) -> Option<f64> {
    let &[.., (a, before), (b, after)] = seen else { return None };
    let steps = (quantiser(b.quality) / quantiser(a.quality)).ln();
    #[expect(clippy::float_cmp, reason = "a scale is only ever copied or multiplied")]
    let comparable = a.scale == b.scale && steps > 0.0;
    comparable.then(|| ((before / after).ln() / steps).clamp(0.3, 1.2))
}

/// The factor on the quantisation tables for a quality, as the IJG library defines it (percent).
fn quantiser(quality: u8) -> f64 {
    let quality = f64::from(quality.clamp(1, 99));
    if quality < 50.0 { 5000.0 / quality } else { 200.0 - 2.0 * quality }
}

fn quality_of(quantiser: f64) -> u8 {
    let quality = if quantiser > 100.0 { 5000.0 / quantiser } else { (200.0 - quantiser) / 2.0 };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to 1..=99"
    )]
    let quality = quality.clamp(1.0, 99.0) as u8;
    quality
}
