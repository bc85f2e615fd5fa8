//! Meta Ads.

use crate::field::{Field, Screen, fold};
use crate::network::{Media, NO_LINKS, Network, Status};
use crate::placement::Placement;
use crate::provenance::Confidence::{High, Medium};

pub(crate) static NETWORK: Network = Network {
    id: "meta-ads",
    name: "Meta Ads",
    status: Status::Active,
    fields: &[
        Field::open("primary_text", Medium, &["meta-ads"]).advised(50, 125).folds(&[
            fold(Screen::Any, 125, Medium, &["meta-ads"]),
            fold(Screen::Reel, 72, Medium, &["meta-ads"]),
        ]),
        Field::open("headline", Medium, &["meta-ads"]).beside().advised(20, 27).folds(&[fold(
            Screen::Any,
            27,
            Medium,
            &["meta-ads"],
        )]),
        Field::open("description", Medium, &["meta-ads"]).beside().folds(&[fold(
            Screen::Any,
            27,
            Medium,
            &["meta-ads"],
        )]),
        Field::assumed("instagram_caption", 2200, High, &["ig-ads"]),
    ],
    media: Media::none(Medium, &["meta-ads"]),
    placements: &[
        Placement::sized("feed_portrait", 1080, 1350, Medium, &["meta-ads"])
            .first_choice()
            .at_least(600, 0)
            .bytes(30_000_000)
            .formats(&["jpg", "png"]),
        Placement::sized("feed_square", 1080, 1080, Medium, &["meta-ads"])
            .at_least(600, 600)
            .bytes(30_000_000),
        Placement::sized("story", 1080, 1920, Medium, &["meta-ads"])
            .at_least(500, 0)
            .bytes(30_000_000)
            .safe(0.14, 0.2, 0.0),
        Placement::sized("reel", 1080, 1920, Medium, &["meta-ads"]).safe(0.14, 0.35, 0.06),
    ],
    linking: NO_LINKS,
    poll: None,
};
