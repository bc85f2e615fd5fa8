//! Syllables against words counted by hand.

use prose::{Language, syllables};

/// The words that are wrong, and how many there are in all.
fn read(list: &str, language: Language) -> (Vec<String>, usize) {
    let rows: Vec<(&str, &str)> = list
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|l| l.split_once('\t'))
        .collect();
    let wrong = rows.iter().filter_map(|(word, counts)| {
        let found = syllables(word, language);
        let fine = counts.split('/').any(|count| count.parse() == Ok(found));
        (!fine).then(|| format!("{word}: {found} instead of {counts}"))
    });
    (wrong.collect(), rows.len())
}

#[test]
fn french_words() {
    let (wrong, all) = read(include_str!("fixtures/syllables-fr.tsv"), Language::Fr);
    assert!(wrong.len() * 100 <= all * 2, "{} of {all} wrong: {wrong:#?}", wrong.len());
}

#[test]
fn english_words() {
    let (wrong, all) = read(include_str!("fixtures/syllables-en.tsv"), Language::En);
    assert!(wrong.len() * 100 <= all * 2, "{} of {all} wrong: {wrong:#?}", wrong.len());
}

#[test]
fn english_abbreviations_are_said_in_full_or_letter_by_letter() {
    for (word, count) in [
        ("Mr", 2),
        ("Mrs", 2),
        ("Dr", 2),
        ("Ms", 1),
        ("p.m", 2),
        ("U.K", 2),
        ("e.g", 2),
        ("i.e", 2),
    ] {
        assert_eq!(syllables(word, Language::En), count, "{word}");
    }
}

#[test]
fn the_e_before_dom_is_silent() {
    for (word, count) in [
        ("boredom", 2),
        ("dukedom", 2),
        ("freedom", 2),
        ("kingdom", 2),
        ("random", 2),
        ("seldom", 2),
    ] {
        assert_eq!(syllables(word, Language::En), count, "{word}");
    }
}
