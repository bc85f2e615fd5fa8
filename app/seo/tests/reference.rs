//! Reference sets: expected terms, near-duplicates, rivals, links.

use prose::{Document, Language};
use seo::reference::{Coverage, Reference, Sketch, Standing, Target, link_ideas};

const RYE: [&str; 4] = [
    "Le pain de seigle demande un levain actif. Le levain de seigle lève une nuit. Cuisez le pain de seigle à four chaud.",
    "Un levain actif, de la farine de seigle, du sel : le pain de seigle se garde une semaine. Nourrissez le levain.",
    "Pour un bon pain de seigle, la farine de seigle se mélange à l’eau tiède. Le levain travaille la nuit.",
    "La croûte du pain de seigle dore à four chaud. La farine de seigle boit beaucoup d’eau, le levain aime la chaleur.",
];

const BIKES: [&str; 3] = [
    "Le vélo électrique a une batterie. La batterie du vélo se charge la nuit.",
    "Choisir un vélo électrique, c’est choisir une batterie et un moteur.",
    "Le moteur du vélo électrique aide en montée, la batterie tient cent kilomètres.",
];

fn set() -> Reference {
    let mut set = Reference::new(Language::Fr);
    for (at, text) in RYE.iter().chain(&BIKES).enumerate() {
        set.add(&format!("t{at}"), text);
    }
    set
}

#[test]
fn the_terms_expected_are_those_of_the_subject() {
    let expected = set().expected("pain de seigle", 8);
    let terms: Vec<&str> = expected.iter().map(|it| it.term.as_str()).collect();
    assert!(terms.contains(&"pain de seigle") && terms.contains(&"levain"), "{terms:?}");
    assert!(terms.contains(&"farine de seigle"), "{terms:?}");
    assert!(!terms.iter().any(|term| term.contains("batterie")), "{terms:?}");
    assert_eq!(expected[0].weight, 100.0);
    assert!(expected.iter().all(|it| it.texts <= it.of && it.of == 4));
}

#[test]
fn terms_tick_as_they_appear_and_can_be_overdone() {
    let expected = set().expected("pain de seigle", 8);
    let coverage = |text: &str| Coverage::of(&Document::parse(text, Language::Fr), &expected);
    let none = coverage("Il pleut.");
    assert_eq!(none.percent, 0.0);
    assert!(none.terms.iter().all(|it| it.standing == Standing::Missing));
    let some = coverage("Les levains lèvent.");
    let full = coverage(RYE[1]);
    assert!(some.percent > 0.0 && some.percent < full.percent);
    let stuffed = coverage(&"Levain, levain, levain. ".repeat(30));
    let levain = stuffed.terms.iter().find(|it| it.term == "levain").expect("expected");
    assert_eq!(levain.standing, Standing::Overdone);
    assert!(stuffed.overdone_percent > 0.0);
}

#[test]
fn adding_and_removing_leaves_no_trace() {
    let mut changed = set();
    changed.add("more", "Le pain de seigle et la soupe au potiron.");
    changed.add("t0", "Autre chose.");
    changed.remove("more");
    changed.add("t0", RYE[0]);
    assert_eq!(changed.expected("pain de seigle", 20), set().expected("pain de seigle", 20));
    assert_eq!(changed.len(), 7);
}

#[test]
fn texts_that_say_the_same_are_near() {
    let long = RYE.join(" ");
    let mut set = set();
    set.add("long", &long);
    let edited = long.replace("une semaine", "dix jours");
    let near = set.near(&Document::parse(&edited, Language::Fr), 0.6);
    assert_eq!(near.iter().map(|(id, _)| *id).collect::<Vec<_>>(), ["long"]);
    let far = Sketch::of(&Document::parse(&BIKES.join(" "), Language::Fr));
    assert!(far.likeness(&Sketch::of(&Document::parse(&long, Language::Fr))) < 0.1);
}

#[test]
fn links_are_proposed_on_words_of_the_text() {
    let text = "# Pain de seigle\n\nNos pains de seigle sont prêts. Voir [le levain](/levain) et nos vélos électriques.\n";
    let document = Document::parse(text, Language::Fr);
    let target = |id: &'static str, address: &'static str, keyphrase: &'static str| Target {
        id,
        address,
        keyphrases: vec![keyphrase],
    };
    let targets = [
        target("rye", "/pain-de-seigle", "pain de seigle"),
        target("starter", "/levain", "levain"),
        target("bike", "/velo", "vélo électrique"),
        target("soup", "/soupe", "soupe"),
    ];
    let ideas = link_ideas(&document, &targets);
    let found: Vec<(&str, &str)> = ideas.iter().map(|it| (it.id, it.anchor.as_str())).collect();
    assert_eq!(found, [("rye", "pains de seigle"), ("bike", "vélos électriques")]);
    assert_eq!(&text[ideas[0].span.range()], "pains de seigle");
}

#[test]
fn nothing_is_expected_of_nothing() {
    let empty = Reference::new(Language::En);
    assert!(empty.expected("x", 10).is_empty());
    assert_eq!(Coverage::of(&Document::parse("", Language::En), &[]), Coverage::default());
    let mut blank = Reference::new(Language::En);
    blank.add("a", "");
    assert!(blank.expected("", 10).is_empty());
    assert!(blank.near(&Document::parse("", Language::En), 0.1).is_empty());
}

/// The terms one text expects.
fn terms_of(text: &str, language: Language) -> Vec<String> {
    let mut set = Reference::new(language);
    set.add("a", text);
    set.expected("", 60).into_iter().map(|it| it.term).collect()
}

const STARTER: &str = "Le levain naturel contient des levures sauvages et des bactéries. La fermentation lente rend le pain \
    plus digeste. Le gaz carbonique fait lever la pâte. La farine de seigle nourrit le levain mieux que la \
    farine blanche. Il faut nourrir le levain deux fois par semaine. C’est une habitude. Qu’il fasse froid ou \
    chaud, le levain travaille. Jusqu’en hiver, la fermentation lente rend service. La farine de seigle nourrit \
    les levures. Une fois nourri, le levain double. Le gaz carbonique reste dans la pâte. Il faut de l’eau \
    tiède. L’eau du robinet convient. C’est d’un bon goût, qu’on aime. Le pain au levain naturel se garde.";

#[test]
fn what_is_expected_names_something() {
    for text in [STARTER.to_owned(), STARTER.replace('’', "'")] {
        let terms = terms_of(&text, Language::Fr);
        for wanted in [
            "levain",
            "levain naturel",
            "farine de seigle",
            "fermentation lente",
            "gaz carbonique",
            "levures",
            "eau",
        ] {
            assert!(terms.iter().any(|it| it == wanted), "{wanted}: {terms:?}");
        }
        for term in &terms {
            assert!(!term.contains(['\'', '’']), "{terms:?}");
            let scraps = "faut fois rend nourrit contient nourrir fait lever se garde convient bon";
            let scrap = |word: &str| scraps.split(' ').any(|scrap| scrap == word);
            assert!(!term.split(' ').any(scrap), "{term}: {terms:?}");
        }
    }
}

#[test]
fn what_is_expected_names_something_in_english() {
    let text = "A sourdough starter contains wild yeast. It's a living thing. Feed the starter twice a week with \
                rye flour. The wild yeast makes the dough rise. You don't need a machine. Slow fermentation makes \
                bread easier to digest. Rye flour feeds the starter better than white flour. The starter \
                rises in the jar. Use warm water and rye flour. The slow fermentation gives taste. The sourdough starter \
                stays in the fridge.";
    let terms = terms_of(text, Language::En);
    for wanted in ["starter", "rye flour", "wild yeast", "slow fermentation", "sourdough starter"] {
        assert!(terms.iter().any(|it| it == wanted), "{wanted}: {terms:?}");
    }
    let scraps = "feed feeds makes contains it's don't rises better thing the twice need use gives";
    for term in &terms {
        let scrap = |word: &str| scraps.split(' ').any(|scrap| scrap == word);
        assert!(!term.split(' ').any(scrap), "{term}: {terms:?}");
    }
}

#[test]
fn the_first_term_weighs_most_whatever_was_dropped_before_it() {
    let mut set = Reference::new(Language::Fr);
    set.add("a", "Il faut, il faut, il faut le levain.");
    set.add("b", "Il faut, il faut, il faut le levain.");
    let expected = set.expected("", 5);
    assert_eq!((expected[0].term.as_str(), expected[0].weight), ("levain", 100.0));
}

#[test]
fn a_language_without_small_words_keeps_its_terms() {
    let text = "Ein Sauerteig braucht Mehl. Der Sauerteig reift.";
    assert!(terms_of(text, Language::De).iter().any(|it| it == "sauerteig"));
}

#[test]
fn what_two_short_texts_name_is_expected() {
    let mut set = Reference::new(Language::Fr);
    set.add("a", "Le pain de seigle demande un levain actif et de la farine de seigle. Le levain de seigle lève toute la nuit.");
    set.add("b", "Un levain actif, de la farine de seigle et du sel : le pain de seigle se garde une semaine.");
    let terms: Vec<String> = set.expected("", 60).into_iter().map(|it| it.term).collect();
    for wanted in ["levain", "levain actif", "pain de seigle", "farine de seigle"] {
        assert!(terms.iter().any(|it| it == wanted), "{wanted}: {terms:?}");
    }
}
