//! The English passive: be or get, and a participle.

mod active;
mod agent;
mod event;
mod participles;

use super::{Found, after_aside, before, clause_ends, folded};
use prose::{Sieve, Words};

use crate::keyphrase::tokens::{Glue, Token};
use active::{attribute, causative, perfect, tool};
use agent::agent;
use event::{event, modal, span_of_time};
use participles::{ARRANGED, IRREGULAR, NOT_PARTICIPLES, RESULTS, STATES, UNDOING};

/// Forms of be, folded; contracted negations lose their `t`, a token of its own.
const BE: Words = Words::of("ain am are aren be been being is isn m re was wasn were weren");

/// Forms of get.
const GET: Words = Words::of("get gets getting got gotten");

/// Words before a contracted `is`.
const CONTRACTED: Words = Words::of("he here it she that there this what who");

/// Words that may stand between the auxiliary and the participle.
const BETWEEN: Words = Words::of(
    "again all already also always be been being best both even ever first he however it just \
     largely later long never not now often once only seldom she since sometimes soon still t \
     then therefore they thus twice well yet",
);

/// Words that make an adjective of what follows: `very tired`.
const DEGREES: [&str; 10] =
    ["very", "so", "too", "quite", "rather", "more", "most", "less", "extremely", "pretty"];

static AUXILIARIES: Sieve = Sieve::of(BE).with_all(GET).with_all(CONTRACTED);

/// The passive whose auxiliary is the token at `at`.
pub(super) fn at(text: &str, tokens: &[Token<'_>], at: usize) -> Option<Found> {
    let word = folded(tokens, at);
    if !AUXILIARIES.may_hold(word) {
        return None;
    }
    let contracted = tokens[at].possessive > 0 && CONTRACTED.holds(word);
    let get = GET.holds(word);
    if !get && !contracted && !BE.holds(word)
        || matches!(word, "re" | "m") && tokens[at].glue != Glue::Apostrophe
    {
        return None;
    }
    // `All she did was put the kettle on`: what somebody does.
    if matches!(before(tokens, at, 1), "did" | "do" | "does") {
        return None;
    }
    let last = participle(text, tokens, at)?;
    let word = folded(tokens, last);
    if contracted && perfect(text, tokens, last)
        || folded(tokens, at) != "be" && attribute(text, tokens, last)
    {
        return None;
    }
    let compound = (at..last).any(|at| matches!(folded(tokens, at), "been" | "being"));
    let adjective = word.starts_with("un")
        && !["under", "uni"].iter().any(|start| word.starts_with(start))
        && !UNDOING.holds(word);
    let state = adjective || STATES.holds(word);
    let result = RESULTS.holds(word);
    let passive = match () {
        () if agent(text, tokens, last) => true,
        () if word == "used" => tool(tokens, at, last),
        // `mistaken for a deer`, `aged in oak`; `I am mistaken`, `aged 40`.
        () if word == "mistaken" => folded(tokens, last + 1) == "for",
        // Steaks and concerts.
        () if before(tokens, last, 1) == "well" && WELL.holds(word) => false,
        () if word == "sold" && folded(tokens, last + 1) == "out" => {
            compound || matches!(folded(tokens, last + 2), "by" | "in" | "within")
        }
        () if word == "meant" => !matches!(folded(tokens, last + 1), "for" | "to"),
        () if word == "fed" && folded(tokens, last + 1) == "up" => false,
        () if word == "confused" && matches!(folded(tokens, last + 1), "for" | "with") => true,
        () if word == "drunk" => span_of_time(tokens, last + 1) || compound,
        () if word == "aged" => matches!(folded(tokens, last + 1), "for" | "in"),
        // Who gets started, begins.
        () if matches!(word, "heated" | "started") && get => false,
        () if word == "broken" && get => true,
        // `it is known that`
        () if word == "known" => {
            before(tokens, at, 1) == "it" && folded(tokens, last + 1) == "that" || compound
        }
        () if word == "disabled" => modal(tokens, at, word),
        () if state => false,
        () if ARRANGED.holds(word) => {
            let willing = word == "prepared" && folded(tokens, last + 1) == "to";
            (compound || modal(tokens, at, word)) && !willing
        }
        () if result => compound || modal(tokens, at, word) || event(text, tokens, at, last),
        () => !causative(tokens, at, get),
    };
    passive.then_some(Found { first: at, last })
}

/// What is well so is a state.
const WELL: Words =
    Words::of("done equipped insulated lit made placed positioned situated stocked suited");

fn participle(text: &str, tokens: &[Token<'_>], at: usize) -> Option<usize> {
    // `Was the cake eaten?`: the subject stands between.
    const ASKING: Words = Words::of("at by for how in on what when where who whom why with");
    // `Rarely is such kindness repaid`: so it does behind these.
    const DENYING: Words = Words::of("hardly neither never nor nowhere rarely scarcely seldom");
    let first = folded(tokens, 0);
    let be = !GET.holds(folded(tokens, at));
    let asked = be && (at <= 1 || at <= 3 && ASKING.holds(first)) && asks(text, tokens)
        || be && (1..=2).contains(&at) && DENYING.holds(first);
    let reach = if asked { 7 } else { 5 };
    let from = after_aside(text, tokens, at + 1);
    for next in from..(from + reach - 1).min(tokens.len()) {
        let word = folded(tokens, next);
        if clause_ends(text, tokens, next) || DEGREES.contains(&word) {
            return None;
        }
        let agreed = word == "agreed"
            && matches!(folded(tokens, next + 1), "by" | "in" | "on" | "that" | "to" | "upon");
        if agreed && before(tokens, at, 1) == "it" || is_participle(word) {
            return Some(next);
        }
        let adverb = |at: usize| {
            let word = folded(tokens, at);
            word.ends_with("ly") && word.len() > 4
        };
        // `quickly and firmly denied`
        let joined = matches!(word, "and" | "but") && adverb(next - 1) && adverb(next + 1);
        if !(asked || adverb(next) || joined || BETWEEN.holds(word)) {
            return None;
        }
    }
    None
}

fn asks(text: &str, tokens: &[Token<'_>]) -> bool {
    let end = tokens.last().map_or(0, |token| token.text.end());
    text.get(end..).is_some_and(|rest| rest.starts_with('?'))
}

fn is_participle(word: &str) -> bool {
    let regular = word.ends_with("ed") && word.len() > 3;
    (regular || IRREGULAR.holds(word) || prefixed(word)) && !NOT_PARTICIPLES.holds(word)
}

/// `overwritten`, `relit`: an irregular participle behind a prefix.
fn prefixed(word: &str) -> bool {
    ["mis", "out", "over", "pre", "re", "under"].iter().any(|prefix| {
        word.strip_prefix(prefix).is_some_and(|rest| rest.len() > 2 && IRREGULAR.holds(rest))
    })
}
