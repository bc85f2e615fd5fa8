//! Numbers: groups of three digits, and what is measured.

use super::{NBSP, Profile, THIN, as_text};
use crate::typography::Edits;
use crate::typography::passage::{Passage, is_space};

/// Signs that follow a number after a no-break space, glued to it or not.
const SIGNS: [&str; 11] = ["%", "‰", "€", "$", "£", "¥", "°C", "°F", "k€", "M€", "Md€"];

/// Units, which stand after a space. Those that are also glued to numbers by mistake come first.
const UNITS: [&str; 43] = [
    "km/h", "km", "kg", "cm", "mm", "mg", "ml", "cl", "kWh", "MHz", "GHz", "Go", "Mo", "Ko", "To",
    "ha", "Hz", "kHz", "m²", "m³", "km²", "min", "m", "g", "l", "L", "h", "s", "W", "kW", "V",
    "Wh", "Ah", "mAh", "bar", "dB", "lm", "N·m", "Nm", "m2", "m3", "cm2", "cm3",
];
/// How many of [`UNITS`] are also set apart when glued.
const GLUED: usize = 14;

pub(super) fn check(passage: &Passage, profile: &Profile, edits: &mut Edits) {
    let mut index = 0;
    while index < passage.len() {
        if !passage.at(index).is_ascii_digit() || passage.is_shielded(index) {
            index += 1;
            continue;
        }
        let end = number_end(passage, index);
        thousands(passage, index, end, profile, edits);
        unit(passage, index, end, edits);
        minutes(passage, end, edits);
        index = end;
    }
}

/// The end of a number with its groups and decimals.
fn number_end(passage: &Passage, start: usize) -> usize {
    let mut at = start;
    loop {
        while passage.at(at).is_ascii_digit() && at < passage.len() {
            at += 1;
        }
        let group = is_space(passage.at(at)) && digits(passage, at + 1) == 3 && at < passage.len();
        let decimal = matches!(passage.at(at), ',' | '.') && passage.at(at + 1).is_ascii_digit();
        if !(group || decimal) {
            return at;
        }
        at += 1;
    }
}

fn digits(passage: &Passage, start: usize) -> usize {
    (start..passage.len()).take_while(|at| passage.at(*at).is_ascii_digit()).count()
}

/// Groups of three after one to three digits that are not a part of something else: a telephone
/// number, an account, a list of years.
fn thousands(passage: &Passage, start: usize, end: usize, profile: &Profile, edits: &mut Edits) {
    let first = digits(passage, start);
    let lonely = !is_space(passage.before(start))
        || !passage.before(start.saturating_sub(1)).is_ascii_digit();
    let parted = is_space(passage.at(end)) || passage.at(end) == '-';
    let follows = parted && passage.at(end + 1).is_ascii_digit();
    let glued = passage.before(start).is_alphanumeric() || "+.,-/".contains(passage.before(start));
    if first > 3 || passage.at(start) == '0' || !lonely || follows || glued {
        return;
    }
    let mut at = start + first;
    while at < end && is_space(passage.at(at)) {
        if !matches!(passage.at(at), THIN | NBSP) {
            edits.replace("thousands", at..at + 1, as_text(profile.thousands));
        }
        at += 4;
    }
}

/// The no-break space between the number `start..end` and its unit.
fn unit(passage: &Passage, start: usize, end: usize, edits: &mut Edits) {
    let mut next = end;
    while is_space(passage.at(next)) && next < passage.len() {
        next += 1;
    }
    let wanted = next > end + 1 || next == end || !matches!(passage.at(end), NBSP | THIN);
    if !wanted || next >= passage.len() || passage.is_shielded(next) {
        return;
    }
    let sign = SIGNS.iter().any(|sign| is_unit(passage, next, sign, true));
    let units = if next == end { &UNITS[..GLUED] } else { &UNITS[..] };
    let grams = || next == end && is_weight(passage, start, end);
    if sign || units.iter().any(|unit| is_unit(passage, next, unit, false)) || grams() {
        edits.replace("unit-space", end..next, as_text(NBSP));
    }
}

/// `50g`, but not `4g` (a network), `802.11g` (a standard) or `AB50g` (a model).
fn is_weight(passage: &Passage, start: usize, end: usize) -> bool {
    let network = end == start + 1 && matches!(passage.at(start), '2'..='6');
    let model = (start..end).any(|at| passage.at(at) == '.')
        || passage.before(start).is_alphanumeric()
        || matches!(passage.before(start), '-' | '_' | '.' | '/' | '+');
    is_unit(passage, end, "g", false) && !network && !model
}

/// The minutes of a time hold on to its hours, which end at `end`: `21 h 30`.
fn minutes(passage: &Passage, end: usize, edits: &mut Edits) {
    let space = end + 2;
    let hours = is_space(passage.at(end)) && passage.at(end + 1) == 'h';
    if hours && passage.at(space) == ' ' && digits(passage, space + 1) == 2 {
        edits.replace("unit-space", space..space + 1, as_text(NBSP));
    }
}

/// Whether `unit` stands at `start`, alone; a sign also for each of something: `12 €/mois`.
fn is_unit(passage: &Passage, start: usize, unit: &str, sign: bool) -> bool {
    if !unit.chars().enumerate().all(|(offset, c)| passage.at(start + offset) == c) {
        return false;
    }
    let length = unit.chars().count();
    let after = passage.at(start + length);
    let each = sign && after == '/' && passage.at(start + length + 1).is_alphabetic();
    each || !after.is_alphanumeric() && !matches!(after, '\'' | '’' | '/' | '-' | '=' | '_' | '$')
}
