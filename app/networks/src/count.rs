//! How long a text is for a network, and whether the network takes it.

mod reading;
mod unit;
mod wide;

use std::collections::BTreeSet;

use serde::Serialize;

use crate::checked::CapUse;
use crate::field::{Basis, Cap, Capped, Field, Unit};
use crate::links::{LinkKind, Linked};
use crate::network::Network;

pub(crate) use reading::read;
pub(crate) use unit::measure;

/// What surrounds a text and changes its limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Context<'a> {
    /// Pictures or a video are attached: Telegram then takes 1,024 code points.
    pub with_media: bool,
    /// The account pays for longer texts.
    pub premium: bool,
    /// Content warning, counted with the text on Mastodon.
    pub warning: &'a str,
    /// A limit that replaces the network's own: an instance's, an account's.
    pub limit: Option<u64>,
    /// Bluesky: the post goes out through the official app, which shortens links before counting. Other
    /// tools send the text as it is, so that is what is counted otherwise.
    pub shorten_links: bool,
    /// What a URL costs on the chosen instance, when it is not 23.
    pub url_cost: Option<u64>,
}

/// A second measure of the same text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct AlsoCount {
    /// How long the text is.
    pub count: u64,
    /// The most accepted.
    pub limit: u64,
    /// What both are counted in.
    pub unit: Unit,
}

/// How long a text is for a network. Serialises as one line of `count --format json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Count {
    /// Id of the network.
    pub network: &'static str,
    /// Id of the text.
    pub field: &'static str,
    /// How long it is.
    pub count: u64,
    /// The most accepted; none where the network has no limit.
    pub limit: Option<u64>,
    /// What both are counted in.
    pub unit: Unit,
    /// What is known about the unit.
    pub basis: Basis,
    /// The network takes it.
    pub valid: bool,
    /// Further measures with limits of their own.
    pub also: Vec<AlsoCount>,
    /// Why it is not taken, and what will be ignored.
    #[serde(skip)]
    pub problems: Vec<Problem>,
}

/// Something wrong with a text, for a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing to post.
    Empty,
    /// Longer than accepted, by so many units.
    TooLong {
        /// Units over the limit.
        by: u64,
        /// The unit of that limit.
        unit: Unit,
    },
    /// A character the network refuses, first met at this byte.
    Banned {
        /// The character.
        character: char,
        /// Where it first stands.
        at: usize,
    },
    /// More of something than the network takes or links.
    TooMany {
        /// Of what.
        what: Capped,
        /// How many there are.
        count: u32,
        /// How many are taken.
        most: u32,
        /// The network refuses the text rather than ignoring the surplus.
        refused: bool,
    },
}

impl Problem {
    /// The network would refuse the text.
    #[must_use]
    pub fn refuses(self) -> bool {
        !matches!(self, Problem::TooMany { refused: false, .. })
    }
}

impl Count {
    /// Units over the limit, of the measure that is over by most; 0 when it fits.
    #[must_use]
    pub fn over(&self) -> u64 {
        let over =
            |problem: &Problem| if let Problem::TooLong { by, .. } = problem { *by } else { 0 };
        self.problems.iter().map(over).max().unwrap_or(0)
    }
}

/// Code points X refuses a post for.
const REFUSED_BY_X: [char; 3] = ['\u{FFFE}', '\u{FEFF}', '\u{FFFF}'];

/// Counts a text for one of a network's fields.
#[must_use]
pub fn count(
    network: &'static Network,
    field: &'static Field,
    text: &str,
    context: &Context<'_>,
) -> Count {
    counted(network, field, &Linked::of(network, text), context)
}

/// The same of a text whose links somebody else wants too.
pub(crate) fn counted(
    network: &'static Network,
    field: &'static Field,
    linked: &Linked<'_>,
    context: &Context<'_>,
) -> Count {
    let (limit, text) = (limit(field, context), linked.text);
    let (count, also) = measured(field, text, context);
    let mut problems = Vec::new();
    let over = |count: u64, limit: u64, unit| {
        (count > limit).then(|| Problem::TooLong { by: count - limit, unit })
    };
    problems.extend(limit.and_then(|limit| over(count, limit, field.unit)));
    problems.extend(also.iter().filter_map(|also| over(also.count, also.limit, also.unit)));
    problems.extend(refused(field, text, count));
    problems.extend(over_caps(field, linked));
    Count {
        network: network.id,
        field: field.id,
        count,
        limit,
        unit: field.unit,
        basis: field.basis,
        valid: !problems.iter().any(|problem| problem.refuses()),
        also,
        problems,
    }
}

/// The limit that holds in a context: an override first, then the account's, then the smaller with media.
#[must_use]
pub(crate) fn limit(field: &Field, context: &Context<'_>) -> Option<u64> {
    let paid = field.premium.map(|it| it.limit).filter(|_| context.premium);
    let media = field.with_media.filter(|_| context.with_media);
    context.limit.or(media).or(paid).or(field.limit)
}

fn measured(field: &Field, text: &str, context: &Context<'_>) -> (u64, Vec<AlsoCount>) {
    let read = read(field.reading, text, context);
    let also = field.also.iter().map(|also| AlsoCount {
        count: measure(also.unit, &read),
        limit: also.limit,
        unit: also.unit,
    });
    (measure(field.unit, &read), also.collect())
}

/// Characters a field must not hold.
pub(crate) fn refused_by(field: &Field) -> &'static [char] {
    if field.unit == Unit::XWeighted { &REFUSED_BY_X } else { field.banned }
}

fn refused(field: &Field, text: &str, count: u64) -> Option<Problem> {
    let banned = refused_by(field);
    if field.unit == Unit::XWeighted && count == 0 {
        return Some(Problem::Empty);
    }
    let at = if banned.is_empty() { None } else { text.find(banned) }?;
    text[at..].chars().next().map(|character| Problem::Banned { character, at })
}

/// How much of each cap of a field a text uses.
pub(crate) fn used(field: &'static Field, linked: &Linked<'_>) -> Vec<CapUse> {
    let of = |cap: &Cap| CapUse {
        what: cap.what,
        count: holds(linked, cap.what),
        most: cap.most,
        refuses: cap.refuses,
    };
    field.caps.iter().map(of).collect()
}

fn over_caps(field: &'static Field, linked: &Linked<'_>) -> Vec<Problem> {
    let over = |it: &CapUse| it.count > it.most;
    let problem = |it: CapUse| Problem::TooMany {
        what: it.what,
        count: it.count,
        most: it.most,
        refused: it.refuses,
    };
    used(field, linked).into_iter().filter(over).map(problem).collect()
}

/// How many of something a text holds, as the network reads it.
fn holds(linked: &Linked<'_>, what: Capped) -> u32 {
    let count = match what {
        Capped::Items => reading::items(linked.text).count(),
        Capped::Hashtags => linked.of_kind(LinkKind::Hashtag).count(),
        Capped::Mentions => linked.of_kind(LinkKind::Mention).count(),
        Capped::Links => {
            let mut distinct = BTreeSet::new();
            let links = linked.of_kind(LinkKind::Url);
            links.filter(|link| distinct.insert(link.target.as_str())).count()
        }
    };
    u32::try_from(count).unwrap_or(u32::MAX)
}
