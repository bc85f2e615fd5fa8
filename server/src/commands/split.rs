//! `marbre split`.

use super::{Outcome, input, output};
use std::path::PathBuf;

/// Flags of `split`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  marbre split --network x --numbered long.txt\n  marbre split --network x --format json < long.txt"
)]
pub struct Args {
    /// Text, `-` for standard input
    file: Option<PathBuf>,
    /// The network: x, bluesky, mastodon, threads …
    #[arg(long, value_name = "ID")]
    network: String,
    /// Number the pieces, counted in
    #[arg(long)]
    numbered: bool,
    /// How to answer
    #[arg(long, default_value = "text", value_parser = ["text", "json"])]
    format: String,
}

/// Splits one text into a thread.
///
/// # Errors
/// Unusable input, in one line.
pub fn run(args: &Args) -> anyhow::Result<Outcome> {
    let network = networks::network(&args.network)?;
    if network.fields.is_empty() {
        anyhow::bail!("{} takes no text any more", network.id);
    }
    let text = input::text(args.file.as_deref())?;
    let split = networks::split(network, &text, args.numbered);
    if args.format == "json" {
        output::say(serde_json::to_string(&split)?)?;
    } else {
        let texts: Vec<&str> = split.posts.iter().map(|it| it.text.as_str()).collect();
        output::say(texts.join("\n---\n"))?;
    }
    Ok(Outcome::Done)
}
