//! Telegram: code points once the marks of formatting are gone; 1,024 with a picture.

mod markup;

pub(crate) use markup::parsed;

use crate::field::{Field, Reading, Unit};
use crate::network::{
    HashtagLinks, Linking, Media, MentionLinks, Network, PollRules, Status, UrlLinks,
};
use crate::placement::Placement;
use crate::provenance::Confidence::{High, Low, Medium, Memory};
use crate::provenance::known;

pub(crate) static NETWORK: Network = Network {
    id: "telegram",
    name: "Telegram",
    status: Status::Active,
    fields: &[
        Field::assumed("message", 4096, High, &["tg-docs", "tdlib"])
            .counted(Unit::CodePoints)
            .reading(Reading::Telegram)
            .with_media(1024),
        Field::assumed("caption", 1024, High, &["tdlib", "tg-media"])
            .premium(2048, Low, &["tdlib"])
            .counted(Unit::CodePoints)
            .reading(Reading::Telegram),
        Field::assumed("rich_message", 32_768, Medium, &["tdlib"])
            .counted(Unit::CodePoints)
            .reading(Reading::Telegram),
        Field::assumed("story_caption", 200, High, &["tdlib"])
            .premium(2048, High, &["tdlib"])
            .counted(Unit::CodePoints)
            .reading(Reading::Telegram),
    ],
    media: Media::none(Medium, &["postiz", "tdlib"]).images(10).videos(10).mixed(),
    placements: &[
        Placement::bounded("any_image", Medium, &["tg-media"])
            .bytes(10_000_000)
            .shapes((1, 20), (20, 1))
            .formats(&["jpg", "png", "webp"]),
        Placement::sized("profile", 640, 640, Memory, &["mem"]),
    ],
    linking: Linking::Usual {
        urls: UrlLinks::Bare,
        hashtags: HashtagLinks::Words,
        mentions: MentionLinks::Typed,
    },
    poll: Some(PollRules {
        options: (2, 10),
        question_length: Some(300),
        option_length: 100,
        minutes: (0, 10),
        known: known(Medium, &["tg-poll", "tdlib"]),
    }),
};
