//! What a long text costs, and whether twice the text costs twice as much: for each network the slowest of many
//! shapes, with what 40 kB cost beside 20 kB. Run by `cargo xtask bench networks`; printed, never asserted.

use std::hint::black_box;
use std::time::{Duration, Instant};

use networks::{Context, Draft, Network, all, check, preview, split, tag_links, thread};

/// Bytes of the shorter text.
const BYTES: usize = 20_000;

/// What fills a text: what people write, and what asks most of a reader that looks back or ahead.
const SHAPES: [&str; 26] = [
    "Le marbre est la table où l’on montait les pages d’un journal. #marbre @marbre exemple.fr\n",
    "Bravo 👏🏽👩‍💻 🇫🇷 これは日本語の投稿です。 مرحبا ",
    "#",
    "#a",
    "(#a",
    "«#a",
    "#a ",
    "@",
    "@a",
    "(@a",
    "@a@a.fr ",
    "a@b.fr ",
    "$A ",
    "https://",
    "https://a.fr/",
    "https://a.fr/(",
    "a.",
    "a.fr",
    "http://[",
    "(",
    "a-",
    "\n---\n",
    "e\u{301}",
    "\u{200d}👩",
    "**a",
    "[a](",
];

/// What the page of posts asks of a text at a key.
type Asked = fn(&'static Network, &str);

const ASKED: [(&str, Asked); 4] = [
    ("check", |network, text| {
        if let Some(field) = network.text() {
            black_box(check(network, field, text, &Context::default()));
        }
    }),
    ("split", |network, text| {
        black_box(split(network, text, true));
    }),
    ("preview", |network, text| {
        black_box(thread(network, text));
        black_box(preview(network, &Draft { text, ..Draft::default() }));
    }),
    ("campaign", |network, text| {
        black_box(tag_links(network, text, "a.fr", &networks::Utm::default(), true));
    }),
];

fn main() {
    println!("{:24} {:10} {:>9} {:>7}  slowest shape", "", "", "20 kB ms", "ratio");
    for network in all().iter().filter(|it| it.text().is_some()) {
        for (name, ask) in ASKED {
            let slowest = SHAPES.iter().max_by_key(|it| took(ask, network, it, BYTES));
            let shape = slowest.copied().unwrap_or_default();
            let (once, twice) =
                (took(ask, network, shape, BYTES), took(ask, network, shape, 2 * BYTES));
            let ratio = twice.as_secs_f64() / once.as_secs_f64().max(1e-9);
            println!("{:24} {name:10} {:>9.2} {ratio:>7.1}  {shape:?}", network.id, ms(once));
        }
    }
}

/// The best of three.
fn took(ask: Asked, network: &'static Network, shape: &str, bytes: usize) -> Duration {
    let text = shape.repeat(bytes / shape.len());
    let times = (0..3).map(|_| {
        let start = Instant::now();
        ask(network, black_box(&text));
        start.elapsed()
    });
    times.min().unwrap_or_default()
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
