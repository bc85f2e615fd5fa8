//! What the writer reads agrees with its figures.

use prose::Language;
use seo::{Draft, Settings, analyse};

/// The message of a rule, its spaces plain.
fn message(draft: &Draft<'_>, rule: &str) -> String {
    let report = analyse(draft, &Settings::default());
    let found = report.findings.into_iter().find(|it| it.rule == rule);
    found.map(|it| it.message.replace(['\u{a0}', '\u{202f}'], " ")).unwrap_or_default()
}

fn of(text: &str, language: Language) -> Draft<'_> {
    Draft { language: Some(language), ..Draft::of(text) }
}

#[test]
fn one_or_two_of_many_agree() {
    let heavy =
        "La réalisation de l’évaluation de la production permet l’optimisation de l’organisation. ";
    let light = "Le chat dort bien. ";
    for (times, said) in [
        (1, "Phrases qui accumulent des noms tirés de verbes : 1 sur 31."),
        (2, "Phrases qui accumulent des noms tirés de verbes : 2 sur 32."),
    ] {
        let text = heavy.repeat(times) + &light.repeat(30);
        assert_eq!(message(&of(&text, Language::Fr), "nominal-style"), said);
    }
    for (text, language, said) in [
        (
            "The responsibility is ours. ".to_owned() + &"The cat sleeps well. ".repeat(10),
            Language::En,
            "Hard words: 1 of 44; up to 6% is right.",
        ),
        (
            "Son incompréhension dure. ".to_owned() + &light.repeat(10),
            Language::Fr,
            "Mots difficiles : 1 sur 43 ; jusqu’à 6 %, c’est bien.",
        ),
    ] {
        assert_eq!(message(&of(&text, language), "hard-words"), said);
    }
}

#[test]
fn one_main_title_becomes_one_subheading() {
    let one = "# Le pain\n\nFarine.";
    let two = "# Le pain\n\nFarine.\n\n# Le four\n\nChaud.";
    for (text, language, end) in [
        (
            one,
            Language::Fr,
            "1 titre principal (#) ; seul le titre de l’article doit en être un. Faites-en un intertitre (##).",
        ),
        (two, Language::Fr, "Faites-en des intertitres (##)."),
        (one, Language::En, "Make it a subheading (##)."),
        (two, Language::En, "Make each of them a subheading (##)."),
    ] {
        let said = message(&Draft { title: "Du pain", ..of(text, language) }, "single-h1");
        assert!(said.ends_with(end), "{said}");
    }
}

#[test]
fn a_range_of_one_number_is_that_number() {
    for (language, text, end) in [
        (Language::Fr, "Le pain cuit au four.".to_owned(), "%). C’est juste."),
        (Language::En, "The pain is gone now.".to_owned(), "%). That is right."),
        (
            Language::Fr,
            "Le pain cuit. ".to_owned() + &"Le chat dort. ".repeat(20),
            "%). De 1 à 2 fois, c’est juste.",
        ),
        (
            Language::Fr,
            "Le pain cuit. ".to_owned() + &"Le chat dort. ".repeat(34),
            "Visez de 2 à 3 fois.",
        ),
    ] {
        let draft = Draft { keyphrases: vec!["pain"], ..of(&text, language) };
        let said = message(&draft, "keyphrase-density");
        assert!(said.ends_with(end), "{said}");
    }
    // A long keyphrase in a hundred words: twice and no more.
    for (language, keyphrase, end) in [
        (Language::Fr, "pain noir complet", "Visez 2 fois."),
        (Language::En, "brown country bread", "Aim for 2."),
    ] {
        let text = format!("{keyphrase}. {}", "Un chat dort. ".repeat(34));
        let draft = Draft { keyphrases: vec![keyphrase], ..of(&text, language) };
        let said = message(&draft, "keyphrase-density");
        assert!(said.ends_with(end), "{said}");
    }
}

#[test]
fn headings_are_not_called_sentences() {
    let text = "# Du pain\n\nLe chat dort. Le chien court.\n\n## Une partie\n\nFin du texte.";
    let draft = Draft { keyphrases: vec!["pain"], ..of(text, Language::Fr) };
    let said = "Le sujet revient régulièrement : 4 phrases ou titres sans lui au plus, sur 5.";
    assert_eq!(message(&draft, "keyphrase-distribution"), said);
    let text = "# On pain\n\nThe cat sleeps. The dog runs.\n\n## A part\n\nPain again.";
    let draft = Draft { keyphrases: vec!["pain"], ..of(text, Language::En) };
    let said =
        "The subject comes back regularly: 3 sentences or headings without it at most, of 5.";
    assert_eq!(message(&draft, "keyphrase-distribution"), said);
}
