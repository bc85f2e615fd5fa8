//! How a post will look, as data: one component draws every network from it.

use crate::beside;
use crate::bluesky;
use crate::count::Context;
use crate::field::{Field, FoldAfter, Screen};
use crate::graphemes::graphemes;
use crate::links::{Link, links};
use crate::network::{Linking, Network};
use crate::placement::{Placement, Ratio};
use crate::provenance::Provenance;
use crate::x::weigh;

/// Characters of a rendered line, where a fold is given in lines.
const LINE: usize = 70;
/// Pictures a feed shows before it hides the others.
const SHOWN: usize = 4;

/// What is to be published.
#[derive(Clone, Copy, Debug, Default)]
pub struct Draft<'a> {
    /// The text of the post.
    pub text: &'a str,
    /// Its pictures, in order: width and height in pixels.
    pub pictures: &'a [(u32, u32)],
    /// What the linked page says of itself.
    pub card: Option<LinkedPage<'a>>,
    /// What changes its limits.
    pub context: Context<'a>,
}

/// What a linked page says of itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LinkedPage<'a> {
    /// Its address.
    pub url: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Its description.
    pub description: &'a str,
    /// Whether it has a picture.
    pub pictured: bool,
}

/// A post as a reader will see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// Id of the network.
    pub network: &'static str,
    /// The text as displayed: blank lines collapsed, links shortened where the network does.
    pub text: String,
    /// Further texts that take turns with it: headlines of an ad.
    pub turns: usize,
    /// What is clickable, in bytes of that text.
    pub links: Vec<Link>,
    /// Where readers have to ask for more, in the order of screens; only the folds the text reaches.
    pub folds: Vec<FoldLine>,
    /// The card of the linked page.
    pub card: Option<Card>,
    /// The pictures shown.
    pub pictures: Vec<Picture>,
    /// Pictures behind the last one shown.
    pub hidden_pictures: usize,
}

/// Where a fold falls in a text, about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoldLine {
    /// On which screen.
    pub screen: Screen,
    /// The byte of the displayed text it falls at.
    pub at: usize,
    /// Where that comes from.
    pub known: Provenance,
}

/// A link card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The host shown.
    pub host: String,
    /// The title, cut where the network cuts it.
    pub title: String,
    /// The description, cut where the network cuts it; empty where it shows none.
    pub description: String,
    /// The shape of its picture; none when the page has none.
    pub picture: Option<Ratio>,
    /// The title is written over the picture.
    pub title_over_picture: bool,
}

/// The box a picture is shown in; `domain`'s crop fills it around the focal point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Place in the draft.
    pub index: usize,
    /// Shape of the box.
    pub shape: Ratio,
    /// Part of the picture is hidden.
    pub cropped: bool,
}

/// A post as data. Closed networks show an empty text.
#[must_use]
pub fn preview(network: &'static Network, draft: &Draft<'_>) -> Preview {
    let (whole, turns) = match network.text() {
        Some(field) => together(field, draft.text),
        None => (draft.text.to_owned(), 0),
    };
    let (text, links) = displayed(network, &whole);
    let folds = network.text().map(|field| folds(field, &text, draft)).unwrap_or_default();
    let pictures = boxes(network, draft.pictures);
    Preview {
        network: network.id,
        card: card(network, draft),
        folds,
        links,
        text,
        turns,
        hidden_pictures: draft.pictures.len() - pictures.len(),
        pictures,
    }
}

/// A text beside a post as a reader will see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownBeside {
    /// Id of the network's text.
    pub field: &'static str,
    /// Whether readers meet it before the text of the post.
    pub leads: bool,
    /// What is shown; of texts that take turns, those shown together.
    pub text: String,
    /// The byte it is cut at, about, where readers see only a beginning.
    pub fold: Option<usize>,
    /// Further texts that take turns with those.
    pub turns: usize,
}

/// The texts beside a post as readers will see them, in their order; empty ones left out.
#[must_use]
pub fn shown_beside<'a>(
    network: &'static Network,
    text: impl Fn(&str) -> &'a str,
) -> Vec<ShownBeside> {
    let shown = |field: &'static Field| {
        let (text, turns) = together(field, text(field.id).trim());
        let fold = field.folds.first().and_then(|fold| folded(&text, fold.after));
        let leads = network.leads(field);
        (!text.is_empty()).then_some(ShownBeside { field: field.id, leads, text, fold, turns })
    };
    network.beside().filter_map(shown).collect()
}

/// Of texts that take turns, those a reader sees together, and how many others there are.
fn together(field: &Field, text: &str) -> (String, usize) {
    let Some((fewest, _)) = field.items else { return (text.to_owned(), 0) };
    let lines = beside::lines(text);
    // Tags are all shown; an ad shows as many as it needs.
    let most = if fewest == 0 { lines.len() } else { fewest as usize };
    let shown: Vec<&str> = lines.iter().take(most).map(|it| &text[it.clone()]).collect();
    (shown.join(" · "), lines.len() - shown.len())
}

fn displayed(network: &'static Network, text: &str) -> (String, Vec<Link>) {
    let text = if matches!(network.id, "x" | "linkedin") {
        collapsed(text)
    } else {
        text.trim().to_owned()
    };
    if network.linking == Linking::Bluesky {
        let short = bluesky::shortened(&text);
        let links = bluesky::as_links(&short.text, short.facets);
        return (short.text, links);
    }
    let links = links(network, &text);
    (text, links)
}

/// One blank line at most between two lines.
fn collapsed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut blank = 0;
    for line in text.trim().lines() {
        blank = if line.trim().is_empty() { blank + 1 } else { 0 };
        if blank < 2 {
            out.push_str(line);
            out.push('\n');
        }
    }
    out.pop();
    out
}

fn folds(field: &'static Field, text: &str, draft: &Draft<'_>) -> Vec<FoldLine> {
    let attached = !draft.pictures.is_empty() || draft.context.with_media;
    let weighted = FoldAfter::Weighted(280);
    let long = (field.premium.is_some() && draft.context.premium && field.id == "post")
        .then_some((Screen::Any, weighted, field.known));
    let stated = field
        .folds
        .iter()
        .filter(|fold| fold.screen != Screen::WithMedia || attached)
        .map(|fold| (fold.screen, fold.after, fold.known));
    let line =
        |(screen, after, known)| folded(text, after).map(|at| FoldLine { screen, at, known });
    stated.chain(long).filter_map(line).collect()
}

/// The byte a text is folded at, if it is long enough.
fn folded(text: &str, after: FoldAfter) -> Option<usize> {
    let at = match after {
        FoldAfter::Characters(most) => graphemes(text).nth(most as usize)?.0,
        FoldAfter::Lines(most) => line_end(text, most as usize)?,
        FoldAfter::Weighted(most) => {
            let fits = usize::try_from(weigh(text, u64::from(most)).fits_to + 1).unwrap_or(0);
            let mut units = 0;
            text.char_indices()
                .find(|(_, c)| {
                    units += c.len_utf16();
                    units > fits
                })?
                .0
        }
    };
    (at < text.len()).then_some(at)
}

/// The byte after so many rendered lines: typed ones, wrapped at a usual width.
fn line_end(text: &str, lines: usize) -> Option<usize> {
    let (mut line, mut column) = (1, 0);
    for (at, grapheme) in graphemes(text) {
        column += 1;
        let breaks = grapheme.ends_with('\n');
        if breaks || column > LINE {
            (line, column) = (line + 1, usize::from(!breaks));
        }
        if line > lines {
            return Some(at);
        }
    }
    None
}

/// The place of a network's link card picture; none where links make no card.
fn card_place(network: &'static Network) -> Option<&'static Placement> {
    network.placements.iter().find(|place| {
        matches!(place.id, "card_summary_large" | "link_preview" | "link_card" | "og_image")
    })
}

fn card(network: &'static Network, draft: &Draft<'_>) -> Option<Card> {
    let (page, place) = (draft.card?, card_place(network)?);
    // A picture of its own takes the place of the card.
    if !draft.pictures.is_empty() {
        return None;
    }
    let over = network.id == "x" && page.pictured;
    let host = page
        .url
        .split("://")
        .last()
        .unwrap_or_default()
        .split(['/', '?', '#'])
        .next()
        .unwrap_or_default();
    Some(Card {
        host: host.trim_start_matches("www.").to_owned(),
        title: cut(page.title, 70),
        description: if over || network.id == "linkedin" {
            String::new()
        } else {
            cut(page.description, 200)
        },
        picture: page.pictured.then_some((place.width?, place.height?)),
        title_over_picture: over,
    })
}

fn cut(text: &str, most: usize) -> String {
    match graphemes(text).nth(most) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}

/// One picture keeps its shape within what the network takes; several share a grid, or the first one's shape.
fn boxes(network: &'static Network, pictures: &[(u32, u32)]) -> Vec<Picture> {
    let carousel = matches!(network.id, "instagram" | "threads" | "tiktok" | "pinterest");
    let shown = if carousel { pictures.len() } else { pictures.len().min(SHOWN) };
    let first = pictures.first().map(|&size| within(network, size));
    let shape = |index: usize| match (pictures.len(), carousel) {
        (_, true) | (1, _) => first.unwrap_or((1, 1)),
        (2, _) => (7, 8),
        (3, _) if index == 0 => (7, 8),
        _ => (7, 4),
    };
    let picture = |index: usize| {
        let (shape, (width, height)) = (shape(index), pictures[index]);
        let same = u64::from(width) * u64::from(shape.1) == u64::from(height) * u64::from(shape.0);
        Picture { index, shape, cropped: !same }
    };
    (0..shown).map(picture).collect()
}

/// The picture's own shape, or the nearest the network shows.
fn within(network: &'static Network, (width, height): (u32, u32)) -> Ratio {
    let bounds = network
        .placements
        .iter()
        .filter(|place| place.id.starts_with("any_"))
        .find_map(|place| place.ratios);
    let (width, height) = (width.max(1), height.max(1));
    let wider =
        |a: Ratio, b: Ratio| u64::from(a.0) * u64::from(b.1) > u64::from(b.0) * u64::from(a.1);
    match bounds {
        Some((narrowest, _)) if wider(narrowest, (width, height)) => narrowest,
        Some((_, widest)) if wider((width, height), widest) => widest,
        _ => (width, height),
    }
}
