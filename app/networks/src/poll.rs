//! Polls: what a network takes.

use std::collections::BTreeSet;

use crate::graphemes::graphemes;
use crate::network::PollRules;
use crate::normal::normal;

/// A poll as it was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Poll<'a> {
    /// The question; empty where the post asks it.
    pub question: &'a str,
    /// The options, in order.
    pub options: &'a [&'a str],
    /// Minutes it stays open.
    pub minutes: u32,
}

/// What is wrong with a poll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PollProblem {
    /// The network asks for a question.
    NoQuestion,
    /// The question is too long.
    LongQuestion {
        /// Characters over.
        by: u64,
    },
    /// Fewer or more options than the network takes.
    Options {
        /// How many there are.
        count: u32,
        /// Fewest and most taken.
        taken: (u32, u32),
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
        /// Fewest and most taken.
        taken: (u32, u32),
    },
}

/// Checks a poll against a network's rules, lengths in graphemes.
#[must_use]
pub fn poll_problems(rules: &PollRules, poll: &Poll<'_>) -> Vec<PollProblem> {
    let count = u32::try_from(poll.options.len()).unwrap_or(u32::MAX);
    let within = |value: u32, (low, high): (u32, u32)| (low..=high).contains(&value);
    let mut found: Vec<PollProblem> = question(rules, poll.question).into_iter().collect();
    if !within(count, rules.options) {
        found.push(PollProblem::Options { count, taken: rules.options });
    }
    let mut seen = BTreeSet::new();
    for (index, option) in poll.options.iter().enumerate() {
        let length = length(option);
        if length == 0 {
            found.push(PollProblem::EmptyOption { index });
        } else if length > rules.option_length {
            found.push(PollProblem::LongOption { index, by: length - rules.option_length });
        } else if !seen.insert(normal(option.trim())) {
            found.push(PollProblem::SameOptions { index });
        }
    }
    if !within(poll.minutes, rules.minutes) {
        found.push(PollProblem::Duration { minutes: poll.minutes, taken: rules.minutes });
    }
    found
}

fn question(rules: &PollRules, question: &str) -> Option<PollProblem> {
    let most = rules.question_length?;
    match length(question) {
        0 => Some(PollProblem::NoQuestion),
        length if length > most => Some(PollProblem::LongQuestion { by: length - most }),
        _ => None,
    }
}

fn length(text: &str) -> u64 {
    graphemes(text.trim()).count() as u64
}
