//! What counts as an occurrence of a keyphrase: the table in `fixtures/keyphrase.tsv`.

use prose::Language;
use seo::{Draft, Settings, analyse};

#[test]
fn occurrences_are_those_of_the_table() {
    let table = include_str!("fixtures/keyphrase.tsv");
    let mut wrong = Vec::new();
    let mut cases = 0;
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [language, keyphrase, text, count, reason] = fields[..] else { panic!("{line}") };
        let draft = Draft {
            keyphrases: vec![keyphrase],
            language: Language::of_code(language),
            ..Draft::of(text)
        };
        let found = analyse(&draft, &Settings::default()).keyphrase.expect("a keyphrase");
        let first = found.hits.first().map_or("-".to_owned(), |hit| {
            serde_json::to_string(&hit.reason).expect("an id").trim_matches('"').to_owned()
        });
        cases += 1;
        if found.count.to_string() != count || first != reason {
            let hits: Vec<&str> = found.hits.iter().map(|hit| hit.form.as_str()).collect();
            wrong.push(format!("{line}\n    → {} {first} {hits:?}", found.count));
        }
    }
    assert!(wrong.is_empty(), "{} of {cases}:\n{}", wrong.len(), wrong.join("\n"));
}

/// Checks `(keyphrase, text, occurrences)` one by one and lists those that are wrong.
fn counted(language: Language, cases: &[(&str, &str, usize)]) {
    let mut wrong = Vec::new();
    for (keyphrase, text, count) in cases {
        let keyphrases = vec![*keyphrase];
        let draft = Draft { keyphrases, language: Some(language), ..Draft::of(text) };
        let found = analyse(&draft, &Settings::default()).keyphrase.expect("a keyphrase");
        if found.count != *count {
            let forms: Vec<&str> = found.hits.iter().map(|hit| hit.form.as_str()).collect();
            wrong.push(format!("{keyphrase} | {text}: {count} → {} {forms:?}", found.count));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_small_word_inside_a_compound_is_part_of_it() {
    counted(
        Language::Fr,
        &[
            ("sous-vêtement", "Un vêtement. Des vêtements sous la pluie.", 0),
            ("sous-vêtement", "Des sous-vêtements, un sous vêtement, un sousvêtement.", 3),
            ("sans-abri", "Un abri. Des abris.", 0),
            ("rendez-vous", "Vous rendez la clé.", 0),
            ("rendez-vous", "Prenez rendez-vous, un rendez vous, le rendezvous.", 3),
            ("après-midi", "À midi.", 0),
            ("après-midi", "L’après-midi est long, les après midi aussi.", 2),
            ("l'après-midi", "Cet apres-midi.", 1),
            ("non-fumeur", "Un fumeur. Des non-fumeuses.", 1),
            ("tout-terrain", "Un terrain.", 0),
            ("avant-première", "La première avant la fin. Deux avant-premières.", 1),
            ("hors-série", "Une série. Un hors série.", 1),
            ("sur-mesure", "La mesure. Un costume sur mesure.", 1),
            ("savoir-faire", "Il fait savoir. Leurs savoir-faire.", 1),
            ("bien-être", "Il faut être bien. Le bien-être, le bien être.", 2),
            ("chef-d'œuvre", "Un chef. Deux chefs-d’oeuvre.", 1),
            ("sous-louer", "Nous sous-louons. Il loue sous le toit.", 1),
            ("tout-en-un", "Un outil tout-en-un, tout en un. Tout est en ordre.", 2),
            ("peut-on congeler le pain", "Le pain peut se congeler.", 1),
            ("médecin sans rendez-vous", "Un médecin vous rend la clé.", 0),
            ("Aix-en-Provence", "Aix en Provence, puis Aix-en-Provence. La Provence en Aix.", 2),
        ],
    );
    counted(
        Language::En,
        &[
            ("in-house", "A house. An in-house team works in house.", 2),
            ("over-the-counter", "The counter is over there. Sold over the counter.", 1),
            ("up-to-date", "The date is near. An up to date list.", 1),
            ("off-page seo", "On-page SEO. SEO that is off-page.", 1),
            ("start-up", "A startup. Two start-ups, two startups. They start.", 3),
            ("mother-in-law", "My mother. Two mothers-in-law.", 1),
            ("well-being", "Wellbeing and well-being. Well, being here.", 2),
        ],
    );
}

#[test]
fn a_compound_is_marked_whole() {
    let draft = Draft {
        keyphrases: vec!["prendre rendez-vous"],
        language: Some(Language::Fr),
        ..Draft::of("Prenez rendez-vous en ligne.")
    };
    let found = analyse(&draft, &Settings::default()).keyphrase.expect("a keyphrase");
    assert_eq!(found.hits[0].form, "Prenez rendez-vous");
}

#[test]
fn a_letter_that_is_not_elided_is_a_word() {
    counted(
        Language::Fr,
        &[
            (
                "vitamine C",
                "La vitamine C. La vitamine D. Une vitamine. La vitamine, c’est bon.",
                1,
            ),
            ("vitamine c", "Les vitamines B, C et D.", 1),
            ("hépatite A", "Hépatite B. Une hépatite a été soignée. L’hépatite A est bénigne.", 1),
            ("jour J", "Un jour. Le jour J arrive. Un jour j’irai.", 1),
            ("plan B", "Il faut un plan B. Le B est un plan.", 1),
            ("t-shirt", "Un shirt. Un tee-shirt. Deux t-shirts, un t shirt.", 2),
            ("langage C++", "Le langage Python. Le langage C++ est rapide. Le langage C.", 1),
            ("apprendre le C#", "On apprend le chant. On apprend le C#.", 1),
            ("C++", "Le C++ et le c++, pas le C.", 2),
            ("C#", "Du C#, pas du C.", 1),
            ("vélo à assistance", "Un vélo avec assistance.", 1),
            ("velo a assistance", "Un vélo à assistance.", 1),
            ("aménagement de l enclos", "L’aménagement de l’enclos.", 1),
            ("cote d azur", "La Côte d’Azur.", 1),
        ],
    );
    counted(
        Language::En,
        &[
            ("vitamin a", "The vitamin. A vitamin. A diet rich in vitamin A helps.", 1),
            ("vitamin a deficiency", "A vitamin deficiency. A vitamin A deficiency.", 1),
            ("vitamin d", "Vitamin C. Vitamin D.", 1),
            ("hepatitis a", "Hepatitis can be a worry.", 0),
            ("u-turn", "U-turns and a u turn. You turn.", 2),
            ("C#", "Learn C# or C.", 1),
            ("train a dog", "Train your dog.", 1),
            ("men s shoes", "Men’s shoes.", 1),
        ],
    );
}

#[test]
fn a_number_belongs_beside_its_neighbour() {
    counted(
        Language::Fr,
        &[
            ("iPhone 15", "L’iPhone 14 puis 15 jours. Les 15 iPhone. L’iPhone 15, l’iphone-15.", 2),
            ("iphone 15 pro", "Il vend son iPhone 15 Pro.", 1),
            (
                "diabète de type 2",
                "Le diabète de type 1 touche 2 enfants. Du diabète de type 2.",
                1,
            ),
            ("covid-19", "Le covid 19, la Covid-19. Le covid a tué 19 personnes.", 2),
            ("budget 2025", "En 2025, le budget augmente.", 1),
            ("24 heures du Mans", "Les 24 heures du Mans. Le Mans, 24 minutes et deux heures.", 1),
            ("recette 10 minutes", "Une recette prête en 10 minutes.", 1),
        ],
    );
}
