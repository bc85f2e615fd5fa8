//! What is wrong with the texts beside a post, in sentences.

use wording::Lang;
use wording::networks::composing::composing;

use crate::beside::BesideProblem;

impl BesideProblem {
    /// What is wrong, in a sentence; texts are numbered from 1.
    #[must_use]
    pub fn said(self, lang: Lang) -> String {
        let words = &composing(lang).beside;
        match self {
            BesideProblem::Missing => words.missing.to_owned(),
            BesideProblem::TooFew { count, fewest } => (words.too_few)(count, fewest),
            BesideProblem::TooMany { count, most } => (words.too_many)(count, most),
            BesideProblem::Piece { index: None, problem } => problem.said(lang),
            BesideProblem::Piece { index: Some(index), problem } => {
                (words.one)(index + 1, &problem.said(lang))
            }
        }
    }
}
