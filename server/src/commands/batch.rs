//! Batches: one question a line in, one answer a line out, in order. A bad line answers for itself in
//! its place and the others go on.

use super::{Outcome, input, output};
use std::path::Path;

/// Answers every line of a file or of standard input, each at once: whoever waits for an answer before
/// asking on gets it.
///
/// # Errors
/// When the input cannot be read or the output not written.
pub fn answer(
    file: Option<&Path>,
    mut one: impl FnMut(&str) -> anyhow::Result<String>,
) -> anyhow::Result<Outcome> {
    let mut outcome = Outcome::Done;
    for line in input::lines(file)? {
        let answer = one(&line?).unwrap_or_else(|error| {
            outcome = Outcome::PartlyUnusable;
            serde_json::json!({ "error": error.to_string() }).to_string()
        });
        output::say(answer)?;
    }
    Ok(outcome)
}
