//! French typography, after the common usage of printers in each country.

mod apostrophe;
mod ellipsis;
mod guillemets;
mod ligatures;
mod numbers;
mod profiles;
mod punctuation;
mod strays;
mod titles;

use super::passage::Passage;
use super::{Edits, Locale};
pub(super) use profiles::Profile;

/// No-break space.
const NBSP: char = '\u{a0}';
/// Narrow no-break space.
const THIN: char = '\u{202f}';

/// A no-break space, narrow or not, as what is put in.
fn as_text(c: char) -> &'static str {
    if c == THIN { "\u{202f}" } else { "\u{a0}" }
}

pub(super) fn profile(locale: Locale) -> &'static Profile {
    match locale {
        Locale::FrCa => &profiles::CANADA,
        Locale::FrCh => &profiles::SWITZERLAND,
        Locale::FrFr | Locale::En => &profiles::FRANCE,
    }
}

/// Runs every rule; where two want the same place, the one that comes first in the text wins.
pub(super) fn check(passage: &Passage, profile: &Profile, edits: &mut Edits) {
    let quotes = guillemets::check(passage, profile, edits);
    punctuation::check(passage, profile, &quotes, edits);
    apostrophe::check(passage, edits);
    ellipsis::check(passage, edits);
    numbers::check(passage, profile, edits);
    titles::check(passage, edits);
    ligatures::check(passage, edits);
    strays::check(passage, edits);
}
