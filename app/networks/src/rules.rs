//! Every rule as a row: what the rules page shows and the tests hold to their dates.

use crate::field::{Basis, Capped, FoldAfter, Screen, Unit};
use crate::network::Network;
use crate::placement::{Ratio, SafeZone};
use crate::provenance::{Confidence, Provenance, known};

/// One rule of one network.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rule {
    /// Id of the network.
    pub network: &'static str,
    /// Id of the text or place it bounds; empty for the whole post.
    pub part: &'static str,
    /// What it says.
    pub says: Says,
    /// Where that comes from, when it was checked, how far to trust it.
    pub known: Provenance,
}

/// What a rule says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Says {
    /// A text of at most so many units; none where there is no limit.
    Length(Option<u64>, Unit, Basis),
    /// The same text in another unit.
    AlsoLength(u64, Unit),
    /// The limit with media attached.
    LengthWithMedia(u64, Unit),
    /// The limit of a paying account.
    LengthPaid(u64, Unit),
    /// A length advised.
    Advised(u32, u32),
    /// A fold.
    Fold(Screen, FoldAfter),
    /// At most so many of something; refused past it, or ignored.
    AtMost(Capped, u32, bool),
    /// Characters refused.
    Banned(&'static [char]),
    /// A size in pixels.
    Size(u32, u32),
    /// At least this size.
    SmallestSize(u32, u32),
    /// At most this size.
    LargestSize(u32, u32),
    /// Between so many and so many of this text in one publication.
    Repeated(u32, u32),
    /// At most so many bytes.
    Bytes(u64),
    /// At least so many bytes.
    LeastBytes(u64),
    /// Percent of the height at the top and at the bottom, and of the width at each side, covered by the
    /// network's own buttons.
    Safe(u32, u32, u32),
    /// At most so many pixels.
    Pixels(u64),
    /// A shape between two.
    Shapes(Ratio, Ratio),
    /// These file formats.
    Formats(&'static [&'static str]),
    /// At most so many seconds.
    Seconds(u32),
    /// At most so many pictures.
    Pictures(u32),
    /// At most so many videos.
    Videos(u32),
    /// At least so many pictures or videos.
    Attached(u32),
    /// Between so many options in a poll.
    PollOptions(u32, u32),
    /// At most so many characters in an option.
    PollOption(u64),
    /// At most so many characters in the question of a poll.
    PollQuestion(u64),
    /// Minutes a poll may stay open; from 0 when it may stay open.
    PollMinutes(u32, u32),
}

/// Where advice comes from: what others found that readers stop at.
const ADVICE: Provenance = known(Confidence::Low, &["pages"]);

/// Every rule of every network, in the order menus show them.
#[must_use]
pub fn rules() -> Vec<Rule> {
    crate::all().iter().flat_map(|network| rules_of(network)).collect()
}

/// Every rule of a network: texts, places, attachments, poll.
#[must_use]
pub fn rules_of(network: &'static Network) -> Vec<Rule> {
    let mut rows = Rows { network: network.id, rules: Vec::new() };
    rows.texts(network);
    rows.places(network);
    rows.attached(network);
    rows.rules
}

fn safe(zone: SafeZone) -> Says {
    let percent = |part: f32| (part * 100.0).round() as u32;
    Says::Safe(percent(zone.top), percent(zone.bottom), percent(zone.sides))
}

struct Rows {
    network: &'static str,
    rules: Vec<Rule>,
}

impl Rows {
    fn add(&mut self, part: &'static str, known: Provenance, says: impl IntoIterator<Item = Says>) {
        let network = self.network;
        self.rules.extend(says.into_iter().map(|says| Rule { network, part, says, known }));
    }

    fn texts(&mut self, network: &'static Network) {
        for field in network.fields {
            self.add(field.id, field.known, [Says::Length(field.limit, field.unit, field.basis)]);
            self.add(
                field.id,
                field.known,
                field.also.map(|also| Says::AlsoLength(also.limit, also.unit)),
            );
            self.add(
                field.id,
                field.known,
                field.with_media.map(|most| Says::LengthWithMedia(most, field.unit)),
            );
            if let Some(paid) = field.premium {
                self.add(field.id, paid.known, [Says::LengthPaid(paid.limit, field.unit)]);
            }
            // What is known of a text without a limit is the advice.
            let advice = if field.limit.is_some() { ADVICE } else { field.known };
            let advised = field.advised.map(|(low, high)| Says::Advised(low, high));
            self.add(field.id, advice, advised);
            self.add(
                field.id,
                field.known,
                (!field.banned.is_empty()).then_some(Says::Banned(field.banned)),
            );
            self.add(
                field.id,
                field.known,
                field.items.map(|(fewest, most)| Says::Repeated(fewest, most)),
            );
            for fold in field.folds {
                self.add(field.id, fold.known, [Says::Fold(fold.screen, fold.after)]);
            }
            for cap in field.caps {
                self.add(field.id, cap.known, [Says::AtMost(cap.what, cap.most, cap.refuses)]);
            }
        }
    }

    fn places(&mut self, network: &'static Network) {
        for place in network.placements {
            let positive =
                |(width, height): (u32, u32)| (width > 0 || height > 0).then_some((width, height));
            self.add(
                place.id,
                place.known,
                place.width.zip(place.height).map(|(width, height)| Says::Size(width, height)),
            );
            self.add(
                place.id,
                place.known,
                positive(place.min).map(|(width, height)| Says::SmallestSize(width, height)),
            );
            self.add(
                place.id,
                place.known,
                positive(place.max).map(|(width, height)| Says::LargestSize(width, height)),
            );
            self.add(place.id, place.known, place.max_bytes.map(Says::Bytes));
            self.add(
                place.id,
                place.known,
                (place.min_bytes > 0).then_some(Says::LeastBytes(place.min_bytes)),
            );
            self.add(place.id, place.known, place.safe_zone.map(safe));
            self.add(place.id, place.known, place.max_pixels.map(Says::Pixels));
            self.add(
                place.id,
                place.known,
                place.ratios.map(|(narrow, wide)| Says::Shapes(narrow, wide)),
            );
            self.add(
                place.id,
                place.known,
                (!place.formats.is_empty()).then_some(Says::Formats(place.formats)),
            );
            self.add(place.id, place.known, place.max_seconds.map(Says::Seconds));
        }
    }

    fn attached(&mut self, network: &'static Network) {
        let media = &network.media;
        self.add("", media.known, media.images.map(Says::Pictures));
        self.add("", media.known, media.videos.map(Says::Videos));
        self.add("", media.known, (media.fewest > 0).then_some(Says::Attached(media.fewest)));
        if let Some(poll) = network.poll {
            let says = [
                Says::PollOptions(poll.options.0, poll.options.1),
                Says::PollOption(poll.option_length),
                Says::PollMinutes(poll.minutes.0, poll.minutes.1),
            ];
            self.add("", poll.known, says);
            self.add("", poll.known, poll.question_length.map(Says::PollQuestion));
        }
    }
}
