//! YouTube.

use crate::field::{Capped, Field, Reading, Screen, Unit, fold, ignored_past};
use crate::network::{HashtagLinks, Linking, Media, MentionLinks, Network, Status, UrlLinks};
use crate::placement::Placement;
use crate::provenance::Confidence::{Low, Medium};

pub(crate) static NETWORK: Network = Network {
    id: "youtube",
    name: "YouTube",
    status: Status::Active,
    fields: &[
        Field::assumed("video_title", 100, Medium, &["buffer", "postiz", "late"])
            .needed()
            .advised(50, 70)
            .folds(&[fold(Screen::Any, 60, Low, &["yt-fold"])])
            .banned(&['<', '>']),
        Field::assumed("video_description", 5000, Medium, &["yt-api"])
            .text()
            .counted(Unit::Utf8Bytes)
            .folds(&[fold(Screen::Any, 150, Low, &["yt-fold"])])
            .caps(&[ignored_past(Capped::Hashtags, 60, Medium, &["yt-api"])])
            .banned(&['<', '>']),
        Field::assumed("video_tags", 500, Medium, &["yt-tags"])
            .beside()
            .observed(Unit::Utf16)
            .reading(Reading::QuotedTags),
        Field::open("community_post", Low, &["mem"]),
    ],
    media: Media::none(Medium, &["postiz"]).videos(1),
    placements: &[
        Placement::sized("thumbnail", 1280, 720, Medium, &["yt-thumb"])
            .at_least(640, 0)
            .bytes(2_000_000)
            .formats(&["jpg", "png", "gif"]),
        Placement::sized("shorts_cover", 1080, 1920, Low, &["sizes"]),
        Placement::sized("channel_banner", 2560, 1440, Low, &["sizes"]),
        Placement::sized("profile", 800, 800, Low, &["sizes"]),
    ],
    linking: Linking::Usual {
        urls: UrlLinks::Typed,
        hashtags: HashtagLinks::Words,
        mentions: MentionLinks::Typed,
    },
    poll: None,
};
