//! Analysis never panics and never fails, and what it answers is coherent, on any input.

use proptest::prelude::*;
use prose::Language;
use seo::{Draft, Profile, Settings, analyse};

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
