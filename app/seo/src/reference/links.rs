//! Links worth making: where a draft names what another text of the brand is about.

use prose::order::{by_place, ordered, place};
use prose::{Document, LinkScope, Span, UnitKind};

use crate::keyphrase::Phrase;
use crate::keyphrase::tokens::ChunkTokens;

/// A text of the brand a link may lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its address, or the end of it: a draft that links there already gets no idea.
    pub address: &'a str,
    /// What it is about: its keyphrase, then others.
    pub keyphrases: Vec<&'a str>,
}

/// A link to propose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkIdea<'a> {
    /// Where it leads.
    pub id: &'a str,
    /// The words to make a link of, in bytes of the source.
    pub span: Span,
    /// The same words.
    pub anchor: String,
    /// Content words of the keyphrase found there: longer ones are surer.
    pub words: usize,
}

/// At most one idea per target, the surest first, then in the order of the text. Words that are in a
/// heading, a quotation or a link already are left alone, and no two ideas overlap.
#[must_use]
pub fn link_ideas<'a>(document: &Document, targets: &[Target<'a>]) -> Vec<LinkIdea<'a>> {
    let tokens: Vec<ChunkTokens<'_>> = document.chunks().map(|it| ChunkTokens::of(&it)).collect();
    let mut ideas: Vec<LinkIdea<'a>> = targets
        .iter()
        .filter(|target| !linked(document, target.address))
        .filter_map(|target| idea(document, &tokens, target))
        .collect();
    ideas = by_place(ideas, |it| (it.span.start(), it.span.end()));
    ideas = ordered(ideas, |it| u32::MAX - place(it.words));
    let mut taken: Vec<Span> = Vec::new();
    ideas.retain(|idea| {
        let free = taken
            .iter()
            .all(|span| idea.span.end() <= span.start() || span.end() <= idea.span.start());
        if free {
            taken.push(idea.span);
        }
        free
    });
    ideas
}

fn linked(document: &Document, address: &str) -> bool {
    let address = address.trim_end_matches('/');
    !address.is_empty()
        && document.links().iter().any(|link| {
            let path = link.destination.split(['?', '#']).next().unwrap_or_default();
            link.scope(None) != LinkScope::Other
                && path.trim_end_matches('/').strip_suffix(address).is_some_and(|before| {
                    before.is_empty() || before.ends_with('/') || address.starts_with('/')
                })
        })
}

fn idea<'a>(
    document: &Document,
    chunks: &[ChunkTokens<'_>],
    target: &Target<'a>,
) -> Option<LinkIdea<'a>> {
    target.keyphrases.iter().find_map(|keyphrase| {
        let phrase = Phrase::read(keyphrase, document.language())?;
        let mut hits = chunks.iter().flat_map(|tokens| {
            let hits = phrase.hits_in(tokens).into_iter();
            hits.map(|hit| hit.placed(&tokens.chunk))
        });
        let hit = hits.find(|hit| {
            let sentence = &document.sentences()[hit.sentence];
            let prose = matches!(sentence.kind, UnitKind::Prose | UnitKind::Item);
            // An anchor is the words themselves: with five others between it would be half a sentence.
            let short = hit.form.split_whitespace().count() <= phrase.content_words + 4;
            prose && !sentence.quoted && short && !in_link(document, hit.span)
        })?;
        let words = phrase.content_words;
        Some(LinkIdea { id: target.id, span: hit.span, anchor: hit.form, words })
    })
}

fn in_link(document: &Document, span: Span) -> bool {
    let links = document.links();
    let after = links.partition_point(|link| link.span.start() < span.end());
    after.checked_sub(1).is_some_and(|at| links[at].span.end() > span.start())
}
