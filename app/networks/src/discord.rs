//! Discord.

use crate::field::{Field, Reading, Unit};
use crate::network::{
    HashtagLinks, Linking, Media, MentionLinks, Network, PollRules, Status, UrlLinks,
};
use crate::placement::Placement;
use crate::provenance::Confidence::High;
use crate::provenance::known;

pub(crate) static NETWORK: Network = Network {
    id: "discord",
    name: "Discord",
    status: Status::Active,
    fields: &[
        Field::assumed("message", 2000, High, &["discord", "discord-unit"])
            .premium(4000, High, &["discord"])
            .counted(Unit::CodePoints)
            .reading(Reading::Trimmed),
        Field::assumed("embed_title", 256, High, &["discord"])
            .counted(Unit::CodePoints)
            .reading(Reading::Trimmed),
        Field::assumed("embed_description", 4096, High, &["discord"])
            .counted(Unit::CodePoints)
            .reading(Reading::Trimmed),
        Field::assumed("embed_field_value", 1024, High, &["discord"])
            .counted(Unit::CodePoints)
            .reading(Reading::Trimmed),
        Field::assumed("embeds_total", 6000, High, &["discord"])
            .counted(Unit::CodePoints)
            .reading(Reading::Trimmed),
        Field::assumed("image_alt", 1024, High, &["discord"])
            .counted(Unit::CodePoints)
            .reading(Reading::Trimmed),
    ],
    media: Media::none(High, &["discord"]).images(10).videos(10).mixed().thread(),
    placements: &[Placement::bounded("any_file", High, &["discord"])
        .bytes(10_485_760)
        .formats(&["jpg", "png", "gif", "webp"])],
    linking: Linking::Usual {
        urls: UrlLinks::Typed,
        hashtags: HashtagLinks::None,
        mentions: MentionLinks::Picked,
    },
    poll: Some(PollRules {
        options: (1, 10),
        question_length: Some(300),
        option_length: 55,
        minutes: (60, 46_080),
        known: known(High, &["discord-poll"]),
    }),
};
