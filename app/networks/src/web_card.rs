//! Open Graph / link card (all networks).

use crate::field::{Field, Screen, Unit, fold};
use crate::network::{Media, NO_LINKS, Network, Status};
use crate::placement::Placement;
use crate::provenance::Confidence::{High, Low, Medium};

pub(crate) static NETWORK: Network = Network {
    id: "web-card",
    name: "Open Graph",
    status: Status::Active,
    fields: &[
        Field::open("og_title", Low, &["x-cards"])
            .counted(Unit::DisplayWidth)
            .advised(40, 60)
            .folds(&[fold(Screen::Any, 70, Low, &["x-cards"])]),
        Field::open("og_description", Low, &["x-cards"])
            .beside()
            .counted(Unit::DisplayWidth)
            .advised(60, 155)
            .folds(&[fold(Screen::Any, 200, Low, &["x-cards"])]),
    ],
    media: Media::none(Medium, &["fb-og", "x-cards"]),
    placements: &[Placement::sized("og_image", 1200, 630, High, &["fb-og", "bsky-app"])
        .first_choice()
        .at_least(600, 315)
        .bytes(1_000_000)
        .formats(&["jpg", "png"])],
    linking: NO_LINKS,
    poll: None,
};
