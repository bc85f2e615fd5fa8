//! A passage in another language is judged by the rules of its own.

use prose::Language;
use seo::{Draft, Finding, Report, Settings, analyse};

const FRENCH: &str = "La farine a été moulue par le voisin, car le moulin de la ville est trop loin. \
    De plus, elle est vraiment bonne pour le pain. M. Dupont arrive demain avec du sel.";
const ENGLISH: &str = "The flour was ground by the neighbour, because the mill in the town is too far. \
    However, it is really good for the bread. Mr. Smith will be here with the salt.";

fn report(text: &str, language: Language) -> Report {
    let draft = Draft { language: Some(language), ..Draft::of(text) };
    analyse(&draft, &Settings { details: true, ..Settings::default() })
}

fn finding<'a>(report: &'a Report, rule: &str) -> &'a Finding {
    report.findings.iter().find(|it| it.rule == rule).expect("the rule has an answer")
}

/// Passives, connectors and sentences of a text.
fn facts(report: &Report) -> (usize, Vec<&str>, usize) {
    let sentences = report.sentences.as_deref().unwrap_or_default();
    let connectors = sentences.iter().filter_map(|it| it.transition.as_deref()).collect();
    (sentences.iter().filter(|it| it.passive).count(), connectors, sentences.len())
}

#[test]
fn a_quotation_counts_as_in_its_own_language() {
    let both = format!("{ENGLISH}\n\n> {FRENCH}\n");
    for language in [Language::En, Language::Fr] {
        let report = report(&both, language);
        let expected = (2, vec!["because", "However", "car", "De plus"], 6);
        assert_eq!(facts(&report), expected, "{language:?}");
        let places = &finding(&report, "passive-voice").spans;
        let words: Vec<&str> = places.iter().map(|span| &both[span.range()]).collect();
        assert_eq!(words, ["was ground", "été moulue"]);
    }
}

#[test]
fn a_language_without_rules_is_left_out() {
    let german = "Das Brot ist nicht für die Kinder, und der Kuchen ist auch nicht für uns, \
        sagte die Frau in der Küche.";
    let alone = report(FRENCH, Language::Fr);
    let with = report(&format!("{FRENCH}\n\n> {german}\n"), Language::Fr);
    for rule in ["passive-voice", "double-negation", "inclusive-language"] {
        // The share is of the sentences that can be judged.
        assert_eq!(finding(&with, rule).message, finding(&alone, rule).message);
    }
}
