//! What Marbre says, in French and in English.
//!
//! One file per area of the interface, each a struct with one field per sentence and one value per
//! language: a missing string does not compile. Sentences that hold a number or a name are functions.
//! Nothing here knows about Leptos, HTML or the network.

pub mod activity;
pub mod approve;
pub mod away;
pub mod board;
pub mod brand;
pub mod bulk;
pub mod charter;
pub mod chrome;
pub mod comments;
pub mod deadlines;
pub mod deciding;
pub mod editor;
pub mod export;
pub mod forgetting;
pub mod guest;
pub mod help;
pub mod history;
pub mod inbox;
pub mod invisible;
pub mod item;
pub mod library;
pub mod mail;
pub mod networks;
pub mod notice;
pub mod numbers;
pub mod people;
pub mod plan;
pub mod posting;
pub mod posts;
pub mod refusals;
pub mod report;
pub mod review;
pub mod rules;
pub mod second_factor;
pub mod session;
pub mod states;
pub mod times;
pub mod trash;
pub mod visuals;
pub mod webhooks;
pub mod workflow;

/// A language Marbre speaks. The language of an article is another thing: see `prose`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
}

impl Lang {
    /// Both languages, in the order menus show them.
    pub const ALL: [Lang; 2] = [Lang::En, Lang::Fr];

    /// ISO 639-1 code: `en` or `fr`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Fr => "fr",
        }
    }

    /// The language of an ISO 639-1 code or of a tag that starts with one (`fr-CA`), if Marbre speaks it.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Lang> {
        match code.split(['-', '_']).next()? {
            "en" => Some(Lang::En),
            "fr" => Some(Lang::Fr),
            _ => None,
        }
    }
}
