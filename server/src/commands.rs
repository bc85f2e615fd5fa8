//! Everything that can be asked for in a shell, in one table. Exit status: 0 done, 1 the answer is "no",
//! 2 unusable input or arguments, with one line on standard error and nothing written.

pub mod backup;
mod batch;
pub mod check;
pub mod count;
pub mod data;
pub mod export;
pub mod import;
pub mod input;
pub mod migrate;
mod output;
mod paste;
pub mod resize;
pub mod restore;
pub mod serve;
pub mod split;
pub mod typo;
pub mod user;
pub mod verify;

use clap::error::ErrorKind;
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Editorial content studio with SEO assistance.
#[derive(Debug, Parser)]
#[command(name = "marbre", version, about = ABOUT, after_help = EXAMPLES, propagate_version = true)]
struct Marbre {
    #[command(subcommand)]
    command: Command,
}

const ABOUT: &str = "Editorial content studio with SEO assistance";

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
    Serve(Box<serve::Args>),
    /// Analyse a Markdown text: keyphrase, search, readability
    Check(check::Args),
    /// Count a text as a network counts it
    Count(count::Args),
    /// Split a text into a thread a network accepts
    Split(split::Args),
    /// Find and fix typography
    Typo(typo::Args),
    /// Turn HTML from a clipboard or a page into clean Markdown
    Paste(paste::Args),
    /// Make the pictures that networks ask for
    Resize(resize::Args),
    /// Write approved parts to a file
    Export(export::Args),
    /// Check that an exported file is what was approved
    Verify(verify::Args),
    /// Take texts and pictures of other tools over, as drafts
    Import(import::Args),
    /// Write everything the studio holds to one file, while it is used
    Backup(backup::Args),
    /// Make a studio again from a backup
    Restore(restore::Args),
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
    let asked = match Marbre::try_parse() {
        Ok(asked) => asked,
        Err(error) => return unparsed(&error),
    };
    let done = match asked.command {
        Command::Serve(args) => serve::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Count(args) => count::run(&args),
        Command::Split(args) => split::run(&args),
        Command::Typo(args) => typo::run(&args),
        Command::Paste(args) => paste::run(&args),
        Command::Resize(args) => resize::run(&args),
        Command::Export(args) => export::run(&args),
        Command::Verify(args) => verify::run(&args),
        Command::Import(args) => import::run(&args),
        Command::Backup(args) => backup::run(&args),
        Command::Restore(args) => restore::run(&args),
        Command::Migrate(args) => migrate::run(&args),
        Command::User(args) => user::run(&args),
    };
    match done {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::No) => ExitCode::from(1),
        Ok(Outcome::PartlyUnusable) => ExitCode::from(2),
        // Whoever asked has seen enough.
        Err(error) if error.is::<output::Unread>() => ExitCode::SUCCESS,
        Err(error) => {
            output::note(format_args!("marbre: {}", one_line(&error)));
            ExitCode::from(2)
        }
    }
}

/// Help where it was asked for, else what is wrong with the arguments, on one line.
fn unparsed(error: &clap::Error) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // Whoever does not read it did not want it.
            let _ = error.print();
            ExitCode::SUCCESS
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = error.print();
            ExitCode::from(2)
        }
        _ => {
            output::note(format_args!("marbre: {}", wrong_arguments(&error.render().to_string())));
            ExitCode::from(2)
        }
    }
}

/// What is wrong, from several lines with the usage below them.
fn wrong_arguments(rendered: &str) -> String {
    let lines =
        rendered.lines().map(str::trim).take_while(|it| !it.starts_with("For more information"));
    let (usage, said): (Vec<&str>, Vec<&str>) =
        lines.filter(|it| !it.is_empty()).partition(|it| it.starts_with("Usage: "));
    let said = said.join(" ");
    let words = usage.first().map_or("", |it| it.trim_start_matches("Usage: ")).split(' ');
    let command: Vec<&str> =
        words.take_while(|it| it.starts_with(|c: char| c.is_ascii_lowercase())).collect();
    let help = if command.is_empty() {
        "marbre --help".to_owned()
    } else {
        format!("{} --help", command.join(" "))
    };
    format!("{} (see {help})", said.trim_start_matches("error: "))
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

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    fn said(arguments: &[&str]) -> String {
        let arguments = std::iter::once("marbre").chain(arguments.iter().copied());
        let error = Marbre::try_parse_from(arguments).expect_err("unusable arguments");
        wrong_arguments(&error.render().to_string())
    }

    #[test]
    fn what_is_wrong_with_arguments_fits_on_a_line() {
        for arguments in [
            &["bogus"][..],
            &["count"],
            &["check", "--bogus"],
            &["check", "--repeat", "0"],
            &["user", "add"],
            &["serve", "--listen", "localhost"],
            &["resize", "a.jpg", "--placement", "x/y", "--all", "-o", "z"],
        ] {
            let said = said(arguments);
            assert!(!said.contains('\n') && said.contains("--help)"), "{arguments:?}: {said}");
        }
        assert!(
            said(&["count"]).contains("--network")
                && said(&["count"]).ends_with("(see marbre count --help)")
        );
        assert!(said(&["user", "add"]).ends_with("(see marbre user add --help)"));
    }

    #[test]
    fn every_command_shows_examples() {
        fn visit(command: &clap::Command) {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            assert!(help.contains("marbre "), "{} shows no example", command.get_name());
            command.get_subcommands().for_each(visit);
        }
        visit(&Marbre::command());
    }

    #[test]
    fn examples_are_accepted() {
        fn visit(command: &clap::Command, seen: &mut usize) {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            for example in help.lines().map(str::trim).filter(|it| it.starts_with("marbre ")) {
                let words = example
                    .split(" < ")
                    .next()
                    .unwrap_or_default()
                    .replace("\"pain au levain\"", "pain");
                let words = words.replace("\"Léa Martin\"", "Léa").replace("\"Acme\"", "Acme");
                let read = Marbre::try_parse_from(words.split(' '));
                assert!(
                    read.is_ok(),
                    "{example}: {}",
                    read.err().map(|it| it.to_string()).unwrap_or_default()
                );
                *seen += 1;
            }
            command.get_subcommands().for_each(|it| visit(it, seen));
        }
        let mut seen = 0;
        visit(&Marbre::command(), &mut seen);
        assert!(seen > 20, "{seen}");
    }
}
