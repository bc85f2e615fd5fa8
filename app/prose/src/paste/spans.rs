//! How far marks and links reach over the runs of a line.

use super::runs::Run;
use super::style::Look;

/// Where each mark and link of each run begins and ends, as indices of runs.
#[derive(Debug, Default)]
pub(super) struct Spans {
    starts: Vec<[u32; 4]>,
    ends: Vec<[u32; 4]>,
}

/// The place of links after those of the marks.
const LINK: usize = 3;

impl Spans {
    pub(super) fn of(runs: &[Run]) -> Spans {
        let mut starts: Vec<[u32; 4]> = (0..).take(runs.len()).map(|at| [at; 4]).collect();
        let mut ends: Vec<[u32; 4]> = (1..).take(runs.len()).map(|at| [at; 4]).collect();
        for at in 1..runs.len() {
            let before = starts[at - 1];
            for (kind, start) in starts[at].iter_mut().enumerate() {
                if goes_on(&runs[at - 1], &runs[at], kind) {
                    *start = before[kind];
                }
            }
        }
        for at in (1..runs.len()).rev() {
            let after = ends[at];
            for (kind, end) in ends[at - 1].iter_mut().enumerate() {
                if goes_on(&runs[at - 1], &runs[at], kind) {
                    *end = after[kind];
                }
            }
        }
        Spans { starts, ends }
    }

    pub(super) fn start(&self, at: usize, mark: Look) -> usize {
        self.starts[at][kind(mark)] as usize
    }

    pub(super) fn end(&self, at: usize, mark: Look) -> usize {
        self.ends[at][kind(mark)] as usize
    }

    pub(super) fn link_start(&self, at: usize) -> usize {
        self.starts[at][LINK] as usize
    }

    pub(super) fn link_end(&self, at: usize) -> usize {
        self.ends[at][LINK] as usize
    }
}

fn kind(mark: Look) -> usize {
    Look::MARKS.iter().position(|other| *other == mark).unwrap_or_default()
}

/// Whether a mark, or a link, goes on from one run to the next.
fn goes_on(before: &Run, after: &Run, kind: usize) -> bool {
    match Look::MARKS.get(kind) {
        Some(mark) => before.look.both(after.look).has(*mark),
        None => before.link.is_some() && before.link == after.link,
    }
}
