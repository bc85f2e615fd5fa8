//! Sentence boundaries against cases cut by hand.

use prose::{Document, Language};

/// The cases that are cut otherwise than by hand, and how many there are in all.
fn read(list: &str, language: Language) -> (Vec<String>, usize) {
    let cases: Vec<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
    let wrong = cases.iter().filter_map(|case| {
        let wanted: Vec<&str> = case.split(" | ").map(str::trim).collect();
        let text = if case.contains("espace.Une") { case.to_string() } else { wanted.join(" ") };
        // An escaped bracket and numbering keep Markdown from reading structure into plain text.
        let source = text.replace("1. ", "1\\. ").replace('[', "\\[");
        let document = Document::parse(&source, language);
        let found: Vec<&str> =
            document.sentences().iter().map(|s| document.sentence_text(s)).collect();
        (found != wanted).then(|| format!("{}\n", found.join(" | ")))
    });
    (wrong.collect(), cases.len())
}

#[test]
fn french_traps() {
    let (wrong, all) = read(include_str!("fixtures/sentences-fr.txt"), Language::Fr);
    assert!(wrong.is_empty(), "{} of {all} wrong:\n{}", wrong.len(), wrong.concat());
}

#[test]
fn english_traps() {
    let (wrong, all) = read(include_str!("fixtures/sentences-en.txt"), Language::En);
    assert!(wrong.is_empty(), "{} of {all} wrong:\n{}", wrong.len(), wrong.concat());
}

#[test]
fn a_citation_of_law_is_one_with_its_sentence() {
    for text in [
        "Under Cal. Civ. Code § 1940.2, for instance, a landlord may be fined.",
        "Minn. Stat. § 504B.211 says how.",
        "It rests on Mass. Gen. Laws ch. 93A, § 9, as amended.",
    ] {
        assert_eq!(Document::parse(text, Language::En).sentences().len(), 1, "{text}");
    }
    for text in [
        "I met Cal. He left.",
        "He came back to Rome. The code says so in § 3.",
        "It ended. § 5 begins.",
    ] {
        assert_eq!(Document::parse(text, Language::En).sentences().len(), 2, "{text}");
    }
}
