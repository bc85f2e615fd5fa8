//! What each network accepts, counted as it counts.
//!
//! One file per network holds its facts: texts with limit, unit, source, date and confidence, what may be
//! attached, where pictures go, what becomes a link. Everything else reads those facts: [`count()`] says how
//! long a text is for a network and whether it takes it, [`links()`] what will be clickable, [`split()`] makes
//! a thread of it, [`preview()`] shows it as data.
//!
//! Pure: no I/O, no clock, no panic on any text, time proportional to its length. Offsets are UTF-8 bytes
//! into the text given, unless a name says otherwise.

mod at_hand;
mod attachments;
mod beside;
mod checked;
mod count;
mod exception;
mod excerpts;
mod field;
mod graphemes;
mod hashtags;
mod links;
mod lists;
mod mention;
mod misread;
mod network;
mod normal;
mod own;
mod pasted;
mod placement;
mod poll;
mod preview;
mod provenance;
mod ranges;
mod rules;
mod said;
mod shorten;
mod sources;
mod split;
mod thread;
mod tlds;
mod utm;
mod why;

pub mod blogger;
pub mod bluesky;
pub mod discord;
pub mod facebook;
pub mod google_ads_rsa;
pub mod google_business_profile;
pub mod instagram;
pub mod linkedin;
pub mod mastodon;
pub mod medium;
pub mod meta_ads;
pub mod myspace;
pub mod newsletter_email;
pub mod pinterest;
pub mod reddit;
pub mod telegram;
pub mod threads;
pub mod tiktok;
pub mod tumblr;
pub mod viadeo;
pub mod web_card;
pub mod whatsapp_channels;
pub mod wordpress;
pub mod x;
pub mod youtube;

pub use at_hand::Inserted;
pub use attachments::{AttachmentProblem, alt_problem, attachment_problems};
pub use beside::{Beside, BesideProblem, beside, carried, number_problem};
pub use checked::{CapUse, Checked, check};
pub use count::{AlsoCount, Context, Count, Problem, count};
pub use exception::{ExceptionError, check_exception};
pub use excerpts::{Excerpt, ExcerptKind, excerpts};
pub use field::{
    Also, Basis, Cap, Capped, Field, Fold, FoldAfter, Paid, Reading, Role, Screen, Unit,
};
pub use hashtags::{Grouped, LeftOut, hashtags_at, with_hashtags};
pub use links::{Link, LinkKind, links};
pub use lists::{LineError, LineProblem, hashtag_groups, hashtag_groups_text, people, people_text};
pub use mention::{Mention, Person, mention, mention_at};
pub use misread::{Misread, Misreading, misread};
pub use network::{
    HashtagLinks, Linking, Media, MentionLinks, Network, PollRules, Status, UnknownNetwork,
    UnknownPart, UrlLinks,
};
pub use pasted::{Doubt, Pasted, PastedPost, pasted};
pub use placement::{Placement, Ratio, SafeZone};
pub use poll::{Poll, PollProblem, poll_problems};
pub use preview::{
    Card, Draft, FoldLine, LinkedPage, Picture, Preview, ShownBeside, preview, shown_beside,
};
pub use provenance::{CHECKED, Confidence, Day, Provenance, RELEASED, STALE_AFTER};
pub use rules::{Rule, Says, rules, rules_of};
pub use said::part_name;
pub use shorten::{Proposal, Shortening, shorter};
pub use sources::source;
pub use split::{Piece, Split, split, split_field};
pub use thread::{adapted, thread};
pub use utm::{
    Tagged, TaggedLink, Utm, campaign_in, campaign_in_address, tag_address, tag_links, tagged,
};
pub use why::{Part, PartKind, why};

/// Every network, in the order menus show them; closed ones last.
static ALL: [&Network; 25] = [
    &x::NETWORK,
    &linkedin::NETWORK,
    &facebook::NETWORK,
    &instagram::NETWORK,
    &threads::NETWORK,
    &bluesky::NETWORK,
    &mastodon::NETWORK,
    &youtube::NETWORK,
    &tiktok::NETWORK,
    &pinterest::NETWORK,
    &tumblr::NETWORK,
    &reddit::NETWORK,
    &telegram::NETWORK,
    &discord::NETWORK,
    &whatsapp_channels::NETWORK,
    &google_business_profile::NETWORK,
    &google_ads_rsa::NETWORK,
    &meta_ads::NETWORK,
    &newsletter_email::NETWORK,
    &web_card::NETWORK,
    &wordpress::NETWORK,
    &blogger::NETWORK,
    &medium::NETWORK,
    &viadeo::NETWORK,
    &myspace::NETWORK,
];

/// Every network, in the order menus show them; closed ones last.
#[must_use]
pub fn all() -> &'static [&'static Network] {
    &ALL
}

/// The network of an id.
///
/// # Errors
/// [`UnknownNetwork`], whose message lists those that exist.
pub fn network(id: &str) -> Result<&'static Network, UnknownNetwork> {
    ALL.iter()
        .copied()
        .find(|network| network.id == id)
        .ok_or_else(|| UnknownNetwork { asked: id.into() })
}
