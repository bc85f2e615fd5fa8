//! `marbre paste`.

use super::{Outcome, batch, input, output};
use prose::paste::to_markdown;
use serde::Deserialize;
use std::path::PathBuf;

/// Flags of `paste`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  marbre paste page.html\n  xclip -o -selection clipboard -t text/html | marbre paste\n  marbre paste --batch < pages.jsonl"
)]
pub struct Args {
    /// HTML from a clipboard or a page, `-` for standard input
    file: Option<PathBuf>,
    /// One JSON object {"html"} a line in, {"markdown"} a line out
    #[arg(long)]
    batch: bool,
}

#[derive(Debug, Deserialize)]
struct Line {
    html: String,
}

/// Turns HTML into clean Markdown: one text, or many.
///
/// # Errors
/// Unusable input, in one line.
pub fn run(args: &Args) -> anyhow::Result<Outcome> {
    let file = args.file.as_deref();
    if args.batch {
        return batch::answer(file, |line| {
            let line: Line = serde_json::from_str(line)?;
            Ok(serde_json::json!({ "markdown": to_markdown(&line.html) }).to_string())
        });
    }
    output::say(to_markdown(&input::text(file)?))?;
    Ok(Outcome::Done)
}
