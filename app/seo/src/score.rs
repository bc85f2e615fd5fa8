//! From findings to scores.
//!
//! Ours: every rule that applies has a weight, the basics the most. A finding loses the share of its
//! weight that its score is short of 9: `cost = 100 × weight / all weights × (1 − score / 9)`, and
//! the score of a group is 100 minus its costs. Information costs nothing; a group without any
//! finding that counts scores 0, for there is nothing to judge yet.

use crate::{Finding, Group, Verdict};

/// Fills the cost of each finding of `group` and gives the score of the group, 0 to 100.
/// `weights` are in the order of the findings.
pub(crate) fn weigh(findings: &mut [Finding], weights: &[u32], group: Group) -> i32 {
    let counts = |finding: &Finding| finding.group == group && finding.verdict != Verdict::Info;
    let total: u32 = findings
        .iter()
        .zip(weights)
        .filter(|(finding, _)| counts(finding))
        .map(|(_, weight)| weight)
        .sum();
    if total == 0 {
        return 0;
    }
    let mut left = 100.0;
    for (finding, weight) in findings.iter_mut().zip(weights) {
        if counts(finding) {
            let short = 1.0 - f64::from(finding.score.clamp(0, 9)) / 9.0;
            let cost = 100.0 * f64::from(*weight) / f64::from(total) * short;
            finding.cost = (cost * 10.0).round() / 10.0;
            left -= cost;
        }
    }
    (left.round() as i32).clamp(0, 100)
}

/// Assessments of the paid plugin, which the free one's total does not hold.
const PAID: [&str; 2] = ["keyphraseDistribution", "textTitle"];

/// Yoast's SEO total: 100 × Σ scores / (9 × findings), rounded. It has no lower bound.
pub(crate) fn yoast_seo(findings: &[Finding]) -> i32 {
    let free = |it: &&Finding| it.yoast.is_some_and(|name| !PAID.contains(&name));
    let scores: Vec<i32> = of_group(findings, Group::Seo).filter(free).map(|it| it.score).collect();
    if scores.is_empty() {
        return 0;
    }
    let mean = 100.0 * f64::from(scores.iter().sum::<i32>()) / (9.0 * scores.len() as f64);
    // As JavaScript rounds: halves go up.
    (mean + 0.5).floor() as i32
}

/// Yoast's readability total: 90, 60 or 30 by penalties, 0 with one result or none.
/// `full` is whether Yoast supports the language fully.
pub(crate) fn yoast_readability(findings: &[Finding], full: bool) -> i32 {
    let (red, amber, upper, lower) = if full { (3, 2, 6, 4) } else { (4, 2, 4, 2) };
    let results = of_group(findings, Group::Readability).count();
    if results <= 1 {
        return 0;
    }
    let penalty = |finding: &Finding| match finding.score {
        ..=4 => red,
        5..=7 => amber,
        _ => 0,
    };
    match of_group(findings, Group::Readability).map(penalty).sum::<i32>() {
        sum if sum > upper => 30,
        sum if sum > lower => 60,
        _ => 90,
    }
}

fn of_group(findings: &[Finding], group: Group) -> impl Iterator<Item = &Finding> {
    findings.iter().filter(move |finding| finding.group == group && finding.yoast.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scored(score: i32) -> Finding {
        Finding { yoast: Some("any"), ..Finding::scored(score, "") }
    }

    #[test]
    fn costs_add_up_to_what_the_score_lacks() {
        let mut findings = [scored(9), scored(3), scored(0), Finding::info("")];
        let score = weigh(&mut findings, &[10, 5, 5, 7], Group::Seo);
        let costs: Vec<f64> = findings.iter().map(|finding| finding.cost).collect();
        assert_eq!(costs, [0.0, 16.7, 25.0, 0.0]);
        assert_eq!(score, 58);
    }

    #[test]
    fn nothing_to_judge_is_zero_and_all_good_is_a_hundred() {
        assert_eq!(weigh(&mut [Finding::info("")], &[3], Group::Seo), 0);
        assert_eq!(weigh(&mut [scored(9)], &[3], Group::Seo), 100);
    }

    #[test]
    fn a_missing_keyphrase_sinks_the_total_of_yoast() {
        let findings: Vec<Finding> = [-999, 9, 9, 9].map(scored).into();
        assert_eq!(yoast_seo(&findings), -2700);
    }

    #[test]
    fn penalties_of_yoast_depend_on_how_well_it_knows_the_language() {
        let mut findings: Vec<Finding> = [3, 6, 9].map(scored).into();
        for finding in &mut findings {
            finding.group = Group::Readability;
        }
        assert_eq!(yoast_readability(&findings, true), 60);
        assert_eq!(yoast_readability(&findings, false), 30);
        assert_eq!(yoast_readability(&findings[..1], true), 0);
    }
}
