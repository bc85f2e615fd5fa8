//! Is there something under every heading, and more than one part where a section is divided?

use prose::Span;
use prose::order::by_place;
use wording::rules::orphan_sections::words;

use super::Rule;
use crate::facts::Facts;
use crate::{Finding, Group};

pub(super) const RULE: Rule =
    Rule { id: "orphan-sections", group: Group::Seo, weight: 2, check, yoast: &[] };

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    let headings = headings(facts);
    if headings.is_empty() {
        return None;
    }
    let empty = empty(&headings);
    if !empty.is_empty() {
        let message = (words.empty)(empty.len() as u64);
        return Some(Finding::scored(4, message).at(empty));
    }
    let lone = lone(&headings);
    Some(match lone.len() as u64 {
        0 => Finding::scored(9, words.right),
        sections => Finding::scored(6, (words.lone)(sections)).at(lone),
    })
}

struct Heading {
    level: u8,
    span: Span,
    /// Whether nothing stands before the next heading.
    bare: bool,
}

fn headings(facts: &Facts<'_>) -> Vec<Heading> {
    let sections = facts.sections.iter().filter(|section| section.heading.is_some());
    sections
        .zip(&facts.headings)
        .map(|(section, heading)| Heading {
            level: heading.level,
            span: heading.span,
            bare: section.blocks.len() == 1,
        })
        .collect()
}

/// Headings with nothing under them: no text, and no deeper heading either.
fn empty(headings: &[Heading]) -> Vec<Span> {
    let deeper_follows =
        |at: usize| headings.get(at + 1).is_some_and(|next| next.level > headings[at].level);
    let bare =
        headings.iter().enumerate().filter(|(at, heading)| heading.bare && !deeper_follows(*at));
    bare.map(|(_, heading)| heading.span).collect()
}

/// Headings that are the only child of their parent.
fn lone(headings: &[Heading]) -> Vec<Span> {
    // Children counted per open level; a heading closes the deeper ones.
    let mut children: [(u32, Option<Span>); 8] = [(0, None); 8];
    let mut lone = Vec::new();
    let mut close = |children: &mut [(u32, Option<Span>); 8], from: usize| {
        for slot in &mut children[from..] {
            if let (1, Some(span)) = *slot {
                lone.push(span);
            }
            *slot = (0, None);
        }
    };
    for heading in headings {
        let level = usize::from(heading.level.min(6));
        close(&mut children, level + 1);
        children[level].0 += 1;
        children[level].1 = Some(heading.span);
    }
    // A text with a single section at its highest level is not divided: only deeper levels count.
    let top = headings.iter().map(|heading| usize::from(heading.level)).min().unwrap_or(1);
    close(&mut children, (top + 1).min(7));
    by_place(lone, |it| (it.start(), it.end()))
}
