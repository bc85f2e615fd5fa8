//! What people are told: written in the transaction of the verb that causes it, once each, to those concerned
//! at that time.

mod choose;
mod concerned;
mod due;
mod letter;
mod read;
mod tell;

pub use choose::{choices, choose};
pub use due::{FORGOTTEN_MS, SOON_MS, forget_old, remind};
pub use letter::{MORNING, write_letters};
pub use read::{News, Since, latest, mark, news, state};
pub use store::notices::{Mark, Told};
pub(crate) use tell::tell;

use domain::ItemKind;
use domain::name::one_line;
use domain::notice::Notice;
use wording::Lang;

/// A sentence that says what happened, in a language. Names and titles stay on their line and in its
/// direction, whatever they hold.
#[must_use]
pub fn sentence(it: &Told, lang: Lang) -> String {
    let untitled = wording::item::item(lang).untitled;
    let title = one_line(&it.title, MOST);
    let title = if title.is_empty() { untitled } else { &title };
    let who = one_line(it.by.as_deref().unwrap_or_default(), MOST);
    (wording::notice::notice(lang).told)(it.notice.as_str(), &who, title)
}

/// Characters of a name or title in a sentence.
pub(crate) const MOST: usize = 120;

/// Where what was told is looked after: what came back where it is written, everything else on the review.
#[must_use]
pub fn path(it: &Told, brand: &str) -> String {
    let page = match (it.notice, it.kind) {
        (Notice::ChangesRequested | Notice::Assigned, ItemKind::Article) => "edit",
        (Notice::ChangesRequested | Notice::Assigned, ItemKind::Post) => "posts",
        _ => "review",
    };
    format!("/b/{brand}/items/{}/{page}", it.code)
}
