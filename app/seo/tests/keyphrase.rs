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
            ("face à face", "La face. Un face à face, deux face-à-face.", 2),
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
            ("point G", "Le point G.", 1),
            ("t-shirt", "Un shirt. Un tee-shirt. Deux t-shirts, un t shirt.", 2),
            ("langage C++", "Le langage Python. Le langage C++ est rapide. Le langage C.", 1),
            ("apprendre le C#", "On apprend le chant. On apprend le C#.", 1),
            ("C++", "Le C++ et le c++, pas le C.", 2),
            (".NET", "Le prix net. Le .NET.", 1),
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
            (
                "iPhone 15",
                "L’iPhone 14 puis 15 jours. L’iPhone a 15 ans. Les 15 iPhone. L’iPhone 15, l’iphone-15.",
                2,
            ),
            ("iphone 15 pro", "Il vend son iPhone 15 Pro.", 1),
            (
                "diabète de type 2",
                "Le diabète de type 1 touche 2 enfants. Du diabète de type 2.",
                1,
            ),
            ("covid-19", "Le covid 19, la Covid-19. Le covid a tué 19 personnes.", 2),
            ("9 à 5", "De 9 à 5.", 1),
            ("budget 2025", "En 2025, le budget augmente.", 1),
            ("24 heures du Mans", "Les 24 heures du Mans. Le Mans, 24 minutes et deux heures.", 1),
            ("recette 10 minutes", "Une recette prête en 10 minutes.", 1),
        ],
    );
}

#[test]
fn irregular_inflections_are_known() {
    counted(
        Language::Fr,
        &[
            ("nouvel an", "Les nouveaux ans et le Nouvel An.", 2),
            ("chef de projet", "Une cheffe de projet.", 1),
            ("angle aigu", "Une douleur aiguë à l’angle.", 1),
            ("vélo neuf", "Un vélo neuf. Neuf vélos.", 1),
            ("voiture neuve", "Des voitures neuves.", 1),
            ("connaître la ville", "Elle a connu la ville. On connaît la ville.", 2),
            ("croître", "La demande croît. Elle crût.", 2),
            ("naître", "Il est né ici. Elle naît. Ils naissent.", 3),
            ("moudre le café", "Le café est moulu. Moulez le café.", 2),
            ("haïr", "Elle hait. Nous haïssons.", 2),
            ("bouillir", "L’eau bout. Elle a bouilli.", 2),
            ("presqu'île", "Deux presqu’îles.", 1),
            ("prud'hommes", "Un prud’homme.", 1),
            ("clore le dossier", "Le dossier est clos.", 1),
            ("nouveau-né", "Des nouveau-nés.", 1),
            ("passer le permis", "Il a passé le permis.", 1),
            ("ver de terre", "Des vers de terre. Il va vers la terre.", 1),
        ],
    );
    counted(
        Language::En,
        &[
            ("contact lens", "Two contact lenses.", 1),
            ("stomach", "Their stomachs hurt.", 1),
            ("ox", "Two oxen.", 1),
            ("formula", "Formulae and formulas.", 2),
            ("housing", "A house. Social housing.", 1),
            ("house", "Clothing and housing. Two houses.", 1),
            ("radius", "Two radii.", 1),
            ("emphasis", "Many emphases.", 1),
            ("undergo surgery", "She underwent surgery.", 1),
            ("mistake", "He mistook it.", 1),
            ("withdraw", "They withdrew.", 1),
            ("panic", "She panicked. They are panicking.", 2),
        ],
    );
}

#[test]
fn the_address_of_a_site_is_no_occurrence() {
    counted(
        Language::Fr,
        &[
            ("festival des Lanternes", "L’information est sur festival-lanternes.example ici.", 0),
            ("\"lanternes\"", "Voir lanternes.fr, le site des lanternes.", 1),
            ("festival", "Écrire à contact@festival.fr ou sur festival.fr.", 0),
            ("Booking", "Réserver sur Booking.com est simple.", 1),
            ("booking.com", "Réserver sur booking.com est simple.", 1),
            ("node js", "Il code en Node.js et en node.js.", 2),
            ("vélo", "Il est parti à vélo.Il revient.", 1),
        ],
    );
    let text = "L’information est donnée sur \
        [festival-lanternes.example](https://festival-lanternes.example) chaque jour.";
    let draft = Draft {
        keyphrases: vec!["festival des Lanternes"],
        language: Some(Language::Fr),
        ..Draft::of(text)
    };
    let found = analyse(&draft, &Settings::default()).findings.into_iter();
    let links: Vec<_> = found.filter(|it| it.rule == "keyphrase-in-links").collect();
    assert!(links.iter().all(|it| it.verdict == seo::Verdict::Good), "{links:?}");
}

#[test]
fn another_word_by_its_accent_does_not_count() {
    counted(
        Language::Fr,
        &[
            ("retraite", "Un retraité. Des retraitées.", 0),
            ("retraité", "La retraite. Les retraités.", 1),
            ("marché", "La marche. Il marche.", 0),
            ("marche de noel", "Le marché de Noël. Le marché. Un marché pour Noël.", 1),
            ("marche de noël", "Le marché de Noël.", 0),
            ("marché de Noël", "Le marche de noel. La marche. Il marche à Noël.", 1),
            ("marche a pied", "Il a marché à pied.", 0),
            ("marche", "Le marché.", 0),
            ("mur", "Un fruit mûr. Des murs.", 1),
            ("mûr", "Un mur.", 0),
            ("jeune", "Un jeûne. Des jeunes.", 1),
            ("jeûne", "Un jeune.", 0),
            ("tache", "Une tâche. Des taches.", 1),
            ("tâche", "Une tache.", 0),
            ("forêt", "La foret. Des forêts.", 2),
            ("foret amazonienne", "La forêt amazonienne.", 1),
            ("pate à pain", "Une pâte à pain.", 1),
            ("securite", "La sécurité.", 1),
            ("meublé", "Un meuble.", 0),
            ("musee", "Un musée. Des musées.", 2),
            ("randonnée", "Une belle journée de randonnee.", 1),
            ("creer une entreprise", "Elle crée une entreprise.", 1),
            ("comite", "Le comité.", 1),
            ("événement", "Des évènements.", 1),
            ("pêche", "La peche.", 1),
            ("peche", "La pêche.", 1),
            ("santé", "La sante.", 1),
        ],
    );
    counted(
        Language::En,
        &[
            ("café", "A cafe. Two cafes. The façade of a cafe.", 3),
            ("cafe", "The façade of a café.", 1),
        ],
    );
}

#[test]
fn a_small_word_that_is_a_noun_is_looked_for() {
    counted(
        Language::Fr,
        &[
            ("été indien", "Les étés indiens. Ete indien. Il a été indien.", 2),
            (
                "vacances d'été",
                "Vacances d’ete. Les étés et les vacances. Il a été en vacances.",
                2,
            ),
            ("passe", "La passe. Il passe. Elle se passe de lui.", 1),
            ("passe navigo", "Le navigo. Le passe Navigo.", 1),
            (
                "bien immobilier",
                "Le crédit immobilier. Un bien immobilier, des biens immobiliers.",
                2,
            ),
            ("bien immobilier", "C’est bien un crédit immobilier.", 0),
            ("robe d ete", "Une robe d’été.", 1),
            ("estimer son bien", "Estimez votre bien. Il sait bien estimer.", 1),
            ("étudiant·e·s", "Des étudiants.", 1),
            ("bien choisir son matelas", "Choisir son matelas.", 1),
            ("vers de terre", "La terre. Des vers de terre. Un ver de terre.", 2),
            ("l'être humain", "Le corps humain. Un être humain. Les êtres humains.", 2),
            ("comment être heureux", "On est heureux.", 1),
            ("point de croix", "La croix. Le point de croix. Il ne porte point la croix.", 1),
            ("or blanc", "De l’or blanc. Or, le mur est blanc.", 1),
            ("car scolaire", "Le car scolaire. Le bus scolaire, car il pleut.", 1),
            ("barre de son", "La barre et son pied. La barre de son.", 1),
            ("bien", "Un bien. Il va bien.", 1),
            ("mise au point", "La mise. La mise au point.", 1),
            ("jeu de dés", "Un jeu des années vingt. Un jeu de dés.", 1),
        ],
    );
}

#[test]
fn a_small_word_in_capitals_is_a_name() {
    counted(
        Language::En,
        &[
            ("IT support", "It is support. IT support is here.", 1),
            ("US visa", "Give us a visa. A US visa.", 1),
            ("How To Bake", "Baking.", 1),
        ],
    );
    counted(Language::Fr, &[("aide du CAR", "Une aide, car il pleut. L’aide du CAR.", 1)]);
}

#[test]
fn a_name_is_not_put_in_the_singular() {
    counted(
        Language::Fr,
        &[
            ("Paris", "Un pari. Paris dort.", 1),
            ("hôtel Tours", "Un hôtel et sa tour. Un hôtel à Tours.", 1),
            ("Tours", "La tour de Tours.", 1),
            ("paris sportifs", "Un pari sportif.", 1),
            ("Paris sportifs", "Un pari sportif.", 1),
            ("Chaussures de course", "Une chaussure de course.", 1),
        ],
    );
    counted(
        Language::En,
        &[
            ("Windows", "A window. Windows is slow.", 1),
            ("install Windows 11", "Install a window. Install Windows 11.", 1),
            ("Running shoes", "A running shoe.", 1),
        ],
    );
}

#[test]
fn a_slug_holds_a_keyphrase_without_its_apostrophes() {
    for (language, keyphrase, slug) in [
        (Language::En, "dan's pizza", "dans-pizza"),
        (Language::En, "dan’s pizza", "dan-s-pizza"),
        (Language::Fr, "pain au levain", "painaulevain"),
        (Language::Fr, "presqu'île de Crozon", "presquile-de-crozon"),
        (Language::Fr, "vacances d'été", "vacances-d-ete"),
        (Language::Fr, "vitamine C", "vitamine-c"),
        (Language::Fr, "sous-vêtement", "sous-vetement"),
        (Language::En, "vitamin a", "vitamin-a-benefits"),
    ] {
        let keyphrases = vec![keyphrase];
        let draft = Draft { keyphrases, slug, language: Some(language), ..Draft::of("Rien.") };
        let settings = Settings { details: true, ..Settings::default() };
        let found = analyse(&draft, &settings).keyphrase.expect("a keyphrase");
        let place = found.places.expect("the details").slug;
        assert!(place.exact && place.all_words, "{keyphrase} in {slug:?}: {place:?}");
    }
}
