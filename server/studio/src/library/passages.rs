//! The passages that show why items were found.

use super::{Card, Found, Piece};
use crate::ActionError;
use domain::Content;
use prose::search::{Sought, keys, passage, plain};
use std::collections::BTreeSet;
use store::Reads;
use store::parts::{self, Part};

/// Length of a passage, in bytes: two lines or so.
const LENGTH: usize = 220;

/// Most of a text that is looked through, in bytes: what is found further on has no passage.
const READ: usize = 100_000;

/// Items with their passages; the parts of all of them come in one query.
pub(super) async fn found(
    db: &impl Reads,
    cards: Vec<Card>,
    words: &[Sought],
) -> Result<Vec<Found>, ActionError> {
    let ids: Vec<_> = cards.iter().map(|it| it.id).collect();
    let parts = if ids.is_empty() { Vec::new() } else { parts::of_items(db, &ids).await? };
    let found = cards.into_iter().map(|card| {
        let own: Vec<&Part> = parts.iter().filter(|it| it.item == card.id).collect();
        let title = passage(&card.summary.title, words, usize::MAX);
        Found { passage: best(&own, words), title, tags: tags(&own), card }
    });
    Ok(found.collect())
}

/// The passage with most of the words; the text comes before what goes with it.
fn best(parts: &[&Part], words: &[Sought]) -> Vec<Piece> {
    let mut best: (usize, Vec<Piece>) = (0, Vec::new());
    if words.is_empty() {
        return best.1;
    }
    for text in parts.iter().flat_map(|it| texts(&it.content)) {
        let pieces = passage(&text, words, LENGTH);
        let different = different(&pieces, words);
        if different > best.0 {
            best = (different, pieces);
        }
        if best.0 == words.len() {
            break;
        }
    }
    best.1
}

fn different(pieces: &[Piece], words: &[Sought]) -> usize {
    let found = pieces.iter().filter(|it| it.found).flat_map(|it| keys(&it.text));
    let which = |key: &str| words.iter().position(|it| it.finds(key));
    found.filter_map(|it| which(&it.key)).collect::<BTreeSet<_>>().len()
}

fn texts(content: &Content) -> Vec<String> {
    match content {
        Content::Article(it) => {
            let phrases = [it.secondary.join(", "), it.synonyms.join(", ")];
            let short =
                [&it.standfirst, &it.description, &it.keyphrase, &it.title_tag].map(Clone::clone);
            std::iter::once(plain(start(&it.body))).chain(short).chain(phrases).collect()
        }
        Content::Post(it) => {
            let texts = [&it.text, &it.first_comment, &it.warning].into_iter();
            texts.chain(it.beside.values()).cloned().collect()
        }
        Content::Visual(it) => vec![it.alt.clone(), it.caption.clone(), it.credit.clone()],
    }
}

fn start(text: &str) -> &str {
    let end = (0..=READ.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    &text[..end.unwrap_or(0)]
}

fn tags(parts: &[&Part]) -> Vec<String> {
    let articles = parts.iter().filter_map(|it| match &it.content {
        Content::Article(it) => Some(&it.tags),
        _ => None,
    });
    articles.flatten().filter(|it| !it.trim().is_empty()).cloned().collect()
}
