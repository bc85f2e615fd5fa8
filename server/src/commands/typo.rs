//! `marbre typo`.

use super::{Outcome, batch, input, output};
use prose::typography::{Locale, fix_all};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// Flags of `typo`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  marbre typo --locale fr-FR article.md\n  marbre typo --locale fr-CA --write article.md\n  marbre typo --locale en-GB --batch < texts.jsonl"
)]
pub struct Args {
    /// Markdown file, `-` for standard input
    file: Option<PathBuf>,
    /// Whose rules: fr-FR, fr-CA, fr-CH, en-US, en-GB
    #[arg(long, value_name = "TAG")]
    locale: String,
    /// Write the fixed text back to the file
    #[arg(long, conflicts_with = "batch")]
    write: bool,
    /// One JSON object {"text", "locale"} a line in, {"output"} a line out
    #[arg(long)]
    batch: bool,
}

/// Fixes the typography of one text, or of many.
///
/// # Errors
/// Unusable input, in one line.
pub fn run(args: &Args) -> anyhow::Result<Outcome> {
    let rules = locale(&args.locale)?;
    if args.batch {
        return batch::answer(args.file.as_deref(), |line| fixed(line, rules));
    }
    let file = args.file.as_deref().filter(|it| *it != Path::new("-"));
    if args.write && file.is_none() {
        anyhow::bail!("--write needs a file");
    }
    let text = input::text(file)?;
    let fixed = fix_all(&text, rules);
    match file.filter(|_| args.write) {
        Some(file) if fixed != text => output::write(file, fixed.as_bytes())?,
        Some(_) => {}
        None => output::put(fixed)?,
    }
    Ok(Outcome::Done)
}

#[derive(Debug, Deserialize)]
struct Line {
    text: String,
    locale: Option<String>,
}

fn fixed(line: &str, default: Locale) -> anyhow::Result<String> {
    let line: Line = serde_json::from_str(line)?;
    let rules = line.locale.as_deref().map_or(Ok(default), locale)?;
    Ok(serde_json::json!({ "output": fix_all(&line.text, rules) }).to_string())
}

fn locale(tag: &str) -> anyhow::Result<Locale> {
    Locale::of_tag(tag).ok_or_else(|| {
        anyhow::anyhow!("--locale {tag}: known ones are fr-FR, fr-CA, fr-CH, en-US and en-GB")
    })
}
