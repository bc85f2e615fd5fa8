//! Does the text say things in the positive form?
//!
//! `pas impossible`, `pas sans`, `ne peut pas ne pas`; `not uncommon`, `not without`, `never fails to`.

use prose::{Language, Span, Words};

use crate::keyphrase::tokens::Token;
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
    "dissimilar illegal illogical impossible improbable inaccurate inconsiderable inconvenient \
     incorrect inexpensive infrequent infrequently insignificant insurmountable irrelevant \
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
    let negation = match word(tokens, at) {
        "not" => true,
        "t" => word(tokens, at.saturating_sub(1)).ends_with('n'),
        "never" if matches!(word(tokens, at + 1), "fail" | "fails" | "failed") => {
            return Some(at + 1);
        }
        _ => false,
    };
    let skip = matches!(
        word(tokens, at + 1),
        "an" | "a" | "at" | "entirely" | "so" | "all" | "completely"
    );
    let next = at + 1 + usize::from(skip);
    (negation && ENGLISH.holds(word(tokens, next))).then_some(next)
}
