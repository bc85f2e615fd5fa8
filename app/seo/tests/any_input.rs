//! Analysis never panics and never fails, and what it answers is coherent, on any input.

use proptest::prelude::*;
use prose::{Document, Language};
use seo::charter::{Address, Article, Ask, Charter, Hashtags};
use seo::reference::{Coverage, Reference, Target, link_ideas};
use seo::{
    Draft, House, Ignored, LanguageFound, LanguageSource, Profile, Settings, analyse,
    analyse_in_house,
};

fn markdown() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("# ".to_owned()),
        Just("\n\n## Titre\n\n".to_owned()),
        Just("\n- ".to_owned()),
        Just("[lien](https://example.com)".to_owned()),
        Just("![alt](a.jpg)".to_owned()),
        Just("\n\n```\ncode".to_owned()),
        Just("---\ntitle: x\n---\n".to_owned()),
        Just("« ".to_owned()),
        Just("l’œuf d’été, ".to_owned()),
        Just("the cat's. ".to_owned()),
        "\\PC{0,12}",
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

fn term() -> impl Strategy<Value = String> {
    prop_oneof![Just("chat".to_owned()), Just("l’été".to_owned()), "\\PC{0,8}", any::<String>()]
}

proptest! {
    #[test]
    fn any_charter_and_anything_set_aside_is_taken(
        source in markdown(),
        terms in prop::collection::vec(term(), 6),
        most in 0_u64..20,
        blocking in any::<bool>(),
        language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        let asks = [
            Ask::Banned(terms[0].clone()),
            Ask::Preferred { term: terms[1].clone(), instead_of: terms[2].clone() },
            Ask::Mention(terms[3].clone()),
            Ask::Address(Address::Tu),
            Ask::Address(Address::Vous),
            Ask::SentenceWords(most),
            Ask::Hashtags(Hashtags { most: Some(most), required: terms.clone(), banned: terms.clone() }),
            Ask::Name(terms[4].clone()),
        ];
        let charter = Charter { articles: asks.map(|ask| Article { ask, blocking }).into() };
        let ignored = [
            Ignored::Rule(terms[0].clone()),
            Ignored::Passage(terms[5].clone()),
            Ignored::Finding { rule: "sentence-length".into(), text: terms[5].clone() },
        ];
        let house = House { charter: Some(&charter), ignored: &ignored };
        let draft = Draft::of(&source);
        let found = LanguageFound { code: language, confidence: 1.0, source: LanguageSource::Given };
        let document = Document::parse(&source, language);
        let report = analyse_in_house(&draft, &document, found, &Settings::default(), &house);
        for span in report.findings.iter().chain(&report.ignored).flat_map(|it| &it.spans) {
            prop_assert!(source.get(span.range()).is_some(), "{span:?}");
        }
    }

    #[test]
    fn any_reference_set_answers(
        texts in prop::collection::vec(markdown(), 0..5),
        draft in markdown(),
        subject in term(),
        language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        let mut set = Reference::new(language);
        for (at, text) in texts.iter().enumerate() {
            set.add(&at.to_string(), text);
        }
        let document = Document::parse(&draft, language);
        let coverage = Coverage::of(&document, &set.expected(&subject, 20));
        prop_assert!((0.0..=100.0001).contains(&coverage.percent));
        for (_, likeness) in set.near(&document, 0.0) {
            prop_assert!((0.0..=1.0).contains(&likeness));
        }
        let targets = [Target { id: "a", address: &subject, keyphrases: vec![&subject, "chat"] }];
        for idea in link_ideas(&document, &targets) {
            prop_assert!(draft.get(idea.span.range()).is_some());
        }
        for at in 0..texts.len() {
            set.remove(&at.to_string());
        }
        prop_assert!(set.is_empty() && set.expected(&subject, 20).is_empty());
    }
}

proptest! {
    #[test]
    fn any_draft_gets_a_report(
        source in markdown(),
        title in any::<String>(),
        slug in any::<String>(),
        description in any::<String>(),
        keyphrase in prop_oneof![any::<String>(), Just("œufs d’été".to_owned()), Just("the cats".to_owned())],
        yoast in any::<bool>(),
        language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        let draft = Draft {
            title: &title,
            slug: &slug,
            description: &description,
            keyphrases: vec![&keyphrase, "deux mots"],
            synonyms: vec![&title],
            language: Some(language),
            ..Draft::of(&source)
        };
        let profile = if yoast { Profile::Yoast } else { Profile::Marbre };
        let report = analyse(&draft, &Settings { profile, details: true, ..Settings::default() });
        prop_assert!(yoast || (0..=100).contains(&report.scores.seo));
        prop_assert!((0..=100).contains(&report.scores.readability));
        for span in report.findings.iter().flat_map(|finding| &finding.spans) {
            prop_assert!(source.get(span.range()).is_some(), "{span:?}");
        }
        for hit in report.keyphrase.iter().flat_map(|found| &found.hits) {
            prop_assert!(source.get(hit.start..hit.end).is_some());
        }
        prop_assert_eq!(report.words.map(|words| words.len()), Some(report.counts.words));
    }
}
