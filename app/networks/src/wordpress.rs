//! WordPress.

use crate::field::Field;
use crate::network::{Media, NO_LINKS, Network, Status};
use crate::placement::Placement;
use crate::provenance::Confidence::{Low, Memory};

pub(crate) static NETWORK: Network = Network {
    id: "wordpress",
    name: "WordPress",
    status: Status::Active,
    fields: &[
        Field::open("title", Memory, &["mem"]).advised(45, 60).needed(),
        Field::open("excerpt", Memory, &["mem"]).text(),
    ],
    media: Media::none(Low, &["titles"]),
    placements: &[Placement::sized("featured_image", 1200, 630, Low, &["fb-og"])],
    linking: NO_LINKS,
    poll: None,
};
