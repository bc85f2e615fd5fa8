//! What X links, as bytes of the text.

use super::tags::{Place, cashtags, hashtags, mentions};
use super::urls::urls;
use crate::links::{Link, LinkKind, Ruler, without_overlaps};

/// Links, mentions and lists, hashtags and cashtags, as X makes them.
pub(crate) fn links(text: &str) -> Vec<Link> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut found = web_links_of(text, &units);
    found.append(&mut placed(text, LinkKind::Mention, &mentions(&units)));
    found.append(&mut placed(text, LinkKind::Hashtag, &hashtags(&units)));
    found.append(&mut placed(text, LinkKind::Cashtag, &cashtags(&units)));
    without_overlaps(found)
}

/// Web addresses only, bare domains included.
pub(crate) fn web_links(text: &str) -> Vec<Link> {
    if !text.contains('.') {
        return Vec::new();
    }
    let units: Vec<u16> = text.encode_utf16().collect();
    web_links_of(text, &units)
}

fn web_links_of(text: &str, units: &[u16]) -> Vec<Link> {
    let places: Vec<Place> = urls(units).iter().map(|url| (url.start, url.end)).collect();
    placed(text, LinkKind::Url, &places)
}

/// Places in UTF-16 units, ascending, as links; the sign of a tag is not part of its target.
fn placed(text: &str, kind: LinkKind, places: &[Place]) -> Vec<Link> {
    let mut ruler = Ruler::new(text);
    let link = |&(start, end): &Place| {
        let (start, end) = (ruler.byte(start), ruler.byte(end));
        let linked = &text[start..end];
        let sign =
            linked.chars().next().filter(|_| kind != LinkKind::Url).map_or(0, char::len_utf8);
        Link { kind, start, end, target: linked[sign..].into() }
    };
    places.iter().map(link).collect()
}
