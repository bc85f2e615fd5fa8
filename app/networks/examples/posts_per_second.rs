//! Counts posts of 280 characters on every network and prints posts per second; `posts` prints the posts instead,
//! one JSON string a line. `cargo run -p networks --release --example posts_per_second -- 1000000`

use std::hint::black_box;
use std::time::Instant;

use networks::{Context, all, count};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let asked = std::env::args().nth(1).unwrap_or_else(|| "100000".into());
    let posts = posts();
    if asked == "posts" {
        for post in posts {
            println!("{}", serde_json::to_string(&post)?);
        }
        return Ok(());
    }
    let wanted: usize = asked.parse()?;
    for network in all() {
        let Some(field) = network.text() else { continue };
        let start = Instant::now();
        for post in posts.iter().cycle().take(wanted) {
            black_box(count(network, field, black_box(post), &Context::default()));
        }
        let seconds = start.elapsed().as_secs_f64();
        println!("{:24} {:>12.0} posts/s", network.id, wanted as f64 / seconds);
    }
    Ok(())
}

/// Posts of 280 characters: plain French, links, emoji, Japanese.
fn posts() -> Vec<String> {
    let starts = [
        "Le marbre est la table où l’on montait les pages d’un journal. ",
        "Lire la suite : https://example.com/blog/article?utm_source=x ",
        "Bravo 👏🏽👩‍💻 à toute l’équipe 🇫🇷 #marbre @marbre ",
        "これは日本語の投稿です。",
    ];
    starts.iter().map(|start| start.chars().cycle().take(280).collect()).collect()
}
