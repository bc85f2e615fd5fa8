//! Polls: what a network takes.

use unicode_segmentation::UnicodeSegmentation;

use crate::network::PollRules;

/// What is wrong with a poll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PollProblem {
    /// Fewer or more options than the network takes.
    Options {
        /// How many there are.
        count: u32,
    },
    /// An option is empty.
    EmptyOption {
        /// Its place, from 0.
        index: usize,
    },
    /// An option is too long.
    LongOption {
        /// Its place, from 0.
        index: usize,
        /// Characters over.
        by: u64,
    },
    /// Two options are the same.
    SameOptions {
        /// The place of the second, from 0.
        index: usize,
    },
    /// Open for too short or too long.
    Duration {
        /// Minutes asked for.
        minutes: u32,
    },
}

/// Checks a poll against a network's rules.
#[must_use]
pub fn poll_problems(rules: &PollRules, options: &[&str], minutes: u32) -> Vec<PollProblem> {
    let count = u32::try_from(options.len()).unwrap_or(u32::MAX);
    let within = |value: u32, (low, high): (u32, u32)| (low..=high).contains(&value);
    let mut found = Vec::new();
    if !within(count, rules.options) {
        found.push(PollProblem::Options { count });
    }
    for (index, option) in options.iter().enumerate() {
        let length = option.trim().graphemes(true).count() as u64;
        if length == 0 {
            found.push(PollProblem::EmptyOption { index });
        } else if length > rules.option_length {
            found.push(PollProblem::LongOption { index, by: length - rules.option_length });
        } else if options[..index].iter().any(|other| other.trim() == option.trim()) {
            found.push(PollProblem::SameOptions { index });
        }
    }
    if !within(minutes, rules.minutes) {
        found.push(PollProblem::Duration { minutes });
    }
    found
}
