//! Pinterest.

use crate::field::{Field, Screen, fold};
use crate::network::{HashtagLinks, Linking, Media, MentionLinks, Network, Status, UrlLinks};
use crate::placement::Placement;
use crate::provenance::Confidence::{High, Low, Memory};

pub(crate) static NETWORK: Network = Network {
    id: "pinterest",
    name: "Pinterest",
    status: Status::Active,
    fields: &[
        Field::assumed("title", 100, High, &["pin-api", "pin-help"]).beside().folds(&[fold(
            Screen::Any,
            40,
            High,
            &["pin-help"],
        )]),
        Field::assumed("description", 500, High, &["pin-help"]).text(),
        Field::assumed("link", 2048, High, &["pin-api"]).beside(),
        Field::assumed("image_alt", 500, High, &["pin-api"]),
        Field::assumed("board_section_name", 180, High, &["pin-api"]),
    ],
    media: Media::none(High, &["pin-api", "postiz"]).images(5),
    placements: &[
        Placement::sized("pin_standard", 1000, 1500, High, &["pin-help"])
            .first_choice()
            .bytes(20_000_000)
            .formats(&["png", "jpg"]),
        Placement::sized("pin_square", 1000, 1000, Low, &["sizes"]),
        Placement::sized("pin_long", 1000, 2100, Memory, &["mem"]),
        Placement::sized("profile", 165, 165, Low, &["sizes"]),
    ],
    linking: Linking::Usual {
        urls: UrlLinks::None,
        hashtags: HashtagLinks::Words,
        mentions: MentionLinks::Typed,
    },
    poll: None,
};
