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
