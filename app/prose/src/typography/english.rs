//! English typography: curly quotes, dashes, ellipses, single spaces.

mod quotes;
mod spaces;

use super::Edits;
use super::passage::Passage;

/// Runs every rule.
pub(super) fn check(passage: &Passage, edits: &mut Edits) {
    quotes::check(passage, edits);
    spaces::check(passage, edits);
}
