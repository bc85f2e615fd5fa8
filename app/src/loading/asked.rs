//! Filters in an address: read with caution, written the same way every time.

use super::times::Times;
use super::{query_encoded, query_value};
use crate::views::library::Asked;
use domain::{ItemKind, ItemState, PersonId};
use studio::Actor;
use studio::library::{Filter, tag};

/// Longest words to look for, in characters: what is typed beyond is not looked for.
const LONGEST: usize = 300;

/// What the query of a path asks for. Words that mean nothing here are left out.
#[must_use]
pub fn asked(path: &str) -> Asked {
    let value = |name: &str, most: usize| {
        let typed = query_value(path, name).unwrap_or_default();
        let seen = typed.chars().map(|c| if c.is_control() { ' ' } else { c });
        seen.take(most).collect::<String>().trim().to_owned()
    };
    let one_of = |name: &str, known: &[&str]| {
        let word = value(name, 20);
        if known.contains(&word.as_str()) { word } else { String::new() }
    };
    let author = value("author", 40);
    let lang = value("lang", 3);
    Asked {
        q: value("q", LONGEST),
        kind: one_of("kind", &["article", "post"]),
        state: one_of("state", &ItemState::BOARD.map(ItemState::as_str)),
        lang: if lang.chars().all(|c| c.is_ascii_lowercase()) { lang } else { String::new() },
        author: if author == "me" || author.parse::<PersonId>().is_ok() {
            author
        } else {
            String::new()
        },
        tag: value("tag", 200),
        due: one_of("due", &["late", "week"]),
        page: value("page", 9).parse().unwrap_or(0),
    }
}

impl Asked {
    /// The query of an address that asks for this, without the page; empty when it asks for everything.
    #[must_use]
    pub fn query(&self) -> String {
        let pairs = [
            ("q", &self.q),
            ("kind", &self.kind),
            ("state", &self.state),
            ("lang", &self.lang),
            ("author", &self.author),
            ("tag", &self.tag),
            ("due", &self.due),
        ];
        let said = pairs.into_iter().filter(|it| !it.1.is_empty());
        said.map(|(name, it)| format!("{name}={}", query_encoded(it))).collect::<Vec<_>>().join("&")
    }

    /// The address of a page of what this asks for.
    #[must_use]
    pub fn href(&self, base: &str, page: u64) -> String {
        let page = (page > 1).then(|| format!("page={page}"));
        let query = [Some(self.query()).filter(|it| !it.is_empty()), page];
        let query: Vec<String> = query.into_iter().flatten().collect();
        if query.is_empty() { base.to_owned() } else { format!("{base}?{}", query.join("&")) }
    }

    /// The filter this stands for: `me` is the reader, a week is the one the brand is in.
    #[must_use]
    pub fn filter(&self, actor: &Actor, times: &Times) -> Filter {
        let (now, week) = (times.now(), times.week());
        let mut filter = Filter {
            kind: ItemKind::of_str(&self.kind),
            state: ItemState::of_str(&self.state),
            language: Some(self.lang.clone()).filter(|it| !it.is_empty()),
            author: match self.author.as_str() {
                "me" => actor.person(),
                id => id.parse().ok(),
            },
            tag: Some(tag(&self.tag)).filter(|_| !self.tag.is_empty()),
            ..Filter::default()
        };
        match self.due.as_str() {
            "late" => (filter.due_before, filter.open) = (Some(now), true),
            "week" => (filter.due_from, filter.due_before) = (Some(week.0), Some(week.1)),
            _ => {}
        }
        filter
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_address_asks_is_written_back_the_same() {
        let path = "/b/a/library?q=L%E2%80%99%C5%93uvre+%26+co&kind=post&author=me&tag=%C3%A9t%C3%A9&page=3";
        let it = asked(path);
        assert_eq!((it.q.as_str(), it.page), ("L’œuvre & co", 3));
        assert_eq!(asked(&it.href("/b/a/library", 3)), it);
    }

    #[test]
    fn what_means_nothing_is_left_out() {
        let it =
            asked("/x?kind=%00&state=gone&author=1%27&due=never&page=-1&lang=%3Cb%3E&q=a%00b%0Ac");
        assert_eq!(it, Asked { q: "a b c".into(), ..Asked::default() });
        let long = format!("/x?q={}", "a".repeat(10_000));
        assert_eq!(asked(&long).q.len(), LONGEST);
    }
}
