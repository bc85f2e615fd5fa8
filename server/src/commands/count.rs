//! `marbre count`.

use super::{Outcome, batch, input, output};
use networks::{Context, Count, Field, Network};
use std::path::PathBuf;

/// Flags of `count`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  marbre count --network x post.txt\n  marbre count --network telegram --with-media post.txt\n  marbre count --network bluesky --format json < posts.jsonl"
)]
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
        return batch::answer(args.file.as_deref(), |line| {
            let text: String = serde_json::from_str(line)?;
            Ok(serde_json::to_string(&networks::count(network, field, &text, &context))?)
        });
    }
    let text = input::text(args.file.as_deref())?;
    let count = networks::count(network, field, without_last_line_break(&text), &context);
    output::say(shown(&count))?;
    Ok(if count.valid { Outcome::Done } else { Outcome::No })
}

/// The named field of a network, or its first text.
///
/// # Errors
/// One line that lists those that exist.
pub fn field(network: &'static Network, id: Option<&str>) -> anyhow::Result<&'static Field> {
    match id {
        Some(id) => Ok(network.field(id)?),
        None => {
            let first = network.fields.first();
            first.ok_or_else(|| anyhow::anyhow!("{} takes no text any more", network.id))
        }
    }
}

/// Editors end a file with a line break that nobody means to post.
fn without_last_line_break(text: &str) -> &str {
    text.strip_suffix('\n').map_or(text, |it| it.strip_suffix('\r').unwrap_or(it))
}

fn shown(count: &Count) -> String {
    let limit = count.limit.map_or_else(|| "no limit".to_owned(), |it| it.to_string());
    let also =
        count.also.iter().map(|it| format!(", {} / {} {}", it.count, it.limit, name(&it.unit)));
    let verdict = if count.valid { "accepted" } else { "refused" };
    let (unit, also) = (name(&count.unit), also.collect::<String>());
    format!("{} {}: {} / {limit} {unit}{also}, {verdict}", count.network, count.field, count.count)
}

/// A unit as JSON answers name it.
fn name(unit: &networks::Unit) -> String {
    serde_json::to_value(unit)
        .ok()
        .and_then(|it| it.as_str().map(str::to_owned))
        .unwrap_or_default()
}
