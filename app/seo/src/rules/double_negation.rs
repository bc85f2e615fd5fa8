//! Does the text say things in the positive form?
//!
//! `pas impossible`, `pas sans`, `ne peut pas ne pas`; `not uncommon`, `not without`, `never fails to`,
//! and the two that were meant as one: `don't know nothing`, `nobody didn't`.

use prose::{Language, Span, Words};

use crate::keyphrase::tokens::{Glue, Token};
use wording::rules::double_negation::words;

use super::Rule;
use crate::facts::{Facts, Passage};
use crate::{Finding, Group};

pub(super) const RULE: Rule =
    Rule { id: "double-negation", group: Group::Readability, weight: 2, check, yoast: &[] };

/// Negative adjectives, folded and sorted: a negation before them cancels theirs.
const FRENCH: Words = Words::of(
    "anodin denue denuee depourvu depourvue exclu exclue illegal illegale illogique impensable \
     impossible improbable inactif incapable incompatible incompatibles inconcevable inconnu \
     inconnue inconnus indifferent indifferente inexact inexacte inferieur inhabituel ininteressant \
     ininteressante injuste injustifie insensible insignifiant insignifiante insurmontable inutile \
     inutiles invraisemblable irrealiste mecontent mecontente negligeable negligeables",
);

/// The same in English.
const ENGLISH: Words = Words::of(
    "dissimilar hardly illegal illogical impossible improbable inaccurate inconsiderable inconvenient \
     incorrect inexpensive infrequent infrequently insignificant insurmountable irrelevant scarcely \
     unattractive unaware uncommon unexpected unfair unfamiliar unhappy unheard unimportant \
     uninteresting unknown unlike unlikely unpleasant unreasonable unrelated untrue unusual \
     unwelcome unwise without",
);

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    if !facts.knows_function_words() || facts.is_blank() {
        return None;
    }
    let spans: Vec<Span> = facts.spans(|found| &found.negations).collect();
    Some(match spans.len() as u64 {
        0 => Finding::scored(9, words.right),
        times => Finding::scored(6, (words.found)(times)).at(spans),
    })
}

/// Those of a sentence.
pub(super) fn read(passage: &Passage<'_, '_>, out: &mut Vec<Span>) {
    if !passage.sentence.quoted {
        out.extend(found(passage));
    }
}

fn found(passage: &Passage<'_, '_>) -> impl Iterator<Item = Span> {
    let Passage { tokens, chunk, language, .. } = *passage;
    let end = move |at: usize| match language {
        Language::Fr => french(tokens, at),
        _ => english(tokens, at),
    };
    // `Il ne boit pas, ne fume pas`: a sign parts two clauses, each with its own negation.
    let parted = |from: usize, to: usize| {
        let between = chunk.plain().get(tokens[from].text.end()..tokens[to].text.start());
        between
            .unwrap_or_default()
            .contains([',', ';', ':', '.', '!', '?', '…', '(', '«', '–', '—'])
    };
    let pair = move |at: usize| {
        let last = end(at).filter(|last| !parted(at, *last))?;
        // The whole of `don’t`.
        let first = at - usize::from(word(tokens, at) == "t");
        Some(Span::new(tokens[first].span.start(), tokens[last].span.end()))
    };
    (0..tokens.len()).filter_map(pair)
}

fn word<'t>(tokens: &'t [Token<'_>], at: usize) -> &'t str {
    tokens.get(at).map_or("", |token| token.word())
}

/// The last token of a double negation whose first negation is at `at`.
fn french(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    if !matches!(word(tokens, at), "pas" | "non" | "jamais" | "guere") {
        return None;
    }
    let next = at
        + 1
        + usize::from(matches!(
            word(tokens, at + 1),
            "du" | "totalement" | "tout" | "si" | "tout-a-fait" | "completement"
        ));
    match word(tokens, next) {
        // `n’est pas sans rappeler`, not `un pas sans fin` nor `pas sans vous`.
        "sans"
            if word(tokens, next + 1).ends_with("er")
                || word(tokens, next + 1).ends_with("oir") =>
        {
            Some(next + 1)
        }
        // `ne peut pas ne pas voir`, not `ce qui ne tue pas ne compte pas`.
        "ne" | "n" if word(tokens, next + 1) == "pas" => Some(next + 1),
        "ne" | "n"
            if matches!(word(tokens, next + 1), "avoir" | "etre")
                && word(tokens, next + 2) == "pas" =>
        {
            Some(next + 2)
        }
        found if FRENCH.holds(found) => Some(next),
        _ => None,
    }
}

fn english(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    match word(tokens, at) {
        "never" if matches!(word(tokens, at + 1), "fail" | "fails" | "failed") => Some(at + 1),
        "never" => undone(tokens, at),
        "not" => cancelled(tokens, at).or_else(|| undone(tokens, at)),
        "t" if word(tokens, at.saturating_sub(1)).ends_with('n') => {
            cancelled(tokens, at).or_else(|| undone(tokens, at))
        }
        "nobody" | "nothing" => negated(tokens, at, at + 1),
        "no" if word(tokens, at + 1) == "one" => negated(tokens, at, at + 2),
        _ => None,
    }
}

/// `not uncommon`, `isn't so bad`.
fn cancelled(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let skip = matches!(
        word(tokens, at + 1),
        "an" | "a" | "at" | "entirely" | "so" | "all" | "completely"
    );
    let next = at + 1 + usize::from(skip);
    ENGLISH.holds(word(tokens, next)).then_some(next)
}

/// `don't know nothing`, `never told him nothing`, `ain't no`: the negative word that ends it.
fn undone(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    if at > 0 && word(tokens, at - 1) == "ain" && is_negative(tokens, at + 1) {
        return Some(at + 1);
    }
    let verb = tokens.get(at + 1)?;
    let object = ["me", "you", "him", "her", "us", "them"].contains(&word(tokens, at + 2));
    let last = at + 2 + usize::from(object);
    let other = match verb.word() {
        "do" | "have" => false,
        // `Does not mean no rules`, `don't say no`: the second is what is meant or said.
        "mean" => true,
        "say" | "said" | "take" => word(tokens, last) == "no",
        _ => verb.function,
    };
    (!other && is_negative(tokens, last)).then_some(last)
}

/// `nothing`, `no trouble`; not `no matter`, `no-code`, nor a bare `no`.
fn is_negative(tokens: &[Token<'_>], at: usize) -> bool {
    match word(tokens, at) {
        "nobody" | "none" | "nothing" | "nowhere" => true,
        "no" => tokens.get(at + 1).is_some_and(|next| {
            let adverb = matches!(next.word(), "doubt" | "matter" | "thanks" | "wonder");
            let noun = next.glue == Glue::Space && !next.function && !adverb;
            noun || next.word() == "one"
        }),
        _ => false,
    }
}

/// `nobody didn't`: the end of the negated verb at `at`, whose subject is negative, not `doing nothing`.
fn negated(tokens: &[Token<'_>], subject: usize, at: usize) -> Option<usize> {
    let before = subject.checked_sub(1).map_or("and", |before| word(tokens, before));
    let begins = matches!(before, "and" | "because" | "but" | "if" | "so" | "that");
    let verb = word(tokens, at);
    // `If you see nothing, don't` asks somebody.
    let verb = verb.ends_with('n') && verb != "don" && word(tokens, at + 1) == "t";
    (begins && verb).then_some(at + 1)
}
