//! Cutting and updating change nothing of what is read.

use proptest::prelude::*;

use super::{Document, chunks, walk};
use crate::Language;

/// What there is to compare in a document.
fn facts(document: &Document) -> String {
    format!(
        "{:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        document.plain,
        document.blocks(),
        document.sentences(),
        document.words(),
        document.links(),
        document.images,
        document.tally
    )
}

/// The document read as one chunk.
fn whole(source: &str) -> Document {
    let slice = walk::slice(
        source,
        Language::Fr,
        &std::sync::Arc::default(),
        &mut crate::lexicon::Lexicon::default(),
    );
    Document::assemble(source, Language::Fr, 0, vec![std::sync::Arc::new(slice)])
}

const PIECES: &str = "(Mot l’eau. |Autre [a] phrase ! |# Titre\n|\n|\n\n|\n\n|```\n|~~~\n|<!--|-->|<pre>|</pre>|<div>\n|- item\n|1. un\n|> cité\n|    code\n|  ```\n|\\[a\\]: /x 'y'\n|\\[b\\]: /z\n|\\[\\^a\\]|\\[\\^Été\\]|!\\[\\^a\\]\\(x\\)|\\[\\^a\\]: note\n|\\[\\^ été\\]: note\n|\\[\\^A\\]: ```\n|    suite\n|\\| a \\| b \\|\n\\|---\\|---\\|\n|\\*\\*|_|`|x{300}. )";

/// A text long enough to be cut, made of small pieces with some structure.
fn text() -> impl Strategy<Value = String> {
    let filler = "Une phrase assez longue pour remplir un bloc. ".repeat(12);
    prop::collection::vec(
        prop_oneof![5 => PIECES.prop_map(|s| s), 1 => Just(format!("\n\n{filler}\n\n"))],
        0..40,
    )
    .prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn chunks_mean_the_same_as_the_whole(source in text().prop_filter("front matter", |s| !s.starts_with("---"))) {
        prop_assert_eq!(chunks::cut(&source, &[]).0.concat(), source.clone());
        prop_assert_eq!(facts(&Document::parse(&source, Language::Fr)), facts(&whole(&source)));
    }

    #[test]
    fn an_update_reads_what_a_new_reading_reads(before in text(), after in text(), cut in 0..1000_usize) {
        let document = Document::parse(&before, Language::Fr);
        let mut at = before.len() * cut / 1000;
        while !before.is_char_boundary(at) {
            at -= 1;
        }
        let edited = format!("{}{after}{}", &before[..at], &before[at..]);
        for source in [&edited, &after] {
            let updated = document.update(source);
            let anew = Document::parse(source, Language::Fr);
            let chunks = |document: &Document| -> Vec<String> {
                document.slices.iter().map(|slice| slice.source.clone()).collect()
            };
            prop_assert_eq!(facts(&updated), facts(&anew));
            prop_assert_eq!(chunks(&updated), chunks(&anew));
        }
    }
}

#[test]
fn an_edit_leaves_the_other_chunks_alone() {
    let source = "# Titre\n\nUne phrase assez longue pour remplir un bloc.\n\n".repeat(200);
    let document = Document::parse(&source, Language::Fr);
    let edited = source.replacen("longue", "courte", 101);
    let updated = document.update(&edited.replacen("courte", "longue", 100));
    let kept = |slice: &&std::sync::Arc<super::slice::Slice>| {
        document.slices.iter().any(|old| std::sync::Arc::ptr_eq(old, slice))
    };
    assert!(document.slices.len() > 20);
    assert_eq!(updated.slices.iter().filter(kept).count(), document.slices.len() - 1);
}

#[test]
fn a_text_with_footnotes_is_cut_like_another() {
    let section = "## Titre\n\nUne phrase[^a] assez longue pour remplir un bloc[^NOTE b].\n\n";
    let source = format!(
        "    code\n\n{}[^a]: Une note.\n\n    Sa suite.\n\n[^note b]: Autre.\n",
        section.repeat(60)
    );
    let document = Document::parse(&source, Language::Fr);
    assert!(document.slices.len() > 10 && !document.plain.contains('['), "{}", document.plain);
    assert_eq!(facts(&document), facts(&whole(&source)));
    let edited = source.replacen("longue", "courte", 1);
    let updated = document.update(&edited);
    let kept = updated.slices.iter().skip(2).zip(document.slices.iter().skip(2));
    assert!(kept.clone().count() > 8);
    assert!(kept.clone().all(|(new, old)| std::sync::Arc::ptr_eq(new, old)));
    // A mark without its note is text.
    let alone = document.update(&source.replace("[^note b]:", "[^other]:"));
    assert!(alone.plain.contains("[^NOTE b]"));
    assert_eq!(facts(&alone), facts(&whole(&alone.source)));
}

#[test]
fn a_tag_inside_raw_html_opens_nothing() {
    let filler = "Une phrase assez longue pour remplir un bloc. ".repeat(30);
    let source = format!("<div>\n<pre>\n\n  ```\n</pre>\n\n{filler}\n\n{filler}\n\n```\n");
    assert_eq!(facts(&Document::parse(&source, Language::Fr)), facts(&whole(&source)));
}
