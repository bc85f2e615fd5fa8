//! English texts about networks.

use super::{
    Basis, Confidence, Exceptions, Misreadings, Networks, Notes, Parts, Problems, Reference, Rules,
    Screens, Shortenings, Units,
};
use crate::Lang;
use crate::numbers::number;

pub(super) fn s(count: u64) -> &'static str {
    if count == 1 { "" } else { "s" }
}

fn surplus(refused: bool) -> &'static str {
    if refused { "the post would be refused" } else { "the others are ignored" }
}

fn most(count: u32, what: &str, refused: bool) -> String {
    let past = if refused { "refused past that" } else { "ignored past that" };
    format!("At most {count} {what}{}, {past}", s(count.into()))
}

fn many(count: u32, what: &str, most: u32, refused: bool) -> String {
    format!("{count} {what}{}, at most {most} taken: {}", s(count.into()), surplus(refused))
}

pub(super) static EN: Networks = Networks {
    units: Units {
        x_weighted: "weighted characters",
        graphemes: "characters",
        code_points: "code points",
        utf16: "UTF-16 units",
        utf8_bytes: "bytes",
        display_width: "columns",
    },
    basis: Basis { documented: "documented", observed: "observed", assumed: "assumed" },
    problems: Problems {
        empty: "Nothing to post yet",
        too_long: |by, unit| format!("Too long by {by} {unit}"),
        banned: |character| format!("The network refuses {character}"),
        hashtags: |count, most, refused| many(count, "hashtag", most, refused),
        mentions: |count, most, refused| many(count, "mention", most, refused),
        links: |count, most, refused| many(count, "link", most, refused),
        items: |count, most, refused| many(count, "tag", most, refused),
        pictures: |count, most| format!("{count} pictures, at most {most} taken"),
        videos: |count, most| format!("{count} videos, at most {most} taken"),
        mixed: "Pictures and videos cannot share a post here",
        missing: |fewest| {
            format!(
                "Add at least {fewest} picture{} or video{}",
                s(fewest.into()),
                s(fewest.into())
            )
        },
        alt: |count, most| format!("Alternative text of {count} characters, at most {most} taken"),
    },
    parts: Parts {
        links: |count, each| format!("{count} link{}, {each} each whatever the length", s(count)),
        mentions: |count| format!("{count} mention{}, counted without the host", s(count)),
        emoji: |count, each| format!("{count} emoji, {each} each"),
        characters: |count| format!("{count} character{}, 1 each", s(count)),
        costly: |count, each, examples| {
            let such = if examples.is_empty() { String::new() } else { format!(" ({examples})") };
            format!("{count} character{} that cost {each}{such}", s(count))
        },
        warning: "The content warning counts too",
        quotes: |count| {
            format!("{count} tag{} with a space, stored between quotes: 2 each", s(count))
        },
    },
    shortenings: Shortenings {
        in_app: |count, fits| {
            let fits = if fits { ", and it fits" } else { "" };
            format!("Posted from Bluesky’s own app, which shortens links, it counts {count}{fits}")
        },
        spaces: |saved| format!("Remove spaces nobody sees: saves {saved}"),
        ellipsis: |saved| format!("Write … for three full stops: saves {saved}"),
        compose: |saved| format!("Join letters and accents: saves {saved}"),
        link_to_comment: |saved| format!("Move the last link to the first comment: saves {saved}"),
        thread: |posts| format!("Split into {posts} posts"),
    },
    misreadings: Misreadings {
        cut_hashtag: |typed, linked| format!("{typed} links only {linked}"),
        plain_hashtag: |typed| format!("{typed} will not be linked"),
        plain_mention: |typed| {
            format!("{typed} is plain text: people are picked from the network’s own list")
        },
        plain_link: |typed| format!("{typed} will not be clickable"),
        file_name: |typed| format!("{typed} will be read as a web address"),
        fix: |fix| format!("Write {fix}"),
    },
    counter: |count, limit, unit| {
        format!("{} / {} {unit}", number(Lang::En, count), number(Lang::En, limit))
    },
    over: |count| format!("{count} over"),
    left: |count| format!("{count} left"),
    no_limit: "No limit",
    why: "Why",
    fold: "Fold, about here: “see more”",
    checked: |day| format!("Checked on {day}"),
    source: "Source",
};

pub(super) static EN_REFERENCE: Reference = Reference {
    confidence: Confidence {
        high: "official document read",
        medium: "two sources agree",
        low: "one source, or sources disagree",
        memory: "from memory, to be checked",
    },
    rules: Rules {
        length: |limit, unit| format!("At most {} {unit}", n(limit)),
        length_with_media: |limit, unit| {
            format!("At most {} {unit} with a picture or a video", n(limit))
        },
        length_paid: |limit, unit| format!("At most {} {unit} on a paying account", n(limit)),
        advised: |shortest, longest| {
            let (shortest, longest) = (n(shortest.into()), n(longest.into()));
            format!("{shortest} to {longest} advised")
        },
        fold_characters: |after, screen| {
            format!("Folded after about {} characters, {screen}", n(after.into()))
        },
        fold_lines: |after, screen| format!("Folded after about {after} lines, {screen}"),
        hashtags: |count, refused| most(count, "hashtag", refused),
        mentions: |count, refused| most(count, "mention", refused),
        links: |count, refused| most(count, "different link", refused),
        items: |count, refused| most(count, "tag", refused),
        banned: |characters| format!("Without {characters}"),
        size: |width, height| format!("{width} × {height} pixels"),
        smallest: |width, height| format!("At least {width} × {height} pixels"),
        largest: |width, height| match (width, height) {
            (width, 0) => format!("At most {width} pixels wide"),
            (0, height) => format!("At most {height} pixels high"),
            (width, height) => format!("At most {width} × {height} pixels"),
        },
        bytes: |size| format!("At most {size}"),
        pixels: |count| format!("At most {} pixels in all", n(count)),
        shapes: |narrowest, widest| format!("Between {narrowest} and {widest}"),
        formats: |formats| format!("Formats: {formats}"),
        seconds: |count| format!("At most {count} seconds"),
        repeated: |fewest, most| format!("{fewest} to {most} of them"),
        least_bytes: |size| format!("At least {size}"),
        safe: |top, bottom, sides| {
            format!(
                "Keep {top} % at the top, {bottom} % at the bottom and {sides} % at each side free of text"
            )
        },
        pictures: |count| format!("At most {count} picture{}", s(count.into())),
        videos: |count| format!("At most {count} video{}", s(count.into())),
        attached: |count| {
            format!("At least {count} picture{} or video{}", s(count.into()), s(count.into()))
        },
        poll_options: |fewest, most| format!("Polls of {fewest} to {most} options"),
        poll_option: |length| format!("Poll options of at most {length} characters"),
        poll_question: |length| format!("Poll questions of at most {length} characters"),
        poll_minutes: |shortest, longest| match (shortest, longest) {
            (0, longest) => format!(
                "Polls open until closed, or closing by themselves within {longest} minutes"
            ),
            (shortest, longest) if shortest == longest => {
                format!("Polls open for {} hours", longest / 60)
            }
            (shortest, longest) => {
                format!("Polls open from {} to {}", time(shortest), time(longest))
            }
        },
    },
    screens: Screens {
        any: "on any screen",
        desktop: "on a computer",
        phone: "on a phone",
        with_media: "under a picture or a link",
        sponsored: "in a sponsored post",
        reel: "in a short video",
    },
    notes: Notes {
        viadeo: "Closed. The French professional network, founded in 2004, went into receivership in November 2016; Figaro Classifieds bought it that December and later folded it into its other sites.",
        myspace: "Dormant. The site is online, everything uploaded between 2003 and 2015 was lost in a move made public in 2019, and nothing can be published from outside.",
        whatsapp: "Channels have no publishing interface: copy the update and post it by hand.",
        reddit: "Each community has rules of its own: read them before posting.",
    },
    exceptions: Exceptions {
        zero: "A limit of 0 lets nobody write",
        absurd: "No network takes that much",
        same: "That is the network’s own limit",
        no_reason: "Say why this limit differs",
    },
};

/// A number in groups of three digits.
fn n(count: u64) -> String {
    number(Lang::En, count)
}

/// Minutes in the longest unit that they fill.
fn time(minutes: u32) -> String {
    let (count, unit) = match minutes {
        0..60 => (minutes, "minute"),
        60..1440 => (minutes / 60, "hour"),
        _ => (minutes / 1440, "day"),
    };
    format!("{count} {unit}{}", s(count.into()))
}
