//! Texts as they stand while somebody types them: cut after any word, with no sign at their end.

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use prose::{Document, Language};
use seo::{Draft, Profile, Settings, analyse};
use serde_json::Value;

/// Every labelled text of a language, whatever its topic.
fn texts(code: &str) -> Vec<String> {
    let folder = PathBuf::from("../../tests/fixtures/text");
    let sets =
        fs::read_dir(&folder).expect("the labelled texts").map(|it| it.expect("read").path());
    let folders = sets.filter(|it| it.is_dir()).chain([folder.clone()]);
    let files = ["sentences", "passive", "transitions", "keyphrase"];
    let paths: Vec<PathBuf> =
        folders.flat_map(|it| files.map(|file| it.join(format!("{file}.{code}.jsonl")))).collect();
    // One set has two of the topics only.
    paths.iter().filter(|path| path.is_file()).flat_map(|path| lines(path)).collect()
}

fn lines(path: &Path) -> Vec<String> {
    let file = fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    let text = |line: &str| serde_json::from_str::<Value>(line).expect("an object")["text"].clone();
    file.lines().map(|line| text(line).as_str().expect("a text").to_owned()).collect()
}

fn languages() -> [(Language, &'static str); 2] {
    [(Language::Fr, "fr"), (Language::En, "en")]
}

/// Analyses a text with its own last words as title and keyphrase.
fn read(text: &str, language: Language) {
    let start = text.rmatch_indices(' ').nth(2).map_or(0, |(at, _)| at);
    let draft = Draft {
        language: Some(language),
        title: &text[start..],
        keyphrases: vec![&text[start..]],
        ..Draft::of(text)
    };
    // One profile for every other text.
    let profile = if text.len().is_multiple_of(2) { Profile::Marbre } else { Profile::Yoast };
    let report = analyse(&draft, &Settings { profile, ..Settings::default() });
    for span in report.findings.iter().flat_map(|finding| &finding.spans) {
        assert!(text.get(span.range()).is_some(), "{text}: {span:?}");
    }
}

#[test]
fn a_text_cut_after_any_word_is_read() {
    for (language, code) in languages() {
        let texts = texts(code);
        assert!(texts.len() > 1_500, "{code}: {}", texts.len());
        for text in &texts {
            for word in Document::parse(text, language).words() {
                read(&text[..word.span.end()], language);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// The words that rules look for, in any order.
    #[test]
    fn words_in_any_order_are_read(picks in prop::collection::vec((any::<prop::sample::Index>(), 0..8_u8), 1..14), french: bool) {
        static WORDS: std::sync::LazyLock<[Vec<String>; 2]> = std::sync::LazyLock::new(|| languages().map(|(_, code)| {
            texts(code).iter().flat_map(|text| text.split_whitespace()).map(str::to_owned).collect()
        }));
        let (language, _) = languages()[usize::from(!french)];
        let words = &WORDS[usize::from(!french)];
        let text: String = picks.iter().map(|(pick, sign)| {
            let bare = pick.get(words).trim_matches(|c: char| !c.is_alphanumeric());
            format!("{bare}{}", [" ", " ", " ", " ", ", ", "-", ". ", "’"][usize::from(*sign)])
        }).collect();
        read(&text, language);
        read(text.trim_end(), language);
    }
}
