//! Reads one JSON string per line and answers one JSON line each, in the form the networks' own libraries are
//! made to answer in. `cargo run -p networks --release --example answers -- x < texts`

use std::io::{BufRead, BufWriter, Write};

use networks::bluesky::{Facet, facets, shortened};
use networks::{Context, LinkKind, count, links, network, x};
use serde::Serialize;

/// What X's library says of a post.
#[derive(Serialize)]
struct OnX {
    count: u64,
    valid: bool,
    fits: i64,
    links: Vec<(&'static str, usize, usize)>,
}

/// What Bluesky's library says of a post, and how the official app would show it.
#[derive(Serialize)]
struct OnBluesky {
    graphemes: u64,
    bytes: u64,
    valid: bool,
    facets: Vec<Facet>,
    short: String,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let asked = std::env::args().nth(1).unwrap_or_else(|| "x".into());
    let mut out = BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let text: String = serde_json::from_str(&line?)?;
        let answer = match asked.as_str() {
            "bluesky" => serde_json::to_string(&on_bluesky(&text)?)?,
            _ => serde_json::to_string(&on_x(&text)?)?,
        };
        writeln!(out, "{answer}")?;
    }
    Ok(out.flush()?)
}

fn on_x(text: &str) -> Result<OnX, networks::UnknownNetwork> {
    let weighed = x::weigh(text, 280);
    let kind = |kind| match kind {
        LinkKind::Url => "url",
        LinkKind::Mention => "mention",
        LinkKind::Hashtag => "hashtag",
        LinkKind::Cashtag => "cashtag",
    };
    let links = links(network("x")?, text);
    Ok(OnX {
        count: weighed.length,
        valid: weighed.valid,
        fits: weighed.fits_to,
        links: links.into_iter().map(|link| (kind(link.kind), link.start, link.end)).collect(),
    })
}

fn on_bluesky(text: &str) -> Result<OnBluesky, Box<dyn std::error::Error>> {
    let bluesky = network("bluesky")?;
    let counted = count(bluesky, bluesky.field("post")?, text, &Context::default());
    Ok(OnBluesky {
        graphemes: counted.count,
        bytes: counted.also[0].count,
        valid: counted.valid,
        facets: facets(text),
        short: shortened(text).text,
    })
}
