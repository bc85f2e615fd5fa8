//! One key typed into a text of 3,000 characters: every network counts it again. Built for the browser and run
//! there by `cargo xtask bench keystroke`; each call of `main` is one key, the kinds taking turns.

use std::hint::black_box;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};

use networks::{Context, Draft, Network, all, check, count, preview, thread};

/// What people write, and what is slowest to count.
const TEXTS: [&str; 2] = [
    "Le marbre est la table où l’on montait les pages d’un journal. À lire : https://example.com/blog/article?a=1 #marbre @marbre\n\n",
    "Bravo 👏🏽👩‍💻 à toute l’équipe 🇫🇷 #été これは日本語の投稿です。 exemple.fr @marbre $AAPL مرحبا ",
];

static KEYS: AtomicUsize = AtomicUsize::new(0);

/// Kinds of key: each text counted for every network, then read as the composer reads the post of one network, for
/// each of them. The last kind of a round fails.
fn main() -> ExitCode {
    let networks: Vec<&'static Network> =
        all().iter().copied().filter(|it| it.text().is_some()).collect();
    let kinds = TEXTS.len() * (1 + networks.len());
    let key = KEYS.fetch_add(1, Ordering::Relaxed);
    let kind = key % kinds;
    let mut text: String = TEXTS[kind % TEXTS.len()].chars().cycle().take(2_999).collect();
    text.push(if (key / kinds).is_multiple_of(3) { 'a' } else { 'é' });
    match (kind / TEXTS.len()).checked_sub(1) {
        None => networks.iter().for_each(|it| counted(it, &text)),
        Some(one) => composed(networks[one], &text),
    }
    if kind + 1 == kinds { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn counted(network: &'static Network, text: &str) {
    if let Some(field) = network.text() {
        black_box(count(network, field, black_box(text), &Context::default()));
    }
}

fn composed(network: &'static Network, text: &str) {
    if let Some(field) = network.text() {
        black_box(check(network, field, black_box(text), &Context::default()));
    }
    black_box(thread(network, text));
    black_box(preview(network, &Draft { text, ..Draft::default() }));
}
