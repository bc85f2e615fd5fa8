//! Bluesky: 300 graphemes and 3,000 bytes; links are facets with byte offsets.

mod direction;
mod facets;
mod host;
mod punctuation;
mod shorten;

pub use facets::{Facet, Feature, facets};
pub use shorten::{Shortened, short_url, shortened};

pub(crate) use facets::{as_links, links};

use crate::field::{Field, Reading, Screen, Unit, fold_lines};
use crate::network::{Linking, Media, Network, Status};
use crate::placement::Placement;
use crate::provenance::Confidence::{High, Medium};

pub(crate) static NETWORK: Network = Network {
    id: "bluesky",
    name: "Bluesky",
    status: Status::Active,
    fields: &[
        Field::assumed("post", 300, High, &["bsky-lex"])
            .counted(Unit::Graphemes)
            .reading(Reading::Bluesky)
            .also(3000, Unit::Utf8Bytes)
            .folds(&[fold_lines(Screen::Any, 25, Medium, &["bsky-app"])]),
        Field::assumed("image_alt", 2000, High, &["bsky-app"]).counted(Unit::Graphemes),
        Field::assumed("display_name", 64, High, &["bsky-lex"]).counted(Unit::Graphemes),
        Field::assumed("bio", 256, High, &["bsky-lex"]).counted(Unit::Graphemes),
    ],
    media: Media::none(High, &["bsky-lex"]).images(4).videos(1).thread(),
    placements: &[
        Placement::sized("any_image", 4000, 4000, High, &["bsky-lex", "bsky-app"])
            .whole()
            .bytes(2_000_000)
            .formats(&["jpg", "png", "webp", "gif"]),
        Placement::sized("link_card", 1200, 630, High, &["bsky-lex", "bsky-app"]).bytes(1_000_000),
        Placement::sized("profile", 1000, 1000, High, &["bsky-lex"])
            .bytes(1_000_000)
            .formats(&["png", "jpg"]),
        Placement::sized("banner", 3000, 1000, Medium, &["bsky-lex"])
            .bytes(1_000_000)
            .formats(&["png", "jpg"]),
        Placement::bounded("video", High, &["bsky-lex", "bsky-app"])
            .moving()
            .bytes(300_000_000)
            .formats(&["mp4"])
            .seconds(600),
    ],
    linking: Linking::Bluesky,
    poll: None,
};
