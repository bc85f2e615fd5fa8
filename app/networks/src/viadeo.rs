//! Viadeo.

use crate::network::{Media, NO_LINKS, Network, Status};
use crate::provenance::Confidence::Medium;

pub(crate) static NETWORK: Network = Network {
    id: "viadeo",
    name: "Viadeo",
    status: Status::Closed,
    fields: &[],
    media: Media::none(Medium, &["viadeo"]),
    placements: &[],
    linking: NO_LINKS,
    poll: None,
};
