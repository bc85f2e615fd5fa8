//! TikTok.

use crate::field::{Capped, Field, Screen, Unit, at_most, fold};
use crate::network::{HashtagLinks, Linking, Media, MentionLinks, Network, Status, UrlLinks};
use crate::placement::Placement;
use crate::provenance::Confidence::{High, Low, Medium, Memory};

pub(crate) static NETWORK: Network = Network {
    id: "tiktok",
    name: "TikTok",
    status: Status::Active,
    fields: &[
        Field::assumed("video_caption", 2200, High, &["tk"])
            .counted(Unit::Utf16)
            .folds(&[fold(Screen::Any, 150, Low, &["tk-fold"])])
            .caps(&[at_most(Capped::Hashtags, 5, High, &["tk-5"])]),
        Field::assumed("photo_title", 90, High, &["tk"]).counted(Unit::Utf16).beside(),
        Field::assumed("photo_description", 4000, High, &["tk"]).counted(Unit::Utf16),
    ],
    media: Media::none(Medium, &["postiz", "late"]).images(35).videos(1).fewest(1),
    placements: &[
        Placement::sized("photo", 1080, 1920, Medium, &["tk-media"])
            .bytes(20_000_000)
            .formats(&["jpg", "webp"]),
        Placement::sized("video", 1080, 1920, Medium, &["tk-media"])
            .moving()
            .at_least(360, 0)
            .within(4096, 0)
            .bytes(4_000_000_000)
            .formats(&["mp4", "webm", "mov"]),
        Placement::sized("profile", 200, 200, Memory, &["mem"]),
    ],
    linking: Linking::Usual {
        urls: UrlLinks::None,
        hashtags: HashtagLinks::Words,
        mentions: MentionLinks::Typed,
    },
    poll: None,
};
