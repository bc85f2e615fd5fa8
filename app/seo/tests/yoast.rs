//! The Yoast profile gives that plugin's scores: each threshold with the text just below, on and
//! just above it. Expected scores are those of the published bands of version 3.6.0; written deviations
//! are in `src/yoast.rs`.

use prose::Language;
use seo::{Draft, Profile, Report, Settings, analyse};

const ENGLISH: [&str; 12] = [
    "river", "stone", "garden", "winter", "morning", "window", "letter", "market", "bridge",
    "kitchen", "village", "silver",
];
const FRENCH: [&str; 12] = [
    "rivière", "pierre", "jardin", "hiver", "matin", "fenêtre", "lettre", "pont", "cuisine",
    "village", "forêt", "port",
];
const LANGUAGES: [Language; 2] = [Language::En, Language::Fr];

/// `count` words in sentences of `per`, each beginning with another word than the one before; the
/// first sentences begin with the keyphrase, `times` times.
fn words(language: Language, count: usize, per: usize, keyphrase: &str, times: usize) -> String {
    let vocabulary = if language == Language::En { &ENGLISH } else { &FRENCH };
    let key = keyphrase.split(' ').count();
    let (mut text, mut left, mut nth) = (String::new(), count, 0);
    while left > 0 {
        let mut room = per.min(left);
        left -= room;
        let mut sentence = Vec::new();
        if nth < times && room >= key {
            sentence.push(keyphrase.to_owned());
            room -= key;
        }
        sentence.extend((0..room).map(|word| vocabulary[(nth + word) % 12].to_owned()));
        text += &format!("X{}. ", &sentence.join(" "));
        // Paragraphs of a hundred words at most.
        if (nth + 1) * per % 100 < per {
            text += "\n\n";
        }
        nth += 1;
    }
    text.replace('X', "")
}

fn report(draft: &Draft<'_>, language: Language) -> Report {
    let draft = Draft { language: Some(language), site: "example.org", ..draft.clone() };
    analyse(&draft, &Settings { profile: Profile::Yoast, ..Settings::default() })
}

fn score(draft: &Draft<'_>, language: Language, assessment: &str) -> Option<i32> {
    let findings = report(draft, language).findings;
    findings.iter().find(|finding| finding.yoast == Some(assessment)).map(|finding| finding.score)
}

fn each(assessment: &str, cases: &[(Draft<'_>, i32)]) {
    for language in LANGUAGES {
        for (draft, expected) in cases {
            let found = score(draft, language, assessment);
            assert_eq!(found, Some(*expected), "{assessment} {language:?}: {draft:?}");
        }
    }
}

#[test]
fn text_length() {
    for language in LANGUAGES {
        for (count, expected) in [
            (0, -20),
            (99, -20),
            (100, -10),
            (101, -10),
            (199, -10),
            (200, 3),
            (201, 3),
            (249, 3),
            (250, 6),
            (251, 6),
            (299, 6),
            (300, 9),
            (301, 9),
            (1000, 9),
        ] {
            let text = words(language, count, 10, "", 0);
            assert_eq!(score(&Draft::of(&text), language, "textLength"), Some(expected), "{count}");
        }
    }
}

#[test]
fn keyphrase_density() {
    // Keyphrase, words, occurrences, score.
    let cases = [
        ("giraffe", 40, 0, 4),
        ("giraffe", 40, 1, 9),
        ("giraffe", 40, 2, -10),
        ("giraffe", 40, 3, -50),
        ("giraffe", 50, 1, 9),
        ("giraffe", 50, 2, -10),
        ("giraffe", 50, 3, -50),
        ("giraffe", 51, 2, 9),
        ("giraffe", 51, 3, -10),
        ("giraffe", 99, 2, 9),
        ("giraffe", 99, 3, -10),
        ("giraffe", 99, 4, -50),
        ("giraffe", 300, 0, 4),
        ("giraffe", 300, 1, 4),
        ("giraffe", 300, 2, 9),
        ("giraffe", 300, 8, 9),
        ("giraffe", 300, 9, -10),
        ("giraffe", 300, 11, -10),
        ("giraffe", 300, 12, -50),
        ("purple giraffe", 300, 1, 4),
        ("purple giraffe", 300, 2, 9),
        ("purple giraffe", 300, 6, 9),
        ("purple giraffe", 300, 7, -10),
        ("purple giraffe", 300, 8, -10),
        ("purple giraffe", 300, 9, -50),
        ("purple giraffe", 500, 1, 4),
        ("purple giraffe", 500, 2, 9),
        ("purple giraffe", 500, 10, 9),
        ("purple giraffe", 500, 11, -10),
        ("purple giraffe", 500, 12, -10),
        ("purple giraffe", 500, 14, -10),
        ("purple giraffe", 500, 15, -50),
        ("purple giraffe costume", 500, 1, 4),
        ("purple giraffe costume", 500, 2, 9),
        ("purple giraffe costume", 500, 8, 9),
        ("purple giraffe costume", 500, 9, -10),
        ("purple giraffe costume", 500, 11, -10),
        ("purple giraffe costume", 500, 12, -50),
    ];
    for language in LANGUAGES {
        for (keyphrase, count, times, expected) in cases {
            let text = words(language, count, 10, keyphrase, times);
            let draft = Draft { keyphrases: vec![keyphrase], ..Draft::of(&text) };
            let found = score(&draft, language, "keyphraseDensity");
            assert_eq!(found, Some(expected), "{keyphrase} × {times} in {count}");
        }
    }
}

#[test]
fn keyphrase_length() {
    let words =
        ["purple", "giraffe", "costume", "rental", "price", "berlin", "madrid", "london", "oslo"];
    for (count, expected) in [(1, 9), (3, 9), (4, 9), (5, 6), (7, 6), (8, 6), (9, 3)] {
        let keyphrase = words[..count].join(" ");
        let draft = Draft { keyphrases: vec![&keyphrase], ..Draft::of("Zebra.") };
        each("keyphraseLength", &[(draft, expected)]);
    }
    each("keyphraseLength", &[(Draft::of("Zebra."), -999)]);
}

#[test]
fn description() {
    for (length, expected) in
        [(0, 1), (1, 6), (120, 6), (121, 9), (122, 9), (155, 9), (156, 9), (157, 6), (300, 6)]
    {
        let description = "a".repeat(length);
        let draft = Draft { description: &description, ..Draft::of("Zebra.") };
        each("metaDescriptionLength", &[(draft, expected)]);
    }
    for (times, expected) in [(0, 3), (1, 9), (2, 9), (3, 3)] {
        let description = "Purple giraffe xx. ".repeat(times);
        let keyphrases = vec!["purple giraffe"];
        let draft = Draft { description: &description, keyphrases, ..Draft::of("Zebra.") };
        each("metaDescriptionKeyword", &[(draft, expected)]);
    }
}

#[test]
fn title() {
    let titled = |title| Draft { title, keyphrases: vec!["purple giraffe"], ..Draft::of("Zebra.") };
    each(
        "keyphraseInSEOTitle",
        &[
            (titled("Purple giraffe"), 9),
            (titled("Purple giraffe now"), 9),
            (titled("Zebra: purple giraffe"), 6),
            (titled("Giraffe purple"), 6),
            (titled("Purple here"), 2),
            (titled(""), 2),
        ],
    );
    // An i is 4.44 px wide.
    for (letters, expected) in [(0, 1), (1, 9), (134, 9), (135, 9), (136, 3), (200, 3)] {
        let title = "i".repeat(letters);
        each("titleWidth", &[(Draft { title: &title, ..Draft::of("Zebra.") }, expected)]);
    }
}

#[test]
fn slug() {
    let cases = [
        ("giraffe", "zebra", 6),
        ("giraffe", "zebra-giraffe", 9),
        ("giraffe", "", 3),
        ("purple giraffe", "purple", 6),
        ("purple giraffe", "purple-giraffe", 9),
        ("purple giraffe costume", "purple", 6),
        ("purple giraffe costume", "purple-giraffe", 9),
        ("purple giraffe costume rental", "purple-giraffe", 6),
        ("purple giraffe costume rental", "purple-giraffe-costume", 9),
    ];
    for (keyphrase, slug, expected) in cases {
        let draft = Draft { slug, keyphrases: vec![keyphrase], ..Draft::of("Zebra.") };
        each("slugKeyword", &[(draft, expected)]);
    }
}

#[test]
fn introduction() {
    let about = |source| Draft { keyphrases: vec!["purple giraffe"], ..Draft::of(source) };
    each(
        "introductionKeyword",
        &[
            (about("A giraffe is purple. Zebra.\n\nLion."), 9),
            (about("A giraffe. It is purple.\n\nLion."), 6),
            (about("A giraffe.\n\nIt is purple."), 3),
            (about("## Zebra\n\nA purple giraffe."), 9),
            (about(""), 3),
        ],
    );
}

#[test]
fn subheadings() {
    let cases = [
        (0, 1, 3),
        (1, 1, 9),
        (0, 2, 3),
        (1, 2, 9),
        (2, 2, 3),
        (0, 3, 3),
        (1, 3, 9),
        (2, 3, 9),
        (3, 3, 3),
        (1, 4, 3),
        (2, 4, 9),
        (3, 4, 9),
        (4, 4, 3),
        (2, 10, 3),
        (3, 10, 9),
        (7, 10, 9),
        (8, 10, 3),
    ];
    for (with, all, expected) in cases {
        let heading = |nth| if nth < with { "## Purple giraffe\n\n" } else { "### Zebra\n\n" };
        let text: String = (0..all).map(|nth| format!("{}Lion.\n\n", heading(nth))).collect();
        let draft = Draft { keyphrases: vec!["purple giraffe"], ..Draft::of(&text) };
        each("subheadingsKeyword", &[(draft, expected)]);
    }
    for (count, expected) in [(299, 9), (300, 2), (301, 2)] {
        let text = words(Language::En, count, 10, "", 0);
        each(
            "subheadingsKeyword",
            &[(Draft { keyphrases: vec!["giraffe"], ..Draft::of(&text) }, expected)],
        );
    }
}

#[test]
fn pictures() {
    let cases = [
        (0, 0, 3),
        (0, 1, 6),
        (1, 1, 9),
        (0, 4, 6),
        (4, 4, 9),
        (0, 5, 6),
        (1, 5, 6),
        (2, 5, 9),
        (3, 5, 9),
        (4, 5, 9),
        (5, 5, 6),
        (1, 6, 6),
        (2, 6, 9),
        (4, 6, 9),
        (5, 6, 6),
        (2, 10, 6),
        (3, 10, 9),
        (7, 10, 9),
        (8, 10, 6),
    ];
    for (with, all, expected) in cases {
        let picture =
            |nth| if nth < with { "![A giraffe](a.jpg)\n\n" } else { "![A zebra](a.jpg)\n\n" };
        let text: String = (0..all).map(picture).collect();
        // Yoast counts pictures in `imageKeyphrase` only where the text has words.
        let text = format!("Lion.\n\n{text}");
        let draft = Draft { keyphrases: vec!["giraffe"], ..Draft::of(&text) };
        let with_pictures = if all == 0 { 3 } else { 9 };
        each("imageKeyphrase", &[(draft.clone(), expected)]);
        each("images", &[(draft, with_pictures)]);
    }
}

#[test]
fn links() {
    let follow = |url: &str| format!("<a href=\"{url}\">zebra</a> ");
    let nofollow = |url: &str| format!("<a href=\"{url}\" rel=\"nofollow\">zebra</a> ");
    for (assessment, url) in
        [("internalLinks", "https://example.org/a"), ("externalLinks", "https://example.com/a")]
    {
        for (links, expected) in [
            (String::new(), 3),
            (follow(url), 9),
            (nofollow(url), 7),
            (follow(url) + &nofollow(url), 8),
        ] {
            let text = format!("Lion {links}");
            each(assessment, &[(Draft::of(&text), expected)]);
        }
    }
    for (anchor, expected) in
        [("zebra", 8), ("giraffe", 8), ("purple giraffe", 2), ("purple giraffe zebra", 8)]
    {
        let text = format!("Lion [{anchor}](https://example.com/x).");
        let draft = Draft { keyphrases: vec!["purple giraffe"], ..Draft::of(&text) };
        each("textCompetingLinks", &[(draft, expected)]);
    }
}

#[test]
fn headings() {
    for (titles, expected) in [(0, 8), (1, 8), (2, 1), (3, 1)] {
        let text = "# Zebra\n\nLion.\n\n".repeat(titles) + "Lion.";
        each("singleH1", &[(Draft::of(&text), expected)]);
    }
    for (count, expected) in [(299, 9), (300, 9), (301, 6), (349, 6), (350, 6), (351, 3)] {
        let text =
            format!("## Zebra\n\n{}\n\n## Lion\n\nCat.", words(Language::En, count, 10, "", 0));
        each("subheadingsTooLong", &[(Draft::of(&text), expected)]);
    }
    for (count, expected) in [(299, 9), (300, 9), (301, 2)] {
        each(
            "subheadingsTooLong",
            &[(Draft::of(&words(Language::En, count, 10, "", 0)), expected)],
        );
    }
}

#[test]
fn sentences_and_paragraphs() {
    // Sentences of more than 20 words, sentences, score.
    for (long, all, expected) in [
        (24, 100, 9),
        (25, 100, 9),
        (26, 100, 6),
        (29, 100, 6),
        (30, 100, 6),
        (31, 100, 3),
        (1, 4, 9),
        (2, 7, 6),
        (3, 10, 6),
        (5, 20, 9),
        (6, 20, 6),
        (7, 20, 3),
    ] {
        let sentence =
            |nth| "Lion".to_owned() + &" zebra".repeat(if nth < long { 20 } else { 19 }) + ".\n\n";
        let text: String = (0..all).map(sentence).collect();
        each("textSentenceLength", &[(Draft::of(&text), expected)]);
    }
    for (count, expected) in [(149, 9), (150, 9), (151, 6), (199, 6), (200, 6), (201, 3)] {
        let text = "zebra lion, ".repeat(count / 2) + if count % 2 == 1 { "cat." } else { "" };
        each("textParagraphTooLong", &[(Draft::of(&text), expected)]);
    }
    for (run, expected) in [(1, 9), (2, 9), (3, 3), (4, 3)] {
        let text = "Zebra waits. ".repeat(run) + "Lion.";
        each("sentenceBeginnings", &[(Draft::of(&text), expected)]);
    }
    for (letters, expected) in [(1, Some(3)), (49, Some(3)), (50, None), (51, None)] {
        let text = "a".repeat(letters);
        for language in LANGUAGES {
            assert_eq!(score(&Draft::of(&text), language, "textPresence"), expected, "{letters}");
        }
    }
}

#[test]
fn totals() {
    let empty = report(&Draft::default(), Language::En);
    assert_eq!((empty.scores.seo, empty.scores.readability), (-713, 90));
    let text = "Rye bread is good. We like rye bread.";
    let draft = Draft {
        title: "Rye bread",
        slug: "rye-bread",
        description: "Rye bread.",
        keyphrases: vec!["rye bread"],
        ..Draft::of(text)
    };
    let found = report(&draft, Language::En);
    assert_eq!((found.scores.seo, found.scores.readability), (47, 90));
}
