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

#[test]
fn headings_without_blank_lines_are_cut_apart() {
    let source = "# Titre\nUne ligne qui suit le titre.\n- un point\n".repeat(500);
    let document = Document::parse(&source, Language::Fr);
    assert!(document.slices.len() > 50, "{}", document.slices.len());
    assert_eq!(facts(&document), facts(&whole(&source)));
}

#[test]
fn a_line_of_marks_that_never_ends_is_read_in_pieces() {
    for (hostile, words) in [("[a](", 262_144), ("*a ", 349_525), ("<", 0), ("![a][", 209_715)] {
        let source = format!("Un début.\n\n{}", hostile.repeat((1 << 20) / hostile.len()));
        let document = Document::parse(&source, Language::Fr);
        let longest = document.slices.iter().map(|slice| slice.source.len()).max();
        assert!(longest < Some(1 << 19), "{hostile}: {longest:?}");
        let seen = document.words().len();
        assert!(seen.abs_diff(words + 2) < 20, "{hostile}: {seen}");
        let edited = source.replacen("début", "commencement", 1);
        assert_eq!(
            facts(&document.update(&edited)),
            facts(&Document::parse(&edited, Language::Fr))
        );
    }
    // What fenced code holds is no marks.
    let code = format!("```\n{}\n```\n", "<a> & ".repeat(100_000));
    assert_eq!(Document::parse(&code, Language::Fr).slices.len(), 1);
}
