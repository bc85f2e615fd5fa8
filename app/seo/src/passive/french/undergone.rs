//! `se faire` and an infinitive: what one undergoes.

use prose::Words;

use super::super::{Found, before, clause_ends, folded};
use super::participles::UNDERGONE;
use crate::keyphrase::tokens::Token;

/// Forms of faire, folded.
pub(super) const FAIRE: Words = Words::of(
    "faire faisaient faisait faisant fait faites fasse fera ferait feront firent fit font",
);

/// `il s’est fait voler`: an infinitive for what one undergoes.
pub(super) fn undergone(text: &str, tokens: &[Token<'_>], at: usize) -> Option<Found> {
    let fait = FAIRE.holds(folded(tokens, at));
    let reflexive = (1..=3).any(|back| match before(tokens, at, back) {
        "se" | "s" | "me" | "m" | "te" | "t" => true,
        // `nous nous sommes fait`, `vous vous ferez`.
        double @ ("nous" | "vous") => {
            let first = before(tokens, at, back + 1);
            let verb = folded(tokens, at);
            first == double
                || first == "ne" && verb == "faites"
                || back == 1 && matches!(verb, "faire" | "faisant")
        }
        _ => false,
    });
    if !fait || !reflexive {
        return None;
    }
    let last = (at + 1..(at + 4).min(tokens.len())).find(|next| suffers(tokens, *next))?;
    (!clause_ends(text, tokens, last)).then_some(Found { first: at, last })
}

/// An infinitive that is suffered, or that an agent follows: `se faire dépanner par un voisin`.
fn suffers(tokens: &[Token<'_>], at: usize) -> bool {
    let word = folded(tokens, at);
    let infinitive = word.len() > 4 && ["er", "ir", "re"].iter().any(|end| word.ends_with(end));
    UNDERGONE.holds(word) || infinitive && folded(tokens, at + 1) == "par"
}
