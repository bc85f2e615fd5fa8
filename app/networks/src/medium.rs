//! Medium.

use crate::field::{Capped, Field, at_most};
use crate::network::{Media, NO_LINKS, Network, Status};
use crate::placement::Placement;
use crate::provenance::Confidence::{Low, Memory};

pub(crate) static NETWORK: Network = Network {
    id: "medium",
    name: "Medium",
    status: Status::Active,
    fields: &[
        Field::assumed("title", 100, Memory, &["mem"]).advised(48, 60).needed(),
        Field::assumed("subtitle", 140, Memory, &["mem"]).text(),
        Field::open("tags", Memory, &["mem"]).beside().caps(&[at_most(
            Capped::Items,
            5,
            Memory,
            &["mem"],
        )]),
    ],
    media: Media::none(Low, &["mem"]),
    placements: &[Placement::sized("feature_image", 1500, 750, Memory, &["mem"])],
    linking: NO_LINKS,
    poll: None,
};
