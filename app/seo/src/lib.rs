//! Search assistance: one rule per file, keyphrase matching, snippet.
//!
//! [`analyse`] reads a [`Draft`] and gives a [`Report`], which serialises to the documented answer
//! of `check --format json`. Nothing here does I/O or can fail; cost grows with the length of the
//! text. Adding a rule is one file in `rules`, one line in its registry, and its words in `wording`.

mod analyse;
pub mod charter;
mod draft;
mod facts;
mod finding;
mod house;
pub mod keyphrase;
mod passive;
pub mod reference;
mod report;
pub mod rules;
mod score;
mod settings;
mod snippet;
mod transitions;
pub mod typography;
pub mod width;
mod yoast;

pub use analyse::{
    analyse, analyse_document, analyse_in_house, language_after, language_of, weigh_in_house,
};
pub use draft::Draft;
pub use finding::{Field, Finding, Fix, Group, Verdict, words_at};
pub use house::{House, Ignored};
pub use report::{
    Found, HitFound, LanguageFound, LanguageSource, Places, Report, Scores, SentenceDetail, Timing,
    WordDetail,
};
pub use settings::{Limits, Profile, Settings, locale};
pub use snippet::{Cut, DESCRIPTION_CHARACTERS, DESCRIPTION_PX, Snippet, TITLE_PX, snippet};
