//! Typography: everything that should be fixed is, and nothing else.

use proptest::prelude::*;
use prose::typography::{Locale, findings, fix_all};

fn spaces(text: &str) -> String {
    text.replace('␣', "\u{a0}").replace('·', "\u{202f}")
}

fn shown(text: &str) -> String {
    text.replace('\u{a0}', "␣").replace('\u{202f}', "·")
}

fn check(list: &str, locale: Locale) {
    let wrong: Vec<String> = list
        .lines()
        .filter(|line| !line.starts_with("# "))
        .filter_map(|line| {
            let (input, output) = line.split_once(" => ").unwrap_or((line, line));
            let fixed = fix_all(&spaces(input), locale);
            (fixed != spaces(output)).then(|| format!("{input} => {}", shown(&fixed)))
        })
        .collect();
    assert!(wrong.is_empty(), "{} wrong: {wrong:#?}", wrong.len());
}

#[test]
fn french_of_france() {
    check(include_str!("fixtures/typography-fr.txt"), Locale::FrFr);
}

#[test]
fn a_unit_with_a_sign_in_it_keeps_to_its_number() {
    assert_eq!(fix_all("40 N·m", Locale::FrFr), "40\u{a0}N·m");
}

#[test]
fn french_of_canada_accepts_no_space() {
    check("Bonjour!\nBonjour ! => Bonjour·!\nVoici: => Voici␣:\n50% => 50␣%", Locale::FrCa);
}

#[test]
fn french_of_switzerland_is_thin_everywhere() {
    check("Bonjour! => Bonjour·!\nVoici: => Voici·:\n«mot» => «·mot·»", Locale::FrCh);
}

#[test]
fn english() {
    check(
        "\"Yes,\" he said. => “Yes,” he said.\nIt's Dan's => It’s Dan’s\na -- b => a — b\nthe dogs' bowl => the dogs’ bowl\n'one' => ‘one’\none  two => one two\nWait... => Wait…\nthe '90s => the ’90s\na - b\n5 - 3\n`it's`\n6' 2\" tall => 6' 2\" tall",
        Locale::En,
    );
}

#[test]
fn front_matter_and_code_are_left_alone() {
    let source = "---\ntitle: Quoi!\n---\n\n```\nprint(\"x\")!\n```\n\n    a !\n\n| a! | b |\n|---|---|\n| c | \"d\" |\n";
    assert_eq!(fix_all(source, Locale::FrFr), source);
}

#[test]
fn findings_say_where_and_what() {
    let found = findings("Été : l'eau", Locale::FrFr);
    let rules: Vec<&str> = found.iter().map(prose::typography::Finding::id).collect();
    assert_eq!(rules, ["punctuation-space", "apostrophe"]);
    assert_eq!(found[0].span.range(), 5..6);
    assert_eq!(found[1].fix(), "’");
}

/// The Markdown structure of a text, without its words.
fn structure(markdown: &str) -> String {
    let html = prose::render(markdown).into_string();
    html.split('<')
        .skip(1)
        .filter_map(|tag| tag.split(['>', ' ']).next())
        .collect::<Vec<_>>()
        .join(" ")
}

const MARKDOWN: &str = "(mot|l'|d'|oe|oeuf|M\\. D|n° 5|10 000|5 %|\\.\\.\\.|[!?;:.,«»\"“”()\\[\\]–—'*_`~ \n\\\\-]|\u{a0}|\u{202f}|  |\\]\\(a\\)|!\\[|https://a\\.b|&amp;|<b>|\n\n|# |> |- |\\| a \\|\n\\|---\\|\n){0,40}";

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn fixing_twice_changes_nothing_more(source in MARKDOWN) {
        for locale in Locale::ALL {
            let once = fix_all(&source, locale);
            prop_assert_eq!(fix_all(&once, locale), once.clone(), "{:?}", locale);
        }
    }

    #[test]
    fn fixing_keeps_the_structure(source in MARKDOWN) {
        let fixed = fix_all(&source, Locale::FrFr);
        prop_assert_eq!(structure(&fixed), structure(&source), "{}", fixed);
    }

    #[test]
    fn any_text_is_read(source in any::<String>()) {
        for locale in Locale::ALL {
            prop_assert!(fix_all(&source, locale).len() >= source.len() / 4);
        }
    }
}

#[test]
fn a_quotation_follows_the_typography_of_its_own_language() {
    let french = "L'article parle du pain.\n\n\
        > \"The bread that we made for you was gone before the morning!\" she said to them.\n";
    let fixed = fix_all(french, Locale::FrFr);
    assert!(fixed.starts_with("L’article"), "{fixed}");
    assert!(fixed.contains("“The bread that we made for you was gone before the morning!” she"));
    let english = "It's about bread.\n\n\
        > \"Le pain que nous avons fait pour vous est parti avant le matin !\" leur dit-elle.\n";
    let fixed = fix_all(english, Locale::En);
    assert!(fixed.starts_with("It’s"), "{fixed}");
    assert!(fixed.contains("matin\u{202f}!"), "{fixed}");
    let german = "Le pain.\n\n\
        > \"Das ist nicht das Brot, und die Frau in der Küche ist nicht zu Hause!\" sagte der Mann.\n";
    assert_eq!(fix_all(german, Locale::FrFr), german);
}

#[test]
fn a_table_is_left_alone() {
    let table = "| Prix ? | \"Heure\" |\n|--------|---------|\n| 10 €   | c'est 5 |\n";
    let source = format!("Quoi ?\n\n{table}\nL'été !\n");
    let fixed = fix_all(&source, Locale::FrFr);
    assert_eq!(fixed, format!("Quoi\u{202f}?\n\n{table}\nL’été\u{202f}!\n"));
}
