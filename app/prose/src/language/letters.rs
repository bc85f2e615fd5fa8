//! The likeliest of seven languages by the letters of a text: whatlang's reading, without its sixty other
//! languages, which would be a tenth of what the browser loads. On the server whatlang itself reads; a test
//! holds both to the same answers.

mod profiles;

use super::{Detection, Language};
use crate::order::sort;

/// What a language looks like.
struct Profile {
    /// Letters of its alphabet beyond a to z.
    beyond_ascii: &'static str,
    /// Three hundred runs of three letters, the commonest first.
    runs: &'static str,
}

/// Runs of a profile, and how far a run can be from its place.
const RUNS: u32 = 300;
/// Runs of the text that are looked at.
const MOST_RUNS: usize = 600;

/// Three letters in a row, the first one highest.
type Run = u64;

const fn run(letters: [char; 3]) -> Run {
    (letters[0] as u64) << 42 | (letters[1] as u64) << 21 | letters[2] as u64
}

/// The likeliest of `allowed` for a text in Latin letters.
pub(super) fn likeliest(text: &str, allowed: &[Language]) -> Option<Detection> {
    let text = crate::lower(text);
    let letters: Vec<char> = text.chars().filter(|c| !is_gap(*c)).collect();
    let places = places(&text);
    let (mut best, mut second) = (None, None);
    for &language in allowed {
        let score = (language, score(&letters, &places, profile(language)));
        if best.is_none_or(|best: (Language, f64)| score.1 > best.1) {
            second = best.replace(score);
        } else if second.is_none_or(|second: (Language, f64)| score.1 > second.1) {
            second = Some(score);
        }
    }
    let (language, highest) = best?;
    let second = second.map(|it| it.1);
    Some(Detection { language, confidence: confidence(highest, second, places.len()) })
}

const fn profile(language: Language) -> &'static Profile {
    match language {
        Language::Fr => &profiles::FRENCH,
        Language::En => &profiles::ENGLISH,
        Language::De => &profiles::GERMAN,
        Language::Es => &profiles::SPANISH,
        Language::It => &profiles::ITALIAN,
        Language::Nl => &profiles::DUTCH,
        Language::Pt => &profiles::PORTUGUESE,
    }
}

/// Signs that belong to no word, as whatlang has them.
const fn is_gap(c: char) -> bool {
    c.is_ascii() && !c.is_ascii_alphabetic() && c != '\u{7f}'
}

/// Alphabet and runs together: of a short text the alphabet tells more, of a long one the runs do.
fn score(letters: &[char], places: &[(Run, u32)], profile: &Profile) -> f64 {
    let weight = (2.0 / 3.0 - letters.len() as f64 / 300.0).clamp(1.0 / 3.0, 2.0 / 3.0);
    let own = |c: &&char| c.is_ascii_lowercase() || profile.beyond_ascii.contains(**c);
    let own = 2 * letters.iter().filter(own).count();
    let alphabet = own.saturating_sub(letters.len()) as f64 / letters.len() as f64;
    alphabet * weight + likeness(places, profile) * (1.0 - weight)
}

/// From 0 to 1: how near the text's commonest runs are to their places among the language's.
fn likeness(places: &[(Run, u32)], profile: &Profile) -> f64 {
    let mut runs = profile.runs.chars().map(|c| if c == '_' { ' ' } else { c });
    let mut distance = 0;
    for at in 0..RUNS {
        let run = run(std::array::from_fn(|_| runs.next().unwrap_or(' ')));
        let found = places.binary_search_by_key(&run, |it| it.0);
        distance += found.map_or(RUNS, |it| places[it].1.abs_diff(at));
    }
    let count = places.len() as u32;
    let distance = distance - RUNS.saturating_sub(count) * RUNS;
    f64::from(count * RUNS - distance.min(RUNS * RUNS)) / f64::from(count * RUNS)
}

/// The commonest runs of a text in order, each with its place among them.
fn places(text: &str) -> Vec<(Run, u32)> {
    let mut runs = runs(text);
    sort(&mut runs);
    let counted = || runs.chunk_by(|a, b| a == b);
    // The commonest last; among equals, the later letters.
    let mut counts: Vec<u64> =
        counted().zip(0..).map(|(same, index)| (same.len() as u64) << 32 | index).collect();
    sort(&mut counts);
    let mut places = vec![u32::MAX; counts.len()];
    for (place, count) in (0..).zip(counts.iter().rev().take(MOST_RUNS)) {
        places[(count & 0xFFFF_FFFF) as usize] = place;
    }
    let known = counted().zip(places).filter(|(_, place)| *place != u32::MAX);
    known.map(|(same, place)| (same[0], place)).collect()
}

/// All runs of a text, in its order.
fn runs(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut last = [' '; 3];
    for (at, c) in text.chars().chain([' ']).enumerate() {
        last = [last[1], last[2], if is_gap(c) { ' ' } else { c }];
        let between = last[1] == ' ' && (last[0] == ' ' || last[2] == ' ');
        if at > 0 && !between {
            runs.push(run(last));
        }
    }
    runs
}

/// How sure the best is, given the second: everything above the curve 3/n + 0.015 is certain.
fn confidence(highest: f64, second: Option<f64>, runs: usize) -> f64 {
    let Some(second) = second else { return 1.0 };
    if highest == 0.0 || second == 0.0 {
        return highest;
    }
    let certain = 3.0 / runs as f64 + 0.015;
    (((highest - second) / second) / certain).min(1.0)
}

#[cfg(test)]
mod tests {
    use super::likeliest;
    use crate::language::{Detection, Language, whole};
    use proptest::prelude::*;

    /// A sentence of each language; slices and mixtures of them are what is read.
    const SENTENCES: [&str; 9] = [
        "La rédaction prépare chaque semaine un calendrier précis, où l’été n’est qu’un mot.",
        "The team prepares a precise calendar for every week, and nobody is ever late again.",
        "Die Redaktion bereitet jede Woche einen genauen Kalender vor, weiß aber nicht für wen.",
        "La redacción prepara cada semana un calendario muy preciso: ¿quién lo leerá mañana?",
        "La redazione prepara ogni settimana un calendario molto preciso, perché così si fa.",
        "De redactie maakt elke week een heel nauwkeurige kalender; dat is één van de regels.",
        "A redação prepara todas as semanas um calendário muito preciso, e não há exceções.",
        "SEO 2026 – 35 % CTA ÉTÉ ŒUVRE İstanbul ŠKODA x²",
        "\u{7f}\u{a0}« … » naïve coöperatie ñandú ß",
    ];

    fn same(text: &str, allowed: &[Language]) {
        let sure = |it: &Detection| it.confidence >= super::super::LEAST_CONFIDENCE;
        let (ours, theirs) = (likeliest(text, allowed), whole::likeliest(text, allowed));
        assert_eq!(ours.filter(sure), theirs.filter(sure), "{text}");
    }

    proptest! {
        #[test]
        fn letters_tell_what_whatlang_tells(
            parts in prop::collection::vec((0..SENTENCES.len(), 0_usize..90, 0_usize..90), 1..6),
            allowed in prop::sample::subsequence(Language::ALL.to_vec(), 1..=7),
        ) {
            let mut text = String::from("une phrase, a sentence ");
            for (of, from, length) in parts {
                text.extend(SENTENCES[of].chars().skip(from).take(length));
                text.push(' ');
            }
            same(&text, &allowed);
        }
    }

    #[test]
    fn long_texts_are_read_alike() {
        let all = include_str!("../../../../tests/fixtures/text/sentences.fr.jsonl");
        let english = include_str!("../../../../tests/fixtures/text/sentences.en.jsonl");
        for text in all.lines().chain(english.lines()) {
            same(text, &Language::ALL);
        }
        for text in [all, english] {
            same(super::super::sample(text), &Language::ALL);
        }
    }
}
