//! Facebook Page.

use crate::field::{Field, Screen, fold};
use crate::network::{HashtagLinks, Linking, Media, MentionLinks, Network, Status, UrlLinks};
use crate::placement::Placement;
use crate::provenance::Confidence::{High, Low, Medium};

pub(crate) static NETWORK: Network = Network {
    id: "facebook",
    name: "Facebook",
    status: Status::Active,
    fields: &[
        Field::assumed("post", 63_206, Medium, &["postiz", "ayrshare", "uploadpost", "shoutrrr"])
            .advised(40, 80)
            .folds(&[
                fold(Screen::Desktop, 477, Low, &["fb-fold"]),
                fold(Screen::Phone, 125, Low, &["fb-fold"]),
                fold(Screen::WithMedia, 63, Low, &["fb-fold"]),
            ]),
        Field::assumed("comment", 8000, Low, &["pages"]),
        Field::assumed("reel_title", 255, Medium, &["ayrshare", "uploadpost"]),
        Field::assumed("image_alt", 1000, Low, &["trypost"]),
    ],
    media: Media::none(Medium, &["shoutrrr", "ayrshare"]).images(10).videos(1).first_comment(),
    placements: &[
        Placement::sized("post_landscape", 1200, 630, Medium, &["late", "sizes"]),
        Placement::sized("post_square", 1080, 1080, Medium, &["late", "sizes"]),
        Placement::sized("post_portrait", 1080, 1350, Medium, &["late", "sizes"]).first_choice(),
        Placement::sized("story", 1080, 1920, Medium, &["late", "sizes"]).at_least(500, 500),
        Placement::bounded("any_image", Low, &["adobe", "shoutrrr", "late"])
            .bytes(4_194_304)
            .formats(&["jpg", "png", "gif"]),
        Placement::sized("cover", 820, 312, Low, &["sizes"]).at_least(400, 150),
        Placement::sized("profile", 320, 320, Low, &["sizes"]),
        Placement::sized("link_preview", 1200, 630, High, &["fb-og"])
            .at_least(200, 200)
            .bytes(8_000_000),
    ],
    linking: Linking::Usual {
        urls: UrlLinks::Bare,
        hashtags: HashtagLinks::Words,
        mentions: MentionLinks::Picked,
    },
    poll: None,
};
