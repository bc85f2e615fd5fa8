//! Small words that carry meaning in some keyphrases: `back pain`, `robe d’été`, `maïs`.

use prose::{Language, Words};

use super::Reason;
use super::french::{SUBJECTS, reads_as_noun};
use super::phrase::Entry;
use super::tokens::{Glue, Token};

/// English words that are grammar in a sentence and mean something in a keyphrase.
const ENGLISH: [&str; 5] = ["back", "well", "being", "down", "mine"];

/// French words that only look like a function word when their accents are gone.
const ACCENTED: Words = Words::of("dé dés dû maïs mûr mûre né passé passés prés sûr sûre été étés");

/// Makes content words of the function words of a keyphrase that mean something there.
pub(super) fn promote(text: &str, tokens: &mut [Token<'_>], language: Language) {
    let mixed = text.contains(char::is_lowercase);
    for at in 0..tokens.len() {
        let promoted = tokens[at].function
            && (mixed && is_acronym(&text[tokens[at].text.range()])
                || is_letter(&tokens[at]) && letter(text, tokens, at, language, mixed)
                || match language {
                    Language::Fr => french(text, tokens, at),
                    Language::En => english(tokens, at),
                    _ => false,
                });
        if promoted {
            tokens[at].function = false;
        }
    }
}

/// Whether the word `at` of a keyphrase is a name, which has no singular: `hôtel Tours` is about no
/// tower. At the start a capital says little: only names that also are a plural are looked for.
pub(super) fn is_name(text: &str, tokens: &[Token<'_>], at: usize) -> bool {
    const NAMES: Words = Words::of("alpes bourges cannes landes paris tours vannes wales windows");
    let small = |at: &usize| text[tokens[*at].text.range()].starts_with(char::is_lowercase);
    let content = |at: &usize| !tokens[*at].function;
    let capital = !small(&at) && text[tokens[at].text.range()].contains(char::is_lowercase);
    let alone = (at + 1..tokens.len()).take(1).all(|next| !small(&next));
    let title = at > 0 && !(0..tokens.len()).filter(content).any(|at| small(&at));
    capital && if at == 0 { alone && NAMES.holds(tokens[at].word()) } else { !title }
}

/// Whether a token is one letter: `vitamine C`, `plan B`.
pub(super) fn is_letter(token: &Token<'_>) -> bool {
    token.word().len() == 1 && token.word().as_bytes()[0].is_ascii_alphabetic()
}

/// Whether a token is a number, years left aside: they are said anywhere (`en 2025, le budget`).
pub(super) fn is_number(token: &Token<'_>) -> bool {
    let digits = token.word().bytes().all(|byte| byte.is_ascii_digit() || byte == b',');
    let year = token.word().len() == 4 && token.word().starts_with(['1', '2']);
    digits && !year
}

/// Whether a word is written in capitals: `IT support`, `US visa`.
fn is_acronym(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether the letter `at` of a keyphrase names something. It does not when an apostrophe elides it
/// or should (`cote d azur`), nor when it is a word of its own (`train a dog`, `vélo à deux`). A
/// capital says something where the keyphrase is in `mixed` letters.
fn letter(text: &str, tokens: &[Token<'_>], at: usize, language: Language, mixed: bool) -> bool {
    const NAMED: Words =
        Words::of("hepatite hepatites hepatitis vitamin vitamine vitamines vitamins");
    let typed = &text[tokens[at].text.range()];
    let next = tokens.get(at + 1);
    let elided = next.is_some_and(|next| next.glue == Glue::Apostrophe);
    if !typed.is_ascii() || elided || tokens[at].glue != Glue::Space {
        return false;
    }
    let before = at.checked_sub(1).map(|at| tokens[at].word());
    if next.is_none() || before.is_some_and(|word| NAMED.holds(word)) {
        return before != Some("y");
    }
    let capital = before.is_some() && typed.starts_with(char::is_uppercase) && mixed;
    let vowel =
        next.is_some_and(|next| next.word().starts_with(['a', 'e', 'h', 'i', 'o', 'u', 'y']));
    match tokens[at].word() {
        "a" | "i" => capital && language == Language::Fr,
        "y" => capital,
        _ => capital || before.is_some() && !vowel && language == Language::Fr,
    }
}

/// Whether the letter `at` in a text is a name: not elided, and no word of its own.
pub(super) fn names(text: &str, tokens: &[Token<'_>], at: usize) -> bool {
    let elided = tokens.get(at + 1).is_some_and(|next| next.glue == Glue::Apostrophe);
    let capital = text[tokens[at].text.range()].starts_with(char::is_uppercase);
    let word = matches!(tokens[at].word(), "a" | "i" | "y");
    !elided
        && match tokens[at].glue {
            Glue::Space => capital || !word,
            Glue::Hyphen => true,
            // `l’e-mail`, but `don’t` and `I’d`.
            Glue::Apostrophe => !tokens[at].function,
        }
}

fn english(tokens: &[Token<'_>], at: usize) -> bool {
    let contracted = tokens.get(at + 1).is_some_and(|next| next.glue == Glue::Apostrophe);
    ENGLISH.contains(&tokens[at].word()) && !contracted
}

fn french(text: &str, tokens: &[Token<'_>], at: usize) -> bool {
    if ACCENTED.holds(&prose::lower(&text[tokens[at].text.range()])) {
        return true;
    }
    let before = at.checked_sub(1).map_or("", |at| tokens[at].word());
    let next = tokens.get(at + 1).map_or("", |next| next.word());
    let determined = DETERMINERS.holds(before);
    let led = determined || matches!(before, "d" | "de" | "en" | "au" | "bien");
    let last = next.is_empty();
    let alone = tokens.len() == 1;
    match tokens[at].word() {
        "point" => !matches!(before, "n" | "ne"),
        "passe" => !SUBJECTS.holds(before),
        "vers" => matches!(before, "des" | "du" | "les" | "un") || WORMS.holds(next),
        "bien" => {
            alone || determined || led && last || BELONGINGS.holds(next.trim_end_matches('s'))
        }
        "etre" => {
            alone || determined || led && last || matches!(next, "cher" | "humain" | "vivant")
        }
        "neuf" => alone || last && !tokens[at - 1].function,
        "or" | "car" => led && last || at == 0,
        "ete" | "son" => led && last || alone,
        _ => false,
    }
}

/// Words before a noun of the singular.
const DETERMINERS: Words =
    Words::of("ce cet chaque du l le leur mon notre quel son ton tout un votre");

/// What a `bien` may be: with another word after it, it is an adverb (`bien dormir`).
const BELONGINGS: Words =
    Words::of("commun culturel foncier immobilier locatif meuble mobilier public vacant");

/// Whether the small word of a text is the word of the keyphrase it is spelled like, which means
/// something there.
pub(super) fn is_noun(text: &str, tokens: &[Token<'_>], at: usize, entry: &Entry) -> bool {
    let visible = prose::lower(&text[tokens[at].text.range()]);
    let before = at.checked_sub(1).map_or("", |at| tokens[at].word());
    let next = tokens.get(at + 1);
    let noun_led = reads_as_noun(text, tokens, at);
    let noun = || at == 0 || noun_led;
    let same = visible == entry.typed;
    match tokens[at].word() {
        "ete" | "etes" => {
            (same || [visible.as_str(), entry.typed.as_str()].contains(&"ete"))
                && !AUXILIARIES.holds(before)
        }
        _ if ACCENTED.holds(&visible) => same,
        "bien" | "etre" => noun(),
        "point" => {
            !tokens[at.saturating_sub(3)..at].iter().any(|it| matches!(it.word(), "n" | "ne"))
        }
        "passe" => entry.reason == Reason::VerbForm || !SUBJECTS.holds(before),
        "vers" => noun() && (at > 0 || next.is_some_and(|next| WORMS.holds(next.word()))),
        // `barre de son`, but `la barre et son pied`.
        "son" => same && (noun_led || next.is_none_or(|next| !joins(text, &tokens[at], next))),
        // `, or il pleut` and `Or, il pleut` are no metal.
        "or" | "car" => noun_led || next.is_none_or(|next| joins(text, &tokens[at], next)),
        // `un vélo neuf`, but `neuf vélos`.
        "neuf" => next.is_none_or(|next| next.function) || at > 0 && !tokens[at - 1].function,
        word => {
            let hyphen = tokens[at].glue == Glue::Hyphen;
            let means = hyphen || word.len() == 1 || ENGLISH.contains(&word);
            same && entry.reason <= Reason::Possessive
                && (means || is_acronym(&text[tokens[at].text.range()]))
        }
    }
}

/// Whether a content word follows a token without any sign between them: `or blanc`.
fn joins(text: &str, token: &Token<'_>, next: &Token<'_>) -> bool {
    !next.function && text[token.text.end()..next.text.start()].trim().is_empty()
}

/// What comes behind `vers` when they are worms, or verse.
const WORMS: Words = Words::of("d de libre libres luisant luisants solitaire");

/// Words after which `été` is a participle.
const AUXILIARIES: Words = Words::of(
    "a ai aient ait as aura auraient aurait auront avaient avais avait avez avoir avons ayant deja \
     eu jamais n ont pas plus toujours",
);
