//! X: weighted length, every link 23, emoji 2; the leading mentions of a reply are free and not typed.

mod domains;
mod emoji;
mod emoji_table;
mod entities;
mod letters;
mod punycode;
mod tags;
mod tail;
mod tld;
mod units;
mod urls;
mod weight;

pub(crate) use entities::{links, web_links};
pub(crate) use punycode::label as punycode_label;
pub(crate) use tail::{Tail, is, port_end, run};
pub(crate) use urls::{Grammar, found, resolvable_link};
pub use weight::{Weighted, Weights, weigh};

use crate::field::{Field, Fold, FoldAfter, Reading, Screen, Unit};
use crate::network::{Linking, Media, Network, PollRules, Status};
use crate::placement::Placement;
use crate::provenance::Confidence::{High, Low, Medium, Memory};
use crate::provenance::known;

pub(crate) static NETWORK: Network = Network {
    id: "x",
    name: "X",
    status: Status::Active,
    fields: &[
        Field::assumed("post", 280, High, &["x-count", "tt"])
            .counted(Unit::XWeighted)
            .reading(Reading::X)
            .premium(25_000, Medium, &["x-premium", "buffer"])
            .advised(71, 280),
        Field::assumed("post_premium", 25_000, Medium, &["x-premium", "buffer"])
            .counted(Unit::XWeighted)
            .reading(Reading::X)
            .folds(&[Fold {
                screen: Screen::Any,
                after: FoldAfter::Weighted(280),
                known: known(Medium, &["x-premium", "buffer"]),
            }]),
        Field::assumed("article_title", 100, Memory, &["mem"]),
        Field::assumed("bio", 160, Low, &["pages"]),
        Field::assumed("image_alt", 1000, High, &["x-dict"]),
    ],
    media: Media::none(Medium, &["postiz", "shoutrrr", "mixpost"]).images(4).videos(1).thread(),
    placements: &[
        Placement::sized("post_landscape", 1600, 900, Low, &["sizes"]).first_choice(),
        Placement::sized("post_square", 1080, 1080, Low, &["sizes"]),
        Placement::sized("post_portrait", 1080, 1350, Low, &["sizes"]),
        Placement::bounded("any_image", High, &["x-media"])
            .bytes(5_000_000)
            .formats(&["jpg", "png", "gif", "webp"]),
        Placement::sized("animated_gif", 1280, 1080, High, &["x-media"])
            .moving()
            .bytes(15_000_000)
            .formats(&["gif"]),
        Placement::sized("video", 1280, 720, High, &["x-media"])
            .moving()
            .bytes(512_000_000)
            .shapes((1, 3), (3, 1))
            .formats(&["mp4"])
            .seconds(140),
        Placement::sized("card_summary_large", 1200, 600, Medium, &["x-cards"])
            .at_least(300, 157)
            .within(4096, 4096)
            .bytes(5_000_000)
            .formats(&["jpg", "png", "webp", "gif"]),
        Placement::sized("card_summary", 400, 400, Medium, &["x-cards"])
            .at_least(144, 144)
            .within(4096, 4096)
            .bytes(5_000_000),
        Placement::sized("header", 1500, 500, Low, &["sizes"]).bytes(5_000_000),
        Placement::sized("profile", 400, 400, Low, &["sizes"]).bytes(2_000_000),
    ],
    linking: Linking::X,
    poll: Some(PollRules {
        options: (2, 4),
        question_length: None,
        option_length: 25,
        minutes: (5, 10_080),
        known: known(Medium, &["x-poll", "late"]),
    }),
};
