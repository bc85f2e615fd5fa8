//! Words as a library finds them: without case, accents, ligatures or plural.
//!
//! The same keys are made of a text when it is kept and of a query when it is asked, so that every
//! database finds the same things: it compares keys and knows nothing about languages.

mod passage;
mod plain;
mod plural;

pub use passage::{Piece, passage};
pub use plain::plain;

use crate::{Language, Span, fold_into, is_function_word};

/// Longest key, in bytes: nobody looks for a longer word, and no index takes one.
pub const LONGEST: usize = 60;

/// Most words of a query: those after them are not looked for.
pub const MOST: usize = 12;

/// Most of a query that is read, in bytes.
const READ: usize = 1_000;

/// A word of a text, with the key it is found by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Where it is in the text.
    pub span: Span,
    /// Its key: letters and digits only, never empty.
    pub key: String,
}

/// One word somebody looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    /// Its key.
    pub key: String,
    /// What a longer word may begin with, when the word may not be finished: it is the last one.
    pub beginning: Option<String>,
}

impl Sought {
    /// Whether a word of this key is one that is looked for.
    #[must_use]
    pub fn finds(&self, key: &str) -> bool {
        self.key == key || self.beginning.as_deref().is_some_and(|it| key.starts_with(it))
    }
}

/// The words of a text, in order. Whatever is no letter and no digit stands between two words.
pub fn keys(text: &str) -> impl Iterator<Item = Key> {
    spans(text).filter_map(|span| {
        let key = key(&text[span.range()]);
        (!key.is_empty()).then_some(Key { span, key })
    })
}

/// What a query looks for: its words without the little ones, unless there are no others. Every word has
/// to be found; the last one may be the beginning of a longer one.
#[must_use]
pub fn sought(query: &str) -> Vec<Sought> {
    let end = (0..=READ.min(query.len())).rev().find(|at| query.is_char_boundary(*at));
    let query = &query[..end.unwrap_or(0)];
    let all: Vec<Key> = keys(query).collect();
    let last = all.len().saturating_sub(1);
    let matters = |it: &Key| !is_little(&query[it.span.range()]);
    let any = all.iter().any(matters);
    let mut found: Vec<Sought> = Vec::new();
    for (place, word) in all.into_iter().enumerate() {
        let unfinished = place == last && word.span.end() == query.trim_end().len();
        if (any && !matters(&word)) || found.iter().any(|it| it.key == word.key) {
            continue;
        }
        let beginning = unfinished.then(|| cut(folded(&query[word.span.range()])));
        found.push(Sought { key: word.key, beginning });
        if found.len() == MOST {
            break;
        }
    }
    found
}

/// The key of one word.
fn key(word: &str) -> String {
    let mut key = folded(word);
    plural::make_singular(&mut key);
    cut(key)
}

fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    fold_into(word, &mut folded);
    folded
}

fn cut(mut key: String) -> String {
    if key.len() > LONGEST {
        let end = (0..=LONGEST).rev().find(|at| key.is_char_boundary(*at));
        key.truncate(end.unwrap_or(0));
    }
    key
}

/// Articles, pronouns and what elision leaves: `le`, `of`, `l`.
fn is_little(word: &str) -> bool {
    let folded = folded(word);
    folded.len() == 1 && !folded.starts_with(|c: char| c.is_ascii_digit())
        || is_function_word(&folded, Language::Fr)
        || is_function_word(&folded, Language::En)
}

fn spans(text: &str) -> impl Iterator<Item = Span> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(char::is_alphanumeric)?;
        let rest = &text[start..];
        at = start + rest.find(|c| !belongs(c)).unwrap_or(rest.len());
        Some(Span::new(start, at))
    })
}

/// Letters, digits, and what is not seen inside a word: combining accents, soft hyphens, joiners.
fn belongs(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<String> {
        keys(text).map(|it| it.key).collect()
    }

    #[test]
    fn case_accents_ligatures_and_elision_make_no_difference() {
        assert_eq!(of("L’Œuvre, ÉTÉ"), of("l'oeuvre ete"));
        assert_eq!(of("cœur"), of("COEUR"));
        // The same letter, written in two ways.
        assert_eq!(of("e\u{301}te\u{301}"), of("été"));
        assert_eq!(of("co\u{ad}pie"), of("copie"));
    }

    #[test]
    fn a_query_keeps_what_matters_and_opens_its_last_word() {
        let keys = |query: &str| sought(query).into_iter().map(|it| it.key).collect::<Vec<_>>();
        assert_eq!(keys("les tables de composition"), ["table", "composition"]);
        assert_eq!(keys("the"), ["the"], "a little word alone is looked for");
        assert_eq!(keys("marbre MARBRES"), ["marbre"]);
        let typed = sought("table compo");
        assert!(typed[0].beginning.is_none() && typed[1].finds("composition"));
        assert!(!typed[0].finds("tableau"));
        assert!(sought("compo, ")[0].beginning.is_none(), "a word that is finished is whole");
    }

    #[test]
    fn nothing_people_type_is_too_much() {
        for hostile in ["", "\"", "AND OR NOT NEAR(", "%_*", "\0", "'; DROP TABLE item; --", "-"] {
            assert!(sought(hostile).iter().all(|it| it.key.chars().all(char::is_alphanumeric)));
        }
        let long = "été ".repeat(3_000) + &"œ".repeat(5_000);
        assert!(sought(&long).iter().all(|it| it.key.len() <= LONGEST));
        let many: String = (0..500).map(|n| format!("mot{n} ")).collect();
        assert_eq!(sought(&many).len(), MOST);
    }
}
