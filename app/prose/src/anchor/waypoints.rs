//! Lines that two texts share, each once: between them, a place of one is found in the other.

use std::collections::HashMap;

/// Lines that stand once in each of two texts, by where they start.
#[derive(Clone, Debug, Default)]
pub(super) struct Waypoints(Vec<Waypoint>);

#[derive(Clone, Copy, Debug)]
struct Waypoint {
    /// Where the line starts in the older text, and its length with its end.
    old: usize,
    length: usize,
    /// Where it starts in the newer one.
    new: usize,
}

/// How often a line was met in each text, and where.
#[derive(Default)]
struct Met {
    old: usize,
    new: usize,
    at_old: usize,
    at_new: usize,
}

impl Waypoints {
    /// The lines that stand once in each text.
    pub(super) fn between(old: &str, new: &str) -> Waypoints {
        let mut met: HashMap<&str, Met> = HashMap::new();
        for (at, line) in lines(old) {
            let it = met.entry(line).or_default();
            (it.old, it.at_old) = (it.old + 1, at);
        }
        for (at, line) in lines(new) {
            let it = met.entry(line).or_default();
            (it.new, it.at_new) = (it.new + 1, at);
        }
        let once = lines(old).filter_map(|(at, line)| {
            let it = met.get(line).filter(|it| it.old == 1 && it.new == 1)?;
            Some(Waypoint { old: at, length: line.len(), new: it.at_new })
        });
        Waypoints(once.collect())
    }

    /// Where a byte of the older text would be in the newer: counted from its own line, which is certain,
    /// else from the nearer of the lines around it.
    pub(super) fn expected(&self, at: usize) -> Option<(usize, bool)> {
        let next = self.0.partition_point(|it| it.old <= at);
        let above = next.checked_sub(1).and_then(|it| self.0.get(it));
        if let Some(own) = above.filter(|it| at < it.old + it.length) {
            return Some((own.new + (at - own.old), true));
        }
        let below = self.0.get(next);
        let up = above.map(|it| (at - it.old - it.length, it.new + (at - it.old)));
        let down = below.map(|it| (it.old - at, it.new.saturating_sub(it.old - at)));
        up.into_iter().chain(down).min_by_key(|it| it.0).map(|it| (it.1, false))
    }
}

/// The lines of a text that are not blank, with where each starts.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    let all = text.split_inclusive('\n').map(move |line| {
        at += line.len();
        (at - line.len(), line.trim_end_matches(['\r', '\n']))
    });
    all.filter(|it| !it.1.trim().is_empty())
}
