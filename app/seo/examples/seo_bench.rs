//! Mean cost of a full analysis: `cargo run --release -p seo --example seo_bench [FILE]…`; how it grows
//! up to 1 MB of text, ordinary or odd; and the cost of a reference set of 500 articles.
//!
//! Without a file, articles are built from the examples of the rules. With `--megabyte 'a\n\n'`, 1 MB of
//! that by itself: its best time of fifteen, and the most memory it needed.

use std::hint::black_box;
use std::sync::LazyLock;
use std::time::Instant;

use prose::{Document, Language};
use seo::reference::{Coverage, Reference, Target, link_ideas};
use seo::{Draft, Settings, analyse, analyse_document, language_after, language_of, rules};
use wording::Lang;

const RUNS: usize = 200;

fn main() {
    let files: Vec<String> = std::env::args().skip(1).collect();
    if let [option, seed] = files.as_slice()
        && option == "--megabyte"
    {
        return megabyte(&seed.replace("\\n", "\n"));
    }
    if files.is_empty() {
        for lang in Lang::ALL {
            for words in [1_000, 5_000, 20_000] {
                measure(lang.code(), &article(lang, words), keyphrase(lang));
            }
        }
    }
    if std::env::args().len() == 1 {
        growth();
        memory();
        reference();
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
    let whole = mean(|| analyse(&draft, &settings));
    let detect = mean(|| language_of(&draft));
    let read = mean(|| Document::parse(text, language.code));
    println!(
        "{name}: {words} words, µs of processor, mean of {RUNS}: whole {whole}, language {detect}, reading {read}, rules {}",
        whole.saturating_sub(detect + read)
    );
    keystroke(name, &draft, &document);
}

/// One letter typed at places spread over the text, each with the analysis that follows it: what the
/// editor does at each pause.
fn keystroke(name: &str, draft: &Draft<'_>, before: &Document) {
    let language = language_after(draft, Some(before));
    black_box(analyse_document(draft, before, language, &Settings::default()));
    let mut costs: Vec<u64> = (0..RUNS).map(|nth| typed(draft, before, nth)).collect();
    costs.sort_unstable();
    let (median, slow) = (costs[RUNS / 2], costs[RUNS * 99 / 100]);
    println!("{name}: one keystroke, µs: median {median}, p99 {slow} over {RUNS} places");
}

/// What one keystroke costs: the best of three, since another program may have taken the processor.
fn typed(draft: &Draft<'_>, before: &Document, nth: usize) -> u64 {
    let at = draft.source.floor_char_boundary(draft.source.len() * nth / RUNS);
    let edited = format!("{}a{}", &draft.source[..at], &draft.source[at..]);
    let runs = (0..3).map(|_| {
        let start = Instant::now();
        let edited = Draft { source: &edited, ..draft.clone() };
        let language = language_after(&edited, Some(before));
        let document = before.update(edited.source);
        black_box(analyse_document(&edited, &document, language, &Settings::default()));
        start.elapsed().as_micros() as u64
    });
    runs.min().unwrap_or_default()
}

/// The exponent of the cost of an analysis in the length of the text, from 64 KB to 1 MB: 1 is linear.
fn growth() {
    let shapes: [(&str, String); 17] = [
        ("article fr", article(Lang::Fr, 2_000)),
        ("article en", article(Lang::En, 2_000)),
        ("one line", article(Lang::Fr, 2_000).replace(['\n', '#', '-', '*'], " ")),
        ("one word", "abcdefghij".into()),
        ("letters", "a ".into()),
        ("right to left", "אבג דה مرحبا، ".into()),
        ("headings", "# Titre\n\n".into()),
        ("small headings", "# a\n\n".into()),
        ("small paragraphs", "a\n\n".into()),
        ("heading lines", "# a\n".into()),
        ("items", "- mot un\n".into()),
        ("small items", "- a\n".into()),
        ("links", "[ici](https://example.org/a) ".into()),
        ("unclosed", "« ( [ \" ' * _ ` mot. ".into()),
        ("emoji", "😀".into()),
        ("table", "|c|d|\n|-|-|\n".into()),
        ("commas", "le pain, la mie, de plus, ".into()),
    ];
    for (name, seed) in shapes {
        let cost = |bytes: usize| {
            let mut text = seed.repeat(bytes / seed.len() + 1);
            let end = (0..=bytes).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
            text.truncate(end);
            let draft = Draft { keyphrases: vec!["pain de seigle"], ..Draft::of(&text) };
            let runs = (0..5).map(|_| {
                let start = now();
                black_box(analyse(&draft, &Settings::default()));
                (now() - start) as f64 / 1e6
            });
            runs.fold(f64::INFINITY, f64::min)
        };
        let (small, large) = (cost(1 << 16), cost(1 << 20));
        let exponent = (large / small).ln() / 16_f64.ln();
        println!("{name}: 64 KB {small:.1} ms, 1 MB {large:.1} ms, exponent {exponent:.2}");
    }
}

/// 1 MB of one shape, with nothing else in the memory of the program.
fn megabyte(seed: &str) {
    let text = seed.repeat((1 << 20) / seed.len().max(1));
    let draft = Draft { keyphrases: vec!["pain de seigle"], ..Draft::of(&text) };
    let best = (0..15).map(|_| {
        let start = Instant::now();
        black_box(analyse(&draft, &Settings::default()));
        start.elapsed()
    });
    println!("{seed:?}: {:.0} ms", best.min().unwrap_or_default().as_secs_f64() * 1e3);
    memory();
}

/// The most memory the program had so far, which the megabytes above needed.
fn memory() {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    if let Some(peak) = status.lines().find_map(|line| line.strip_prefix("VmHWM:")) {
        println!("peak memory: {}", peak.trim());
    }
}

/// Indexing 500 articles of 1,000 words, and asking how a draft covers its subject.
fn reference() {
    let base = article(Lang::Fr, 1_000);
    let mut set = Reference::new(Language::Fr);
    // Each article has words of its own, as real ones have.
    let texts: Vec<String> = (0..500).map(|at| varied(&base, at)).collect();
    let start = now();
    for (at, text) in texts.iter().enumerate() {
        set.add(&at.to_string(), text);
    }
    let indexed = (now() - start) / 1_000_000;
    let expected = set.expected("pain de seigle", 60);
    let draft = Document::parse(&texts[7], Language::Fr);
    let update = mean(|| Coverage::of(&draft, &expected));
    let asked = mean(|| set.expected("pain de seigle", 60));
    println!(
        "reference set: {} articles in {indexed} ms, expected terms µs {asked}, live update µs {update}",
        set.len()
    );
    let long = Document::parse(&article(Lang::Fr, 5_000), Language::Fr);
    let update = mean(|| Coverage::of(&long, &expected));
    let phrases = ["pain de seigle", "levain", "vélo électrique", "four à bois", "farine bise"];
    let target =
        |phrase: &'static str| Target { id: phrase, address: phrase, keyphrases: vec![phrase] };
    let targets: Vec<Target<'_>> = phrases.into_iter().cycle().take(10).map(target).collect();
    let links = mean(|| link_ideas(&long, &targets));
    println!("5,000 words: live update µs {update}, 10 links sought µs {links}");
}

fn varied(text: &str, nth: usize) -> String {
    let words = text.split(' ').enumerate();
    let changed = words.map(|(at, word)| {
        if (at + nth).is_multiple_of(3) {
            format!("{word}{}", (at * nth) % 977)
        } else {
            word.to_owned()
        }
    });
    changed.collect::<Vec<_>>().join(" ")
}

/// Nanoseconds this program has had a processor, so that a busy machine does not count; where the
/// system does not say, those of the clock.
fn now() -> u64 {
    let said = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let processor = said.and_then(|line| line.split(' ').next()?.parse().ok());
    processor.unwrap_or_else(|| START.elapsed().as_nanos() as u64)
}

static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// Mean in microseconds of processor time over [`RUNS`], which the system counts in steps too coarse
/// for one run.
fn mean<T>(mut run: impl FnMut() -> T) -> u64 {
    black_box(run());
    let start = now();
    for _ in 0..RUNS {
        black_box(run());
    }
    (now() - start) / 1000 / RUNS as u64
}
