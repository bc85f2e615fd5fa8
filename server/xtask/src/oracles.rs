//! `cargo xtask oracles`: our counting beside the networks' own libraries, on generated texts.
//!
//! For development only. The libraries come from the npm registry into the target folder; nothing of them is
//! built, shipped or needed by the tests. Without npm the command says so and ends well.

use crate::install::find;
use crate::place::{Place, ask, run, write_changed};
use anyhow::{Context, Result, bail};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The libraries and their versions.
const LIBRARIES: [&str; 2] = ["twitter-text@3.1.0", "@atproto/api@0.21.0"];
/// The script that asks them.
const SCRIPT: &str = include_str!("oracles/oracle.mjs");
/// Networks with a library to compare with.
const NETWORKS: [&str; 2] = ["x", "bluesky"];
/// Texts per network unless told otherwise.
const TEXTS: &str = "12000";
/// Posts counted for the speeds.
const POSTS: &str = "1000000";
/// Differences shown in full.
const SHOWN: usize = 5;

/// Compares, prints how many texts and how many differences, then how fast each side is.
///
/// `rest` is the number of texts, then the seed.
pub fn oracles(place: &Place, rest: &[String]) -> Result<()> {
    let (Some(_), Some(node)) = (find("npm", &[]), find("node", &[])) else {
        println!("skipped: the networks' own libraries need npm and node, which are not installed");
        return Ok(());
    };
    let texts = rest.first().map_or(TEXTS, String::as_str);
    let seed = rest.get(1).map_or("1", String::as_str);
    let sides = Sides { node, folder: libraries(place)?, examples: examples(place)? };
    let mut differing = 0;
    for network in NETWORKS {
        differing += sides.compare(network, texts, seed)?;
    }
    sides.speeds()?;
    if differing > 0 {
        bail!("{differing} texts are read differently");
    }
    Ok(())
}

/// Installs the libraries once, in a folder of their own.
fn libraries(place: &Place) -> Result<PathBuf> {
    let folder = place.target.join("oracles");
    std::fs::create_dir_all(&folder)?;
    write_changed(&folder.join("package.json"), b"{ \"private\": true }\n")?;
    write_changed(&folder.join("oracle.mjs"), SCRIPT.as_bytes())?;
    let wanted = LIBRARIES.join("\n");
    let stamp = folder.join("installed");
    if std::fs::read_to_string(&stamp).is_ok_and(|old| old == wanted) {
        return Ok(folder);
    }
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"]);
    run(npm.args(["--loglevel", "error"]).args(LIBRARIES).current_dir(&folder))?;
    std::fs::write(stamp, wanted)?;
    Ok(folder)
}

/// Builds the programs that write the texts and answer for us.
fn examples(place: &Place) -> Result<PathBuf> {
    let mut cargo = place.cargo("build");
    run(cargo.args(["--release", "--package", "networks", "--examples"]))?;
    Ok(place.target.join("release/examples"))
}

/// What answers on each side.
struct Sides {
    node: PathBuf,
    folder: PathBuf,
    examples: PathBuf,
}

impl Sides {
    /// Both sides' answers to the same texts; how many differ.
    fn compare(&self, network: &str, texts: &str, seed: &str) -> Result<usize> {
        let file = |what: &str| self.folder.join(format!("{network}.{what}"));
        let (asked, ours, theirs) = (file("texts"), file("ours"), file("theirs"));
        redirect(self.example("odd_posts").args([network, texts, seed]), None, &asked)?;
        redirect(self.example("answers").arg(network), Some(&asked), &ours)?;
        redirect(self.oracle().arg(network), Some(&asked), &theirs)?;
        let read = |file: &Path| std::fs::read_to_string(file).context("an answer");
        let (asked, ours, theirs) = (read(&asked)?, read(&ours)?, read(&theirs)?);
        // Line breaks of other scripts stand unescaped inside an answer: only \n ends one.
        let lines = |text: &str| text.split_terminator('\n').count();
        if [lines(&ours), lines(&theirs)] != [lines(&asked); 2] {
            bail!("{network}: not every text was answered");
        }
        let answers = ours.split_terminator('\n').zip(theirs.split_terminator('\n'));
        let differing: Vec<_> =
            asked.lines().zip(answers).filter(|(_, (ours, theirs))| !agree(ours, theirs)).collect();
        println!("{network}: {} texts, {} differences", lines(&asked), differing.len());
        for (text, (ours, theirs)) in differing.iter().take(SHOWN) {
            println!("  text   {text}\n  ours   {ours}\n  theirs {theirs}");
        }
        Ok(differing.len())
    }

    /// Posts counted per second, every network of ours, then the libraries on the same posts.
    fn speeds(&self) -> Result<()> {
        let posts = self.folder.join("posts");
        redirect(self.example("posts_per_second").arg("posts"), None, &posts)?;
        run(self.example("posts_per_second").arg(POSTS))?;
        for network in NETWORKS {
            let mut oracle = self.oracle();
            oracle.args([&format!("speed-{network}"), "100000"]).stdin(File::open(&posts)?);
            println!(
                "{:24} {:>12} posts/s",
                format!("{network} (its own library)"),
                ask(&mut oracle)?
            );
        }
        Ok(())
    }

    fn example(&self, name: &str) -> Command {
        Command::new(self.examples.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
    }

    fn oracle(&self) -> Command {
        let mut node = Command::new(&self.node);
        node.arg(self.folder.join("oracle.mjs"));
        node
    }
}

/// The answers are the same; what their side does not answer, a last `null`, is not compared.
fn agree(ours: &str, theirs: &str) -> bool {
    theirs.strip_suffix("null}").map_or(ours == theirs, |known| ours.starts_with(known))
}

/// Runs a program from a file to a file.
fn redirect(program: &mut Command, from: Option<&Path>, to: &Path) -> Result<()> {
    if let Some(from) = from {
        program.stdin(File::open(from)?);
    }
    run(program.stdout(File::create(to)?))
}
