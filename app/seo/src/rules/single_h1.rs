//! Is the title of the article its only H1?

use prose::Span;
use wording::rules::single_h1::words;

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Finding, Group};

pub(super) const RULE: Rule = Rule {
    id: "single-h1",
    group: Group::Seo,
    weight: 4,
    check,
    yoast: &[Assessment { name: "singleH1", group: Group::Seo, check: yoast }],
};

/// With a title of its own, the article needs no H1 in its text; without one, a single H1 is it.
fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    let h1 = level_one(facts);
    let allowed = usize::from(facts.draft.title.trim().is_empty());
    if h1.len() <= allowed {
        return (!facts.is_blank()).then(|| Finding::scored(9, words.right));
    }
    let finding = Finding::scored(3, (words.many)(h1.len() as u64)).at(h1.iter().copied());
    // Deterministic when there is one: `# ` becomes `## `.
    let single = h1
        .first()
        .filter(|span| h1.len() == 1 && facts.draft.source[span.range()].starts_with("# "));
    Some(match single {
        Some(span) => finding.fixed_by(span.start(), span.start() + 1, "##"),
        None => finding,
    })
}

fn level_one(facts: &Facts<'_>) -> Vec<Span> {
    let headings = facts.headings.iter().filter(|heading| heading.level == 1);
    headings.map(|heading| heading.span).collect()
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    let h1 = level_one(facts);
    Some(match h1.len() {
        0 | 1 => Finding::scored(8, words.right),
        many => Finding::scored(1, (words.many)(many as u64)).at(h1),
    })
}
