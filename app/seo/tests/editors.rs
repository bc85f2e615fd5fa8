//! What an editor would say of a sentence, and what none would.

use prose::Language;
use seo::{Draft, Finding, Settings, Verdict, analyse};

fn finding(text: &str, language: Language, rule: &str) -> Option<Finding> {
    let draft = Draft { language: Some(language), ..Draft::of(text) };
    analyse(&draft, &Settings::default()).findings.into_iter().find(|it| it.rule == rule)
}

fn good(text: &str, language: Language, rule: &str) -> bool {
    let found = finding(text, language, rule).unwrap_or_else(|| panic!("{rule}: {text}"));
    found.verdict == Verdict::Good
}

fn places<'t>(text: &'t str, language: Language, rule: &str) -> Vec<&'t str> {
    let found = finding(text, language, rule).map(|it| it.spans).unwrap_or_default();
    found.into_iter().map(|it| &text[it.range()]).collect()
}

#[test]
fn a_long_word_is_hard_at_the_start_of_a_sentence_too_and_a_name_is_not() {
    for (text, hard) in [
        ("Anticonstitutionnellement, il a signé.", vec!["Anticonstitutionnellement"]),
        ("Il a signé anticonstitutionnellement.", vec!["anticonstitutionnellement"]),
        ("Il habite Villefranche-Saintetiennedurouvray.", vec![]),
        ("Il a vu Constantinopolitaine hier.", vec![]),
    ] {
        // Fewer than thirty words are not judged.
        let text = format!("{text} {}", "Il va là. ".repeat(12));
        assert_eq!(places(&text, Language::Fr, "hard-words"), hard, "{text}");
    }
}

#[test]
fn the_fog_of_a_sentence_is_the_same_whatever_its_first_word() {
    let fog = |text: &str| {
        let draft = Draft { language: Some(Language::En), ..Draft::of(text) };
        let report = analyse(&draft, &Settings::default());
        report.readability.iter().find(|(id, _)| **id == "gunning-fog").map(|(_, value)| *value)
    };
    let (first, inside) = ("Communication is key here now.", "Now communication is key here.");
    assert!(fog(first).is_some());
    assert_eq!(fog(first), fog(inside));
}

#[test]
fn decimal_commas_part_no_items() {
    let text = "Comptez 1,5 kg de farine, 2,5 l d’eau, 0,5 kg de sel et 1,2 kg de levain.";
    assert!(good(text, Language::Fr, "long-enumerations"));
}

#[test]
fn a_hint_about_words_quotes_them_as_they_are_written() {
    let found = finding("Les droits de l’Homme.", Language::Fr, "inclusive-language");
    let message = found.map(|it| it.message).unwrap_or_default();
    assert!(message.contains("droits de l’Homme → droits humains"), "{message}");
}

#[test]
fn doubled_words_are_slips() {
    for (text, language, doubled) in [
        ("It is is fine.", Language::En, vec!["is is"]),
        ("The the end.", Language::En, vec!["The the"]),
        ("Dough dough is fun. Very very good.", Language::En, vec!["Dough dough"]),
        ("Le le chat dort.", Language::Fr, vec!["Le le"]),
        (
            "La pâte pâte repose. Pierre arrive arrive demain.",
            Language::Fr,
            vec!["pâte pâte", "arrive arrive"],
        ),
        (
            "## Le levain levain\n\n- la\npâte\n  pâte",
            Language::Fr,
            vec!["levain levain", "pâte\n  pâte"],
        ),
        ("Il y a de de de l’eau l’eau.", Language::Fr, vec!["de de de", "l’eau l’eau"]),
        ("Il va à la la mer.", Language::Fr, vec!["la la"]),
    ] {
        assert_eq!(places(text, language, "doubled-words"), doubled, "{text}");
    }
    let text = "La pâte pâte repose. Il y a de de de l’eau.";
    let found = finding(text, Language::Fr, "doubled-words").expect("a finding");
    assert_eq!(found.message, "2\u{a0}mots doublés. N’en gardez qu’un sur les deux.");
    let mut fixed = text.to_owned();
    for fix in found.fixes.iter().rev() {
        fixed.replace_range(fix.start..fix.end, &fix.text);
    }
    assert_eq!(fixed, "La pâte repose. Il y a de l’eau.");
    assert_eq!(found.fix.as_ref(), found.fixes.first());
    assert!(finding(text, Language::Fr, "repeated-words").is_none(), "none is repeated, it says");
    assert!(good(&fixed, Language::Fr, "repeated-words"));
}

#[test]
fn what_is_said_twice_on_purpose_is_no_slip() {
    for (text, language) in [
        ("I know that that is right, and he had had it. Very very good. Bye bye!", Language::En),
        ("She gave her her book. I told you you could. No no. Log in in time.", Language::En),
        ("We like Duran Duran and New York, New York. The rest is over. Over there.", Language::En),
        ("He reads the The Times in Baden Baden. A Bufo bufo is a toad.", Language::En),
        ("Call 00 00 twice. “Go” go. The *go* Go.", Language::En),
        ("Nous nous levons. Vous vous levez ? Très très tôt. Bien bien.", Language::Fr),
        (
            "Du blabla, bla bla bla. Sonsonate. La ferme ferme tôt. Il lui lui en parle.",
            Language::Fr,
        ),
        (
            "Il aime le Le Monde, et le pâté pâte. Une marche marché. Le mot « le » le gêne.",
            Language::Fr,
        ),
        ("La nuit. Nuit noire. Le jour, jour de paix. La pluie  \npluie de fer.", Language::Fr),
        (
            "Il pleut : pleut-il ? Le mot *pluie* pluie. Du `sel` sel. Parti en en parlant.",
            Language::Fr,
        ),
        ("> La pâte pâte", Language::Fr),
        ("| a | pain |\n|---|---|\n| pain | pain |", Language::Fr),
    ] {
        assert!(places(text, language, "doubled-words").is_empty(), "{text}");
    }
}

#[test]
fn links_say_where_they_lead() {
    for anchor in [
        "Cliquez-ici",
        "voir plus",
        "→",
        "click here",
        "Lire l'article",
        "Lisez l’article complet",
        "suivez ce lien",
        "Plus d’infos",
        "en savoir plus",
        "Click here for more",
        "find out more",
        "https://x.fr/a",
    ] {
        let text = format!("Du texte, [{anchor}](https://example.org/a).");
        assert!(!good(&text, Language::Fr, "link-text"), "{anchor}");
    }
    for anchor in ["la recette du pain", "EN", "Tout savoir sur le levain", "open source", "x.fr"] {
        let text = format!("Du texte, [{anchor}](https://example.org/a).");
        assert!(good(&text, Language::Fr, "link-text"), "{anchor}");
    }
}

#[test]
fn an_introduction_that_holds_a_synonym_is_not_said_to_hold_the_keyphrase() {
    let said = |text: &str| {
        let draft = Draft {
            keyphrases: vec!["waterproof hiking boots"],
            synonyms: vec!["walking boots", "trail boots"],
            language: Some(Language::En),
            ..Draft::of(text)
        };
        let found = analyse(&draft, &Settings::default()).findings.into_iter();
        let mut found = found.filter(|it| it.rule == "keyphrase-in-introduction");
        found.next().map(|it| (it.score, it.message)).unwrap_or_default()
    };
    let scattered = "Most boots ask you to suffer for a week. We tested ours on every trail.";
    let (score, message) = said(scattered);
    assert_eq!(score, 6);
    assert!(message.starts_with("The first paragraph lacks “waterproof”, “hiking”."), "{message}");
    let (score, message) = said("Our trail boots last. They are light.");
    assert_eq!(score, 9);
    assert_eq!(message, "The first paragraph names the subject by a synonym, “trail boots”.");
    let (_, message) = said("Trail boots or waterproof hiking boots? Take both.");
    assert_eq!(message, "The first paragraph holds the keyphrase.");
}

#[test]
fn alternative_texts_say_more_than_that_there_is_a_picture() {
    for alt in ["image", "Photo", "une photo", "Photo 2", "capture d’écran", "Illustration."] {
        let text = format!("Du texte.\n\n![{alt}](a.jpg)");
        let found = finding(&text, Language::Fr, "image-text").map(|it| it.message);
        let message = "1\u{a0}texte alternatif dit seulement qu’il y a une image. \
            Dites ce qu’elle montre.";
        assert_eq!(found.as_deref(), Some(message), "{alt}");
    }
    for alt in ["Photo de la miche", "2024", "Image satellite", "L’écran"] {
        let text = format!("Du texte.\n\n![{alt}](a.jpg)");
        let said = finding(&text, Language::Fr, "image-text").map(|it| it.message);
        assert!(!said.unwrap_or_default().contains("seulement"), "{alt}");
    }
}

#[test]
fn a_slug_has_no_empty_words() {
    for (slug, right) in
        [("pain-au-levain", true), ("pain--levain", false), ("-pain", false), ("pain-", false)]
    {
        let draft = Draft { slug, language: Some(Language::Fr), ..Draft::of("Du pain.") };
        let report = analyse(&draft, &Settings::default());
        let found = report.findings.iter().find(|it| it.rule == "slug-quality");
        assert_eq!(found.map(|it| it.verdict == Verdict::Good), Some(right), "{slug}");
    }
}

fn slug_message(slug: &str) -> String {
    let draft = Draft { slug, language: Some(Language::Fr), ..Draft::of("Du pain.") };
    let found = analyse(&draft, &Settings::default()).findings;
    found.into_iter().find(|it| it.rule == "slug-quality").map(|it| it.message).unwrap_or_default()
}

#[test]
fn a_slug_is_told_of_its_capitals_and_of_years_that_grow_old() {
    let message = slug_message("Mon-Article");
    assert!(message.starts_with("Le slug contient des majuscules\u{a0}: M, A."), "{message}");
    let message = slug_message("mon_été");
    assert!(message.contains("se passe\u{a0}: _, é."), "{message}");
    for slug in ["soldes-2024", "2024-05-12-pain", "salon-2031-lyon"] {
        assert!(slug_message(slug).contains("une date"), "{slug}");
    }
    for slug in ["top-2000-chansons", "mai-1968", "guerre-1914-1918", "lot-20240"] {
        assert_eq!(slug_message(slug), "Le slug est court et simple.", "{slug}");
    }
}

#[test]
fn a_description_of_several_lines_is_read_whole() {
    for (mark, description) in [("|", "Une ligne,\nune autre."), (">", "Une ligne, une autre.")] {
        let text = format!(
            "---\ndescription: {mark}\n  Une ligne,\n  une autre.\nslug: pain\n---\nTexte."
        );
        let (matter, body) = prose::front_matter(&text);
        assert_eq!(matter.description.as_deref(), Some(description));
        assert_eq!(matter.slug.as_deref(), Some("pain"));
        assert_eq!(&text[body..], "Texte.");
    }
}

#[test]
fn adverbs_that_link_are_not_heavy() {
    let text = "Firstly, go. Secondly, stay. Finally, leave. Consequently, he left quickly. Similarly, she ate. \
                Lastly, we slept. Eventually, he came. "
        .to_owned()
        + &"The cat sleeps well. ".repeat(22);
    assert_eq!(places(&text, Language::En, "heavy-adverbs"), ["quickly"]);
    let text = "Autrement dit, il reste peu. Il est également là. Il est finalement venu. Non seulement il dort. \
                Effectivement, oui. Notamment ici. Il dort profondément. "
        .to_owned()
        + &"Le chat dort bien. ".repeat(50);
    assert_eq!(places(&text, Language::Fr, "heavy-adverbs"), ["profondément"]);
}

#[test]
fn two_negations_side_by_side_are_not_a_double_one() {
    for text in [
        "Il ne boit pas, ne fume pas.",
        "Elle ne tache pas les pantalons, ne rouille pas, ne grince pas et dure longtemps.",
        "Il ne dort pas et ne mange pas.",
        "Ce qui ne tue pas ne rend pas plus fort.",
        "Ce qu’il ne sait pas ne compte pas.",
        "Je ne peux pas, impossible de venir.",
        "Non, inutile d’insister.",
    ] {
        assert!(good(text, Language::Fr, "double-negation"), "{text}");
    }
    for (text, found) in [
        ("Il ne peut pas ne pas venir.", "pas ne pas"),
        ("Il ne peut pas n’être pas là.", "pas n’être pas"),
        ("Ce n’est pas impossible.", "pas impossible"),
    ] {
        assert_eq!(places(text, Language::Fr, "double-negation").concat(), found, "{text}");
    }
}

#[test]
fn two_english_negations_meant_as_one_are_found() {
    for (text, found) in [
        ("I don't know nothing.", "don't know nothing"),
        ("Don’t return nothing.", "Don’t return nothing"),
        ("I don't want no trouble.", "don't want no"),
        ("I didn't tell him nothing.", "didn't tell him nothing"),
        ("He does not have no money.", "not have no"),
        ("She never told nobody.", "never told nobody"),
        ("There ain't no way.", "ain't no"),
        ("You can't hardly see it.", "can't hardly"),
        ("Nobody didn't see it.", "Nobody didn't"),
        ("He left because no one couldn't see it.", "no one couldn't"),
    ] {
        assert_eq!(places(text, Language::En, "double-negation"), [found], "{text}");
    }
    for text in [
        "He doesn't smoke, doesn't drink.",
        "Don't worry, nothing is lost.",
        "I don't because nobody asked.",
        "It won't work no matter how hard you try.",
        "Low code does not mean no code.",
        "You don't need no-code tools.",
        "Don't say no today.",
        "Don't take no for an answer.",
        "There is nothing you can't do.",
        "There is nothing that doesn't rust.",
        "Doing nothing isn't an option.",
        "If you see nothing don't panic.",
        "If not, nobody will come.",
        "I don't know why nobody came.",
    ] {
        assert!(good(text, Language::En, "double-negation"), "{text}");
    }
}

#[test]
fn commas_alone_make_no_enumeration() {
    for (text, language) in [
        ("Hier, à midi, sur la place, devant l’église, sous la pluie, il attendait.", Language::Fr),
        ("Il y aura des galettes, des bao, des burgers, des tacos, des glaces.", Language::Fr),
        ("Pour le pain, il faut : farine, eau, sel, levain et huile.", Language::Fr),
        ("He came, saw the garden, sat down, and left.", Language::En),
    ] {
        assert!(good(text, language, "long-enumerations"), "{text}");
    }
}

#[test]
fn length_does_not_excuse_a_chain_of_nouns() {
    for (text, language, heavy) in [
        (
            "The utilization of data in order to facilitate the optimization of the implementation of onboarding \
             initiatives is a prerequisite for the establishment of scalable growth.",
            Language::En,
            true,
        ),
        (
            "Il faut attendre la réalisation de la cartographie et surtout la transmission des pièces, puis la \
             vérification de chaque dossier et enfin, dans le meilleur des cas, la validation de la demande.",
            Language::Fr,
            true,
        ),
        (
            "The organization met in a hall of the old town, and its administration had, as it does every \
             year, put the question to a vote at the convention.",
            Language::En,
            false,
        ),
    ] {
        assert_eq!(!good(text, language, "nominal-style"), heavy, "{text}");
    }
}

#[test]
fn a_noun_in_three_sentences_in_a_row_is_repeated() {
    for (text, language, word) in [
        (
            "Les factures seront transmises par une plateforme agréée. La plateforme peut être choisie librement. \
             La plateforme devra être immatriculée.",
            Language::Fr,
            "plateforme",
        ),
        (
            "La solution est simple. La solution est sûre. Cette solution est la nôtre.",
            Language::Fr,
            "solution",
        ),
        (
            "The answer is cheap. The answer is simple. Our answer is the best.",
            Language::En,
            "answer",
        ),
    ] {
        assert_eq!(places(text, language, "repeated-words"), [word; 3], "{text}");
    }
    for (text, language) in [
        // Two, a sentence between, another paragraph, a word that tells more about another.
        ("La solution est simple. Cette solution est la nôtre.", Language::Fr),
        (
            "La solution est simple. La solution est sûre. Elle est là. La solution est la nôtre.",
            Language::Fr,
        ),
        (
            "La solution est simple.\n\nLa solution est sûre.\n\nLa solution est la nôtre.",
            Language::Fr,
        ),
        (
            "The latest model is red. The latest colour is blue. The latest fashion is not.",
            Language::En,
        ),
        ("Il faut parler. Nous voulons parler. Vous pouvez parler.", Language::Fr),
    ] {
        assert!(good(text, language, "repeated-words"), "{text}");
    }
}

#[test]
fn an_unfinished_link_is_none() {
    for address in ["https://", "http://", "#", ""] {
        let text = format!("Lisez [notre page]({address}) sur le pain.");
        for rule in ["internal-links", "external-links"] {
            assert!(!good(&text, Language::Fr, rule), "{rule}: {text}");
        }
        let found = finding(&text, Language::Fr, "link-text").expect("a finding");
        assert_eq!(found.verdict, Verdict::Problem);
        assert!(found.message.starts_with("1\u{a0}lien ne mène nulle part"), "{}", found.message);
        assert_eq!(&text[found.spans[0].range()], format!("[notre page]({address})"));
    }
}

#[test]
fn connectors_are_shown_where_there_are_enough() {
    let tied = "Pourtant, le four chauffe encore un peu trop. ";
    let loose = "Le chat de la maison dort près du four. ";
    let many = (tied.to_owned() + loose).repeat(20);
    assert!(good(&many, Language::Fr, "transition-words"));
    assert_eq!(places(&many, Language::Fr, "transition-words"), ["Pourtant"; 20]);
    let few = tied.to_owned() + &loose.repeat(30);
    assert!(!good(&few, Language::Fr, "transition-words"));
    assert!(places(&few, Language::Fr, "transition-words").is_empty());
}
