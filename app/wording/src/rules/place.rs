//! Words shared by the rules that look for the keyphrase in one place.

use super::About;

/// What is said about the keyphrase in a title, a slug, a description or an introduction.
#[derive(Debug)]
pub struct Place {
    /// The help page.
    pub about: About,
    /// The messages, apart: who hands them on should not have the help page sent to browsers.
    pub says: &'static Says,
}

/// The messages about one such place.
#[derive(Debug)]
pub struct Says {
    /// The place itself is empty.
    pub empty: &'static str,
    /// The keyphrase as typed, at the start.
    pub at_start: &'static str,
    /// The keyphrase as typed, further on.
    pub exact: &'static str,
    /// All its words, changed or apart.
    pub all_words: &'static str,
    /// Words missing: those words, already joined.
    pub missing: fn(&str) -> String,
    /// Too often: times found.
    pub too_often: fn(u64) -> String,
}
