//! LinkedIn: UTF-16 units are assumed; what its interface needs escaped is not billed to the author.

mod escapes;

pub use escapes::escaped;

use crate::field::{Field, Screen, fold, fold_lines};
use crate::network::{
    HashtagLinks, Linking, Media, MentionLinks, Network, PollRules, Status, UrlLinks,
};
use crate::placement::Placement;
use crate::provenance::Confidence::{Low, Medium};
use crate::provenance::known;

pub(crate) static NETWORK: Network = Network {
    id: "linkedin",
    name: "LinkedIn",
    status: Status::Active,
    fields: &[
        Field::assumed("post", 3000, Medium, &["ayrshare", "buffer", "postiz"])
            .advised(800, 1500)
            .folds(&[
                fold_lines(Screen::Any, 3, Medium, &["li-fold"]),
                fold_lines(Screen::Sponsored, 2, Medium, &["li-fold"]),
                fold(Screen::Desktop, 210, Medium, &["li-fold"]),
                fold(Screen::Phone, 140, Medium, &["li-fold"]),
            ]),
        Field::assumed("comment", 1250, Medium, &["li-misc", "buffer", "ayrshare"]),
        Field::assumed("article_title", 150, Low, &["li-misc"]),
        Field::assumed("article_body", 125_000, Low, &["li-misc"]),
        Field::assumed("document_title", 400, Low, &["ayrshare", "uploadpost"]),
        Field::assumed("image_alt", 4086, Medium, &["trypost"]),
    ],
    media: Media::none(Low, &["shoutrrr", "mem"]).images(20).videos(1).first_comment(),
    placements: &[
        Placement::sized("post_landscape", 1200, 627, Medium, &["ayrshare", "sizes"]),
        Placement::sized("post_square", 1080, 1080, Low, &["sizes"]),
        Placement::sized("post_portrait", 1080, 1350, Low, &["sizes"]).first_choice(),
        Placement::bounded("any_image", Medium, &["li-img"])
            .bytes(5_000_000)
            .pixels(36_152_319)
            .formats(&["jpg", "png", "gif"]),
        Placement::sized("article_cover", 1200, 627, Low, &["sizes"]),
        Placement::sized("company_cover", 1128, 191, Low, &["sizes"]),
        Placement::sized("personal_cover", 1584, 396, Low, &["sizes"]),
        Placement::sized("profile", 400, 400, Low, &["sizes"]),
        Placement::sized("link_preview", 1200, 627, Medium, &["ayrshare"]),
    ],
    linking: Linking::Usual {
        urls: UrlLinks::Bare,
        hashtags: HashtagLinks::Words,
        mentions: MentionLinks::Picked,
    },
    poll: Some(PollRules {
        options: (2, 4),
        question_length: Some(140),
        option_length: 30,
        minutes: (1440, 20_160),
        known: known(Medium, &["li-poll", "late"]),
    }),
};
