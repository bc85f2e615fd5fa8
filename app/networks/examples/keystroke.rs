//! One key typed into a text of 3,000 characters: every network counts it again. Built for the browser and run
//! there by `cargo xtask bench`; each call of `main` is one key, the kinds of [`KINDS`] taking turns.

use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};

use networks::{Context, Draft, all, check, count, preview, split, thread};

/// How many kinds of key there are: counted, then read as the composer reads, each in two texts.
const KINDS: usize = 4;

/// What people write, and what is slowest to count.
const TEXTS: [&str; 2] = [
    "Le marbre est la table où l’on montait les pages d’un journal. À lire : https://example.com/blog/article?a=1 #marbre @marbre\n\n",
    "Bravo 👏🏽👩‍💻 à toute l’équipe 🇫🇷 #été これは日本語の投稿です。 exemple.fr @marbre $AAPL مرحبا ",
];

static KEYS: AtomicUsize = AtomicUsize::new(0);

fn main() {
    let key = KEYS.fetch_add(1, Ordering::Relaxed);
    let kind = key % KINDS;
    let mut text: String = TEXTS[kind % 2].chars().cycle().take(2_999).collect();
    text.push(if key.is_multiple_of(3) { 'a' } else { 'é' });
    for network in all() {
        let Some(field) = network.text() else { continue };
        let context = Context::default();
        if kind < 2 {
            black_box(count(network, field, black_box(&text), &context));
        } else {
            black_box(check(network, field, black_box(&text), &context));
            black_box(thread(network, &text));
            black_box(preview(network, &Draft { text: &text, ..Draft::default() }));
        }
    }
    // What else a page of posts needs of this room; never on a key.
    if key == usize::MAX {
        black_box(split(all()[0], &text, true));
    }
}
