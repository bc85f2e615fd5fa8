//! Does every link say where it leads?

use prose::order::{ordered, place};
use std::collections::HashMap;

use prose::{Link, LinkScope, Span};
use wording::rules::link_text::words;

use super::Rule;
use crate::facts::Facts;
use crate::{Finding, Group};

/// Link texts that say nothing by themselves, folded. Our own list.
const VAGUE: &[&str] = &[
    "ici",
    "cliquez ici",
    "clique ici",
    "cliquer ici",
    "lien",
    "ce lien",
    "voir",
    "voir ici",
    "voir plus",
    "suite",
    "la suite",
    "lire",
    "lire la suite",
    "lire plus",
    "en savoir plus",
    "savoir plus",
    "plus",
    "plus d'infos",
    "plus d'informations",
    "cet article",
    "cette page",
    "article",
    "page",
    "site",
    "le site",
    "source",
    "decouvrir",
    "telecharger",
    "here",
    "click here",
    "click",
    "link",
    "this link",
    "read",
    "read more",
    "more",
    "learn more",
    "find out more",
    "see",
    "see here",
    "see more",
    "this",
    "this page",
    "this article",
    "website",
    "download",
    "details",
    "more info",
    "more information",
    "continue",
    "continue reading",
];

pub(super) const RULE: Rule =
    Rule { id: "link-text", group: Group::Seo, weight: 4, check, yoast: &[] };

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    let page = |(_, link): &Placed<'_>| link.scope(None) != LinkScope::Other;
    let links: Vec<Placed<'_>> = facts.links.iter().filter(|it| page(it)).copied().collect();
    let all = links.len() as u64;
    if all == 0 {
        return None;
    }
    let empty = spans(&links, |(span, link)| {
        link.anchor.trim().is_empty() && !around_picture(facts, *span)
    });
    if !empty.is_empty() {
        return Some(Finding::scored(2, (words.empty)(empty.len() as u64)).at(empty));
    }
    let vague = spans(&links, |(_, link)| is_vague(&plain(&link.anchor)));
    if !vague.is_empty() {
        return Some(Finding::scored(4, (words.vague)(vague.len() as u64, all)).at(vague));
    }
    let same = ambiguous(&links);
    Some(match same.len() as u64 {
        0 => Finding::scored(9, words.right),
        _ => Finding::scored(6, (words.same)(same.len() as u64)).at(same.into_iter().flatten()),
    })
}

/// A link and its place.
type Placed<'a> = (Span, &'a Link);

fn spans(links: &[Placed<'_>], wanted: impl Fn(&Placed<'_>) -> bool) -> Vec<Span> {
    links.iter().filter(|link| wanted(link)).map(|(span, _)| *span).collect()
}

/// A picture inside a link speaks through its alternative text.
fn around_picture(facts: &Facts<'_>, link: Span) -> bool {
    let images = facts.document.images();
    let from = images.partition_point(|image| image.span.start() < link.start());
    images.get(from).is_some_and(|image| link.contains(image.span) && !image.alt.trim().is_empty())
}

/// Words that say nothing of where a link leads, or a sign alone.
fn is_vague(plain: &str) -> bool {
    plain.is_empty() || VAGUE.contains(&plain)
}

fn plain(anchor: &str) -> String {
    let folded = prose::fold(anchor).replace('-', " ");
    let trimmed = folded.trim_matches(|c: char| !c.is_alphanumeric());
    trimmed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The spans of link texts that lead to several places, one group per text.
fn ambiguous(links: &[Placed<'_>]) -> Vec<Vec<Span>> {
    let mut places: HashMap<String, (&str, bool, Vec<Span>)> = HashMap::new();
    for (span, link) in links.iter().filter(|(_, link)| !link.anchor.trim().is_empty()) {
        let entry =
            places.entry(plain(&link.anchor)).or_insert((&link.destination, false, Vec::new()));
        entry.1 |= entry.0 != link.destination;
        entry.2.push(*span);
    }
    let groups: Vec<Vec<Span>> =
        places.into_values().filter(|(_, several, _)| *several).map(|(.., spans)| spans).collect();
    ordered(groups, |spans| spans.first().map_or(0, |it| place(it.start())))
}
