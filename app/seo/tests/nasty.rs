//! Texts nobody writes, which come all the same: analysed, fixed and edited without a panic, and every
//! place said is a place of the text.

use proptest::prelude::*;
use prose::typography::{Locale, findings, fix_all};
use prose::{Document, Language};
use seo::{Draft, Profile, Settings, analyse, analyse_document, language_after, language_of};

/// Shapes repeated to the length of a long text.
const SHAPES: [&str; 26] = [
    "a",
    "😀",
    "mot 😀 ",
    "a'",
    "…",
    "mot ",
    "« ",
    "« ( [ { \" ' * _ ` ~ < mot. ",
    "> ",
    ">",
    "- ",
    "1. a\n",
    "[a](",
    "![a](b ",
    "<div>",
    "mot[^a]\n\n[^a]: b\n\n",
    "[^1] ",
    "<!-- ",
    "\0\u{1}\u{7f}\u{85} ",
    "\u{202e}אבג דה\u{202c} ",
    "مرحبا، كيف حالك؟ ",
    "e\u{301}\u{302}\u{303}",
    "👩\u{200d}👩\u{200d}👧 ",
    "marche marché œuf l’a d’un ",
    "is was be been by ",
    "| a | b |\n|---|---|\n",
];

fn draft(source: &str) -> Draft<'_> {
    let keyphrases = vec!["marché de l’œuf", "\"is was\""];
    Draft { keyphrases, synonyms: vec!["mot", "a b c d"], ..Draft::of(source) }
}

/// Analyses a text in both profiles, and checks every place.
fn read(source: &str) -> Result<(), String> {
    for profile in [Profile::Marbre, Profile::Yoast] {
        let settings = Settings { profile, details: true, ..Settings::default() };
        let report = analyse(&draft(source), &settings);
        let hits = report.keyphrase.iter().flat_map(|found| &found.hits);
        let hits = hits.map(|hit| hit.start..hit.end);
        let spans = report.findings.iter().flat_map(|it| &it.spans).map(|span| span.range());
        let words = report.words.iter().flatten().map(|word| word.start..word.end);
        let sentences = report.sentences.iter().flatten().map(|it| it.start..it.end);
        for place in spans.chain(hits).chain(words).chain(sentences) {
            source.get(place.clone()).ok_or(format!("{place:?} is no place of the text"))?;
        }
    }
    Ok(())
}

/// Types in the middle of a text, and compares with a new reading.
fn edit(source: &str) -> Result<(), String> {
    let language = language_of(&draft(source));
    let before = Document::parse(source, language.code);
    let _ = analyse_document(&draft(source), &before, language, &Settings::default());
    let middle = source.floor_char_boundary(source.len() / 2);
    let edited = format!("{}é. {}", &source[..middle], &source[middle..]);
    let draft = draft(&edited);
    let language = language_after(&draft, Some(&before));
    let after = if language.code == before.language() {
        before.update(&edited)
    } else {
        Document::parse(&edited, language.code)
    };
    let found = analyse_document(&draft, &after, language, &Settings::default());
    let same = language == language_of(&draft) && found == analyse(&draft, &Settings::default());
    if same { Ok(()) } else { Err("an edit is not read as the whole is".into()) }
}

#[test]
fn long_texts_of_one_shape_are_read() {
    for shape in SHAPES {
        let source = shape.repeat(40_000 / shape.len());
        read(&source)
            .and_then(|()| edit(&source))
            .unwrap_or_else(|found| panic!("{shape:?}: {found}"));
        assert!(
            findings(&source, Locale::FrFr).iter().all(|it| source.get(it.span.range()).is_some())
        );
    }
}

#[test]
fn a_megabyte_on_one_line_is_read() {
    let source = "Le pain, la mie et l’œuf du marché sont vendus ici. ".repeat(19_000);
    assert!(source.len() > 1_000_000);
    let report = analyse(&draft(&source), &Settings::default());
    assert_eq!(report.counts.sentences, 19_000);
    assert_eq!(report.keyphrase.map(|found| found.count), Some(19_000));
}

#[test]
fn a_hundred_thousand_headings_are_read() {
    let source = "# Titre\n\n".repeat(100_000);
    let report = analyse(&draft(&source), &Settings::default());
    assert_eq!(report.counts.headings, 100_000);
}

fn character() -> impl Strategy<Value = char> {
    prop_oneof![
        4 => prop::sample::select("aàéœ .,;:!?'\"’«»()[]<>#*_`~|-\n\t".chars().collect::<Vec<_>>()),
        1 => prop::sample::select(vec![
            '\0', '\u{1}', '\u{b}', '\r', '\u{7f}', '\u{85}', '\u{a0}', '\u{ad}', '\u{202e}',
            '\u{2028}', '\u{202f}', '\u{200b}', '\u{200f}', '\u{feff}', '\u{fffd}', '\u{10ffff}',
            'א', 'ש', 'م', '漢', '한', '\u{301}', '👍', 'İ', 'ß', 'ﬁ', 'Ǆ', '１', '²',
        ]),
        1 => any::<char>(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_characters_are_read(characters in prop::collection::vec(character(), 0..400)) {
        let source: String = characters.into_iter().collect();
        prop_assert_eq!(read(&source), Ok(()));
        prop_assert_eq!(edit(&source), Ok(()));
        for language in Language::ALL {
            prop_assert!(Document::parse(&source, language).tally().sentences <= source.len());
        }
    }

    #[test]
    fn a_fixed_text_stays_as_it_is(characters in prop::collection::vec(character(), 0..120)) {
        let source: String = characters.into_iter().collect();
        for locale in Locale::ALL {
            let fixed = fix_all(&source, locale);
            prop_assert_eq!(fix_all(&fixed, locale), fixed);
        }
    }
}

#[test]
fn a_keyphrase_as_long_as_a_text_is_read_at_its_beginning() {
    let sentence = "le pain de seigle au levain ";
    let text = sentence.repeat(2_000);
    let count = |keyphrase: &str| {
        let draft = Draft { keyphrases: vec![keyphrase], ..Draft::of(&text) };
        analyse(&draft, &Settings::default()).keyphrase.map(|it| it.count)
    };
    assert_eq!(count(&text), count(&text[..1_000]));
    let quoted = format!("\"{}\"", sentence.repeat(5).trim());
    assert!(count(&quoted).is_some_and(|it| it > 0));
}
