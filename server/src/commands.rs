//! Everything that can be asked for in a shell, in one table. Exit status: 0 done, 1 the answer is "no",
//! 2 unusable input or arguments, with one line on standard error and nothing written.

pub mod check;
pub mod count;
pub mod data;
pub mod export;
pub mod input;
pub mod migrate;
pub mod resize;
pub mod serve;
pub mod split;
pub mod typo;
pub mod user;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Editorial content studio with SEO assistance.
#[derive(Debug, Parser)]
#[command(name = "marbre", version, about, after_help = EXAMPLES, propagate_version = true)]
struct Marbre {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "Examples:
  marbre serve --data ./studio
  marbre serve --demo
  marbre check article.md --keyphrase \"pain au levain\"
  marbre count --network x post.txt
  marbre split --network x --numbered long.txt
  marbre resize photo.jpg --placement x/post_landscape -o photo-x.jpg";

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the studio
    Serve(serve::Args),
    /// Analyse a Markdown text: keyphrase, search, readability
    Check(check::Args),
    /// Count a text as a network counts it
    Count(count::Args),
    /// Split a text into a thread a network accepts
    Split(split::Args),
    /// Find and fix typography
    Typo(typo::Args),
    /// Make the pictures that networks ask for
    Resize(resize::Args),
    /// Write approved parts to a file
    Export(export::Args),
    /// Bring the database up to date
    Migrate(migrate::Args),
    /// Add, list, suspend people; reset a password
    User(user::Args),
}

/// What a command ended with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done.
    Done,
    /// The answer is "no".
    No,
    /// Some input could not be used; the rest was.
    PartlyUnusable,
}

/// Runs the command of the arguments.
#[must_use]
pub fn main() -> ExitCode {
    let done = match Marbre::parse().command {
        Command::Serve(args) => serve::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Count(args) => count::run(&args),
        Command::Split(args) => split::run(&args),
        Command::Typo(args) => typo::run(&args),
        Command::Resize(args) => resize::run(&args),
        Command::Export(args) => export::run(&args),
        Command::Migrate(args) => migrate::run(&args),
        Command::User(args) => user::run(&args),
    };
    match done {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::No) => ExitCode::from(1),
        Ok(Outcome::PartlyUnusable) => ExitCode::from(2),
        Err(error) => {
            eprintln!("marbre: {}", one_line(&error));
            ExitCode::from(2)
        }
    }
}

/// An error and its causes on one line.
fn one_line(error: &anyhow::Error) -> String {
    let mut parts: Vec<String> = Vec::new();
    for cause in error.chain() {
        let text = cause.to_string().replace('\n', " ");
        if !parts.iter().any(|it| it.contains(&text)) {
            parts.push(text);
        }
    }
    parts.join(": ")
}
