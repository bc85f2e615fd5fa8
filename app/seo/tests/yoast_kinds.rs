//! The bands Yoast has for cornerstones, products and listings, each with the text just below, on and just above
//! its threshold; and the assessments of the paid plugin that need no list.

use domain::ArticleKind;
use prose::Language;
use seo::{Draft, Profile, Settings, analyse};

fn score(draft: &Draft<'_>, kind: ArticleKind, assessment: &str) -> Option<i32> {
    let settings = Settings { profile: Profile::Yoast, kind, ..Settings::default() };
    let draft = Draft { language: Some(Language::En), ..draft.clone() };
    let findings = analyse(&draft, &settings).findings;
    findings.iter().find(|it| it.yoast == Some(assessment)).map(|it| it.score)
}

/// So many words in sentences of eight and paragraphs of forty.
fn words(count: usize) -> String {
    let mut text = String::new();
    for nth in 1..=count {
        let end = match nth {
            _ if nth % 40 == 0 => ".\n\n",
            _ if nth % 8 == 0 => ". ",
            _ => " ",
        };
        text += &format!("word{}{end}", ["a", "b", "c", "d", "e"][nth % 5]);
    }
    text
}

fn lengths(kind: ArticleKind, assessment: &str, cases: &[(usize, i32)], text: fn(usize) -> String) {
    for (count, expected) in cases {
        let text = text(*count);
        let found = score(&Draft::of(&text), kind, assessment);
        assert_eq!(found, Some(*expected), "{assessment} {kind:?} {count}");
    }
}

#[test]
fn a_cornerstone_is_longer_and_stricter() {
    let kind = ArticleKind::Cornerstone;
    let cases = [(399, -20), (400, 6), (899, 6), (900, 9), (901, 9)];
    lengths(kind, "textLength", &cases, words);
    let section = |count| format!("## One\n\n{}", words(count));
    let cases = [(249, 9), (250, 9), (251, 6), (300, 6), (301, 3)];
    lengths(kind, "subheadingsTooLong", &cases, section);
    for (characters, expected) in [(120, 3), (121, 9), (156, 9), (157, 3)] {
        let description = "d".repeat(characters);
        let draft = Draft { description: &description, ..Draft::of("A text.") };
        assert_eq!(score(&draft, kind, "metaDescriptionLength"), Some(expected), "{characters}");
    }
    let half = Draft { keyphrases: vec!["rye bread"], slug: "rye", ..Draft::of("![a](b.png)") };
    assert_eq!(score(&half, kind, "slugKeyword"), Some(3));
    assert_eq!(score(&half, ArticleKind::Article, "slugKeyword"), Some(6));
    assert_eq!(score(&half, kind, "imageKeyphrase"), Some(3));
    assert_eq!(score(&half, ArticleKind::Article, "imageKeyphrase"), Some(6));
}

#[test]
fn long_sentences_weigh_more_in_cornerstones_and_products() {
    for (long, expected) in [(4, 9), (5, 6), (6, 3)] {
        let sentence =
            |nth: usize| format!("{}.\n\n", "word ".repeat(if nth < long { 21 } else { 8 }));
        let text: String = (0..20).map(sentence).collect();
        for kind in [ArticleKind::Cornerstone, ArticleKind::Product] {
            let found = score(&Draft::of(&text), kind, "textSentenceLength");
            assert_eq!(found, Some(expected), "{kind:?} {long}");
        }
    }
}

#[test]
fn a_product_has_short_paragraphs_lists_and_longer_keyphrases() {
    let kind = ArticleKind::Product;
    let paragraph = |count: usize| "word ".repeat(count);
    let cases = [(69, 9), (70, 9), (71, 6), (100, 6), (101, 3)];
    lengths(kind, "textParagraphTooLong", &cases, paragraph);
    for (count, expected) in [(1, 3), (2, 3), (3, 6), (4, 9), (6, 9), (7, 6), (8, 6), (9, 3)] {
        let keyphrase =
            ["rye", "bread", "oven", "stone", "flour", "crust", "salt", "yeast", "heat"];
        let keyphrase = keyphrase[..count].join(" ");
        let draft = Draft { keyphrases: vec![&keyphrase], ..Draft::of("A text.") };
        assert_eq!(score(&draft, kind, "keyphraseLength"), Some(expected), "{keyphrase}");
    }
    let listed = [("No list.", 3), ("- one\n- two\n", 9)];
    for (text, expected) in listed {
        assert_eq!(score(&Draft::of(text), kind, "listsPresence"), Some(expected), "{text}");
        assert_eq!(score(&Draft::of(text), ArticleKind::Article, "listsPresence"), None);
    }
    let shown = [("![](a.png) ![b](b.png)", 3), ("![a](a.png)", 9)];
    for (text, expected) in shown {
        assert_eq!(score(&Draft::of(text), kind, "imageAltTags"), Some(expected), "{text}");
    }
    assert_eq!(score(&Draft::of("No picture."), kind, "imageAltTags"), None);
}

#[test]
fn a_listing_needs_thirty_words() {
    let cases = [(9, -20), (10, 3), (29, 3), (30, 9)];
    lengths(ArticleKind::Listing, "textLength", &cases, words);
}

#[test]
fn a_description_counts_synonyms_too() {
    let of = |description| {
        let draft = Draft {
            keyphrases: vec!["zorglub"],
            synonyms: vec!["snorf"],
            description,
            ..Draft::of("A text.")
        };
        score(&draft, ArticleKind::Article, "metaDescriptionKeyword")
    };
    assert_eq!(of("Snorf."), Some(9));
    assert_eq!(of("Snorf zorglub."), Some(9));
    assert_eq!(of("Snorf zorglub snorf."), Some(3));
    assert_eq!(of("Nothing."), Some(3));
}

#[test]
fn the_subject_is_spread_over_the_text() {
    let text = |named: &[usize], all: usize| -> String {
        (0..all)
            .map(|nth| if named.contains(&nth) { "Bread is good. " } else { "It is warm. " })
            .collect()
    };
    let of = |text: &str| {
        let draft = Draft { keyphrases: vec!["bread"], ..Draft::of(text) };
        score(&draft, ArticleKind::Article, "keyphraseDistribution")
    };
    // Of twenty sentences, the longest run without it is 6, 7, 10, 11.
    for (named, expected) in
        [(vec![6, 13, 19], 9), (vec![7, 14], 6), (vec![10, 15], 6), (vec![11, 16], 1)]
    {
        assert_eq!(of(&text(&named, 20)), Some(expected), "{named:?}");
    }
    assert_eq!(of(&text(&[0], 14)), Some(9));
    assert_eq!(of(&text(&[0], 15)), Some(1));
    assert_eq!(of(&text(&[], 14)), Some(1));
}

#[test]
fn what_only_the_paid_plugin_says_is_not_in_the_total() {
    let titled = Draft { title: "A title", ..Draft::of("A text.") };
    assert_eq!(score(&titled, ArticleKind::Article, "textTitle"), Some(9));
    assert_eq!(score(&Draft::of("A text."), ArticleKind::Article, "textTitle"), Some(-10_000));
    let settings = Settings { profile: Profile::Yoast, ..Settings::default() };
    let seo = |title_tag: &str| {
        let draft = Draft { language: Some(Language::En), title_tag, ..Draft::of("A text.") };
        analyse(&draft, &settings).scores.seo
    };
    assert!(seo("A title tag") > -1_000);
}
