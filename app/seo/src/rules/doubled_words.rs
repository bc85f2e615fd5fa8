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

/// Words that are right twice, folded.
const FRENCH: Words = Words::of(
    "ah aie allez allo bien bip bis bla blabla bling bon bora boum bravo bye can cha chut clap clic \
     coin cot couic cui ding dong dring eh en encore faire ferme garde glou gna ha he hein hep hi hip \
     ho hop hou hum jamais joli juge la livre loin lui mahi marche meuh miam mon montre na nananere \
     non nous oh ouaf ouah oui ouin paf pan patati peri petit pili pin piri place pof pom porte pouet \
     programme si son tac tam tchin tchou tic tiens toc ton tout tres trop tsoin tuk vite vous vroum \
     waouh yo youpi zou",
);

/// The same in English.
const ENGLISH: Words = Words::of(
    "ah aye beep big blah bling boo bora bye can cha choo chop clap click clip do far go good ha had \
     he hear her hey hi ho hush in it knock la long love mahi many more much never nice night no now \
     oh old on out over peri please pom real really same so tap that tick time too tsk tuk tut up very \
     wait well what will win wink work yeah yes yo you yum",
);

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let spans: Vec<Span> = facts.spans(|found| &found.doubled).collect();
    let source = facts.document.source();
    let written = |span: &Span| source.get(span.range()).unwrap_or_default();
    let drop = |span: &Span| {
        let kept = written(span).find(char::is_whitespace).unwrap_or(span.len());
        Fix { start: span.start() + kept, end: span.end(), text: String::new() }
    };
    let mut named: Vec<String> = Vec::new();
    for span in &spans {
        let text = written(span).split_whitespace().collect::<Vec<_>>().join(" ");
        if named.len() < 12 && !named.contains(&text) {
            named.push(text);
        }
    }
    let fixes: Vec<Fix> = spans.iter().map(drop).collect();
    let message = (words(facts.lang).found)(spans.len() as u64, &named.join(", "));
    (!spans.is_empty()).then(|| Finding {
        fix: fixes.first().cloned(),
        fixes,
        ..Finding::scored(6, message).at(spans)
    })
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
    let folded = chunk.folded(one);
    if folded != chunk.folded(two) {
        return false;
    }
    let (first, second) = (chunk.word_text(one), chunk.word_text(two));
    let gap = chunk.source().get(one.span.end()..two.span.start()).unwrap_or_default();
    let letters = |c: char| c.is_alphabetic() || matches!(c, '\'' | '’' | '-');
    let listed = if passage.language == Language::Fr { FRENCH } else { ENGLISH };
    // Where a line is broken on purpose, the next one may begin again.
    let apart = gap.is_empty() || !gap.chars().all(char::is_whitespace) || gap.contains("  \n");
    !apart
        && first.chars().all(letters)
        && lower(first) == lower(second)
        && (one.function || one.letters > 2)
        && !listed.holds(folded)
        && !is_name(passage, one, (first, second))
}

/// The letters of a word, whichever the shape of its apostrophe.
fn lower(word: &str) -> String {
    prose::lower(word).replace('’', "'")
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
