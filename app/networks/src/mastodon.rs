//! Mastodon: graphemes, once links cost 23 and mentions lose their host; the content warning counts.

mod entities;
mod grammar;

pub(crate) use entities::{counted, links, url_cost};

use crate::field::{Field, Reading, Unit};
use crate::network::{Linking, Media, Network, PollRules, Status};
use crate::placement::Placement;
use crate::provenance::Confidence::{High, Medium};
use crate::provenance::known;

pub(crate) static NETWORK: Network = Network {
    id: "mastodon",
    name: "Mastodon",
    status: Status::Active,
    fields: &[
        Field::assumed("status", 500, High, &["masto", "masto-docs"])
            .counted(Unit::Graphemes)
            .reading(Reading::Mastodon),
        Field::assumed("poll_option", 50, High, &["masto-docs"]).counted(Unit::Graphemes),
        Field::assumed("image_alt", 1500, High, &["masto-docs", "masto"]),
        Field::assumed("display_name", 30, High, &["masto-docs"]),
        Field::assumed("bio", 500, High, &["masto-docs"]).counted(Unit::Graphemes),
    ],
    media: Media::none(High, &["masto", "masto-docs"]).images(4).videos(1).thread(),
    placements: &[
        Placement::sized("any_image", 3840, 2160, High, &["masto", "masto-docs"])
            .whole()
            .bytes(16_777_216)
            .pixels(33_177_600)
            .formats(&["jpg", "png", "gif", "webp", "heic", "heif", "avif"]),
        Placement::sized("gif", 1280, 720, High, &["masto"]).moving().pixels(921_600),
        Placement::sized("video", 3840, 2160, High, &["masto", "masto-docs"])
            .moving()
            .bytes(103_809_024)
            .pixels(8_294_400),
        Placement::sized("header", 1500, 500, High, &["masto"]).bytes(8_388_608),
        Placement::sized("profile", 400, 400, High, &["masto"]).bytes(8_388_608),
        Placement::sized("link_preview", 1200, 630, Medium, &["masto"])
            .bytes(8_388_608)
            .formats(&["jpg", "png", "gif", "webp"]),
    ],
    linking: Linking::Mastodon,
    poll: Some(PollRules {
        options: (2, 4),
        question_length: None,
        option_length: 50,
        minutes: (5, 43_829),
        known: known(High, &["masto-docs"]),
    }),
};
