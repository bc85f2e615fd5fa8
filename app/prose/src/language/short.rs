//! The language of a few words, by the smallest of them: `Le gâteau est cuit` is French.

use super::passage::is_small;
use super::{Detection, Language};
use crate::fold;
use crate::words::tokens;

/// How sure a few small words make us, on the scale of a [`Detection`].
const CONFIDENCE: f64 = 0.4;

/// Signs that one language of [`Language::ALL`] has by itself, or nearly so.
const OWN: [&[&str]; 7] = [
    &["ê", "ë", "î", "œ", "û", "ç"],
    &[],
    &["ä", "ö", "ß"],
    &["ñ", "¿", "¡"],
    &["ì", "ò", " è "],
    &["ĳ"],
    &["ã", "õ", " é ", "nha"],
];

/// The language most of whose small words are here: two of them at least, a letter of its own counting as one, and
/// more than of any other.
pub(super) fn language(text: &str, allowed: &[Language]) -> Option<Detection> {
    let lower = crate::lower(text);
    let words: Vec<String> = tokens(&lower).map(|span| fold(&lower[span.range()])).collect();
    let counts = Language::ALL.iter().zip(OWN).map(|(language, own)| {
        let small = words.iter().filter(|it| is_small(it, *language)).count();
        (*language, small + usize::from(own.iter().any(|it| lower.contains(it))))
    });
    let (mut best, mut second) = ((Language::default(), 0), 0);
    for (language, count) in counts.filter(|(language, _)| allowed.contains(language)) {
        if count > best.1 {
            (best, second) = ((language, count), best.1);
        } else {
            second = second.max(count);
        }
    }
    let (language, count) = best;
    (count >= 2 && count > second).then_some(Detection { language, confidence: CONFIDENCE })
}

#[cfg(test)]
mod tests {
    use super::super::{Language, detect};

    #[test]
    fn a_short_sentence_has_a_language_and_a_few_names_have_none() {
        for (text, language) in [
            ("C’est un test", Language::Fr),
            ("Le gâteau est cuit.", Language::Fr),
            ("Le chat dort sur le lit.", Language::Fr),
            ("This is a test", Language::En),
            ("The cat is on the bed.", Language::En),
            ("Die Katze schläft.", Language::De),
            ("Es ist sehr schön hier.", Language::De),
            ("Questa è la mia casa.", Language::It),
            ("Esta es mi casa.", Language::Es),
            ("Esta é a minha casa.", Language::Pt),
            ("De hond slaapt in de tuin.", Language::Nl),
        ] {
            assert_eq!(detect(text, &[]).map(|it| it.language), Some(language), "{text}");
        }
        for text in ["SEO", "Marketing digital", "Die Hard", "Windows 11", "", "12 345"] {
            assert_eq!(detect(text, &[]), None, "{text}");
        }
    }
}
