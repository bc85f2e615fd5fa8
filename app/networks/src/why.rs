//! Why a text is as long as it is: the parts of its count.

use crate::count::{Context, counted, measure, read};
use crate::field::{Field, Reading, Unit};
use crate::links::{LinkKind, Linked};
use crate::mastodon;
use crate::network::Network;
use crate::x::weigh;

/// Examples shown of each kind at most.
const EXAMPLES: usize = 6;

/// What a part of a count is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartKind {
    /// Links, at the network's flat price.
    Links,
    /// Mentions, without the host.
    Mentions,
    /// Emoji at a flat price.
    Emoji,
    /// Characters that cost one.
    Characters,
    /// Characters that cost more than one: `…`, `€`, Chinese, an accent in bytes, a wide letter.
    Costly,
    /// The content warning.
    Warning,
    /// The quotes around tags with a space.
    Quotes,
}

/// A part of a count; the totals of all parts add up to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is made of.
    pub kind: PartKind,
    /// How many there are.
    pub items: u64,
    /// What each costs, when all cost the same.
    pub each: Option<u64>,
    /// What they cost together.
    pub total: u64,
    /// A few of them, as typed.
    pub examples: Vec<String>,
}

/// The parts of a count, the cheapest to understand first; parts that cost nothing are left out.
#[must_use]
pub fn why(
    network: &'static Network,
    field: &'static Field,
    text: &str,
    context: &Context<'_>,
) -> Vec<Part> {
    why_in(network, field, &Linked::of(network, text), context)
}

/// The same of a text whose links somebody else wants too.
pub(crate) fn why_in(
    network: &'static Network,
    field: &'static Field,
    linked: &Linked<'_>,
    context: &Context<'_>,
) -> Vec<Part> {
    let text = linked.text;
    let parts = match (field.reading, field.unit) {
        (Reading::X, _) | (_, Unit::XWeighted) => weighted(linked),
        (Reading::Mastodon, _) => status(network, field, linked, context),
        (Reading::QuotedTags, _) => tags(field, text, context),
        (reading, unit) => characters(unit, &read(reading, text, context)),
    };
    parts.into_iter().filter(|part| part.total > 0).collect()
}

fn part(kind: PartKind, items: u64, each: u64, examples: Vec<String>) -> Part {
    Part { kind, items, each: Some(each), total: items * each, examples }
}

/// The first few different ones.
fn few<'a>(items: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::new();
    for item in items {
        if distinct.len() == EXAMPLES {
            break;
        }
        if !distinct.iter().any(|known| known == item) {
            distinct.push(item.to_owned());
        }
    }
    distinct
}

fn examples(linked: &Linked<'_>, kind: LinkKind) -> Vec<String> {
    few(linked.of_kind(kind).map(|link| &linked.text[link.start..link.end]))
}

fn weighted(linked: &Linked<'_>) -> Vec<Part> {
    let parts = weigh(linked.text, u64::MAX).parts;
    let costly = |c: &char| !matches!(u32::from(*c), 0..=0x10FF | 0x2000..=0x200D | 0x2010..=0x201F | 0x2032..=0x2037);
    let heavy: Vec<String> = linked.text.chars().filter(costly).map(String::from).collect();
    vec![
        part(PartKind::Characters, parts.light, 1, Vec::new()),
        part(PartKind::Links, parts.urls, 23, examples(linked, LinkKind::Url)),
        part(PartKind::Emoji, parts.emoji, 2, Vec::new()),
        part(PartKind::Costly, parts.heavy, 2, few(heavy.iter().map(String::as_str))),
    ]
}

fn status(
    network: &'static Network,
    field: &'static Field,
    linked: &Linked<'_>,
    context: &Context<'_>,
) -> Vec<Part> {
    let all = counted(network, field, linked, context).count;
    let without = Context { warning: "", ..*context };
    let alone = if context.warning.is_empty() {
        all
    } else {
        counted(network, field, linked, &without).count
    };
    let warning = all - alone.min(all);
    let urls = part(
        PartKind::Links,
        linked.of_kind(LinkKind::Url).count() as u64,
        mastodon::url_cost(context.url_cost),
        examples(linked, LinkKind::Url),
    );
    let names: Vec<u64> = linked
        .of_kind(LinkKind::Mention)
        .map(|link| 1 + link.target.split('@').next().map_or(0, |name| name.len() as u64))
        .collect();
    let mentions = Part {
        kind: PartKind::Mentions,
        items: names.len() as u64,
        each: None,
        total: names.iter().sum(),
        examples: examples(linked, LinkKind::Mention),
    };
    let rest = all.saturating_sub(warning + urls.total + mentions.total);
    vec![
        part(PartKind::Characters, rest, 1, Vec::new()),
        urls,
        mentions,
        part(PartKind::Warning, warning, 1, Vec::new()),
    ]
}

fn tags(field: &Field, text: &str, context: &Context<'_>) -> Vec<Part> {
    let stored = read(field.reading, text, context);
    let quoted = stored.matches("\"\"").count() as u64;
    let typed = measure(field.unit, &stored) - quoted * 2;
    vec![
        part(PartKind::Characters, typed, 1, Vec::new()),
        part(PartKind::Quotes, quoted, 2, Vec::new()),
    ]
}

/// Characters by what they cost in the unit.
fn characters(unit: Unit, text: &str) -> Vec<Part> {
    if unit == Unit::Graphemes {
        return vec![part(PartKind::Characters, measure(unit, text), 1, Vec::new())];
    }
    let mut found: [Vec<&str>; 4] = Default::default();
    let mut items = [0_u64; 4];
    for (at, c) in text.char_indices() {
        let shown = &text[at..at + c.len_utf8()];
        let cost = measure(unit, shown).clamp(1, 4) as usize;
        items[cost - 1] += 1;
        if cost > 1 && found[cost - 1].len() < EXAMPLES && !found[cost - 1].contains(&shown) {
            found[cost - 1].push(shown);
        }
    }
    let kind = |cost| if cost == 1 { PartKind::Characters } else { PartKind::Costly };
    (1..=4)
        .map(|cost| {
            part(
                kind(cost),
                items[cost as usize - 1],
                cost,
                found[cost as usize - 1].iter().map(|s| (*s).to_owned()).collect(),
            )
        })
        .collect()
}
