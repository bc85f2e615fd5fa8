//! Blogger.

use crate::field::Field;
use crate::network::{Media, NO_LINKS, Network, Status};
use crate::placement::Placement;
use crate::provenance::Confidence::{Low, Memory};

pub(crate) static NETWORK: Network = Network {
    id: "blogger",
    name: "Blogger",
    status: Status::Active,
    fields: &[
        Field::open("title", Low, &["titles"]).advised(45, 60),
        Field::assumed("search_description", 150, Memory, &["mem"]).beside(),
    ],
    media: Media::none(Low, &["titles"]),
    placements: &[Placement::sized("first_image", 1200, 630, Low, &["fb-og"])],
    linking: NO_LINKS,
    poll: None,
};
