//! The passive voice, in French and in English.
//!
//! Counted: a finite clause, an infinitive or a gerund with être, be or get and a passive participle,
//! with or without agent; `se faire` and an infinitive for what one undergoes. Not counted: states
//! and adjectives (`est ouvert`, `was tired`), être with verbs of movement, pronominal verbs, reduced
//! clauses. An agent (`par le maire`, `by the mayor`) makes a passive of what would be a state.

mod english;
mod french;

use prose::Language;

use crate::keyphrase::tokens::Token;

/// A passive found: the tokens from the auxiliary to the participle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) first: usize,
    pub(crate) last: usize,
}

/// Whether the passive of the language is known.
pub(crate) fn known(language: Language) -> bool {
    matches!(language, Language::Fr | Language::En)
}

/// The first passive of a sentence. `text` is what the tokens' places are in.
pub(crate) fn find(text: &str, tokens: &[Token<'_>], language: Language) -> Option<Found> {
    let at = |at| match language {
        Language::Fr => french::at(text, tokens, at),
        Language::En => english::at(text, tokens, at),
        _ => None,
    };
    (0..tokens.len()).find_map(at)
}

/// The folded form of the token at `at`, empty outside.
fn folded<'t>(tokens: &'t [Token<'_>], at: usize) -> &'t str {
    tokens.get(at).map_or("", |token| token.word())
}

/// The folded form of the token `back` places before `at`, empty outside.
fn before<'t>(tokens: &'t [Token<'_>], at: usize, back: usize) -> &'t str {
    at.checked_sub(back).map_or("", |at| folded(tokens, at))
}

/// The token after an aside between commas that begins at `at`, else `at`: `was, in our view, read`.
fn after_aside(text: &str, tokens: &[Token<'_>], at: usize) -> usize {
    if !comma(text, tokens, at) {
        return at;
    }
    (at + 1..at + 7).find(|at| comma(text, tokens, *at)).unwrap_or(at)
}

/// The token an aside between commas begins with that ends before `at`, else `at`: `auraient, dit-on, été`.
fn before_aside(text: &str, tokens: &[Token<'_>], at: usize) -> usize {
    if !comma(text, tokens, at) {
        return at;
    }
    (at.saturating_sub(6)..at).rev().find(|at| comma(text, tokens, *at)).unwrap_or(at)
}

/// Whether a comma stands before the token at `at`.
fn comma(text: &str, tokens: &[Token<'_>], at: usize) -> bool {
    gap(text, tokens, at).is_some_and(|gap| gap.contains(','))
}

/// What stands between a token and the one before it.
fn gap<'t>(text: &'t str, tokens: &[Token<'_>], at: usize) -> Option<&'t str> {
    let before = tokens.get(at.checked_sub(1)?)?;
    text.get(before.whole().end()..tokens.get(at)?.text.start())
}

/// Whether a sign that ends a clause stands before the token at `at`.
fn clause_ends(text: &str, tokens: &[Token<'_>], at: usize) -> bool {
    gap(text, tokens, at).is_some_and(|gap| gap.contains([';', ':', '.', '!', '?', '…', '(', ')']))
}
