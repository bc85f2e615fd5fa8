//! Reading what a command works on: a file or standard input, as UTF-8, within a limit.

use anyhow::{Context, bail};
use std::fs::File;
use std::io::{BufRead, Read};
use std::path::Path;

/// Largest text taken: 16 MiB. Articles are at most 1 MB; batches hold many.
const LARGEST: u64 = 16 << 20;

/// The text of a file, or of standard input for `-` or nothing.
///
/// # Errors
/// One line: which file, what is wrong with it.
pub fn text(path: Option<&Path>) -> anyhow::Result<String> {
    let (name, mut bytes) = (name(path), Vec::new());
    open(path)?
        .take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .with_context(|| format!("{name} cannot be read"))?;
    if bytes.len() as u64 > LARGEST {
        bail!("{name} is larger than 16 MiB");
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        anyhow::anyhow!("{name} is not UTF-8 (byte {at}): save it as UTF-8 and try again")
    })
}

/// The lines of a file or of standard input, one at a time, for batches. A line that is not UTF-8 is
/// given with replacement characters, so that it answers for itself.
///
/// # Errors
/// When the file cannot be opened.
pub fn lines(path: Option<&Path>) -> anyhow::Result<impl Iterator<Item = anyhow::Result<String>>> {
    let name = name(path);
    let reader = std::io::BufReader::new(open(path)?);
    let lines = reader.split(b'\n').map(move |line| {
        let line = line.with_context(|| format!("{name} cannot be read"))?;
        let line = line.strip_suffix(b"\r").unwrap_or(&line);
        Ok(String::from_utf8_lossy(line).into_owned())
    });
    Ok(lines.filter(|line| !matches!(line, Ok(text) if text.trim().is_empty())))
}

fn open(path: Option<&Path>) -> anyhow::Result<Box<dyn Read>> {
    match named(path) {
        None => Ok(Box::new(std::io::stdin())),
        Some(path) => Ok(Box::new(
            File::open(path).with_context(|| format!("{} cannot be opened", path.display()))?,
        )),
    }
}

fn named(path: Option<&Path>) -> Option<&Path> {
    path.filter(|it| it.as_os_str() != "-")
}

fn name(path: Option<&Path>) -> String {
    named(path).map_or_else(|| "standard input".to_owned(), |it| it.display().to_string())
}
