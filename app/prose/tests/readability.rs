//! Formulas against values computed by hand from their publications.

use prose::{Document, Language, Tally, readability};

fn tally(numbers: &str) -> Tally {
    let n: Vec<usize> = numbers.split_whitespace().filter_map(|n| n.parse().ok()).collect();
    Tally {
        words: n[0],
        sentences: n[1],
        syllables: n[2],
        letters: n[3],
        monosyllables: n[4],
        polysyllables: n[5],
        complex: n[5],
        long_words: n[6],
    }
}

/// Every value of every formula over every language.
fn all(tally: &Tally) -> Vec<(&'static str, f64)> {
    Language::ALL.into_iter().flat_map(|language| readability(tally, language)).collect()
}

#[test]
fn every_formula_gives_its_published_value() {
    let mut current = Tally::default();
    let mut seen = 0;
    for line in include_str!("fixtures/readability.txt").lines().skip(1) {
        if let Some(numbers) = line.strip_prefix("@ ") {
            current = tally(numbers);
            continue;
        }
        let Some((id, value)) = line.split_once(' ') else { continue };
        let wanted: f64 = value.parse().expect("a number");
        let found = all(&current).into_iter().find(|(name, _)| *name == id);
        let found = found.unwrap_or_else(|| panic!("{id} is missing")).1;
        assert!((found - wanted).abs() < 0.00006, "{id}: {found} instead of {wanted}");
        seen += 1;
    }
    assert_eq!(seen, 28 * 3);
}

/// Values printed by others on the same counts.
#[test]
fn published_examples_agree() {
    let value = |source: &str, id: &str| {
        let document = Document::parse(source, Language::En);
        let values = readability(&document.tally(), Language::En);
        values.into_iter().find(|(name, _)| *name == id).expect("a formula of the list").1
    };
    assert!((value("The cat sat on the mat.", "flesch") - 116.145).abs() < 0.0001);
    assert!((value("The cat in the hat ate breakfast.", "gunning-fog") - 2.8).abs() < 0.0001);
    assert!((value("The cat in the hat ate breakfast.", "flesch") - 103.0).abs() < 1.0);
}

#[test]
fn formulas_stay_in_their_language() {
    let counts = tally("500 25 800 2400 310 45 120");
    let ids = |language| -> Vec<&str> {
        readability(&counts, language).into_iter().map(|(id, _)| id).collect()
    };
    assert_eq!(ids(Language::Fr), ["lix", "rix", "fr-207", "fr-209"]);
    assert!(ids(Language::En).contains(&"flesch") && !ids(Language::En).contains(&"fr-207"));
    assert_eq!(ids(Language::It), ["lix", "rix", "it-gulpease", "it-vacca-1972", "it-vacca-1986"]);
    assert!(readability(&Tally::default(), Language::Fr).is_empty());
}
