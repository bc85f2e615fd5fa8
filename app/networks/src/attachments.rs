//! Whether a network takes what is attached to a post.

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
