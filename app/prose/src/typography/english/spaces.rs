//! Dashes, ellipses and double spaces.

use crate::typography::Edits;
use crate::typography::passage::Passage;

pub(super) fn check(passage: &Passage, edits: &mut Edits) {
    let mut index = 0;
    while index < passage.len() {
        let run = run(passage, index);
        if !passage.is_shielded(index) {
            sign(passage, index, run, edits);
        }
        index += run;
    }
}

/// How many times the glyph at `index` is repeated.
fn run(passage: &Passage, index: usize) -> usize {
    let glyph = passage.at(index);
    (index..passage.len()).take_while(|at| passage.at(*at) == glyph).count().max(1)
}

fn sign(passage: &Passage, index: usize, run: usize, edits: &mut Edits) {
    let (before, after) = (passage.before(index), passage.at(index + run));
    let place = index..index + run;
    match (passage.at(index), run) {
        ('.', 3) => edits.replace("ellipsis", place, "…"),
        ('-', 2 | 3) if is_side(before) && is_side(after) => edits.replace("dash", place, "—"),
        (' ', 2..) if index > 0 && !before.is_whitespace() && is_inside(passage, index + run) => {
            edits.replace("double-space", place, " ");
        }
        _ => {}
    }
}

fn is_side(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, ' ' | '"' | '“' | '”' | '’' | '\'')
}

fn is_inside(passage: &Passage, index: usize) -> bool {
    index < passage.len() && passage.at(index) != '\n'
}
