//! Whether a network takes what is attached to a post.

use crate::count::{Context, Problem, count};
use crate::network::Network;

/// What is wrong with the attachments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttachmentProblem {
    /// More pictures than the network takes.
    TooManyPictures {
        /// How many there are.
        count: u32,
        /// How many are taken.
        most: u32,
    },
    /// More videos than the network takes.
    TooManyVideos {
        /// How many there are.
        count: u32,
        /// How many are taken.
        most: u32,
    },
    /// Pictures and videos cannot be mixed.
    Mixed,
    /// The network needs a picture or a video.
    Missing {
        /// How many it needs.
        fewest: u32,
    },
    /// The alternative text of a picture is longer than the network keeps.
    AltTooLong {
        /// How long it is.
        count: u64,
        /// The most accepted, in the same unit.
        most: u64,
    },
}

/// Checks how many pictures and videos a post has.
#[must_use]
pub fn attachment_problems(
    network: &Network,
    pictures: u32,
    videos: u32,
) -> Vec<AttachmentProblem> {
    let media = &network.media;
    let over = |count: u32, most: Option<u32>| most.filter(|most| count > *most);
    let mut found = Vec::new();
    found.extend(
        over(pictures, media.images)
            .map(|most| AttachmentProblem::TooManyPictures { count: pictures, most }),
    );
    found.extend(
        over(videos, media.videos)
            .map(|most| AttachmentProblem::TooManyVideos { count: videos, most }),
    );
    if pictures > 0 && videos > 0 && !media.mixed {
        found.push(AttachmentProblem::Mixed);
    }
    if pictures + videos < media.fewest {
        found.push(AttachmentProblem::Missing { fewest: media.fewest });
    }
    found
}

/// Checks the alternative text of one picture; nothing where the network states no limit.
#[must_use]
pub fn alt_problem(network: &'static Network, alt: &str) -> Option<AttachmentProblem> {
    let field = network.fields.iter().find(|it| it.id == "image_alt")?;
    let counted = count(network, field, alt, &Context::default());
    let long = counted.problems.iter().any(|it| matches!(it, Problem::TooLong { .. }));
    let most = counted.limit.filter(|_| long)?;
    Some(AttachmentProblem::AltTooLong { count: counted.count, most })
}
