//! Networks: units, limits, what is wrong with a post and why, rules and their sources.

pub mod composing;
mod english;
mod french;
mod labels;
pub mod lists;

use crate::Lang;

pub use labels::label;

/// Networks: units, limits, what is wrong with a post and why, rules and their sources.
pub struct Networks {
    /// Names of the units, after a number: "280 weighted characters".
    pub units: Units,
    /// What is known about a unit.
    pub basis: Basis,
    /// What is wrong with a text.
    pub problems: Problems,
    /// Why a text is as long as it is.
    pub parts: Parts,
    /// Ways to make a text shorter.
    pub shortenings: Shortenings,
    /// What will not be linked as it was meant.
    pub misreadings: Misreadings,
    /// Used and available, then the unit: "292 / 280 weighted characters".
    pub counter: fn(u64, u64, &str) -> String,
    /// So many too many.
    pub over: fn(u64) -> String,
    /// So many left.
    pub left: fn(u64) -> String,
    /// No limit of the network's own.
    pub no_limit: &'static str,
    /// Button: why this count.
    pub why: &'static str,
    /// Label of a fold: about here.
    pub fold: &'static str,
    /// Before the day a rule was looked up: "Checked on 2026-11-21".
    pub checked: fn(&str) -> String,
    /// Before its source.
    pub source: &'static str,
}

/// What the pages of rules and of settings say of networks: a page that posts are written on must not carry it.
pub struct Reference {
    /// How far a rule can be trusted.
    pub confidence: Confidence,
    /// What a rule says.
    pub rules: Rules,
    /// Screens a fold was seen on.
    pub screens: Screens,
    /// Networks nobody can publish to any more, and where publishing is by hand.
    pub notes: Notes,
    /// Why a limit of one's own cannot be kept.
    pub exceptions: Exceptions,
}

/// Names of the units, after a number.
pub struct Units {
    /// X's weighted length.
    pub x_weighted: &'static str,
    /// Grapheme clusters.
    pub graphemes: &'static str,
    /// Unicode code points.
    pub code_points: &'static str,
    /// UTF-16 code units.
    pub utf16: &'static str,
    /// Bytes of the UTF-8 form.
    pub utf8_bytes: &'static str,
    /// Columns, wide characters counting two.
    pub display_width: &'static str,
}

/// What is known about a unit.
pub struct Basis {
    /// The network says so.
    pub documented: &'static str,
    /// Others saw it.
    pub observed: &'static str,
    /// Nobody says so.
    pub assumed: &'static str,
}

/// How far a rule can be trusted.
pub struct Confidence {
    /// An official document was read.
    pub high: &'static str,
    /// Two sources agree.
    pub medium: &'static str,
    /// One source, or sources that disagree.
    pub low: &'static str,
    /// From memory.
    pub memory: &'static str,
}

/// What is wrong with a text.
pub struct Problems {
    /// Nothing to post.
    pub empty: &'static str,
    /// Too long by so many of a unit.
    pub too_long: fn(u64, &str) -> String,
    /// A character the network refuses.
    pub banned: fn(&str) -> String,
    /// So many hashtags, at most so many taken; refused, or ignored.
    pub hashtags: fn(u32, u32, bool) -> String,
    /// So many mentions, at most so many taken; refused, or ignored.
    pub mentions: fn(u32, u32, bool) -> String,
    /// So many links, at most so many taken; refused, or ignored.
    pub links: fn(u32, u32, bool) -> String,
    /// So many entries, at most so many taken; refused, or ignored.
    pub items: fn(u32, u32, bool) -> String,
    /// So many pictures, at most so many taken.
    pub pictures: fn(u32, u32) -> String,
    /// So many videos, at most so many taken.
    pub videos: fn(u32, u32) -> String,
    /// Pictures and videos together.
    pub mixed: &'static str,
    /// A picture or a video is needed.
    pub missing: fn(u32) -> String,
    /// So many characters of alternative text, at most so many kept.
    pub alt: fn(u64, u64) -> String,
}

/// Why a text is as long as it is.
pub struct Parts {
    /// So many links, at so many each.
    pub links: fn(u64, u64) -> String,
    /// So many mentions, without their host.
    pub mentions: fn(u64) -> String,
    /// So many emoji, at so many each.
    pub emoji: fn(u64, u64) -> String,
    /// So many characters at one.
    pub characters: fn(u64) -> String,
    /// So many characters at so many each, and a few of them.
    pub costly: fn(u64, u64, &str) -> String,
    /// The content warning.
    pub warning: &'static str,
    /// So many tags with a space, stored between quotes.
    pub quotes: fn(u64) -> String,
}

/// Ways to make a text shorter; the number is what they save.
pub struct Shortenings {
    /// Bluesky's own app counts so many; whether that fits.
    pub in_app: fn(u64, bool) -> String,
    /// Remove spaces nobody sees.
    pub spaces: fn(u64) -> String,
    /// Write an ellipsis for three full stops.
    pub ellipsis: fn(u64) -> String,
    /// Join letters and accents.
    pub compose: fn(u64) -> String,
    /// Move the last link to the first comment.
    pub link_to_comment: fn(u64) -> String,
    /// Split into so many posts.
    pub thread: fn(u32) -> String,
}

/// What will not be linked as it was meant. The first text is what was typed, the second what is linked.
pub struct Misreadings {
    /// Only a part of the hashtag is linked.
    pub cut_hashtag: fn(&str, &str) -> String,
    /// The hashtag is plain text.
    pub plain_hashtag: fn(&str) -> String,
    /// People are picked from a list there.
    pub plain_mention: fn(&str) -> String,
    /// Addresses are not clickable there.
    pub plain_link: fn(&str) -> String,
    /// A file name becomes a link.
    pub file_name: fn(&str) -> String,
    /// Button: write this instead.
    pub fix: fn(&str) -> String,
}

/// What a rule says.
pub struct Rules {
    /// At most so many of a unit.
    pub length: fn(u64, &str) -> String,
    /// The same with media attached.
    pub length_with_media: fn(u64, &str) -> String,
    /// The same for a paying account.
    pub length_paid: fn(u64, &str) -> String,
    /// A length advised.
    pub advised: fn(u32, u32) -> String,
    /// Folded after so many characters, on a screen.
    pub fold_characters: fn(u32, &str) -> String,
    /// Folded after so many lines, on a screen.
    pub fold_lines: fn(u32, &str) -> String,
    /// At most so many hashtags; refused past it, or ignored.
    pub hashtags: fn(u32, bool) -> String,
    /// At most so many mentions; refused past it, or ignored.
    pub mentions: fn(u32, bool) -> String,
    /// At most so many links; refused past it, or ignored.
    pub links: fn(u32, bool) -> String,
    /// At most so many entries; refused past it, or ignored.
    pub items: fn(u32, bool) -> String,
    /// Characters refused.
    pub banned: fn(&str) -> String,
    /// A size in pixels.
    pub size: fn(u32, u32) -> String,
    /// At least so many pixels wide and high.
    pub smallest: fn(u32, u32) -> String,
    /// At most so many pixels wide and high; 0 where unbounded.
    pub largest: fn(u32, u32) -> String,
    /// At most so many bytes, already with their unit.
    pub bytes: fn(&str) -> String,
    /// At most so many pixels in all.
    pub pixels: fn(u64) -> String,
    /// A shape between two, as width to height.
    pub shapes: fn(&str, &str) -> String,
    /// These file formats.
    pub formats: fn(&str) -> String,
    /// At most so many seconds.
    pub seconds: fn(u32) -> String,
    /// Between so many and so many of a repeated text.
    pub repeated: fn(u32, u32) -> String,
    /// At least so many bytes, already with their unit.
    pub least_bytes: fn(&str) -> String,
    /// Parts of the height and of each side, in percent, to keep free of text.
    pub safe: fn(u32, u32, u32) -> String,
    /// At most so many pictures.
    pub pictures: fn(u32) -> String,
    /// At most so many videos.
    pub videos: fn(u32) -> String,
    /// At least so many pictures or videos.
    pub attached: fn(u32) -> String,
    /// A poll of so many options.
    pub poll_options: fn(u32, u32) -> String,
    /// Options of at most so many characters.
    pub poll_option: fn(u64) -> String,
    /// A question of at most so many characters.
    pub poll_question: fn(u64) -> String,
    /// Open between so many minutes and so many.
    pub poll_minutes: fn(u32, u32) -> String,
}

/// Screens a fold was seen on.
pub struct Screens {
    /// Any.
    pub any: &'static str,
    /// A computer.
    pub desktop: &'static str,
    /// A phone.
    pub phone: &'static str,
    /// Under a picture or a link.
    pub with_media: &'static str,
    /// In a sponsored post.
    pub sponsored: &'static str,
    /// In a short video.
    pub reel: &'static str,
}

/// Networks nobody can publish to any more, and where publishing is by hand.
pub struct Notes {
    /// What became of Viadeo.
    pub viadeo: &'static str,
    /// What became of Myspace.
    pub myspace: &'static str,
    /// WhatsApp channels are published by hand.
    pub whatsapp: &'static str,
    /// Reddit's communities have rules of their own.
    pub reddit: &'static str,
}

/// Why a limit of one's own cannot be kept.
pub struct Exceptions {
    /// Zero.
    pub zero: &'static str,
    /// Far too large.
    pub absurd: &'static str,
    /// The network's own limit.
    pub same: &'static str,
    /// No reason given.
    pub no_reason: &'static str,
}

/// The texts about networks.
#[must_use]
pub fn networks(lang: Lang) -> &'static Networks {
    match lang {
        Lang::En => &english::EN,
        Lang::Fr => &french::FR,
    }
}

/// The texts about the rules of networks.
#[must_use]
pub fn reference(lang: Lang) -> &'static Reference {
    match lang {
        Lang::En => &english::EN_REFERENCE,
        Lang::Fr => &french::FR_REFERENCE,
    }
}
