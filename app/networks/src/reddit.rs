//! Reddit.

use crate::field::{Field, Unit};
use crate::network::{HashtagLinks, Linking, Media, MentionLinks, Network, Status, UrlLinks};
use crate::placement::Placement;
use crate::provenance::Confidence::{High, Low, Medium, Memory};

pub(crate) static NETWORK: Network = Network {
    id: "reddit",
    name: "Reddit",
    status: Status::Active,
    fields: &[
        Field::assumed("title", 300, High, &["reddit-oss"]).counted(Unit::CodePoints).needed(),
        Field::assumed("body", 40_000, Medium, &["reddit-oss"]).counted(Unit::CodePoints).text(),
        Field::assumed("comment", 10_000, Medium, &["reddit-oss"]).counted(Unit::CodePoints),
    ],
    media: Media::none(Low, &["mem", "reddit-oss"]).images(20).thread(),
    placements: &[
        Placement::bounded("any_image", Memory, &["mem"])
            .bytes(20_000_000)
            .formats(&["jpg", "png", "gif"]),
        Placement::sized("link_preview", 1200, 630, Memory, &["mem"]),
    ],
    linking: Linking::Usual {
        urls: UrlLinks::Typed,
        hashtags: HashtagLinks::None,
        mentions: MentionLinks::Picked,
    },
    poll: None,
};
