//! What tells an event of a state.

use prose::Words;

use super::super::{before, clause_ends, folded};
use crate::keyphrase::tokens::Token;

/// What stays so for a while: `was closed on Sunday` tells a state.
const LASTING: Words = Words::of("closed finished frozen lit locked parked shut unlocked");

/// `can’t be done`, `must be moved`; `will be closed` is still a state.
pub(super) fn modal(tokens: &[Token<'_>], at: usize, participle: &str) -> bool {
    const MODALS: Words =
        Words::of("can cannot could ll may might must shall should to will won would wouldn");
    let Some(found) = (1..=4).map(|back| before(tokens, at, back)).find(|word| MODALS.holds(word))
    else {
        return false;
    };
    let lasting = LASTING.holds(participle);
    let announced = matches!(found, "will" | "ll" | "would" | "won" | "wouldn");
    folded(tokens, at) == "be" && !(lasting && announced)
}

/// `was left on the table`, `was broken during the party`: a past and its circumstances tell an event.
pub(super) fn event(text: &str, tokens: &[Token<'_>], at: usize, participle: usize) -> bool {
    const AFTER: Words = Words::of(
        "after again alone at because before behind beside down during for from in into last off on \
     out over overnight there to twice under when while with without yesterday",
    );
    let word = folded(tokens, participle);
    let past = matches!(folded(tokens, at), "was" | "were" | "wasn" | "weren");
    let lasting = LASTING.holds(word) || matches!(word, "bent" | "lost" | "stained");
    let next = participle + 1;
    let follows = next < tokens.len() && !clause_ends(text, tokens, next);
    let after = folded(tokens, next);
    let told = follows && word != "bound" && (AFTER.holds(after) || span_of_time(tokens, next));
    // `if the seal is broken during transit`
    let meanwhile = follows && matches!(after, "during" | "twice");
    // `closed down`, `will be closed automatically`
    let done = follows && (past && after == "down" || after.ends_with("ly") && after.len() > 4);
    // `is bound by hand`
    let crafted = after == "by" && folded(tokens, next + 1) == "hand";
    let parted = word == "split" && !matches!(after, "about" | "on" | "over");
    crafted
        || past && (parted || word == "hurt" || told && !lasting)
        || !lasting && meanwhile
        || done
}

/// `an hour before`, `two days later`, `last week`.
pub(super) fn span_of_time(tokens: &[Token<'_>], at: usize) -> bool {
    let many = matches!(
        folded(tokens, at),
        "a" | "an" | "every" | "last" | "one" | "several" | "some" | "this" | "three" | "two"
    );
    let unit = folded(tokens, at + 1).trim_end_matches('s');
    let units =
        ["second", "minute", "hour", "day", "night", "morning", "evening", "week", "month", "year"];
    many && units.contains(&unit)
}
