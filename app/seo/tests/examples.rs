//! Every rule keeps the promise of its help page: its bad example is caught, its good one is not.

use prose::Language;
use seo::{Draft, Finding, Settings, Verdict, analyse, rules};
use wording::Lang;
use wording::rules::Example;

fn finding(id: &str, example: &Example, lang: Lang) -> Option<Finding> {
    let text = example.text();
    let draft = Draft {
        title: example.title,
        title_tag: example.title_tag,
        slug: example.slug,
        description: example.description,
        keyphrases: vec![example.keyphrase, example.secondary],
        language: Language::of_code(lang.code()),
        ..Draft::of(&text)
    };
    let settings = Settings { messages: Some(lang), ..Settings::default() };
    analyse(&draft, &settings).findings.into_iter().find(|finding| finding.rule == id)
}

#[test]
fn bad_examples_are_caught_and_good_ones_pass() {
    for rule in rules::all() {
        for lang in Lang::ALL {
            let about = wording::rules::about(rule.id, lang).expect(rule.id);
            let bad = finding(rule.id, &about.bad, lang);
            let good = finding(rule.id, &about.good, lang);
            if rule.weight == 0 {
                assert!(bad.is_some() && good.is_some(), "{} says nothing", rule.id);
                continue;
            }
            let bad = bad
                .unwrap_or_else(|| panic!("{} {lang:?}: nothing about the bad example", rule.id));
            let caught = matches!(bad.verdict, Verdict::Problem | Verdict::Improve);
            assert!(caught, "{} {lang:?}: bad example passes: {}", rule.id, bad.message);
            assert!(bad.cost > 0.0, "{} {lang:?}: a bad example that costs nothing", rule.id);
            let passes = good.as_ref().is_none_or(|good| good.verdict == Verdict::Good);
            assert!(passes, "{} {lang:?}: good example fails: {good:?}", rule.id);
        }
    }
}

#[test]
fn ids_are_unique_and_findable() {
    for rule in rules::all() {
        assert_eq!(
            rules::all().iter().filter(|other| other.id == rule.id).count(),
            1,
            "{}",
            rule.id
        );
        assert!(rules::find(rule.id).is_some());
        assert!(!rule.about(Lang::Fr).why.is_empty());
    }
}
