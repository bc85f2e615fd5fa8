//! Does every link say where it leads?

use prose::order::{ordered, place};
use std::collections::HashMap;

use prose::{Link, LinkScope, Span, Words};
use wording::rules::link_text::words;

use super::Rule;
use crate::facts::Facts;
use crate::{Finding, Group};

/// Words that say nothing of where a link leads, folded. Our own list.
const VAGUE: Words = Words::of(
    "article click clique cliquer cliquez continue decouvrez decouvrir details download here \
     ici info information informations infos lien link lire lisez more page plus read see \
     site source suite telecharger telechargez this voir voyez website",
);

/// Words that say no more beside those: `lire l'article complet`.
const BESIDE: Words = Words::of(
    "a acceder afficher all au ce cet cette complet consulter consultez d de discover en find \
     follow for full get go it l la le learn les now obtenir out par pour reading savoir show \
     suivez suivre sur that the to tout toute view visit visiter visitez",
);

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
    let nowhere = spans(&links, &|(_, link)| link.scope(None) == LinkScope::Nowhere);
    if !nowhere.is_empty() {
        return Some(Finding::scored(2, (words.nowhere)(nowhere.len() as u64)).at(nowhere));
    }
    let empty = spans(&links, &|(span, link)| {
        link.anchor.trim().is_empty() && !around_picture(facts, *span)
    });
    if !empty.is_empty() {
        return Some(Finding::scored(2, (words.empty)(empty.len() as u64)).at(empty));
    }
    let vague = spans(&links, &|(_, link)| is_vague(&plain(&link.anchor)));
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

fn spans(links: &[Placed<'_>], wanted: &dyn Fn(&Placed<'_>) -> bool) -> Vec<Span> {
    links.iter().filter(|link| wanted(link)).map(|(span, _)| *span).collect()
}

/// A picture inside a link speaks through its alternative text.
fn around_picture(facts: &Facts<'_>, link: Span) -> bool {
    let images = facts.document.images();
    let from = images.partition_point(|image| image.span.start() < link.start());
    images.get(from).is_some_and(|image| link.contains(image.span) && !image.alt.trim().is_empty())
}

/// Words that say nothing of where a link leads, a sign alone, or an address, which is spelled out aloud.
fn is_vague(plain: &str) -> bool {
    let address = ["http://", "https://"].iter().any(|it| plain.starts_with(it));
    let mut words = plain.split([' ', '\'']);
    let says_nothing = words.all(|it| VAGUE.holds(it) || BESIDE.holds(it));
    plain.is_empty()
        || address && !plain.contains(' ')
        || says_nothing && plain.split([' ', '\'']).any(|it| VAGUE.holds(it))
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
