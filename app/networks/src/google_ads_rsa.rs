//! Google Ads, responsive search ads: headlines and descriptions in columns, wide characters count 2.

use crate::field::{Field, Unit};
use crate::network::{Media, NO_LINKS, Network, Status};
use crate::placement::Placement;
use crate::provenance::Confidence::{High, Medium};

pub(crate) static NETWORK: Network = Network {
    id: "google-ads-rsa",
    name: "Google Ads",
    status: Status::Active,
    fields: &[
        Field::assumed("headline", 30, Medium, &["gads"]).counted(Unit::DisplayWidth).items(3, 15),
        Field::assumed("description", 90, Medium, &["gads"])
            .counted(Unit::DisplayWidth)
            .items(2, 4)
            .needed(),
        Field::assumed("path1", 15, Medium, &["gads"]).counted(Unit::DisplayWidth).beside(),
        Field::assumed("path2", 15, Medium, &["gads"]).counted(Unit::DisplayWidth).beside(),
    ],
    media: Media::none(Medium, &["gads"]),
    placements: &[
        Placement::sized("display_landscape", 1200, 628, High, &["gads-img"])
            .at_least(600, 314)
            .formats(&["gif", "jpg", "png"]),
        Placement::sized("display_square", 1200, 1200, High, &["gads-img"]).at_least(300, 300),
        Placement::sized("logo_landscape", 1200, 300, High, &["gads-img"]).at_least(512, 128),
    ],
    linking: NO_LINKS,
    poll: None,
};
