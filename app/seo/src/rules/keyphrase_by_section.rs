//! Does one section repeat the keyphrase too often, in a text that is right as a whole?

use prose::{Section, Span};
use wording::rules::keyphrase_by_section::words;

use super::Rule;
use crate::facts::Facts;
use crate::keyphrase::Hit;
use crate::{Finding, Group};

/// Occurrences from which a section may be heavy, and the density, in percent.
const FROM: usize = 4;
const MOST: f64 = 5.0;

pub(super) const RULE: Rule =
    Rule { id: "keyphrase-by-section", group: Group::Seo, weight: 3, check, yoast: &[] };

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let phrase = facts.subject()?;
    let words = words(facts.lang);
    if facts.sections.len() < 2 || facts.hits.is_empty() {
        return None;
    }
    let factor = Facts::length_factor(phrase);
    let blocks: Vec<usize> = facts.hits.iter().map(|hit| block(facts, hit)).collect();
    let mut heavy: Vec<Vec<Span>> = Vec::new();
    for section in &facts.sections {
        let hits = hits_in(facts, section, &blocks);
        let density = hits.len() as f64 / section.words.max(1) as f64 * 100.0 * factor;
        if hits.len() >= FROM && density > MOST {
            heavy.push(hits);
        }
    }
    let most = heavy.iter().map(Vec::len).max().unwrap_or(0) as u64;
    Some(match heavy.len() as u64 {
        0 => Finding::scored(9, words.right),
        sections => {
            Finding::scored(4, (words.heavy)(sections, most)).at(heavy.into_iter().flatten())
        }
    })
}

/// The block an occurrence is in.
fn block(facts: &Facts<'_>, hit: &Hit) -> usize {
    let placed = facts.sentence(hit.sentence);
    placed.map_or(0, |(chunk, sentence)| chunk.first_block + sentence.block())
}

fn hits_in(facts: &Facts<'_>, section: &Section, blocks: &[usize]) -> Vec<Span> {
    let from = blocks.partition_point(|block| *block < section.blocks.start);
    let to = blocks.partition_point(|block| *block < section.blocks.end);
    facts.hits[from..to].iter().map(|hit| hit.span).collect()
}
