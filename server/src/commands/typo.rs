//! `marbre typo`.

use super::{Outcome, input};
use anyhow::Context;
use prose::typography::{Locale, fix_all};
use serde::Deserialize;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Flags of `typo`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  marbre typo --locale fr-FR article.md\n  marbre typo --locale fr-CA --write article.md")]
pub struct Args {
    /// Markdown file, `-` for standard input
    file: Option<PathBuf>,
    /// Whose rules: fr-FR, fr-CA, fr-CH, en-US, en-GB
    #[arg(long, value_name = "TAG")]
    locale: String,
    /// Write the fixed text back to the file
    #[arg(long)]
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
        return batch(args, rules);
    }
    let fixed = fix_all(&input::text(args.file.as_deref())?, rules);
    match (&args.file, args.write) {
        (Some(path), true) if path != Path::new("-") => replace(path, &fixed)?,
        (_, true) => anyhow::bail!("--write needs a file"),
        _ => print!("{fixed}"),
    }
    Ok(Outcome::Done)
}

#[derive(Debug, Deserialize)]
struct Line {
    text: String,
    locale: Option<String>,
}

fn batch(args: &Args, default: Locale) -> anyhow::Result<Outcome> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let mut outcome = Outcome::Done;
    for line in input::lines(args.file.as_deref())? {
        let answer = match fixed(&line?, default) {
            Ok(output) => serde_json::json!({ "output": output }),
            Err(error) => {
                outcome = Outcome::PartlyUnusable;
                serde_json::json!({ "error": error.to_string() })
            }
        };
        writeln!(out, "{answer}")?;
    }
    out.flush()?;
    Ok(outcome)
}

fn fixed(line: &str, default: Locale) -> anyhow::Result<String> {
    let line: Line = serde_json::from_str(line)?;
    let rules = line.locale.as_deref().map_or(Ok(default), locale)?;
    Ok(fix_all(&line.text, rules))
}

fn locale(tag: &str) -> anyhow::Result<Locale> {
    Locale::of_tag(tag).ok_or_else(|| anyhow::anyhow!("--locale {tag}: known ones are fr-FR, fr-CA, fr-CH, en-US and en-GB"))
}

/// Beside, then renamed: a full disk leaves the old text.
fn replace(path: &Path, text: &str) -> anyhow::Result<()> {
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut beside = tempfile::NamedTempFile::new_in(folder)?;
    beside.write_all(text.as_bytes())?;
    beside.as_file().sync_all()?;
    beside.persist(path).with_context(|| format!("{} cannot be written", path.display()))?;
    Ok(())
}
