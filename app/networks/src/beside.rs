//! The texts written beside that of a post, and the texts that hold several: headlines, tags.

use std::ops::Range;

use crate::count::{Context, Count, Problem, count};
use crate::field::{Field, Role};
use crate::network::Network;

/// A text beside a post, as its network reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// What it holds, in order, with how long each is: one a line where the network takes several.
    pub pieces: Vec<(Range<usize>, Count)>,
    /// What the network refuses, or ignores.
    pub problems: Vec<BesideProblem>,
}

/// Something wrong with a text that holds several, or stands beside a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BesideProblem {
    /// The network needs it.
    Missing,
    /// The network needs more of them.
    TooFew {
        /// How many there are.
        count: u32,
        /// Fewest taken.
        fewest: u32,
    },
    /// The network takes fewer of them.
    TooMany {
        /// How many there are.
        count: u32,
        /// Most taken.
        most: u32,
    },
    /// One of them is not taken as it is.
    Piece {
        /// Its place, from 0; none where the field holds one text.
        index: Option<usize>,
        /// Why.
        problem: Problem,
    },
}

impl BesideProblem {
    /// The network would refuse the post.
    #[must_use]
    pub fn refuses(self) -> bool {
        !matches!(self, BesideProblem::Piece { problem, .. } if !problem.refuses())
    }
}

impl Beside {
    /// The text that has least room, and its place from 0.
    #[must_use]
    pub fn fullest(&self) -> Option<(usize, &Count)> {
        let counts = self.pieces.iter().map(|it| &it.1).enumerate();
        counts.max_by_key(|(_, it)| (it.over(), it.count))
    }
}

/// Reads a text for a field that is written beside a post.
#[must_use]
pub fn beside(network: &'static Network, field: &'static Field, text: &str) -> Beside {
    let ranges = match field.items {
        Some(_) => lines(text),
        None => std::iter::once(0..text.len()).collect(),
    };
    let counted = |it: Range<usize>| {
        let counted = count(network, field, &text[it.clone()], &Context::default());
        (it, counted)
    };
    let pieces: Vec<_> = ranges.into_iter().map(counted).collect();
    let empty = text.trim().is_empty();
    let missing = empty && field.role == Role::Beside { needed: true };
    let mut problems: Vec<_> = missing.then_some(BesideProblem::Missing).into_iter().collect();
    if !empty {
        problems.extend(number_problem(field, text));
    }
    for (at, (_, counted)) in pieces.iter().enumerate() {
        let index = field.items.map(|_| at);
        let of = counted.problems.iter();
        problems.extend(of.map(|it| BesideProblem::Piece { index, problem: *it }));
    }
    Beside { pieces, problems }
}

/// Whether a text holds as many lines as its field takes; nothing for a field of one text.
#[must_use]
pub fn number_problem(field: &Field, text: &str) -> Option<BesideProblem> {
    let (fewest, most) = field.items?;
    let count = u32::try_from(lines(text).len()).unwrap_or(u32::MAX);
    match count {
        _ if count < fewest => Some(BesideProblem::TooFew { count, fewest }),
        _ if count > most => Some(BesideProblem::TooMany { count, most }),
        _ => None,
    }
}

/// Lines that hold something, white space around them left out.
pub(crate) fn lines(text: &str) -> Vec<Range<usize>> {
    let mut at = 0;
    let trimmed = text.split_inclusive('\n').map(|line| {
        let start = at + (line.len() - line.trim_start().len());
        let end = at + line.trim_end().len();
        at += line.len();
        start..end.max(start)
    });
    trimmed.filter(|it| !it.is_empty()).collect()
}

/// What goes into the texts beside a post that is started from another network's: a title becomes the title,
/// tags the tags.
#[must_use]
pub fn carried<'a>(
    network: &'static Network,
    texts: &[(&'a str, &'a str)],
) -> Vec<(&'static str, &'a str)> {
    let kind = |id: &'a str| id.rsplit('_').next().unwrap_or(id).trim_end_matches('s');
    let of = |field: &'static Field| {
        let found = texts.iter().find(|it| it.0 == field.id);
        let alike = || texts.iter().find(|it| kind(it.0) == kind(field.id));
        found.or_else(alike).map(|it| (field.id, it.1))
    };
    network.beside().filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{google_ads_rsa, pinterest, reddit, tumblr, youtube};

    fn read(network: &'static Network, id: &str, text: &str) -> Beside {
        beside(network, network.field(id).expect("a field"), text)
    }

    #[test]
    fn each_description_of_an_ad_is_counted_by_itself() {
        let long = "a".repeat(91);
        let it = read(&google_ads_rsa::NETWORK, "description", &format!("Un.\n\n {long} \nTrois"));
        let counts: Vec<u64> = it.pieces.iter().map(|it| it.1.count).collect();
        assert_eq!(counts, [3, 91, 5]);
        assert_eq!(it.fullest().map(|it| it.0), Some(1));
        assert!(matches!(
            it.problems[..],
            [BesideProblem::Piece { index: Some(1), problem: Problem::TooLong { by: 1, .. } }]
        ));
    }

    #[test]
    fn an_ad_needs_so_many_and_takes_so_many() {
        let of = |text: &str| read(&google_ads_rsa::NETWORK, "description", text).problems;
        assert_eq!(of(" \n"), [BesideProblem::Missing]);
        assert_eq!(of("Un."), [BesideProblem::TooFew { count: 1, fewest: 2 }]);
        assert_eq!(of("1\n2\n3\n4"), []);
        assert_eq!(of("1\n2\n3\n4\n5"), [BesideProblem::TooMany { count: 5, most: 4 }]);
        assert!(read(&tumblr::NETWORK, "tag", "").problems.is_empty());
    }

    #[test]
    fn a_title_is_needed_where_the_network_asks_for_it() {
        assert_eq!(read(&youtube::NETWORK, "video_title", "").problems, [BesideProblem::Missing]);
        assert_eq!(read(&pinterest::NETWORK, "title", "").problems, []);
        let refused = read(&youtube::NETWORK, "video_title", "Un <titre>").problems;
        assert!(refused.iter().all(|it| it.refuses()) && refused.len() == 1, "{refused:?}");
    }

    #[test]
    fn a_title_stays_a_title_on_another_network() {
        let texts = [("video_title", "Le marbre"), ("video_tags", "presse, typo")];
        assert_eq!(carried(&reddit::NETWORK, &texts), [("title", "Le marbre")]);
        assert_eq!(carried(&tumblr::NETWORK, &texts), [("tag", "presse, typo")]);
        assert_eq!(carried(&crate::x::NETWORK, &texts), []);
    }

    #[test]
    fn every_network_has_one_text_a_post_is_written_in() {
        for network in crate::all() {
            let marked = network.fields.iter().filter(|it| it.role == Role::Text).count();
            assert!(marked <= 1, "{}", network.id);
            assert!(network.text().is_none_or(|it| !it.is_beside()), "{}", network.id);
        }
    }
}
