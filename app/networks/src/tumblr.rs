//! Tumblr.

use crate::field::{Capped, Field, Unit, at_most};
use crate::network::{HashtagLinks, Linking, Media, MentionLinks, Network, Status, UrlLinks};
use crate::placement::Placement;
use crate::provenance::Confidence::{High, Low, Memory};

pub(crate) static NETWORK: Network = Network {
    id: "tumblr",
    name: "Tumblr",
    status: Status::Active,
    fields: &[
        Field::assumed("text_block", 4096, High, &["tumblr"]).counted(Unit::CodePoints).caps(&[
            at_most(Capped::Mentions, 50, High, &["tumblr"]),
            at_most(Capped::Links, 100, High, &["tumblr"]),
        ]),
        Field::assumed("tag", 140, Memory, &["mem"]).beside().items(0, 30),
        Field::assumed("image_alt", 4096, High, &["tumblr"]).counted(Unit::CodePoints),
        Field::assumed("image_caption", 4096, High, &["tumblr"]).counted(Unit::CodePoints),
    ],
    media: Media::none(High, &["tumblr"]).images(30).videos(10).thread(),
    placements: &[
        Placement::sized("any_image", 1280, 1920, Low, &["tumblr", "mem"]).bytes(10_000_000),
        Placement::bounded("video", High, &["tumblr"]).bytes(500_000_000).seconds(600),
    ],
    linking: Linking::Usual {
        urls: UrlLinks::Typed,
        hashtags: HashtagLinks::None,
        mentions: MentionLinks::Typed,
    },
    poll: None,
};
