//! What has the letters of a passive and is none.

use prose::Words;

use super::super::{before, folded, gap};
use super::event::span_of_time;
use super::participles::ATTRIBUTES;
use crate::keyphrase::tokens::Token;

/// `She’s written four books`, `What’s changed?`: the contraction is `has`.
pub(super) fn perfect(text: &str, tokens: &[Token<'_>], participle: usize) -> bool {
    const HAPPENING: Words =
        Words::of("become been begun changed fallen gone happened improved occurred risen");
    // Verbs that have something behind them in the passive as well.
    const NAMING: Words = Words::of(
        "awarded called charged considered crowned declared deemed denied dubbed elected fed given \
     handed known labelled lent made named offered paid promised rated sent served shown sold \
     taught titled told voted",
    );
    const OBJECTS: Words = Words::of(
        "a all an another any both each eight every five four half her him his it its many me most my \
     nine no one our seven several six some ten the their them these this those three two us you \
     your",
    );
    let (word, next) = (folded(tokens, participle), folded(tokens, participle + 1));
    let number = next.starts_with(|c: char| c.is_ascii_digit());
    // `If it’s stolen, the bank pays.`
    let follows = gap(text, tokens, participle + 1) == Some(" ");
    let object = follows && (OBJECTS.holds(next) || number) && !NAMING.holds(word);
    let lasting = word == "taken" || !span_of_time(tokens, participle + 1);
    HAPPENING.holds(word) || object && lasting
}

/// `is braised lamb`: what it is, not what is done to it.
pub(super) fn attribute(text: &str, tokens: &[Token<'_>], participle: usize) -> bool {
    const BEHIND: Words = Words::of(
        "again alive apart away black brown cold crisp daily dry fine first flat fresh frozen golden \
     hard hot immediately last next overnight raw smooth soft stiff tender thin together twice \
     until warm weekly whole",
    );
    let next = participle + 1;
    let word = folded(tokens, next);
    next < tokens.len()
        && ATTRIBUTES.holds(folded(tokens, participle))
        && gap(text, tokens, next) == Some(" ")
        && !tokens[next].function
        && !BEHIND.holds(word)
        && !["ing", "ly", "wise"].iter().any(|end| word.ends_with(end))
        && !span_of_time(tokens, next)
}

/// `is used to cut` is passive; `is used to cutting` is a habit; `used cars` are second-hand.
pub(super) fn tool(tokens: &[Token<'_>], be: usize, at: usize) -> bool {
    const PEOPLE: Words = Words::of("he i she they we who you");
    const THINGS: Words =
        Words::of("a an her his it my our that the their them these this those your");
    let (who, what) = (before(tokens, be, 1), folded(tokens, at + 2));
    let person = PEOPLE.holds(who);
    let thing = what.ends_with("ing") || THINGS.holds(what);
    folded(tokens, at + 1) != "to" || !person && !thing
}

/// `have got rid`, `I got it fixed`: something else than a passive.
pub(super) fn causative(tokens: &[Token<'_>], at: usize, get: bool) -> bool {
    get && matches!(before(tokens, at, 1), "have" | "has" | "had" | "ve" | "s")
        && folded(tokens, at) == "got"
}
