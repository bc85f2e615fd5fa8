//! Prints how long reading a text takes: `cargo run --release -p prose --example prose_bench`.
//!
//! Medians over runs on one core: whole texts, one keystroke, and megabytes of nastiness with the
//! exponent of growth between half a megabyte and one.

use std::fmt::Write as _;
use std::hint::black_box;
use std::sync::LazyLock;
use std::time::Instant;

use prose::typography::{Locale, fix_all};
use prose::{Document, Language, paste, readability, render};

const WORDS: [&str; 40] = [
    "La",
    "rédaction",
    "d’un",
    "article",
    "demande",
    "souvent",
    "plusieurs",
    "heures",
    "de",
    "travail",
    "et",
    "l’équipe",
    "éditoriale",
    "prépare",
    "chaque",
    "semaine",
    "un",
    "calendrier",
    "précis",
    "pour",
    "les",
    "chaussures",
    "rouges",
    "qui",
    "paraissent",
    "dans",
    "le",
    "journal",
    "local",
    "avec",
    "une",
    "**belle**",
    "illustration",
    "fournie",
    "par",
    "notre",
    "[partenaire](https://exemple.fr)",
    "habituel",
    "depuis",
    "longtemps",
];

/// An article of about `count` words, with headings, paragraphs and lists.
fn article(count: usize) -> String {
    let mut text = String::new();
    for index in 0..count {
        let _ = match index % 400 {
            0 => write!(text, "\n\n## Section {index}\n\n"),
            200 => write!(text, "\n\n- un premier point\n- un second point\n\n"),
            _ => Ok(()),
        };
        text.push_str(WORDS[(index * 7 + index / 13) % WORDS.len()]);
        text.push_str(if index % 17 == 16 { ". " } else { " " });
        if index % 90 == 89 {
            text.push_str("\n\n");
        }
    }
    text
}

/// Processor time of this thread in microseconds where the system tells it, else the time of day: on
/// a machine that others use too, only the first can be compared.
fn spent() -> f64 {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let told = told.and_then(|line| line.split(' ').next()?.parse::<f64>().ok());
    told.map_or_else(|| START.elapsed().as_secs_f64() * 1e6, |nanoseconds| nanoseconds / 1000.0)
}

/// The median of `runs` times, in microseconds, and the slowest of a hundred.
fn timed(runs: usize, mut work: impl FnMut()) -> (f64, f64) {
    work();
    let mut times: Vec<f64> = (0..runs)
        .map(|_| {
            let start = spent();
            work();
            spent() - start
        })
        .collect();
    times.sort_by(f64::total_cmp);
    (times[runs / 2], times[runs * 99 / 100])
}

fn report(name: &str, (median, slow): (f64, f64)) {
    println!("{name:<44} median {median:>10.0} µs   p99 {slow:>10.0} µs");
}

fn main() {
    for count in [1000, 5000, 20_000] {
        let text = article(count);
        let read = || {
            let document = Document::parse(black_box(&text), Language::Fr);
            black_box(readability(&document.tally(), Language::Fr));
        };
        report(&format!("read {count} words"), timed(50, read));
        report(&format!("render {count} words"), timed(50, || drop(black_box(render(&text)))));
        let typo = || drop(black_box(fix_all(&text, Locale::FrFr)));
        report(&format!("typography {count} words"), timed(20, typo));
        keystroke(count, &text);
    }
    for (name, unit) in NASTY {
        growth(name, unit);
    }
}

fn keystroke(count: usize, text: &str) {
    let middle = text.len() / 2 + text[text.len() / 2..].find(' ').unwrap_or(0);
    let mut document = Document::parse(text, Language::Fr);
    let mut edited = text.to_owned();
    edited.insert(middle, 'x');
    let mut turn = false;
    let edit = || {
        turn = !turn;
        document = document.update(if turn { &edited } else { text });
        black_box(document.words().len());
    };
    report(&format!("keystroke in {count} words"), timed(200, edit));
}

const NASTY: [(&str, &str); 22] = [
    ("prose on one line", "Une phrase de plus. "),
    ("letters on one line", "a"),
    ("headings", "# a\n"),
    ("headings apart", "# Titre\n\n"),
    ("quotes in one line", ">"),
    ("list in one line", "- "),
    ("nested brackets", "["),
    ("nested links", "[a]("),
    ("images", "![a](b)"),
    ("stars", "*a **b "),
    ("underscores", "_a__"),
    ("backticks", "`a``"),
    ("pipes", "|a"),
    ("tables", "a|b\n-|-\n"),
    ("tags", "<div>"),
    ("open quotation marks", "«a. "),
    ("open brackets", "(a. "),
    ("dots", "."),
    ("initials", "A. "),
    ("definitions", "[a]: b\n"),
    ("footnotes", "[^a] "),
    ("spaces", "  \u{a0} "),
];

/// Time over half a megabyte and over one, for each reader.
fn growth(name: &str, unit: &str) {
    let whole = unit.repeat(1_000_000 / unit.len());
    let half = &whole[..unit.len() * (500_000 / unit.len())];
    type Reader = fn(&str);
    let readers: [(&str, Reader); 4] = [
        ("read", |text| drop(black_box(Document::parse(text, Language::Fr)))),
        ("render", |text| drop(black_box(render(text)))),
        ("typography", |text| drop(black_box(prose::typography::findings(text, Locale::FrFr)))),
        ("paste", |text| drop(black_box(paste::to_markdown(text)))),
    ];
    for (reader, work) in readers {
        let small = timed(1, || work(half)).0;
        let large = timed(1, || work(&whole)).0;
        let exponent = (large / small).log2();
        let mark = if large > 250_000.0 || exponent > 1.5 { "  <-- SLOW" } else { "" };
        println!(
            "{name:<24} {reader:<12} 1 MB {:>8.0} ms   exponent {exponent:.2}{mark}",
            large / 1000.0
        );
    }
}
