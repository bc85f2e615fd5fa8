//! What a long text costs, and whether twice the text costs twice as much: for each network the slowest of many
//! shapes, with what 40 kB cost beside 20 kB. Run by `cargo xtask bench networks`; printed, never asserted.

#[path = "long_texts/cases.rs"]
#[expect(dead_code, reason = "what is counted for the tests is timed for every network here")]
mod cases;

use std::hint::black_box;
use std::time::{Duration, Instant};

use cases::{ASKED, Asked, SHAPES, long};
use networks::{Network, all};

/// Bytes of the shorter text.
const BYTES: usize = 20_000;

fn main() {
    println!("{:24} {:10} {:>9} {:>7}  slowest shape", "", "", "20 kB ms", "ratio");
    for network in all().iter().filter(|it| it.text().is_some()) {
        for (name, ask) in ASKED {
            let slowest = SHAPES.into_iter().max_by_key(|it| took(ask, network, *it, BYTES));
            let shape = slowest.unwrap_or_default();
            let (once, twice) =
                (took(ask, network, shape, BYTES), took(ask, network, shape, 2 * BYTES));
            let ratio = twice.as_secs_f64() / once.as_secs_f64().max(1e-9);
            println!("{:24} {name:10} {:>9.2} {ratio:>7.1}  {shape:?}", network.id, ms(once));
        }
    }
}

/// The best of three.
fn took(ask: Asked, network: &'static Network, shape: (&str, &str), bytes: usize) -> Duration {
    let text = long(shape, bytes);
    let times = (0..3).map(|_| {
        let start = Instant::now();
        ask(network, black_box(text.as_str()));
        start.elapsed()
    });
    times.min().unwrap_or_default()
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
