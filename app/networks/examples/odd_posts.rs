//! Prints generated posts, one JSON string a line, always the same for the same arguments: emoji of every kind,
//! scripts, addresses, tags, directions; half of them padded to the limit of the network.
//! `cargo run -p networks --release --example odd_posts -- x 12000 1`

#[path = "odd_posts/addresses.rs"]
mod addresses;
#[path = "odd_posts/chance.rs"]
mod chance;
#[path = "odd_posts/signs.rs"]
mod signs;

use std::io::{BufWriter, Write};

use chance::Chance;
use networks::{Context, Field, Network, count, network};

/// Units a padded post may be away from the limit.
const AROUND: u64 = 6;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let network = network(&args.next().unwrap_or_else(|| "x".into()))?;
    let wanted: u64 = args.next().map_or(Ok(12_000), |number| number.parse())?;
    let mut chance = Chance::new(args.next().map_or(Ok(1), |seed| seed.parse())?);
    let field = network.text().ok_or("a network that takes texts")?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    for number in 0..wanted {
        let mut post = post(&mut chance);
        if number % 2 == 1 {
            pad(&mut chance, network, field, &mut post);
        }
        writeln!(out, "{}", serde_json::to_string(&post)?)?;
    }
    Ok(out.flush()?)
}

/// A few pieces of every kind, joined in every way.
fn post(chance: &mut Chance) -> String {
    let mut post = String::new();
    for _ in 0..chance.below(14) + 1 {
        match chance.below(15) {
            0..=2 => post.push_str(chance.one(&signs::WORDS)),
            3 => post.push_str(&signs::emoji(chance)),
            4 => post.push_str(&signs::script(chance)),
            5 => post.push(signs::any(chance)),
            6..=7 => post.push_str(&addresses::address(chance)),
            8..=9 => post.push_str(&addresses::tag(chance)),
            10 => post.push_str(chance.one(&signs::SIGNS)),
            11 => post.push_str(&addresses::known(chance)),
            12 => post.push_str(&addresses::named(chance)),
            13 => post.push_str(&signs::marked(chance)),
            _ => post.push_str(chance.one(&addresses::KNOWN_TO_BE_HARD)),
        }
        post.push_str(chance.one(&signs::JOINS));
    }
    post
}

/// Adds pieces of one kind until the post is about as long as the network takes.
fn pad(chance: &mut Chance, network: &'static Network, field: &'static Field, post: &mut String) {
    let length = |text: &str| count(network, field, text, &Context::default()).count;
    let aim = field.limit.unwrap_or(500) - AROUND + chance.below(2 * AROUND as usize + 1) as u64;
    let mut with =
        chance.one(&["a", "é", "mot ", "日", "👍🏽", "e\u{301}", "…", "ก", "क्षि", "\u{200D}", "1️⃣"]);
    let mut each = length(post);
    while each < aim {
        // Many at once while far away; the price of a piece depends on its neighbours.
        for _ in 0..((aim - each) / 3).max(1) {
            post.push_str(with);
        }
        let now = length(post);
        if now <= each {
            // What joins its neighbours never gets there.
            with = "a ";
        }
        each = now;
    }
}
