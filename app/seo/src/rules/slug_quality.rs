//! Is the slug short, plain and undated?

use prose::words_of;
use wording::rules::slug_quality::words;

use super::Rule;
use crate::facts::Facts;
use crate::{Field, Finding, Group};

/// Most characters of a slug.
const MOST: u64 = 75;
/// Function words that still read as a phrase.
const LITTLE_WORDS: usize = 3;

pub(super) const RULE: Rule =
    Rule { id: "slug-quality", group: Group::Seo, weight: 2, check, yoast: &[] };

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let slug = facts.draft.slug.trim();
    if slug.is_empty() {
        return None;
    }
    let words = words(facts.lang);
    let characters = slug.chars().count() as u64;
    let finding = if let Some(signs) = odd_signs(slug) {
        let capitals = signs.chars().all(|c| c.is_uppercase() || matches!(c, ',' | ' '));
        Finding::scored(4, (words.signs)(&signs, capitals))
    } else if characters > MOST {
        Finding::scored(5, (words.long)(characters, MOST))
    } else if let Some(date) = date(slug) {
        Finding::scored(6, (words.date)(&date))
    } else if let Some(little) = little_words(facts, slug) {
        Finding::scored(6, (words.little_words)(&little))
    } else {
        Finding::scored(9, words.right)
    };
    Some(finding.about(Field::Slug))
}

/// The first few signs that are not small letters, digits or hyphens; a slash parts two slugs.
fn odd_signs(slug: &str) -> Option<String> {
    let mut odd: Vec<String> = Vec::new();
    for c in slug.chars().filter(|c| !matches!(c, 'a'..='z' | '0'..='9' | '-' | '/')) {
        let shown =
            if c.is_whitespace() || c.is_control() { "␣".to_owned() } else { c.to_string() };
        if !odd.contains(&shown) && odd.len() < 5 {
            odd.push(shown);
        }
    }
    let stray = ["--", "//"].into_iter().find(|it| slug.contains(it));
    let edge = slug.starts_with('-') || slug.ends_with('-');
    odd.extend(stray.or(edge.then_some("-")).map(str::to_owned));
    (!odd.is_empty()).then(|| odd.join(", "))
}

/// A year of the web's own time, which grows old: `2024`, `2024-05-12`. An earlier one is a subject
/// (`mai-1968`), and 2000 is mostly a number (`top-2000`).
fn date(slug: &str) -> Option<String> {
    let recent = |part: &&str| part.len() == 4 && matches!(part.parse(), Ok(2001..2100_u32));
    slug.split(['-', '/']).find(recent).map(str::to_owned)
}

/// Function words beyond a few, those of the keyphrase aside.
fn little_words(facts: &Facts<'_>, slug: &str) -> Option<String> {
    let needed = facts.phrase.as_ref().map(|phrase| prose::fold(&phrase.text)).unwrap_or_default();
    let wanted: Vec<&str> = needed.split([' ', '-', '\'']).collect();
    let plain = slug.replace(['-', '/'], " ");
    let little: Vec<String> = words_of(&plain, facts.language)
        .into_iter()
        .filter(|word| word.function && !wanted.contains(&word.folded.as_str()))
        .map(|word| word.folded)
        .collect();
    (little.len() > LITTLE_WORDS).then(|| little.join(", "))
}
