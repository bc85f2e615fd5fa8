//! From places of an analysis to ranges of the mirror.

use super::mirror::Mirror;
use engine::places::{LineStarts, Spot};
use prose::Span;
use web_sys::Range;

/// Longest line, in UTF-16 units, that carries marks: painting longer ones would cost keys.
const LONGEST_LINE: u32 = 20_000;

/// The range of a span of `text` whose lines the mirror shows. None when it is not there, or too long.
#[must_use]
pub fn range(mirror: &Mirror, starts: &LineStarts, text: &str, span: Span) -> Option<Range> {
    let (from, to) = (starts.spot(text, span.start()), starts.spot(text, span.end()));
    let node = |spot: Spot| {
        Some((mirror.text_node(spot.line)?, spot.column.min(mirror.length(spot.line))))
    };
    if (from.line..=to.line).any(|line| mirror.length(line) > LONGEST_LINE) {
        return None;
    }
    let ((start, a), (end, b)) = (node(from)?, node(to)?);
    let range = Range::new().ok()?;
    range.set_start(&start, a).ok()?;
    range.set_end(&end, b).ok()?;
    (!range.collapsed()).then_some(range)
}
