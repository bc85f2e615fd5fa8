//! Reads one JSON string per line and answers one JSON line each: what the differential test compares with the
//! networks' own libraries. `cargo run -p networks --release --example count_lines -- x < texts`

use std::io::{BufRead, BufWriter, Write};

use networks::{LinkKind, bluesky, links, network, x};

fn main() -> std::io::Result<()> {
    let network = std::env::args().nth(1).unwrap_or_else(|| "x".into());
    let mut out = BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let answer = match serde_json::from_str::<String>(&line?) {
            Ok(text) => answer(&network, &text),
            Err(error) => serde_json::json!({ "error": error.to_string() }),
        };
        writeln!(out, "{answer}")?;
    }
    out.flush()
}

fn answer(id: &str, text: &str) -> serde_json::Value {
    match id {
        "x" => {
            let weighed = x::weigh(text, 280);
            serde_json::json!({ "count": weighed.length, "valid": weighed.valid, "fits": weighed.fits_to, "links": linked(id, text) })
        }
        "bluesky" => {
            let short = bluesky::shortened(text);
            serde_json::json!({ "counts": counts(id, text), "facets": bluesky::facets(text), "short": short.text, "short_facets": short.facets })
        }
        _ => serde_json::json!({ "counts": counts(id, text), "links": linked(id, text) }),
    }
}

fn counts(id: &str, text: &str) -> serde_json::Value {
    let Ok(network) = network(id) else { return serde_json::Value::Null };
    let count = network
        .text()
        .map(|field| networks::count(network, field, text, &networks::Context::default()));
    serde_json::to_value(count).unwrap_or_default()
}

fn linked(id: &str, text: &str) -> Vec<(&'static str, usize, usize)> {
    let kind = |kind| match kind {
        LinkKind::Url => "url",
        LinkKind::Mention => "mention",
        LinkKind::Hashtag => "hashtag",
        LinkKind::Cashtag => "cashtag",
    };
    let Ok(network) = network(id) else { return Vec::new() };
    links(network, text).into_iter().map(|link| (kind(link.kind), link.start, link.end)).collect()
}
