//! What a brand and a writer add to the rules: a charter, and what they set aside.

pub use domain::Ignored;
use prose::Span;
use prose::order::by_place;

use crate::charter::Charter;
use crate::{Finding, Group, Verdict, typography, words_at};
use wording::Lang;
use wording::rules::aside;

/// What applies to one draft besides the rules.
#[derive(Clone, Copy, Debug, Default)]
pub struct House<'a> {
    /// The charter of the brand.
    pub charter: Option<&'a Charter>,
    /// What the writer, or the brand for every draft, has set aside.
    pub ignored: &'a [Ignored],
}

/// Parts what is set aside from the other findings, whose weights come with them. A finding with
/// several places loses those set aside, says so, and is set aside itself when none is left. What a
/// brand does not let pass is not the writer's to set aside.
pub(crate) fn part(
    lang: Lang,
    source: &str,
    ignored: &[Ignored],
    findings: Vec<Finding>,
    weights: Vec<u32>,
) -> (Vec<Finding>, Vec<u32>, Vec<Finding>) {
    if ignored.is_empty() {
        return (findings, weights, Vec::new());
    }
    let passages = passages(source, ignored);
    let (mut kept, mut kept_weights, mut aside) = (Vec::new(), Vec::new(), Vec::new());
    for (mut finding, weight) in findings.into_iter().zip(weights) {
        if finding.group == Group::Charter && finding.verdict == Verdict::Problem {
            kept.push(finding);
            kept_weights.push(weight);
            continue;
        }
        let whole =
            ignored.iter().any(|it| matches!(it, Ignored::Rule(rule) if rule == finding.rule));
        let quiet = |span: &Span| {
            within(&passages, *span)
                || ignored.iter().any(|it| {
                    matches!(it, Ignored::Finding { rule, text }
                        if rule == finding.rule && words_at(source, *span) == Some(text))
                })
        };
        let (out, left): (Vec<Span>, Vec<Span>) = finding.spans.iter().copied().partition(quiet);
        if whole || !out.is_empty() && left.is_empty() {
            if finding.verdict != Verdict::Good {
                aside.push(finding);
            }
            continue;
        }
        if !out.is_empty() {
            let whole = finding.clone();
            finding.leave(&out);
            finding.message = reworded(&finding, left.len(), out.len(), lang);
            finding.spans = left;
            aside.push(Finding { spans: out, fix: None, fixes: Vec::new(), ..whole });
        }
        kept.push(finding);
        kept_weights.push(weight);
    }
    (kept, kept_weights, aside)
}

/// What a finding says once some of its places are set aside. Typography counts places, so it counts those that are
/// left; others measured the whole text, which stays as it is.
fn reworded(finding: &Finding, left: usize, out: usize, lang: Lang) -> String {
    match finding.group {
        Group::Typography => typography::message(lang, finding.rule, left),
        _ => format!("{} {}", finding.message, (aside::words(lang).places)(out as u64)),
    }
}

/// Where the passages set aside are, in order and joined where they touch.
fn passages(source: &str, ignored: &[Ignored]) -> Vec<Span> {
    let texts = ignored.iter().filter_map(|it| match it {
        Ignored::Passage(text) if !text.trim().is_empty() => Some(text.as_str()),
        _ => None,
    });
    let spans: Vec<Span> = texts
        .flat_map(|text| source.match_indices(text))
        .map(|(at, text)| Span::new(at, at + text.len()))
        .collect();
    let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
    for span in by_place(spans, |it| (it.start(), it.end())) {
        match joined.last_mut() {
            Some(last) if span.start() <= last.end() => {
                *last = last.until(last.end().max(span.end()));
            }
            _ => joined.push(span),
        }
    }
    joined
}

fn within(passages: &[Span], span: Span) -> bool {
    let before = passages.partition_point(|passage| passage.start() <= span.start());
    before.checked_sub(1).is_some_and(|at| passages[at].end() >= span.end())
}
