//! What the writer reads agrees with its figures.

use prose::Language;
use seo::{Draft, Settings, analyse};
use wording::Lang;

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
    let text = "# Du pain\n\nLe chat dort. Du pain.\n\n## Une partie\n\nFin du texte. Du pain.";
    let draft = Draft { keyphrases: vec!["pain"], ..of(text, Language::Fr) };
    // Two of six are much, and a text so short need not name it more often: nothing is said.
    assert_eq!(message(&draft, "keyphrase-distribution"), "");
    let text = text.replace("## Une partie", "## Du pain");
    let draft = Draft { keyphrases: vec!["pain"], ..of(&text, Language::Fr) };
    let said = "Le sujet revient régulièrement : 1 phrase ou titre sans lui au plus, sur 6.";
    assert_eq!(message(&draft, "keyphrase-distribution"), said);
    let text = "# On pain\n\nThe cat sleeps. Pain.\n\n## A part of pain\n\nPain again.";
    let draft = Draft { keyphrases: vec!["pain"], ..of(text, Language::En) };
    let said = "The subject comes back regularly: 1 sentence or heading without it at most, of 5.";
    assert_eq!(message(&draft, "keyphrase-distribution"), said);
}

#[test]
fn each_secondary_keyphrase_is_told_with_its_count() {
    let text = "Le levain naturel dort. Les levains maison aussi, dit-on, et un levain maison.";
    let phrases = vec!["levain naturel", "levain maison", "farine de seigle", "\"four\""];
    let draft = Draft { keyphrases: phrases, ..of(text, Language::Fr) };
    assert_eq!(
        message(&draft, "secondary-keyphrases"),
        "Absentes du texte : « farine de seigle », « four ». Employez chaque expression secondaire \
         au moins une fois. Employées : « levain maison » 2 fois."
    );
    let draft =
        Draft { keyphrases: vec!["starter", "rye", " "], ..of("A rye starter.", Language::En) };
    assert_eq!(message(&draft, "secondary-keyphrases"), "Secondary keyphrases: “rye” once.");
    let draft = Draft { keyphrases: vec!["starter"], ..of("A rye starter.", Language::En) };
    assert_eq!(message(&draft, "secondary-keyphrases"), "");
}

#[test]
fn a_heading_names_the_subject_when_it_holds_the_keyphrase() {
    let text = "Un levain naturel.\n\n## Nourrir son levain\n\nOui.\n\n## Le garder\n\nOui.";
    let told = |keyphrase: &str| {
        let draft = Draft {
            keyphrases: vec![keyphrase],
            synonyms: vec!["levain maison"],
            ..of(text, Language::Fr)
        };
        message(&draft, "keyphrase-in-subheadings")
    };
    assert!(told("levain naturel").starts_with("Intertitres qui nomment le sujet : 0 sur 2."));
    assert!(told("levain").starts_with("Intertitres qui nomment le sujet : 1 sur 2."));
    // Two subheadings may both name it.
    let text = text.replace("Le garder", "Le levain au froid");
    let draft = Draft { keyphrases: vec!["levain"], ..of(&text, Language::Fr) };
    let said = message(&draft, "keyphrase-in-subheadings");
    assert_eq!(said, "Intertitres qui nomment le sujet : 2 sur 2.");
}

#[test]
fn words_given_as_examples_are_of_the_language_of_the_text() {
    let said = |text: &str, language, messages, rule: &str, keyphrase| {
        let draft =
            Draft { language: Some(language), keyphrases: vec![keyphrase], ..Draft::of(text) };
        let settings = Settings { messages: Some(messages), ..Settings::default() };
        let found = analyse(&draft, &settings).findings.into_iter().find(|it| it.rule == rule);
        found.map(|it| it.message.replace(['\u{a0}', '\u{202f}'], " ")).unwrap_or_default()
    };
    let french = "Le chat de la maison est vu par le chien du four. ".repeat(30);
    let english = "The cat of the house is seen by the dog of the oven. ".repeat(30);
    for (rule, text, language, messages, words) in [
        ("transition-words", &french, Language::Fr, Lang::En, "“car”, “mais”, “par exemple”"),
        (
            "transition-words",
            &english,
            Language::En,
            Lang::Fr,
            "« because », « but », « for example »",
        ),
        ("transition-words", &french, Language::Fr, Lang::Fr, "« car », « mais », « par exemple »"),
        ("passive-voice", &french, Language::Fr, Lang::En, "“la boulangère pétrit la pâte”"),
        ("passive-voice", &english, Language::En, Lang::Fr, "« the baker kneads the dough »"),
        ("heavy-adverbs", &french, Language::Fr, Lang::En, "0 adverbs in -ment in"),
        ("heavy-adverbs", &english, Language::En, Lang::Fr, "0 adverbe en -ly sur"),
        ("keyphrase-length", &french, Language::Fr, Lang::En, "“le” or “de”"),
        ("keyphrase-length", &english, Language::En, Lang::Fr, "« the » ou « of »"),
    ] {
        let keyphrase = if language == Language::Fr { "de la" } else { "of the" };
        let said = said(text, language, messages, rule, keyphrase);
        assert!(said.contains(words), "{rule}: {said}");
    }
}
