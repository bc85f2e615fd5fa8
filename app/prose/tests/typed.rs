//! Typography of what people type in a hurry, and of what only looks like text.

use prose::Language;
use prose::typography::{Locale, fix_all};
use prose::{Document, word_spans};

fn fixed(text: &str, locale: Locale) -> String {
    let once = fix_all(text, locale);
    assert_eq!(fix_all(&once, locale), once, "{text}");
    once
}

#[test]
fn a_space_that_is_missing_behind_a_sign_is_put_there() {
    for (typed, right) in [
        ("Bonjour,ça va.", "Bonjour, ça va."),
        ("Merci!Au revoir.", "Merci\u{202f}! Au revoir."),
        ("Vraiment?Oui.", "Vraiment\u{202f}? Oui."),
        ("Voir http://x.fr:8080/ ; puis fermer.", "Voir http://x.fr:8080/\u{202f}; puis fermer."),
        ("Un budget de 2,5M€.", "Un budget de 2,5\u{a0}M€."),
    ] {
        assert_eq!(fixed(typed, Locale::FrFr), right);
    }
}

#[test]
fn telephones_formulas_and_templates_are_left_alone() {
    let telephones = ["Tél. 514 555-1234", "Le 1 888 123-4567"];
    for text in telephones.into_iter().chain([
        "f(x,y) et a,b",
        "{{ nom ? a : b }}",
        "{% if x ; y %}",
        "$$E = mc^2$$",
        "Yahoo!Finance",
        "1,5 et 3,14",
    ]) {
        assert_eq!(fixed(text, Locale::FrFr), text);
    }
    for text in telephones {
        assert_eq!(fixed(text, Locale::FrCa), text);
    }
}

#[test]
fn apostrophes_and_quotations_of_spoken_english_are_curled() {
    for (typed, right) in [
        ("Ain't nothin' like it.", "Ain’t nothin’ like it."),
        ("The docs of `npm` and `npm`'s page.", "The docs of `npm` and `npm`’s page."),
        ("\"First.\n\n\"Then,\" she said.", "“First.\n\n“Then,” she said."),
        ("f'(x) is 5' long", "f'(x) is 5' long"),
    ] {
        assert_eq!(fixed(typed, Locale::En), right);
    }
}

#[test]
fn fixing_typography_changes_no_count() {
    for text in [
        "La ville compte 10 000 habitants et 25 000 touristes.",
        "En 2020 150 personnes ont eu 1 234 567 euros au 06 12 34 56 78.",
        "Voici n° 5, 10 000 €, 3,5 % et « du pain » !",
    ] {
        let counts = |text: &str| Document::parse(text, Language::Fr).counts();
        let (typed, right) = (counts(text), counts(&fix_all(text, Locale::FrFr)));
        assert_eq!((typed.words, typed.syllables), (right.words, right.syllables), "{text}");
    }
    let words = |text: &str| word_spans(text).len();
    assert_eq!(words("10 000 habitants"), 2);
    assert_eq!(words("en 2020 150 personnes"), 4);
    assert_eq!(words("H₂O et CO₂"), 3);
    assert_eq!(words("le n°5"), 2);
}

#[test]
fn headings_written_as_html_are_headings() {
    let text = "<h1>Le pain</h1>\n<h2 class=\"x\">La mie</h2>\n<p>Du texte.</p>\n\nSuite.";
    let document = Document::parse(text, Language::Fr);
    assert_eq!(document.counts().headings, 2);
    let named: Vec<&str> =
        document.blocks().iter().map(|it| document.block_text(it).trim()).collect();
    assert_eq!(named[..2], ["Le pain", "La mie"]);
}
