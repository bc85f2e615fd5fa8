//! WhatsApp Channels.

use crate::field::Field;
use crate::network::{HashtagLinks, Linking, Media, MentionLinks, Network, Status, UrlLinks};
use crate::placement::Placement;
use crate::provenance::Confidence::Low;

pub(crate) static NETWORK: Network = Network {
    id: "whatsapp-channels",
    name: "WhatsApp Channels",
    status: Status::Active,
    fields: &[
        Field::assumed("update", 4096, Low, &["mem"]),
        Field::assumed("caption", 1024, Low, &["mem"]),
    ],
    media: Media::none(Low, &["mem"]),
    placements: &[
        Placement::sized("any_image", 1080, 1080, Low, &["mem"])
            .bytes(5_000_000)
            .formats(&["jpg", "png"]),
        Placement::sized("profile", 640, 640, Low, &["mem"]),
    ],
    linking: Linking::Usual {
        urls: UrlLinks::Bare,
        hashtags: HashtagLinks::None,
        mentions: MentionLinks::Picked,
    },
    poll: None,
};
