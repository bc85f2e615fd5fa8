//! A document knows where everything is in its source.

use proptest::prelude::*;
use prose::{BlockKind, Document, Language, LinkScope, UnitKind};

fn french(source: &str) -> Document {
    Document::parse(source, Language::Fr)
}

fn sentences(source: &str) -> Vec<&str> {
    let document = french(source);
    document.sentences().iter().map(|s| s.span).map(|s| &source[s.range()]).collect()
}

#[test]
fn markup_inside_a_word_or_a_sentence_breaks_neither() {
    let source = "Un **mé**lange [fin](https://a.b) &amp; l’*été*.";
    let document = french(source);
    let words: Vec<&str> = document.words().iter().map(|w| &source[w.span.range()]).collect();
    assert_eq!(words, ["Un", "mé**lange", "fin", "l’*été"]);
    let plain: Vec<&str> = document.words().iter().map(|w| document.word_text(w)).collect();
    assert_eq!(plain, ["Un", "mélange", "fin", "l’été"]);
    assert_eq!(document.folded(&document.words()[3]), "l'ete");
    assert_eq!(document.sentences().len(), 1);
}

#[test]
fn a_sentence_that_begins_or_ends_with_a_link_or_an_emphasis_has_all_of_it() {
    for (source, expected) in [
        ("Oui. [Lisez le guide](/a).", vec!["Oui.", "[Lisez le guide](/a)."]),
        ("Lisez [le guide.](/a) Oui.", vec!["Lisez [le guide.](/a)", "Oui."]),
        ("Le mot **important.** Il compte.", vec!["Le mot **important.**", "Il compte."]),
        ("- **Venir :** le métro.\n- *À pied*", vec!["**Venir :** le métro.", "À pied"]),
        ("**[Lisez](/a)** ceci. ***Fin.***", vec!["**[Lisez](/a)** ceci.", "Fin."]),
        ("# [Un titre](/a)", vec!["Un titre"]),
        ("« **Oui.** » Il *part*", vec!["« **Oui.** »", "Il *part*"]),
        // What marks two sentences belongs to neither.
        ("**Un mot. Deux** mots.", vec!["Un mot.", "Deux** mots."]),
    ] {
        assert_eq!(sentences(source), expected, "{source}");
        let document = french(source);
        for sentence in document.sentences() {
            assert!(document.blocks()[sentence.block()].span.contains(sentence.span), "{source}");
        }
    }
}

#[test]
fn headings_and_list_items_are_one_unit_each() {
    let source = "# Un titre. En deux\n\nUne phrase. Une autre.\n\n- Pommes. Poires.\n- Noix\n\n| a | b |\n|---|---|\n| c | d |\n";
    let document = french(source);
    let kinds: Vec<UnitKind> = document.sentences().iter().map(|s| s.kind).collect();
    assert_eq!(
        kinds,
        [
            UnitKind::Heading,
            UnitKind::Prose,
            UnitKind::Prose,
            UnitKind::Item,
            UnitKind::Item,
            UnitKind::Cell,
            UnitKind::Cell,
            UnitKind::Cell,
            UnitKind::Cell
        ]
    );
    assert_eq!(document.counts().sentences, 9);
}

#[test]
fn code_addresses_and_front_matter_hold_no_words() {
    let source = "---\ntitle: Rien\n---\n\nVoir `let x = 1` sur https://exemple.fr/page.\n\n```\nfn main\n```\n\n    code\n";
    let document = french(source);
    let words: Vec<&str> = document.words().iter().map(|w| document.word_text(w)).collect();
    assert_eq!(words, ["Voir", "sur"]);
    assert!(source[document.words()[0].span.range()].starts_with("Voir"));
}

#[test]
fn no_sentence_ends_inside_code() {
    let source =
        "Écrivez `a ? B : c` ici. La macro `Non ! Si !` affiche `Oui. Non.` et rend la main.";
    let document = french(source);
    let sentences: Vec<&str> =
        document.sentences().iter().map(|it| &source[it.span.range()]).collect();
    assert_eq!(
        sentences,
        ["Écrivez `a ? B : c` ici.", "La macro `Non ! Si !` affiche `Oui. Non.` et rend la main."]
    );
}

#[test]
fn links_and_pictures_are_found_in_markdown_and_in_raw_html() {
    let source = "[a](/x) [b](https://www.site.fr/y) [c](https://ailleurs.fr) <a rel=\"nofollow\" href=\"https://d.fr\">d e</a> [f](#g) [h](mailto:i@j.fr)\n\n![alt *x*](p.png \"t\")\n\n<img src=\"q.png\" alt=\"q\">\n";
    let document = french(source);
    let scopes: Vec<LinkScope> =
        document.links().iter().map(|link| link.scope(Some("site.fr"))).collect();
    use LinkScope::{Anchor, External, Internal, Other};
    assert_eq!(scopes, [Internal, Internal, External, External, Anchor, Other]);
    assert_eq!(document.links()[3].anchor, "d e");
    assert!(document.links()[3].nofollow && !document.links()[2].nofollow);
    assert_eq!(document.images()[0].alt, "alt x");
    assert_eq!(&source[document.images()[0].span.range()], "![alt *x*](p.png \"t\")");
    assert_eq!(document.images()[1].destination, "q.png");
    let counts = document.counts_for(Some("site.fr"));
    assert_eq!((counts.links_internal, counts.links_external, counts.images), (2, 2, 2));
}

#[test]
fn a_link_without_an_address_leads_nowhere() {
    let source =
        "[a](https://) [b](http://) [c](#) [d]() [e](//) [f](https:///x) [g](#f) [h](https://i.fr)";
    let document = french(source);
    let nowhere = |link: &&prose::Link| link.scope(None) == LinkScope::Nowhere;
    let found: Vec<&str> =
        document.links().iter().filter(nowhere).map(|it| it.anchor.as_str()).collect();
    assert_eq!(found, ["a", "b", "c", "d", "e", "f"]);
    let counts = document.counts();
    assert_eq!((counts.links_internal, counts.links_external), (0, 1));
}

#[test]
fn sections_go_from_heading_to_heading() {
    let document =
        french("Avant tout.\n\n# Un\n\nTrois petits mots.\n\n## Deux\n\n# Trois\n\n- a b\n");
    let found: Vec<(bool, usize)> =
        document.sections().iter().map(|s| (s.heading.is_some(), s.words)).collect();
    assert_eq!(found, [(false, 2), (true, 3), (true, 0), (true, 2)]);
}

#[test]
fn lists_are_told_apart() {
    let document = french("- a\n  - b\n- c\n\ntexte\n\n1. d\n");
    let items: Vec<(bool, u8, u32)> = document
        .blocks()
        .iter()
        .filter_map(|block| match block.kind {
            BlockKind::Item { ordered, depth, list } => Some((ordered, depth, list)),
            _ => None,
        })
        .collect();
    assert_eq!(items, [(false, 1, 0), (false, 2, 1), (false, 1, 0), (true, 1, 2)]);
}

#[test]
fn a_quotation_and_its_speaker_are_one_sentence() {
    assert_eq!(
        sentences("« Bonjour ! » dit-il. M. Dupont arrive demain."),
        ["« Bonjour ! » dit-il.", "M. Dupont arrive demain."]
    );
}

fn check_spans(source: &str) {
    let document = french(source);
    for word in document.words() {
        assert!(source.get(word.span.range()).is_some_and(|text| !text.is_empty()));
        assert!(!document.word_text(word).is_empty());
    }
    for pair in document.words().windows(2) {
        assert!(pair[0].span.end() <= pair[1].span.start(), "{source:?}");
    }
    let mut words = 0;
    for sentence in document.sentences() {
        assert!(source.get(sentence.span.range()).is_some());
        let block = &document.blocks()[sentence.block()];
        assert!(block.span.contains(sentence.span), "{source:?}");
        assert_eq!(sentence.words.start(), words, "{source:?}");
        words = sentence.words.end();
        for word in document.sentence_words(sentence) {
            assert!(sentence.span.contains(word.span), "{source:?}");
        }
    }
    assert_eq!(words, document.words().len(), "{source:?}");
    assert_eq!(document.counts().sentences, document.sentences().len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn spans_hold_on_any_text(source in any::<String>()) {
        check_spans(&source);
    }

    #[test]
    fn spans_hold_on_any_markdown(source in "([>*_`~|:!?.…«»\"()<&#\\- \n\\\\0-9a-cA-C’é]|<b>|<a href='x'>|</a>|<!--|-->|https://a |&amp;|\\[\\^1\\]|\\[a\\]|\\|-\\|\n|\n\n|    ){0,80}") {
        check_spans(&source);
    }
}

#[test]
fn a_quotation_is_read_in_its_own_language() {
    let source = "The baker wrote a letter about it to all of his customers.\n\n\
        > M. Dupont arrive demain avec la farine de seigle. Elle donne un pain dense, qui se garde.\n\n\
        > Vive le pain.\n";
    let document = Document::parse(source, Language::En);
    let languages: Vec<Language> = document.blocks().iter().map(|block| block.language).collect();
    // Three words are too few to be sure.
    assert_eq!(languages, [Language::En, Language::Fr, Language::En]);
    let quoted = &document.blocks()[1];
    assert_eq!(quoted.sentences.len(), 2);
    let avec = document.words().iter().find(|word| document.word_text(word) == "avec");
    assert!(avec.is_some_and(|word| word.function));
    let farine = document.words().iter().find(|word| document.word_text(word) == "farine");
    assert_eq!(farine.map(|word| word.syllables), Some(2));
}

#[test]
fn a_chunk_is_its_part_of_the_document() {
    let section = "## Titre\n\nUne phrase assez longue pour remplir un bloc. Une autre.\n\n";
    let document = Document::parse(&section.repeat(40), Language::Fr);
    let mut sentences = 0;
    for chunk in document.chunks() {
        assert!(document.source()[chunk.start..].starts_with(chunk.source()));
        assert_eq!(chunk.first_sentence, sentences);
        for sentence in chunk.sentences() {
            let whole = &document.sentences()[sentences];
            assert_eq!(sentence.span.shifted(chunk.start), whole.span);
            assert_eq!(&chunk.plain()[sentence.text.range()], document.sentence_text(whole));
            sentences += 1;
        }
    }
    assert_eq!(sentences, document.sentences().len());
    assert!(document.chunks().count() > 5);
}

#[test]
fn what_is_kept_with_a_chunk_outlives_edits_elsewhere() {
    let section = "## Titre\n\nUne phrase assez longue pour remplir un bloc. Une autre.\n\n";
    let before = Document::parse(&section.repeat(40), Language::Fr);
    let kept = |document: &Document| -> Vec<_> {
        document.chunks().map(|chunk| chunk.kept(|chunk| chunk.words().len())).collect()
    };
    let first = kept(&before);
    let second = kept(&before.update(&format!("{}Fin.\n", section.repeat(40))));
    let same = first.iter().zip(&second).filter(|(a, b)| std::sync::Arc::ptr_eq(a, b)).count();
    assert!(same + 1 >= first.len() && same > 5, "{same} of {}", first.len());
}
