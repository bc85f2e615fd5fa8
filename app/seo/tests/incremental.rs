//! Reading on after an edit says what reading anew says, places included.

use proptest::prelude::*;
use prose::{Document, Language};
use seo::charter::{Article, Ask, Charter};
use seo::{
    Draft, House, LanguageFound, LanguageSource, Profile, Report, Settings, analyse_in_house,
};

/// Sentences that the rules have something to say about, in both languages.
const SENTENCES: [&str; 16] = [
    "Le pain de seigle est pétri par le boulanger, car la farine est lourde.",
    "De plus, les pains de seigle ne sont pas impossibles à réussir.",
    "La farine, la farine complète et la farine grise : de la farine.",
    "Il faut du sel, de l’eau, du levain, du temps, du calme, de la force et un four.",
    "Les handicapés sont reçus de de la même façon.",
    "L’industrialisation de l’alimentation et la standardisation de la production menacent.",
    "« Venez ! » dit-il ; M. Dupont arriva à 10 h 30, etc.",
    "The rye bread was baked by the neighbour because it was late.",
    "However, the chairman did not take an unusual decision about rye breads.",
    "Bread here, bread there: everyone wants bread and bread again.",
    "Unfortunately, internationalisation is extraordinarily complicated.",
    "The loaf, which Dr. Smith bought at 5 p.m., was gone. Was it eaten?",
    "Voir [ici](https://example.org/pain) ou [le guide](/pain-de-seigle).",
    "![pain de seigle](img_01.jpg) et `pain de seigle` en code.",
    "Œufs, cœurs et pains de seigles : aujourd’hui, demain.",
    "ok",
];

fn piece() -> impl Strategy<Value = String> {
    let sentence = prop::sample::select(SENTENCES.to_vec());
    prop_oneof![
        6 => sentence.clone().prop_map(|it| format!("{it} ")),
        3 => sentence.clone().prop_map(|it| format!("\n\n{it}\n\n")),
        2 => sentence.clone().prop_map(|it| format!("\n\n## {it}\n\n")),
        2 => sentence.clone().prop_map(|it| format!("\n- {it}")),
        1 => sentence.prop_map(|it| format!("\n\n> {it}\n\n")),
        1 => Just("\n\n```\nlet pain = \"seigle\";\n```\n\n".to_owned()),
        1 => Just("\n\n```\n".to_owned()),
        1 => Just("\n\n| pain | prix |\n|---|---|\n| seigle | 3 € |\n\n".to_owned()),
        1 => Just("\n\n[pain]: https://example.org 'titre'\n\n".to_owned()),
        1 => Just("---\ntitle: pain\n---\n".to_owned()),
        1 => Just("<div>\n".to_owned()),
        1 => Just("a note[^1]\n\n[^1]: rye bread\n\n".to_owned()),
        1 => "\\PC{0,6}",
    ]
}

fn text(most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..most).prop_map(|pieces| pieces.concat())
}

/// What a writer does: type, paste, cut, anywhere.
#[derive(Clone, Debug)]
struct Edit {
    at: usize,
    cut: usize,
    put: String,
}

fn edit() -> impl Strategy<Value = Edit> {
    let put = prop_oneof![3 => "[a-zéà .,#\n]{0,2}", 2 => piece(), 1 => text(8)];
    let cut = prop_oneof![4 => Just(0_usize), 2 => 1..4_usize, 1 => 0..600_usize];
    (0..10_000_usize, cut, put).prop_map(|(at, cut, put)| Edit { at, cut, put })
}

impl Edit {
    fn made(&self, source: &str) -> String {
        let boundary = |at: usize| (0..=at).rev().find(|at| source.is_char_boundary(*at));
        let from = boundary(source.len() * self.at / 10_000).unwrap_or_default();
        let to = boundary((from + self.cut).min(source.len())).unwrap_or_default().max(from);
        format!("{}{}{}", &source[..from], self.put, &source[to..])
    }
}

fn read(document: &Document, source: &str, keyphrase: &str, yoast: bool) -> Report {
    let code = document.language();
    let draft = Draft {
        keyphrases: vec![keyphrase, "farine"],
        synonyms: vec!["rye bread", "le bon pain de seigle du boulanger"],
        ..Draft::of(source)
    };
    let ask = |ask| Article { ask, blocking: true };
    let articles = vec![
        ask(Ask::Banned("voisin".into())),
        ask(Ask::Preferred { term: "miche".into(), instead_of: "loaf".into() }),
        ask(Ask::Name("DUPONT".into())),
    ];
    let charter = Charter { articles };
    let house = House { charter: Some(&charter), ignored: &[] };
    let profile = if yoast { Profile::Yoast } else { Profile::Marbre };
    let settings = Settings { profile, details: true, ..Settings::default() };
    let found = LanguageFound { code, confidence: 1.0, source: LanguageSource::Given };
    analyse_in_house(&draft, document, found, &settings, &house)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_read_after_edits_is_what_is_read_anew(
        start in text(60),
        edits in prop::collection::vec(edit(), 1..6),
        language in prop::sample::select(vec![Language::Fr, Language::En, Language::De]),
        yoast in any::<bool>(),
    ) {
        let mut source = start;
        let mut document = Document::parse(&source, language);
        read(&document, &source, "pain de seigle", false);
        for (nth, edit) in edits.iter().enumerate() {
            source = edit.made(&source);
            document = document.update(&source);
            // The keyphrase may change between two keystrokes of the text.
            let keyphrase = ["pain de seigle", "rye bread", "\"de la farine\""][nth % 3];
            let anew = Document::parse(&source, language);
            prop_assert_eq!(
                read(&document, &source, keyphrase, yoast),
                read(&anew, &source, keyphrase, yoast)
            );
        }
    }
}
