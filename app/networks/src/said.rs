//! What people read about counts, problems and rules, in their language.

mod beside;
mod composing;
mod lists;
mod parts;
mod rule;

use wording::Lang;
use wording::networks::{Networks, label, networks, reference};

use crate::attachments::AttachmentProblem;
use crate::count::{Count, Problem};
use crate::exception::ExceptionError;
use crate::field::{Basis, Capped, Screen, Unit};
use crate::misread::{Misread, Misreading};
use crate::network::Network;
use crate::provenance::Confidence;
use crate::shorten::{Proposal, Shortening};

/// The name of a text or a place, by its id; the id itself when nobody named it.
#[must_use]
pub fn part_name(lang: Lang, id: &'static str) -> &'static str {
    label(lang, id).unwrap_or(id)
}

impl Unit {
    /// The unit, after a number.
    #[must_use]
    pub fn said(self, lang: Lang) -> &'static str {
        let units = &networks(lang).units;
        match self {
            Unit::XWeighted => units.x_weighted,
            Unit::Graphemes => units.graphemes,
            Unit::CodePoints => units.code_points,
            Unit::Utf16 => units.utf16,
            Unit::Utf8Bytes => units.utf8_bytes,
            Unit::DisplayWidth => units.display_width,
        }
    }
}

impl Basis {
    /// What is known about a unit, in a word.
    #[must_use]
    pub fn said(self, lang: Lang) -> &'static str {
        let basis = &networks(lang).basis;
        match self {
            Basis::Documented => basis.documented,
            Basis::Observed => basis.observed,
            Basis::Assumed => basis.assumed,
        }
    }
}

impl Confidence {
    /// How far to trust a rule.
    #[must_use]
    pub fn said(self, lang: Lang) -> &'static str {
        let confidence = &reference(lang).confidence;
        match self {
            Confidence::High => confidence.high,
            Confidence::Medium => confidence.medium,
            Confidence::Low => confidence.low,
            Confidence::Memory => confidence.memory,
        }
    }
}

impl Screen {
    /// On which screen.
    #[must_use]
    pub fn said(self, lang: Lang) -> &'static str {
        let screens = &reference(lang).screens;
        match self {
            Screen::Any => screens.any,
            Screen::Desktop => screens.desktop,
            Screen::Phone => screens.phone,
            Screen::WithMedia => screens.with_media,
            Screen::Sponsored => screens.sponsored,
            Screen::Reel => screens.reel,
        }
    }
}

impl Network {
    /// What to know before publishing there: closed, dormant, by hand.
    #[must_use]
    pub fn note(&self, lang: Lang) -> Option<&'static str> {
        let notes = &reference(lang).notes;
        match self.id {
            "viadeo" => Some(notes.viadeo),
            "myspace" => Some(notes.myspace),
            "whatsapp-channels" => Some(notes.whatsapp),
            "reddit" => Some(notes.reddit),
            _ => None,
        }
    }
}

impl Count {
    /// `292 / 280 weighted characters`, and the second measure when it has one.
    #[must_use]
    pub fn said(&self, lang: Lang) -> String {
        let words = networks(lang);
        let one = |count: u64, limit: Option<u64>, unit: Unit| match limit {
            Some(limit) => (words.counter)(count, limit, unit.said(lang)),
            None => format!("{count} {}", unit.said(lang)),
        };
        let also = self.also.iter().map(|also| one(also.count, Some(also.limit), also.unit));
        std::iter::once(one(self.count, self.limit, self.unit))
            .chain(also)
            .collect::<Vec<_>>()
            .join(", ")
    }
}

impl Problem {
    /// What is wrong, in a sentence.
    #[must_use]
    pub fn said(self, lang: Lang) -> String {
        let words = networks(lang);
        match self {
            Problem::Empty => words.problems.empty.to_owned(),
            Problem::TooLong { by, unit } => (words.problems.too_long)(by, unit.said(lang)),
            Problem::Banned { character, .. } => (words.problems.banned)(&shown(character)),
            Problem::TooMany { what, count, most, refused } => {
                too_many(words, what, count, most, refused)
            }
        }
    }
}

fn too_many(words: &Networks, what: Capped, count: u32, most: u32, refused: bool) -> String {
    let said = match what {
        Capped::Hashtags => words.problems.hashtags,
        Capped::Mentions => words.problems.mentions,
        Capped::Links => words.problems.links,
        Capped::Items => words.problems.items,
    };
    said(count, most, refused)
}

/// An invisible character by its number, any other as itself.
pub(crate) fn shown(character: char) -> String {
    let visible = character.is_ascii_graphic() || character.is_alphanumeric();
    if visible { character.to_string() } else { format!("U+{:04X}", u32::from(character)) }
}

impl AttachmentProblem {
    /// What is wrong, in a sentence.
    #[must_use]
    pub fn said(self, lang: Lang) -> String {
        let words = &networks(lang).problems;
        match self {
            AttachmentProblem::TooManyPictures { count, most } => (words.pictures)(count, most),
            AttachmentProblem::TooManyVideos { count, most } => (words.videos)(count, most),
            AttachmentProblem::Mixed => words.mixed.to_owned(),
            AttachmentProblem::Missing { fewest } => (words.missing)(fewest),
            AttachmentProblem::AltTooLong { count, most } => (words.alt)(count, most),
        }
    }
}

impl ExceptionError {
    /// Why the limit cannot be kept.
    #[must_use]
    pub fn said(self, lang: Lang) -> &'static str {
        let words = &reference(lang).exceptions;
        match self {
            ExceptionError::Zero => words.zero,
            ExceptionError::Absurd => words.absurd,
            ExceptionError::SameAsNetwork => words.same,
            ExceptionError::NoReason => words.no_reason,
        }
    }
}

impl Proposal {
    /// What it does and saves.
    #[must_use]
    pub fn said(&self, lang: Lang) -> String {
        let words = &networks(lang).shortenings;
        match self.what {
            Shortening::InApp { count, fits } => (words.in_app)(count, fits),
            Shortening::Spaces => (words.spaces)(self.saves),
            Shortening::Ellipsis => (words.ellipsis)(self.saves),
            Shortening::Compose => (words.compose)(self.saves),
            Shortening::LinkToComment => (words.link_to_comment)(self.saves),
            Shortening::Thread { posts } => (words.thread)(posts),
        }
    }
}

impl Misread {
    /// What happens to it in the text it was found in.
    #[must_use]
    pub fn said(&self, lang: Lang, text: &str) -> String {
        let words = &networks(lang).misreadings;
        let typed = text.get(self.start..self.end).unwrap_or_default();
        match self.what {
            Misreading::CutHashtag => (words.cut_hashtag)(typed, &self.linked),
            Misreading::PlainHashtag => (words.plain_hashtag)(typed),
            Misreading::PlainMention => (words.plain_mention)(typed),
            Misreading::PlainLink => (words.plain_link)(typed),
            Misreading::FileName => (words.file_name)(typed),
        }
    }
}
