//! Google Business Profile.

use crate::field::{Field, Screen, fold};
use crate::network::{Media, NO_LINKS, Network, Status};
use crate::placement::Placement;
use crate::provenance::Confidence::{Low, Medium};

pub(crate) static NETWORK: Network = Network {
    id: "google-business-profile",
    name: "Google Business Profile",
    status: Status::Active,
    fields: &[
        Field::assumed("post", 1500, Medium, &["gbp"]).advised(80, 300).folds(&[fold(
            Screen::Any,
            80,
            Low,
            &["gbp"],
        )]),
        Field::assumed("event_or_offer_title", 58, Medium, &["ayrshare"]).beside(),
        Field::assumed("business_description", 750, Low, &["gbp"]).folds(&[fold(
            Screen::Any,
            250,
            Low,
            &["gbp"],
        )]),
    ],
    media: Media::none(Medium, &["postiz", "late"]).images(1).videos(0),
    placements: &[Placement::sized("post_image", 1200, 900, Medium, &["late", "gbp"])
        .first_choice()
        .at_least(400, 300)
        .at_least_bytes(10_000)
        .bytes(5_000_000)
        .formats(&["jpg", "png"])],
    linking: NO_LINKS,
    poll: None,
};
