//! Rules in sentences.

use wording::Lang;
use wording::networks::{Rules, networks, reference};

use crate::field::{Capped, FoldAfter};
use crate::rules::{Rule, Says};

impl Rule {
    /// What it says, in a sentence.
    #[must_use]
    pub fn said(&self, lang: Lang) -> String {
        let words = networks(lang);
        let rules = &reference(lang).rules;
        match self.says {
            Says::Length(None, ..) => words.no_limit.to_owned(),
            Says::Length(Some(limit), unit, _) | Says::AlsoLength(limit, unit) => {
                (rules.length)(limit, unit.said(lang))
            }
            Says::LengthWithMedia(limit, unit) => (rules.length_with_media)(limit, unit.said(lang)),
            Says::LengthPaid(limit, unit) => (rules.length_paid)(limit, unit.said(lang)),
            Says::Advised(shortest, longest) => (rules.advised)(shortest, longest),
            Says::Fold(screen, after) => fold(rules, after, screen.said(lang)),
            Says::AtMost(what, most, refused) => at_most(rules, what, most, refused),
            Says::Banned(characters) => (rules.banned)(&listed(characters.iter())),
            Says::Pictures(most) => (rules.pictures)(most),
            Says::Videos(most) => (rules.videos)(most),
            Says::Attached(fewest) => (rules.attached)(fewest),
            Says::PollOptions(fewest, most) => (rules.poll_options)(fewest, most),
            Says::PollOption(length) => (rules.poll_option)(length),
            Says::PollQuestion(length) => (rules.poll_question)(length),
            Says::PollMinutes(shortest, longest) => (rules.poll_minutes)(shortest, longest),
            place => of_place(rules, place, lang),
        }
    }
}

fn of_place(rules: &Rules, says: Says, lang: Lang) -> String {
    match says {
        Says::Size(width, height) => (rules.size)(width, height),
        Says::SmallestSize(width, height) => (rules.smallest)(width, height),
        Says::LargestSize(width, height) => (rules.largest)(width, height),
        Says::Bytes(most) => (rules.bytes)(&size(most, lang)),
        Says::Repeated(fewest, most) => (rules.repeated)(fewest, most),
        Says::LeastBytes(fewest) => (rules.least_bytes)(&size(fewest, lang)),
        Says::Safe(top, bottom, sides) => (rules.safe)(top, bottom, sides),
        Says::Pixels(most) => (rules.pixels)(most),
        Says::Shapes(narrow, wide) => (rules.shapes)(&shape(narrow), &shape(wide)),
        Says::Formats(formats) => (rules.formats)(&listed(formats.iter())),
        Says::Seconds(most) => (rules.seconds)(most),
        _ => String::new(),
    }
}

fn fold(rules: &Rules, after: FoldAfter, screen: &str) -> String {
    match after {
        FoldAfter::Characters(count) | FoldAfter::Weighted(count) => {
            (rules.fold_characters)(count, screen)
        }
        FoldAfter::Lines(count) => (rules.fold_lines)(count, screen),
    }
}

fn at_most(rules: &Rules, what: Capped, most: u32, refused: bool) -> String {
    let said = match what {
        Capped::Hashtags => rules.hashtags,
        Capped::Mentions => rules.mentions,
        Capped::Links => rules.links,
        Capped::Items => rules.items,
    };
    said(most, refused)
}

fn listed<T: std::fmt::Display>(items: impl Iterator<Item = T>) -> String {
    items.map(|item| item.to_string()).collect::<Vec<_>>().join(", ")
}

fn shape((width, height): (u32, u32)) -> String {
    format!("{width}:{height}")
}

/// Bytes in the unit that reads best, one decimal.
fn size(bytes: u64, lang: Lang) -> String {
    let (units, comma) = match lang {
        Lang::En => (["bytes", "kB", "MB", "GB"], "."),
        Lang::Fr => (["octets", "ko", "Mo", "Go"], ","),
    };
    let step = [1_000_000_000_u64, 1_000_000, 1_000, 1]
        .iter()
        .position(|unit| bytes >= *unit)
        .unwrap_or(3);
    let unit = [1_000_000_000_u64, 1_000_000, 1_000, 1][step];
    let (whole, tenth) = (bytes / unit, bytes % unit * 10 / unit);
    let decimal = if tenth == 0 { String::new() } else { format!("{comma}{tenth}") };
    format!("{whole}{decimal}\u{A0}{}", units[3 - step])
}
