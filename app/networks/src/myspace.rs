//! Myspace.

use crate::network::{Media, NO_LINKS, Network, Status};
use crate::provenance::Confidence::Medium;

pub(crate) static NETWORK: Network = Network {
    id: "myspace",
    name: "Myspace",
    status: Status::Dormant,
    fields: &[],
    media: Media::none(Medium, &["myspace"]),
    placements: &[],
    linking: NO_LINKS,
    poll: None,
};
