//! The ellipsis: `…`, without a space before it.

use crate::typography::Edits;
use crate::typography::passage::{Passage, is_space};

pub(super) fn check(passage: &Passage, edits: &mut Edits) {
    let mut index = 0;
    while index < passage.len() {
        let dots = dots(passage, index);
        if dots == 3 && !passage.is_shielded(index) {
            edits.replace("ellipsis", start(passage, index)..index + 3, "…");
        } else if passage.at(index) == '…' && start(passage, index) < index {
            edits.replace("ellipsis", start(passage, index)..index, "");
        }
        index += dots.max(1);
    }
}

fn dots(passage: &Passage, index: usize) -> usize {
    (index..passage.len()).take_while(|at| passage.at(*at) == '.').count()
}

/// Where the ellipsis begins with the spaces before it, when a word stands before them and nothing
/// follows the ellipsis at once.
fn start(passage: &Passage, index: usize) -> usize {
    let end = passage.word_end(index);
    let length = if passage.at(index) == '…' { 1 } else { 3 };
    let next = passage.at(index + length);
    let word = end > 0 && (passage.at(end - 1).is_alphanumeric() || passage.at(end - 1) == ',');
    let joined = next.is_alphanumeric();
    if word && !joined && is_space(passage.before(index)) { end } else { index }
}
