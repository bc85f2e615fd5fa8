//! `marbre count`.

use super::{Outcome, input};
use networks::{Context, Count, Field, Network};
use std::io::Write;
use std::path::PathBuf;

/// Flags of `count`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  marbre count --network x post.txt\n  marbre count --network telegram --with-media post.txt\n  marbre count --network bluesky --format json < posts.jsonl")]
pub struct Args {
    /// Text, `-` for standard input; with --format json, one JSON string a line
    file: Option<PathBuf>,
    /// The network: x, linkedin, bluesky, mastodon …
    #[arg(long, value_name = "ID")]
    network: String,
    /// Which of its texts; the first when left out
    #[arg(long, value_name = "F")]
    field: Option<String>,
    /// A picture or a video is attached
    #[arg(long)]
    with_media: bool,
    /// How to answer
    #[arg(long, default_value = "text", value_parser = ["text", "json"])]
    format: String,
}

/// Counts one text, or one a line.
///
/// # Errors
/// Unusable input, in one line.
pub fn run(args: &Args) -> anyhow::Result<Outcome> {
    let network = networks::network(&args.network)?;
    let field = field(network, args.field.as_deref())?;
    let context = Context { with_media: args.with_media, ..Context::default() };
    if args.format == "json" {
        return lines(args, network, field, &context);
    }
    let text = input::text(args.file.as_deref())?;
    let count = networks::count(network, field, text.strip_suffix('\n').unwrap_or(&text), &context);
    println!("{}", shown(&count));
    Ok(if count.valid { Outcome::Done } else { Outcome::No })
}

/// The named field of a network, or its first text.
///
/// # Errors
/// One line that lists those that exist.
pub fn field(network: &'static Network, id: Option<&str>) -> anyhow::Result<&'static Field> {
    match id {
        Some(id) => Ok(network.field(id)?),
        None => network.text().ok_or_else(|| anyhow::anyhow!("{} takes no text any more", network.id)),
    }
}

fn lines(args: &Args, network: &'static Network, field: &'static Field, context: &Context<'_>) -> anyhow::Result<Outcome> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let mut outcome = Outcome::Done;
    for line in input::lines(args.file.as_deref())? {
        match serde_json::from_str::<String>(&line?) {
            Ok(text) => writeln!(out, "{}", serde_json::to_string(&networks::count(network, field, &text, context))?)?,
            Err(error) => {
                outcome = Outcome::PartlyUnusable;
                writeln!(out, "{}", serde_json::json!({ "error": error.to_string() }))?;
            }
        }
    }
    out.flush()?;
    Ok(outcome)
}

fn shown(count: &Count) -> String {
    let limit = count.limit.map_or_else(|| "no limit".to_owned(), |it| it.to_string());
    let unit = serde_json::to_value(count.unit).ok().and_then(|it| it.as_str().map(str::to_owned)).unwrap_or_default();
    let also = count.also.iter().map(|it| format!(", {} / {} {:?}", it.count, it.limit, it.unit));
    let verdict = if count.valid { "accepted" } else { "refused" };
    format!("{} {}: {} / {limit} {unit}{}, {verdict}", count.network, count.field, count.count, also.collect::<String>())
}
