//! The English passive: be or get, and a participle.

mod participles;

use super::{Found, after_aside, before, clause_ends, folded};
use prose::{Sieve, Words};

use crate::keyphrase::tokens::{Glue, Token};
use participles::{ARRANGED, ATTRIBUTES, IRREGULAR, NOT_PARTICIPLES, RESULTS, STATES};

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
    if contracted && perfect(tokens, last) || attribute(text, tokens, last) {
        return None;
    }
    let compound = (at..last).any(|at| matches!(folded(tokens, at), "been" | "being"));
    let state = STATES.holds(word);
    let result = RESULTS.holds(word);
    let passive = match () {
        () if agent(text, tokens, last) => true,
        () if word == "used" => tool(tokens, at, last),
        // `mistaken for a deer`, `aged in oak`; `I am mistaken`, `aged 40`.
        () if word == "mistaken" => folded(tokens, last + 1) == "for",
        // Steaks and concerts.
        () if before(tokens, last, 1) == "well" && WELL.holds(word) => false,
        () if word == "sold" && folded(tokens, last + 1) == "out" && !compound => false,
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

/// `She’s written four books`, `What’s changed?`: the contraction is `has`.
fn perfect(tokens: &[Token<'_>], participle: usize) -> bool {
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
    let object = (OBJECTS.holds(next) || number) && !NAMING.holds(word);
    let lasting = word == "taken" || !span_of_time(tokens, participle + 1);
    HAPPENING.holds(word) || object && lasting
}

/// `is braised lamb`: what it is, not what is done to it.
fn attribute(text: &str, tokens: &[Token<'_>], participle: usize) -> bool {
    const BEHIND: Words = Words::of(
        "again alive apart away black brown crisp daily dry fine first fresh frozen golden hard hot \
     immediately last next overnight raw smooth soft tender thin together twice until weekly \
     whole",
    );
    let next = participle + 1;
    let word = folded(tokens, next);
    next < tokens.len()
        && ATTRIBUTES.holds(folded(tokens, participle))
        && super::gap(text, tokens, next) == Some(" ")
        && !tokens[next].function
        && !BEHIND.holds(word)
        && !["ing", "ly", "wise"].iter().any(|end| word.ends_with(end))
        && !span_of_time(tokens, next)
}

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

/// `by the mayor`; not `by 2030`, `by hand`, `by then`.
fn agent(text: &str, tokens: &[Token<'_>], participle: usize) -> bool {
    for at in participle + 1..(participle + 6).min(tokens.len()) {
        if clause_ends(text, tokens, at) {
            return false;
        }
        if folded(tokens, at) == "by" {
            let who = folded(tokens, at + 1);
            let manner = [
                "then",
                "now",
                "hand",
                "accident",
                "mistake",
                "chance",
                "far",
                "default",
                "tomorrow",
                "noon",
                "midnight",
                "dawn",
                "dusk",
                "night",
                "nightfall",
                "morning",
                "evening",
                "lunch",
                "lunchtime",
                "dinner",
                "bedtime",
                "monday",
                "tuesday",
                "wednesday",
                "thursday",
                "friday",
                "saturday",
                "sunday",
                "january",
                "february",
                "march",
                "april",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december",
                "spring",
                "summer",
                "autumn",
                "winter",
            ];
            let doing = who.ends_with("ing") && who.len() > 5 && !NOUNS.holds(who);
            // `exhausted by the time I got down`
            let when = who == "the" && folded(tokens, at + 2) == "time";
            let date = who.starts_with(|c: char| c.is_ascii_digit());
            return !who.is_empty() && !manner.contains(&who) && !date && !doing && !when;
        }
    }
    false
}

/// Nouns in -ing, which may do something: `split by lightning`.
const NOUNS: Words = Words::of(
    "advertising anything everything housing investing lightning lobbying nothing something \
     viking",
);

/// `is used to cut` is passive; `is used to cutting` is a habit; `used cars` are second-hand.
fn tool(tokens: &[Token<'_>], be: usize, at: usize) -> bool {
    let (who, what) = (before(tokens, be, 1), &folded(tokens, at + 2));
    let person = matches!(who, "i" | "you" | "he" | "she" | "we" | "they" | "who");
    let thing = what.ends_with("ing")
        || matches!(
            *what,
            "the"
                | "a"
                | "an"
                | "my"
                | "your"
                | "his"
                | "her"
                | "our"
                | "their"
                | "this"
                | "that"
                | "these"
                | "those"
                | "it"
                | "them"
        );
    folded(tokens, at + 1) != "to" || !person && !thing
}

/// `can’t be done`, `must be moved`; `will be closed` is still a state.
fn modal(tokens: &[Token<'_>], at: usize, participle: &str) -> bool {
    let Some(found) = (1..=4).map(|back| before(tokens, at, back)).find(|word| {
        matches!(
            *word,
            "will"
                | "ll"
                | "would"
                | "can"
                | "cannot"
                | "could"
                | "may"
                | "might"
                | "must"
                | "shall"
                | "should"
                | "to"
                | "won"
                | "wouldn"
        )
    }) else {
        return false;
    };
    let lasting = matches!(
        participle,
        "closed" | "shut" | "locked" | "unlocked" | "finished" | "parked" | "lit" | "frozen"
    );
    let announced = matches!(found, "will" | "ll" | "would" | "won" | "wouldn");
    folded(tokens, at) == "be" && !(lasting && announced)
}

/// `was left on the table`, `was broken during the party`: a past and its circumstances tell an event.
fn event(text: &str, tokens: &[Token<'_>], at: usize, participle: usize) -> bool {
    const AFTER: Words = Words::of(
        "after again alone at because before behind beside down during for from in into last off on \
     out over overnight there to twice under when while with without yesterday",
    );
    let word = folded(tokens, participle);
    let past = matches!(folded(tokens, at), "was" | "were" | "wasn" | "weren");
    let lasting = matches!(
        word,
        "closed"
            | "shut"
            | "locked"
            | "unlocked"
            | "finished"
            | "parked"
            | "lit"
            | "frozen"
            | "lost"
            | "bent"
            | "stained"
    );
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
fn span_of_time(tokens: &[Token<'_>], at: usize) -> bool {
    let many = matches!(
        folded(tokens, at),
        "a" | "an" | "every" | "last" | "one" | "several" | "some" | "this" | "three" | "two"
    );
    let unit = folded(tokens, at + 1).trim_end_matches('s');
    let units =
        ["second", "minute", "hour", "day", "night", "morning", "evening", "week", "month", "year"];
    many && units.contains(&unit)
}

/// `have got rid`, `I got it fixed`: something else than a passive.
fn causative(tokens: &[Token<'_>], at: usize, get: bool) -> bool {
    get && matches!(before(tokens, at, 1), "have" | "has" | "had" | "ve" | "s")
        && folded(tokens, at) == "got"
}
