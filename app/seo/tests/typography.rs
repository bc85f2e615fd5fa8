//! Typography among the findings: what `prose` would put right, in its places.

use proptest::prelude::*;
use prose::typography::{Locale, findings, fix_all};
use prose::{Document, Language};
use seo::{Draft, Group, Profile, Report, Settings, analyse};

fn report(source: &str, language: Language, settings: &Settings) -> Report {
    analyse(&Draft { language: Some(language), ..Draft::of(source) }, settings)
}

fn said(source: &str, language: Language, settings: &Settings) -> Vec<&'static str> {
    let all = report(source, language, settings).findings.into_iter();
    all.filter(|it| it.group == Group::Typography).map(|it| it.rule).collect()
}

#[test]
fn french_is_looked_at_without_being_asked_and_costs_no_points() {
    let source = "L'été arrive ! Il dit \"bonjour\" :-) à 23:20 sur `l'eau`.";
    let loose = report(source, Language::Fr, &Settings::default());
    let found: Vec<_> = loose.findings.iter().filter(|it| it.group == Group::Typography).collect();
    let rules: Vec<_> = found.iter().map(|it| it.rule).collect();
    assert_eq!(rules, ["punctuation-space", "guillemets", "apostrophe"]);
    assert!(found.iter().all(|it| it.cost == 0.0 && it.fix.is_some() && !it.spans.is_empty()));
    let right = report(&fix_all(source, Locale::FrFr), Language::Fr, &Settings::default());
    assert!(right.findings.iter().all(|it| it.group != Group::Typography));
    assert_eq!(right.scores, loose.scores);
}

#[test]
fn a_comma_without_its_space_is_told_of_as_what_it_is() {
    let settings = Settings { messages: Some(wording::Lang::Fr), ..Settings::default() };
    let report = report("Bonjour,ça va.", Language::Fr, &settings);
    let found = report.findings.iter().find(|it| it.group == Group::Typography).expect("one");
    assert_eq!(found.message, "Espaces autour de la ponctuation\u{a0}: 1\u{a0}endroit à corriger.");
    assert_eq!(found.fixes[0].text, ", ");
}

#[test]
fn what_was_not_asked_for_is_not_looked_at() {
    let source = "L'été arrive !";
    let off = Settings { typography: None, ..Settings::default() };
    assert_eq!(said(source, Language::Fr, &off), [""; 0]);
    let yoast = Settings { profile: Profile::Yoast, ..Settings::default() };
    assert_eq!(said(source, Language::Fr, &yoast), [""; 0]);
    let english = Settings { typography: Some(Locale::En), ..Settings::default() };
    assert_eq!(said(source, Language::Fr, &english), [""; 0]);
    assert_eq!(said("Die \"Karte\" ...", Language::De, &Settings::default()), [""; 0]);
}

#[test]
fn english_texts_follow_their_own_whatever_the_french_ones_do() {
    let source = "It's \"here\" -- or there...";
    for typography in [Locale::FrFr, Locale::FrCa, Locale::En].map(Some) {
        let settings = Settings { typography, ..Settings::default() };
        assert_eq!(
            said(source, Language::En, &settings),
            ["apostrophe", "ellipsis", "quotes", "dash"]
        );
    }
    let off = Settings { typography: None, ..Settings::default() };
    assert_eq!(said(source, Language::En, &off), [""; 0]);
}

#[test]
fn a_link_label_defined_far_away_stays_as_it_is() {
    let filler = "Une phrase assez longue pour remplir un bloc entier.\n\n".repeat(30);
    let source = format!("Voir [l'ete] ici.\n\n{filler}[l'ete]: /ete\n");
    assert_eq!(said(&source, Language::Fr, &Settings::default()), [""; 0]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn chunk_by_chunk_it_says_what_the_whole_says(
        pieces in prop::collection::vec("(L'eau ! |\"Mot\" ; |10 000 € |# Titre ?\n|\n\n|- un : deux\n|---\n|\\[l'a\\] |\n\n\\[l'a\\]: /x\n\n|\\[\\^l'a\\] !|\n\n\\[\\^l'a\\]: L'ami !\n|« a »|`l'eau`|> cité !\n|\\PC{0,4}|mot{60}. )", 0..60)
    ) {
        let source = pieces.concat();
        let expected = findings(&source, Locale::FrFr);
        let document = Document::parse(&source, Language::Fr);
        let found: Vec<_> = document
            .chunks()
            .flat_map(|chunk| {
                chunk.typography(Locale::FrFr).into_iter().map(move |mut it| {
                    it.span = it.span.shifted(chunk.start);
                    it
                })
            })
            .collect();
        prop_assert_eq!(&found, &expected);
        let report = report(&source, Language::Fr, &Settings::default());
        let fixes = report.findings.iter().filter(|it| it.group == Group::Typography);
        prop_assert_eq!(fixes.map(|it| it.fixes.len()).sum::<usize>(), expected.len());
    }
}
