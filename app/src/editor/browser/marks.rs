//! Marks in the text, painted by the browser on the mirror's lines: CSS custom highlights, near the
//! screen only. Where they are not supported there are none, and nothing else changes.

use super::mirror::Mirror;
use super::spot;
use engine::places::LineStarts;
use engine::reading::{Reading, Remark};
use prose::Span;
use seo::Verdict;
use wasm_bindgen::prelude::*;
use web_sys::Range;
use web_sys::js_sys::{Array, Function, Object, Reflect};

/// Marks painted at once; beyond, only problems are.
const MOST: usize = 60;

/// A finding in more places than this is painted only while it is the one being looked at: a mark
/// everywhere marks nothing.
const EVERYWHERE: usize = 12;

/// Of a place longer than this many bytes, a paragraph or a very long sentence, only the beginning is painted
/// until it is looked at: what is painted whole hides the marks in it.
const WIDE: usize = 320;

/// Bytes of such a beginning, to the end of a word.
const BEGINNING: usize = 60;

/// The browser's registry of highlights.
#[derive(Debug)]
pub struct Marks {
    registry: Object,
    set: Function,
    delete: Function,
    highlight: Function,
}

impl Marks {
    /// The registry, where the browser has one.
    #[must_use]
    pub fn supported() -> Option<Marks> {
        let window = super::dom::window();
        let get = |of: &JsValue, name: &str| {
            Reflect::get(of, &name.into()).ok().filter(|it| !it.is_undefined())
        };
        let registry: Object = get(&get(&window, "CSS")?, "highlights")?.dyn_into().ok()?;
        let set = get(&registry, "set")?.dyn_into().ok()?;
        let delete = get(&registry, "delete")?.dyn_into().ok()?;
        let highlight = get(&window, "Highlight")?.dyn_into().ok()?;
        Some(Marks { registry, set, delete, highlight })
    }

    /// Paints these ranges under a name of the style sheet; none takes the paint away.
    pub fn paint(&self, name: &str, ranges: &[Range]) {
        if ranges.is_empty() {
            let _: Result<JsValue, JsValue> = self.delete.call1(&self.registry, &name.into());
            return;
        }
        let list: Array = ranges.iter().collect();
        if let Ok(highlight) = Reflect::construct(&self.highlight, &list) {
            let _: Result<JsValue, JsValue> =
                self.set.call2(&self.registry, &name.into(), &highlight);
        }
    }

    /// Paints what a reading of `text` found, on the lines near the screen.
    pub fn show(&self, mirror: &Mirror, text: &str, reading: &Reading, current: Option<&str>) {
        let starts = LineStarts::of(text);
        let (first, last) = mirror.on_screen();
        let (from, to) = (
            starts.start(first),
            if last >= starts.count() { text.len() } else { starts.start(last) },
        );
        let near = |span: &&Span| span.end() >= from && span.start() <= to;
        let of = |verdict: Verdict| {
            let painted = |it: &&Remark| {
                it.verdict == verdict && (it.spans.len() <= EVERYWHERE || Some(it.rule) == current)
            };
            let found = reading.remarks.iter().filter(painted);
            let spans = found.flat_map(|it| it.spans.iter()).filter(near);
            spans.map(|it| beginning(text, *it)).collect::<Vec<_>>()
        };
        let (problems, mut improvements, mut notes) =
            (of(Verdict::Problem), of(Verdict::Improve), of(Verdict::Info));
        if problems.len() + improvements.len() + notes.len() > MOST {
            notes.clear();
            improvements.truncate(MOST.saturating_sub(problems.len()));
        }
        let ranges = |spans: &[Span]| {
            spans
                .iter()
                .filter_map(|it| spot::range(mirror, &starts, text, *it))
                .collect::<Vec<_>>()
        };
        self.paint("problem", &ranges(&problems));
        self.paint("improve", &ranges(&improvements));
        self.paint("info", &ranges(&notes));
        self.paint("keyphrase", &ranges(&keyphrase(reading, near)));
    }

    /// Paints what does not show on the lines near the screen, or with `shown` false takes that paint away: the letters
    /// around signs without width, since no font can draw a sign that browsers leave out, and the ground of spaces
    /// whose sign the font draws.
    pub fn show_unseen(&self, mirror: &Mirror, text: &str, shown: bool) {
        let mut found = [Vec::new(), Vec::new(), Vec::new()];
        if shown {
            let starts = LineStarts::of(text);
            let (first, last) = mirror.on_screen();
            let end = if last >= starts.count() { text.len() } else { starts.start(last) };
            let first = starts.start(first);
            let mut before = first;
            for (at, c) in text.get(first..end).unwrap_or("").char_indices() {
                let (at, after) = (first + at, first + at + c.len_utf8());
                let (kind, from) = match c {
                    '\u{200B}' | '\u{2060}' | '\u{FEFF}' => (0, before),
                    '\u{AD}' => (1, before),
                    '\u{A0}' | '\u{202F}' | '\u{2009}' => (2, at),
                    _ => (3, at),
                };
                if kind > 1 {
                    before = if c == '\n' { after } else { at };
                }
                if kind > 2 {
                    continue;
                }
                let next = text[after..].chars().next().filter(|it| kind < 2 && *it != '\n');
                let span = Span::new(from, after + next.map_or(0, char::len_utf8));
                found[kind].extend(spot::range(mirror, &starts, text, span));
            }
        }
        self.paint("unseen", &found[0]);
        self.paint("soft", &found[1]);
        self.paint("space", &found[2]);
    }
}

/// The places of a finding to walk through: the first alone when it is everywhere.
#[must_use]
pub fn worth_a_stop(finding: &Remark) -> &[Span] {
    if finding.spans.len() > EVERYWHERE { &finding.spans[..1] } else { &finding.spans }
}

/// A place, or the first words of one that would paint the screen.
fn beginning(text: &str, span: Span) -> Span {
    if span.len() <= WIDE {
        return span;
    }
    let least = text.floor_char_boundary(span.start() + BEGINNING);
    let rest = text.get(least..span.end()).unwrap_or("");
    Span::new(span.start(), least + rest.find(char::is_whitespace).unwrap_or(0))
}

fn keyphrase(reading: &Reading, near: impl Fn(&&Span) -> bool) -> Vec<Span> {
    let hits = reading.keyphrase.iter().flat_map(|it| it.hits.iter());
    hits.filter(near).copied().collect()
}
