//! What the composer says besides counts.

use wording::Lang;
use wording::networks::composing::composing;

use crate::at_hand::Inserted;
use crate::checked::CapUse;
use crate::count::Count;
use crate::excerpts::ExcerptKind;
use crate::field::{Basis, Capped};
use crate::hashtags::LeftOut;
use crate::poll::PollProblem;

impl Count {
    /// The unit and what it rests on: documented, observed or assumed.
    #[must_use]
    pub fn basis_said(&self, lang: Lang) -> String {
        let words = composing(lang);
        let said = match self.basis {
            Basis::Documented => words.documented,
            Basis::Observed => words.observed,
            Basis::Assumed => words.assumed,
        };
        said(self.unit.said(lang))
    }
}

impl CapUse {
    /// `2 / 5 hashtags`.
    #[must_use]
    pub fn said(&self, lang: Lang) -> String {
        let words = composing(lang);
        let said = match self.what {
            Capped::Hashtags => words.hashtags,
            Capped::Mentions => words.mentions,
            Capped::Links => words.links,
            Capped::Items => words.tags,
        };
        said(self.count, self.most)
    }
}

impl PollProblem {
    /// What is wrong, in a sentence; options are numbered from 1.
    #[must_use]
    pub fn said(self, lang: Lang) -> String {
        let words = &composing(lang).polls;
        match self {
            PollProblem::NoQuestion => words.no_question.to_owned(),
            PollProblem::LongQuestion { by } => (words.long_question)(by),
            PollProblem::Options { count, taken: (fewest, most) } => {
                (words.options)(count, fewest, most)
            }
            PollProblem::EmptyOption { index } => (words.empty_option)(index + 1),
            PollProblem::LongOption { index, by } => (words.long_option)(index + 1, by),
            PollProblem::SameOptions { index } => (words.same_option)(index + 1),
            PollProblem::Duration { taken: (shortest, longest), .. } => {
                (words.duration)(shortest, longest)
            }
        }
    }
}

impl LeftOut {
    /// Why this hashtag, or whom this handle names, was not added.
    #[must_use]
    pub fn said(self, lang: Lang, tag: &str) -> String {
        let words = &composing(lang).left_out;
        match self {
            LeftOut::There => (words.there)(tag),
            LeftOut::NotLinked => (words.not_linked)(tag),
            LeftOut::OverCap if tag.starts_with('@') => (words.over_mentions)(tag),
            LeftOut::OverCap => (words.over_cap)(tag),
            LeftOut::TooLong => (words.too_long)(tag),
        }
    }
}

impl ExcerptKind {
    /// What it is in its article.
    #[must_use]
    pub fn said(self, lang: Lang) -> &'static str {
        let words = &composing(lang).excerpts;
        match self {
            ExcerptKind::Standfirst => words.standfirst,
            ExcerptKind::KeySentence => words.key_sentence,
            ExcerptKind::Quote => words.quote,
            ExcerptKind::ListItem { .. } => words.list_item,
        }
    }
}

impl Inserted {
    /// What was left out and why, in one sentence without its full stop; empty when nothing was.
    #[must_use]
    pub fn left_out_said(&self, lang: Lang) -> String {
        let said = self.left_out.iter().map(|(what, why)| why.said(lang, what));
        said.collect::<Vec<_>>().join(composing(lang).between)
    }
}
