//! E-mail newsletter.

use crate::field::{Field, Screen, Unit, fold};
use crate::network::{Media, NO_LINKS, Network, Status};
use crate::placement::Placement;
use crate::provenance::Confidence::{Medium, Memory};

pub(crate) static NETWORK: Network = Network {
    id: "newsletter-email",
    name: "Newsletter",
    status: Status::Active,
    fields: &[
        Field::open("subject", Medium, &["email"])
            .counted(Unit::DisplayWidth)
            .advised(30, 50)
            .folds(&[
                fold(Screen::Phone, 48, Medium, &["email"]),
                fold(Screen::Phone, 37, Medium, &["email"]),
                fold(Screen::Desktop, 70, Medium, &["email"]),
            ]),
        Field::open("preheader", Medium, &["email"])
            .beside()
            .counted(Unit::DisplayWidth)
            .advised(40, 90)
            .folds(&[
                fold(Screen::Phone, 81, Medium, &["email"]),
                fold(Screen::Desktop, 97, Medium, &["email"]),
                fold(Screen::Desktop, 55, Medium, &["email"]),
            ]),
    ],
    media: Media::none(Medium, &["email"]),
    placements: &[Placement::sized("header_image", 1200, 600, Memory, &["mem"])],
    linking: NO_LINKS,
    poll: None,
};
