//! Is a word written twice by accident?
//!
//! `la pâte pâte`, `the the`: the same word twice with nothing but a space between. Not what a language doubles
//! on purpose (`nous nous`, `had had`), sounds and names (`toc toc`, `Duran Duran`), nor two words with the same
//! letters (`la ferme ferme`, `gave her her book`).

use prose::{Language, Span, Word, Words};
use wording::rules::doubled_words::words;

use super::Rule;
use crate::facts::{Facts, Passage};
use crate::{Finding, Fix, Group};

pub(super) const RULE: Rule =
    Rule { id: "doubled-words", group: Group::Readability, weight: 2, check, yoast: &[] };

/// Words of four letters or more, and small words, that are right twice.
const FRENCH: Words = Words::of(
    "allez allô bien blabla bling bora boum chut clap clic coin ding dring en encore faire ferme garde \
     glou hein jamais joli juge livre loin lui là mahi marche meuh miam montre non nous ouaf ouin \
     petit place porte pouet programme si son tchin tchou tiens ton tout trop très vite vous vroum \
     waouh youpi",
);

/// The same in English.
const ENGLISH: Words = Words::of(
    "beep blah bling bora can chop clap click clip do good had he hear her hush in it knock long love \
     mahi many more much never nice night no now on out over please real really same so that tick time \
     too up very wait well what will wink work yeah you",
);

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let spans: Vec<Span> = facts.spans(|found| &found.doubled).collect();
    let mut fixes = Vec::with_capacity(spans.len());
    for span in &spans {
        let first = facts.document.source().get(span.range())?.split_whitespace().next()?;
        fixes.push(Fix { start: span.start() + first.len(), end: span.end(), text: "".into() });
    }
    let fix = Some(fixes.first()?.clone());
    let finding = Finding::scored(6, (words(facts.lang).found)(spans.len() as u64));
    Some(Finding { fix, fixes, spans, ..finding })
}

/// Those of a sentence, each from the first to the last of the same words.
pub(super) fn read(passage: &Passage<'_, '_>, out: &mut Vec<Span>) {
    if passage.sentence.quoted {
        return;
    }
    let words = &passage.chunk.words()[passage.sentence.words.range()];
    for pair in words.windows(2) {
        if !is_doubled(passage, &pair[0], &pair[1]) {
            continue;
        }
        let (start, end) = (pair[0].span.start(), pair[1].span.end());
        match out.last_mut() {
            Some(last) if last.end() > start => *last = last.until(end),
            _ => out.push(Span::new(start, end)),
        }
    }
}

fn is_doubled(passage: &Passage<'_, '_>, one: &Word, two: &Word) -> bool {
    let chunk = passage.chunk;
    if chunk.folded(one) != chunk.folded(two) {
        return false;
    }
    let (first, second) = (chunk.word_text(one), chunk.word_text(two));
    let lower = prose::lower(first);
    let gap = chunk.source().get(one.span.end()..two.span.start()).unwrap_or_default();
    let letters = |c: char| c.is_alphabetic() || matches!(c, '\'' | '’' | '-');
    let listed = if passage.language == Language::Fr { FRENCH } else { ENGLISH };
    // Where a line is broken on purpose, the next one may begin again.
    let apart = gap.is_empty() || !gap.chars().all(char::is_whitespace) || gap.contains("  \n");
    !apart
        && first.chars().all(letters)
        && lower == prose::lower(second)
        && (one.function || one.letters > 3)
        && !listed.holds(&lower)
        && !is_name(passage, one, (first, second))
}

/// `le Le Monde`, `Duran Duran`, `un Bufo bufo`: a capital that begins no sentence.
fn is_name(passage: &Passage<'_, '_>, one: &Word, (first, second): (&str, &str)) -> bool {
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let begins = one.text.start() <= passage.sentence.text.start();
    match (capital(first), capital(second)) {
        (true, true) => !one.function,
        (true, false) => !begins,
        (false, second) => second,
    }
}
