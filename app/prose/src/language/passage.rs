//! The language of one passage of a text in another: a quotation, an abstract, a slogan.
//!
//! A passage has the language of its text unless it is long enough to be sure of another: few small
//! words of the one, many of the other, and its letters agree.

use super::{Language, detect};
use crate::words::tokens;
use crate::{fold_into, is_function_word, sentences};

/// Words that are looked at, from the first on, and the fewest that tell.
const MOST: usize = 60;
const LEAST: usize = 8;
/// How sure the letters must be.
const CONFIDENCE: f64 = 0.5;

/// The language of `text`, a block of a text in `article`.
pub(crate) fn of_passage(text: &str, article: Language) -> Language {
    // Words are apart from one another.
    if text.len() < LEAST * 2 - 1 {
        return article;
    }
    let mut words = String::new();
    let (mut seen, mut own) = (0, 0);
    for word in spoken(text) {
        let start = words.len();
        fold_into(word, &mut words);
        seen += 1;
        own += usize::from(is_small(&words[start..], article));
        words.push('\n');
        // Most passages are told by their first words.
        if own >= 3 && seen >= LEAST && is_listed(article) && own * 4 >= seen {
            return article;
        }
    }
    if seen < LEAST || is_listed(article) && own * 4 >= seen {
        return article;
    }
    let Some(other) = likeliest(&words, article).filter(|(_, small)| *small * 2 > own * 3) else {
        return article;
    };
    let letters = detect(&plain(text), &[]).filter(|found| found.confidence >= CONFIDENCE);
    letters.map(|found| found.language).filter(|found| *found == other.0).unwrap_or(article)
}

/// The words that are looked at. Numbers are written alike in all languages.
fn spoken(text: &str) -> impl Iterator<Item = &str> {
    let words = tokens(text).map(|span| &text[span.range()]);
    words.filter(|word| !word.bytes().any(|byte| byte.is_ascii_digit())).take(MOST)
}

/// The same words without what typography changes, so that a text has one language before and after.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for word in spoken(text) {
        for c in word.chars() {
            match c {
                '’' => plain.push('\''),
                'œ' => plain.push_str("oe"),
                'æ' => plain.push_str("ae"),
                c => plain.push(c),
            }
        }
        plain.push(' ');
    }
    plain
}

/// The other language with the most small words among `words`, one a line, when they are enough to
/// hold sentences together.
fn likeliest(words: &str, article: Language) -> Option<(Language, usize)> {
    let others = Language::ALL.into_iter().filter(|language| *language != article);
    let counted = others.map(|language| {
        let small = words.lines().filter(|word| is_small(word, language)).count();
        (language, small)
    });
    let (language, small) = counted.max_by_key(|(_, small)| *small)?;
    let share = if is_listed(language) { 4 } else { 6 };
    (small >= 3 && small * share >= words.lines().count()).then_some((language, small))
}

/// Whether all small words of a language are known: of running text they are four words in ten. Of
/// the others only the commonest are.
const fn is_listed(language: Language) -> bool {
    matches!(language, Language::Fr | Language::En)
}

/// Whether a folded word is one of the small words of a language; of an elision, its article is. A
/// single letter tells nothing: `a` is one of most languages.
pub(super) fn is_small(folded: &str, language: Language) -> bool {
    let head = folded.split_once('\'').map_or(folded, |(head, _)| head);
    folded.len() > 1
        && (is_function_word(folded, language)
            || is_function_word(head, language)
            || sentences::starts(head, language))
}

#[cfg(test)]
mod tests {
    use super::of_passage;
    use crate::Language::{De, En, Es, Fr};

    const FRENCH: &str =
        "La farine de seigle donne un pain dense, qui se garde une semaine dans un linge.";
    const ENGLISH: &str = "The rye flour gives a dense loaf that will keep for a week in a cloth.";
    const GERMAN: &str = "Das Brot aus dem Ofen ist für die Kinder, und der Kuchen ist nicht für \
                          uns, sagte die Frau in der Küche.";

    #[test]
    fn a_quotation_has_its_own_language() {
        assert_eq!(of_passage(FRENCH, En), Fr);
        assert_eq!(of_passage(ENGLISH, Fr), En);
        assert_eq!(of_passage(GERMAN, Fr), De);
        assert_eq!(of_passage(FRENCH, Es), Fr);
        for (text, language) in [(FRENCH, Fr), (ENGLISH, En), (GERMAN, De)] {
            assert_eq!(of_passage(text, language), language);
        }
    }

    #[test]
    fn what_is_short_or_without_small_words_follows_its_text() {
        let lists = [
            "Rock and roll is not dead",
            "Nike Pegasus Turbo, Asics Gel Nimbus, Brooks Ghost, Hoka Clifton, Saucony Ride",
            "Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt",
            "1 234 5 678 90 12 34 56 78 90 12 34 56",
            "",
        ];
        for text in lists {
            assert_eq!(of_passage(text, Fr), Fr, "{text}");
        }
        assert_eq!(of_passage("C’est la vie, bon voyage, au revoir", En), En);
    }

    #[test]
    fn a_title_in_another_language_does_not_turn_its_sentence() {
        let text = "Le groupe a joué « The End of the World as We Know It » devant son public.";
        assert_eq!(of_passage(text, Fr), Fr);
    }
}
