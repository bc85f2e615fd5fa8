//! Instagram.

use crate::field::{Capped, Field, Screen, at_most, fold, fold_lines};
use crate::network::{HashtagLinks, Linking, Media, MentionLinks, Network, Status, UrlLinks};
use crate::placement::Placement;
use crate::provenance::Confidence::{High, Low, Medium};

pub(crate) static NETWORK: Network = Network {
    id: "instagram",
    name: "Instagram",
    status: Status::Active,
    fields: &[
        Field::assumed("caption", 2200, High, &["ig-caption", "ig-ads"])
            .advised(70, 125)
            .folds(&[
                fold(Screen::Any, 125, Low, &["pages"]),
                fold_lines(Screen::Any, 2, Low, &["pages"]),
            ])
            .caps(&[
                at_most(Capped::Hashtags, 5, High, &["ig-5"]),
                at_most(Capped::Mentions, 20, High, &["ig-caption", "ig-ads"]),
            ]),
        Field::assumed("first_comment", 2200, Medium, &["buffer", "ayrshare"]),
        Field::assumed("bio", 150, Low, &["pages"]),
        Field::assumed("image_alt", 1000, Medium, &["ig-alt"]),
    ],
    media: Media::none(Medium, &["postiz", "shoutrrr"])
        .images(10)
        .videos(10)
        .fewest(1)
        .mixed()
        .first_comment(),
    placements: &[
        Placement::sized("post_portrait", 1080, 1350, Medium, &["ayrshare", "sizes"])
            .first_choice(),
        Placement::sized("post_portrait_3_4", 1080, 1440, Low, &["ig-ratio"]),
        Placement::sized("post_square", 1080, 1080, Medium, &["ayrshare", "sizes"]),
        Placement::sized("post_landscape", 1080, 566, Medium, &["ayrshare", "sizes"]),
        Placement::bounded("any_feed_image", Medium, &["adobe", "ayrshare", "shoutrrr"])
            .at_least(320, 0)
            .within(1440, 0)
            .bytes(8_000_000)
            .shapes((4, 5), (191, 100))
            .formats(&["jpg"]),
        Placement::sized("story", 1080, 1920, Medium, &["sizes", "ayrshare"]).safe(0.14, 0.2, 0.0),
        Placement::sized("reel_cover", 1080, 1920, Low, &["sizes"]).safe(0.14, 0.35, 0.06),
        Placement::sized("profile", 320, 320, Low, &["sizes"]),
    ],
    linking: Linking::Usual {
        urls: UrlLinks::None,
        hashtags: HashtagLinks::Words,
        mentions: MentionLinks::Typed,
    },
    poll: None,
};
