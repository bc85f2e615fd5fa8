//! Links as Bluesky's own app shows and counts them: no protocol, a path cut after 13 characters.

use super::facets::{Facet, Feature, facets};
use super::host::host;

/// A longer path, query and fragment is cut…
const LONGEST_PATH: usize = 15;
/// …to so many characters and three full stops.
const KEPT_PATH: usize = 13;

/// A text whose links are shortened; the facets still lead to the whole addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortened {
    /// The text the app posts.
    pub text: String,
    /// Its facets, in bytes of that text.
    pub facets: Vec<Facet>,
}

/// The post as the official app would send it. A facet inside a shortened link goes.
#[must_use]
pub fn shortened(text: &str) -> Shortened {
    let facets = facets(text);
    let mut cuts = Cuts { text: String::with_capacity(text.len()), copied: 0, places: Vec::new() };
    for link in facets.iter().filter(|facet| matches!(facet.feature, Feature::Link(_))) {
        cuts.shorten(text, link);
    }
    cuts.text.push_str(&text[cuts.copied..]);
    let moved = facets.into_iter().filter_map(|facet| cuts.place(facet));
    Shortened { facets: moved.collect(), text: cuts.text.clone() }
}

/// The text being rewritten, and where each link was and is.
struct Cuts {
    text: String,
    copied: usize,
    places: Vec<[usize; 4]>,
}

impl Cuts {
    fn shorten(&mut self, text: &str, link: &Facet) {
        if link.start < self.copied {
            return;
        }
        self.text.push_str(&text[self.copied..link.start]);
        let start = self.text.len();
        self.text.push_str(&short_url(&text[link.start..link.end]));
        self.places.push([link.start, link.end, start, self.text.len()]);
        self.copied = link.end;
    }

    fn place(&self, facet: Facet) -> Option<Facet> {
        let passed = &self.places[..self.places.partition_point(|place| place[0] < facet.start)];
        if passed.last().is_some_and(|place| facet.start < place[1]) {
            return None;
        }
        let moved = |at: usize| {
            let passed = self.places.partition_point(|place| place[1] <= at);
            passed
                .checked_sub(1)
                .map_or(at, |last| self.places[last][3] + at - self.places[last][1])
        };
        // One that ends inside a link that was shortened ends before it, as in the app.
        let begun = &self.places[..self.places.partition_point(|place| place[0] < facet.end)];
        let (start, end) = match begun.last() {
            Some(place) if facet.end < place[1] => (moved(facet.start), place[2]),
            _ => (moved(facet.start), moved(facet.end)),
        };
        (start < end).then_some(Facet { start, end, ..facet })
    }
}

/// An address as the app shows it: host and path; unchanged when it has no protocol or is not an address.
#[must_use]
pub fn short_url(url: &str) -> String {
    shorter(url).unwrap_or_else(|| url.into())
}

fn shorter(url: &str) -> Option<String> {
    let after = |p: &str| {
        url.get(..p.len()).filter(|head| head.eq_ignore_ascii_case(p)).map(|_| &url[p.len()..])
    };
    let (rest, default_port) = after("https:")
        .map(|rest| (rest, "443"))
        .or_else(|| after("http:").map(|rest| (rest, "80")))?;
    let rest = rest.trim_start_matches(['/', '\\']).trim_end_matches(|c: char| c <= ' ');
    let authority = rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len());
    let host = host(&rest[..authority], default_port)?;
    let path = path(&rest[authority..]);
    Some(match path.get(..KEPT_PATH) {
        Some(kept) if path.len() > LONGEST_PATH => format!("{host}{kept}..."),
        _ => host + &path,
    })
}

/// Path, query and fragment, escaped; nothing when the path is the root alone.
fn path(rest: &str) -> String {
    let (before, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (path, query) = before.split_once('?').unwrap_or((before, ""));
    let mut out = segments(path);
    for (sign, part, escaped) in [('?', query, "\"#<>'"), ('#', fragment, "\"<>`")] {
        if !part.is_empty() {
            out.push(sign);
            escape(&mut out, part, escaped);
        }
    }
    out
}

/// The path without `.` and `..`.
fn segments(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut open = false;
    for segment in path.split(['/', '\\']).skip(1) {
        open = false;
        match segment.to_ascii_lowercase().replace("%2e", ".").as_str() {
            "." => open = true,
            ".." => {
                kept.pop();
                open = true;
            }
            _ => kept.push(segment),
        }
    }
    let mut out = String::new();
    for segment in kept.iter().chain(open.then_some(&"")) {
        out.push('/');
        escape(&mut out, segment, "\"#<>?`{}");
    }
    if out == "/" { String::new() } else { out }
}

fn escape(out: &mut String, part: &str, signs: &str) {
    for byte in part.bytes() {
        if byte <= b' ' || byte >= 0x7F || signs.as_bytes().contains(&byte) {
            out.push_str(&format!("%{byte:02X}"));
        } else {
            out.push(char::from(byte));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_inside_a_shortened_link_ends_before_it() {
        for text in [
            "#(https://https://https://\u{1ab0}\u{200d}",
            "#a(https://example.org/a/very/long/path/that/is/cut\u{200d}",
        ] {
            let short = shortened(text);
            for facet in &short.facets {
                assert!(short.text.get(facet.start..facet.end).is_some(), "{text}: {facet:?}");
            }
        }
    }
}
