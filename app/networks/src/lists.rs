//! Lists that people type, one thing a line, and what is wrong with a line.

mod groups;
mod people;

pub use groups::{hashtag_groups, hashtag_groups_text};
pub use people::{people, people_text};

use domain::brand::posting::LONGEST;

/// Problems that are named at once: whoever pastes something else altogether need not read it all.
const MOST_NAMED: usize = 20;

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineProblem {
    /// Which line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: LineError,
}

/// What is wrong with a line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineError {
    /// No colon after a name.
    NoName,
    /// A name, a hashtag or a handle longer than so many characters.
    TooLong(usize),
    /// A line before has the same name.
    Repeated(String),
    /// Nothing after the colon.
    Nothing,
    /// More on one line than so many.
    TooMany(usize),
    /// More lines than so many.
    TooManyLines(usize),
    /// Some networks would not link this hashtag whole.
    CutHashtag {
        /// The hashtag, as it was written.
        tag: String,
        /// The networks.
        networks: Vec<&'static str>,
        /// One that all of them link, where there is one.
        fix: Option<String>,
    },
    /// A handle without its network before it.
    NoNetwork(String),
    /// No network has this name.
    UnknownNetwork {
        /// The name.
        asked: String,
        /// Those that have one.
        known: Vec<&'static str>,
    },
    /// Two handles for one network.
    Twice(&'static str),
    /// The network would not link this handle.
    NotAHandle {
        /// The handle, as it was written.
        handle: String,
        /// The network.
        network: &'static str,
        /// One that it links, where there is one.
        fix: Option<String>,
    },
}

/// Reads a text line by line; empty lines are left out. Gives everything, or what is wrong with each line.
fn lines<T>(
    text: &str,
    most: usize,
    read: impl Fn(&str, &[T]) -> Result<T, LineError>,
) -> Result<Vec<T>, Vec<LineProblem>> {
    let (mut all, mut wrong) = (Vec::new(), Vec::new());
    for (at, line) in text.lines().enumerate().filter(|it| !it.1.trim().is_empty()) {
        let found =
            if all.len() < most { read(line, &all) } else { Err(LineError::TooManyLines(most)) };
        let full = all.len() >= most;
        match found {
            Ok(it) => all.push(it),
            Err(what) => wrong.push(LineProblem { line: at + 1, what }),
        }
        if full || wrong.len() >= MOST_NAMED {
            break;
        }
    }
    if wrong.is_empty() { Ok(all) } else { Err(wrong) }
}

/// The name before the colon, on one line, and what follows it.
fn named(line: &str) -> Result<(String, &str), LineError> {
    let (name, rest) = line.split_once([':', '：']).ok_or(LineError::NoName)?;
    let name = domain::name::display_name(name).map_err(|why| match why {
        domain::name::FieldError::TooLong(most) => LineError::TooLong(most),
        _ => LineError::NoName,
    })?;
    Ok((name, rest.trim()))
}

/// Refuses what is longer than any list holds.
fn short(word: &str) -> Result<&str, LineError> {
    if word.chars().nth(LONGEST).is_some() { Err(LineError::TooLong(LONGEST)) } else { Ok(word) }
}
