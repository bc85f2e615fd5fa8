//! The order of findings stays still while somebody writes: nothing jumps under a reader's eyes. What
//! was just put right keeps its place with a tick until the writer moves on.

use engine::reading::RuleId;
use seo::Verdict;

/// A finding in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Placed {
    /// Id of its rule.
    pub rule: RuleId,
    /// Whether it was just put right.
    pub fixed: bool,
}

/// Places the findings of a new analysis. While `writing`, those shown before keep their places and new
/// ones come last; otherwise the order is that of the analysis.
#[must_use]
pub fn place(before: &[Placed], found: &[(RuleId, Verdict)], writing: bool) -> Vec<Placed> {
    let open = |verdict: Verdict| verdict != Verdict::Good;
    let fresh =
        || found.iter().filter(|it| open(it.1)).map(|it| Placed { rule: it.0, fixed: false });
    if !writing {
        return fresh().collect();
    }
    let is_open = |rule: &str| found.iter().any(|it| it.0 == rule && open(it.1));
    let mut out: Vec<Placed> =
        before.iter().map(|it| Placed { rule: it.rule, fixed: !is_open(it.rule) }).collect();
    let new: Vec<Placed> =
        fresh().filter(|it| !before.iter().any(|old| old.rule == it.rule)).collect();
    out.extend(new);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPEN: Verdict = Verdict::Improve;

    fn rules(placed: &[Placed]) -> Vec<(&'static str, bool)> {
        placed.iter().map(|it| (it.rule, it.fixed)).collect()
    }

    #[test]
    fn nothing_jumps_while_somebody_writes() {
        let before = place(&[], &[("a", OPEN), ("b", OPEN)], false);
        let now = place(&before, &[("c", Verdict::Problem), ("b", OPEN), ("a", OPEN)], true);
        assert_eq!(rules(&now), [("a", false), ("b", false), ("c", false)]);
        let after = place(&now, &[("c", Verdict::Problem), ("b", OPEN), ("a", OPEN)], false);
        assert_eq!(rules(&after), [("c", false), ("b", false), ("a", false)]);
    }

    #[test]
    fn what_was_put_right_is_ticked_then_leaves() {
        let before = place(&[], &[("a", OPEN), ("b", OPEN)], false);
        let now = place(&before, &[("a", Verdict::Good), ("b", OPEN)], true);
        assert_eq!(rules(&now), [("a", true), ("b", false)]);
        let broken_again = place(&now, &[("a", OPEN), ("b", OPEN)], true);
        assert_eq!(rules(&broken_again), [("a", false), ("b", false)]);
        assert_eq!(
            rules(&place(&now, &[("a", Verdict::Good), ("b", OPEN)], false)),
            [("b", false)]
        );
    }
}
