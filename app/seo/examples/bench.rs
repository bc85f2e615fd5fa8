//! Median cost of a full analysis: `cargo run --release -p seo --example bench [FILE]…`.
//!
//! Without a file, articles are built from the examples of the rules.

use std::hint::black_box;
use std::time::Instant;

use prose::Document;
use seo::{Draft, Settings, analyse, analyse_document, language_of, rules};
use wording::Lang;

const RUNS: usize = 200;

fn main() {
    let files: Vec<String> = std::env::args().skip(1).collect();
    if files.is_empty() {
        for lang in Lang::ALL {
            for words in [1_000, 5_000, 20_000] {
                measure(lang.code(), &article(lang, words), keyphrase(lang));
            }
        }
    }
    for file in files {
        match std::fs::read_to_string(&file) {
            Ok(text) => measure(&file, &text, "pain de seigle"),
            Err(error) => eprintln!("{file}: {error}"),
        }
    }
}

fn keyphrase(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "rye bread",
        Lang::Fr => "pain de seigle",
    }
}

/// An article of about so many words.
fn article(lang: Lang, words: usize) -> String {
    let mut text = String::new();
    let mut count = 0;
    for rule in rules::all().iter().cycle() {
        let about = rule.about(lang);
        for example in [about.bad, about.good] {
            count += example.body.split_whitespace().count();
            text.push_str(example.body);
            text.push_str("\n\n");
        }
        if count >= words {
            return text;
        }
    }
    text
}

fn measure(name: &str, text: &str, keyphrase: &str) {
    let draft = Draft { keyphrases: vec![keyphrase], ..Draft::of(text) };
    let settings = Settings::default();
    let words = analyse(&draft, &settings).counts.words;
    let language = language_of(&draft);
    let document = Document::parse(text, language.code);
    let edited = format!("{text}a");
    let whole = median(|| analyse(&draft, &settings));
    let detect = median(|| language_of(&draft));
    let read = median(|| Document::parse(text, language.code));
    let update = median(|| document.update(&edited));
    let judge = median(|| analyse_document(&draft, &document, language, &settings));
    println!(
        "{name}: {words} words, µs median/best of {RUNS}: whole {whole}, language {detect}, reading {read}, rules {judge}, reading again after a key {update}"
    );
}

/// Median and best, in microseconds: on a busy machine the best is the one to trust.
fn median<T>(mut run: impl FnMut() -> T) -> String {
    let mut times: Vec<u128> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            black_box(run());
            start.elapsed().as_micros()
        })
        .collect();
    times.sort_unstable();
    format!("{}/{}", times[RUNS / 2], times[0])
}
