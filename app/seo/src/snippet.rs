//! A search result as data: what is shown, and what is cut.

use crate::{Draft, width};
use serde::{Deserialize, Serialize};

/// Widest title shown whole, in pixels, on a desktop screen.
pub const TITLE_PX: u64 = 600;
/// Longest description shown whole, in characters, the date before it included.
pub const DESCRIPTION_CHARACTERS: usize = 156;
/// Widest description shown whole, in pixels: two lines on a desktop screen.
pub const DESCRIPTION_PX: u64 = 920;

/// A text and where it is cut.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cut {
    /// What is shown, without the ellipsis that follows when something is cut.
    pub shown: String,
    /// What is not, empty when all is shown.
    pub removed: String,
}

/// A search result.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snippet {
    /// Title, cut at [`TITLE_PX`].
    pub title: Cut,
    /// Width of the whole title in pixels.
    pub title_px: u64,
    /// Host, then the parts of the address: `["example.org", "rye-bread"]`.
    pub breadcrumb: Vec<String>,
    /// Date before the description, with its separator, or empty.
    pub date: String,
    /// Description, cut at [`DESCRIPTION_CHARACTERS`] or [`DESCRIPTION_PX`] with the date.
    pub description: Cut,
    /// Characters of the description as it was typed, the date and its separator included.
    pub description_characters: usize,
    /// Their width in pixels.
    pub description_px: u64,
    /// Whether the description was taken from the first paragraph, for want of one.
    pub description_borrowed: bool,
}

/// The search result of a draft. `first_paragraph` stands in for a missing description.
#[must_use]
pub fn snippet(draft: &Draft<'_>, first_paragraph: &str) -> Snippet {
    let title = single_spaced(draft.shown_title());
    let date = dated(draft.snippet_date);
    let given = single_spaced(draft.description);
    let borrowed = given.is_empty();
    let description = if borrowed { single_spaced(first_paragraph) } else { given };
    let typed = if borrowed { &description } else { draft.description.trim() };
    Snippet {
        title_px: width::title_px(&title),
        title: cut(&title, pixels_fit(&title)),
        breadcrumb: breadcrumb(draft),
        description_characters: date.chars().count() + typed.chars().count(),
        description_px: width::description_px(&format!("{date}{typed}")),
        description: cut(&description, description_fits(&date, &description)),
        description_borrowed: borrowed,
        date,
    }
}

/// The date as shown before a description: followed by ` - `.
pub(crate) fn dated(date: &str) -> String {
    if date.trim().is_empty() { String::new() } else { format!("{} - ", date.trim()) }
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn breadcrumb(draft: &Draft<'_>) -> Vec<String> {
    let parts = draft.slug.split('/').filter(|part| !part.is_empty());
    let host = Some(draft.site).filter(|host| !host.is_empty());
    host.into_iter().chain(parts).map(str::to_owned).collect()
}

/// Where a description stops fitting after its date, or `None` when it fits whole.
fn description_fits(date: &str, description: &str) -> Option<usize> {
    let room = DESCRIPTION_CHARACTERS.saturating_sub(date.chars().count());
    let most = description.char_indices().nth(room).map(|(at, _)| at);
    let is_wide = |end: usize| {
        let shown = format!("{date}{}", &description[..end]);
        width::description_px(&shown) > DESCRIPTION_PX
    };
    let shown = &description[..most.unwrap_or(description.len())];
    let wide = shown.char_indices().find(|(at, c)| is_wide(at + c.len_utf8()));
    wide.map(|(at, _)| at).or(most)
}

/// Where a title stops fitting with its ellipsis, or `None` when it fits whole.
fn pixels_fit(title: &str) -> Option<usize> {
    if width::title_px(title) <= TITLE_PX {
        return None;
    }
    let most = TITLE_PX * 2048 / 20 - u64::from(width::advance('…'));
    let mut used = 0;
    title.char_indices().find_map(|(at, c)| {
        used += u64::from(width::advance(c));
        (used > most).then_some(at)
    })
}

/// Cuts at the last space before `limit`; inside a word only when there is no space.
fn cut(text: &str, limit: Option<usize>) -> Cut {
    let Some(limit) = limit else {
        return Cut { shown: text.to_owned(), removed: String::new() };
    };
    let whole_words = text[limit..].starts_with(' ');
    let at = if whole_words { limit } else { text[..limit].rfind(' ').unwrap_or(limit) };
    Cut { shown: text[..at].trim_end().to_owned(), removed: text[at..].to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_title_is_cut_between_words() {
        let title = "Everything about baking rye bread in an ordinary kitchen, with its oven and its starter";
        let draft = Draft { title, ..Draft::default() };
        let found = snippet(&draft, "");
        assert!(found.title_px > TITLE_PX);
        assert!(width::title_px(&format!("{}…", found.title.shown)) <= TITLE_PX);
        assert_eq!(format!("{}{}", found.title.shown, found.title.removed), title);
        assert!(found.title.removed.starts_with(' '));
    }

    #[test]
    fn the_date_takes_its_share_of_the_description() {
        let long = "word ".repeat(40);
        let plain = snippet(&Draft { description: &long, ..Draft::default() }, "");
        let dated = snippet(
            &Draft { description: &long, snippet_date: "21 Nov 2026", ..Draft::default() },
            "",
        );
        assert_eq!(dated.date, "21 Nov 2026 - ");
        assert!(dated.description.shown.len() < plain.description.shown.len());
    }

    #[test]
    fn wide_letters_are_cut_before_they_are_too_many() {
        let wide = "WHAT MAKES A WOMAN MOW THE MEADOW AT DAWN? ".repeat(3);
        let found = snippet(&Draft { description: &wide, ..Draft::default() }, "");
        assert!(found.description_characters < DESCRIPTION_CHARACTERS);
        assert!(found.description_px > DESCRIPTION_PX && !found.description.removed.is_empty());
        assert!(width::description_px(&found.description.shown) <= DESCRIPTION_PX);
        let spaced = snippet(&Draft { description: "one  two", ..Draft::default() }, "");
        assert_eq!((spaced.description_characters, &*spaced.description.shown), (8, "one two"));
    }

    #[test]
    fn without_a_description_the_first_paragraph_is_shown() {
        let found = snippet(&Draft::default(), "Flour, water, salt.");
        assert!(found.description_borrowed);
        assert_eq!(found.description.shown, "Flour, water, salt.");
    }

    #[test]
    fn the_address_becomes_a_breadcrumb() {
        let draft = Draft { site: "example.org", slug: "bread/rye-bread", ..Draft::default() };
        assert_eq!(snippet(&draft, "").breadcrumb, ["example.org", "bread", "rye-bread"]);
    }
}
