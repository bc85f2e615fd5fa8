//! Threads.

use crate::field::{Capped, Field, Unit, at_most, ignored_past};
use crate::network::{
    HashtagLinks, Linking, Media, MentionLinks, Network, PollRules, Status, UrlLinks,
};
use crate::placement::Placement;
use crate::provenance::Confidence::{High, Low, Medium};
use crate::provenance::known;

pub(crate) static NETWORK: Network = Network {
    id: "threads",
    name: "Threads",
    status: Status::Active,
    fields: &[
        Field::assumed("post", 500, High, &["th-posts", "th-bytes"])
            .observed(Unit::Utf8Bytes)
            .caps(&[
                ignored_past(Capped::Hashtags, 1, Medium, &["buffer", "late"]),
                at_most(Capped::Links, 5, High, &["th-att"]),
            ]),
        Field::assumed("text_attachment", 10_000, High, &["th-att"]),
        Field::assumed("image_alt", 1000, Low, &["trypost"]),
    ],
    media: Media::none(Medium, &["th-posts", "ayrshare"]).images(20).videos(20).mixed().thread(),
    placements: &[
        Placement::sized("post_portrait", 1080, 1350, Low, &["late"]).first_choice(),
        Placement::sized("post_square", 1080, 1080, Low, &["late"]),
        Placement::bounded("any_image", Medium, &["ayrshare"])
            .at_least(320, 0)
            .within(1440, 0)
            .bytes(8_000_000)
            .shapes((1, 10), (10, 1))
            .formats(&["jpg", "png"]),
        Placement::sized("video", 1080, 1920, Medium, &["ayrshare"])
            .moving()
            .bytes(1_000_000_000)
            .formats(&["mp4", "mov"])
            .seconds(300),
    ],
    linking: Linking::Usual {
        urls: UrlLinks::Bare,
        hashtags: HashtagLinks::Words,
        mentions: MentionLinks::Typed,
    },
    poll: Some(PollRules {
        options: (2, 4),
        question_length: None,
        option_length: 25,
        minutes: (1440, 1440),
        known: known(Medium, &["th-poll", "mem"]),
    }),
};
