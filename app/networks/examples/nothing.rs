//! What a wasm program weighs that reads a text and prints nothing: `cargo xtask bench` subtracts it from
//! `keystroke`, which says what this room adds to a page.

use std::fmt::Write;
use std::hint::black_box;

fn main() {
    let mut said = String::new();
    let text = black_box("Le marbre 💬".repeat(3));
    for (at, letter) in text.char_indices() {
        let _ = write!(said, "{at}{letter:?}");
    }
    black_box(said);
}
