//! `marbre verify`.

use super::data::{Data, block_on};
use super::{Outcome, output};
use anyhow::Context;
use export::proof::log::Log;
use export::proof::{Certificate, Differs, Proven, PublicKey, SIDECAR, verify};
use std::path::{Path, PathBuf};
use studio::{Actor, Studio, proof};

/// Flags of `verify`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  marbre verify article.xml\n  marbre verify approved.zip --data ./studio\n  marbre verify posts.csv --key 3f0c1d2e4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"
)]
pub struct Args {
    /// File that was exported; a CSV file is checked with the .approval.json beside it
    file: PathBuf,
    /// Public key of the brand, as its settings show it
    #[arg(long, value_name = "PUBLIC-KEY", conflicts_with = "data")]
    key: Option<String>,
    /// Data directory of the studio, whose keys and names are asked
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Database other than the file in the data directory
    #[arg(long, env = "MARBRE_DATABASE", value_name = "URL", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    database: Option<String>,
}

/// Says whether a file is, byte for byte, what was approved and signed, and by which key.
///
/// # Errors
/// Unusable input, in one line.
pub fn run(args: &Args) -> anyhow::Result<Outcome> {
    let key: Option<PublicKey> = match &args.key {
        Some(key) => Some(key.trim().parse().with_context(|| format!("--key {key}"))?),
        None => None,
    };
    let file = read(&args.file)?;
    let beside = std::fs::read(sidecar(&args.file)).ok();
    let proven = match verify(&file, beside.as_deref()) {
        Ok(proven) => proven,
        Err(why) => return Ok(refused(args, &why)),
    };
    match (&key, &args.data) {
        (Some(key), _) => Ok(by_key(args, &proven, *key)?),
        (None, Some(data)) => block_on(async {
            let studio = opened(args, data).await?;
            by_studio(args, &proven, &studio).await
        }),
        (None, None) => {
            intact(args, &proven, "signer unknown")?;
            Ok(Outcome::Done)
        }
    }
}

fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    let name = path.display();
    if path.is_dir() {
        anyhow::bail!("{name} is a folder: name a file");
    }
    std::fs::read(path).with_context(|| format!("{name} cannot be read"))
}

fn sidecar(path: &Path) -> PathBuf {
    let mut beside = path.to_owned().into_os_string();
    beside.push(SIDECAR);
    beside.into()
}

fn refused(args: &Args, why: &Differs) -> Outcome {
    output::note(format_args!("marbre: {}: {why}", args.file.display()));
    Outcome::No
}

fn intact(args: &Args, proven: &Proven, signer: &str) -> anyhow::Result<()> {
    let (path, key) = (args.file.display(), proven.key().fingerprint());
    output::say(format_args!("{path}: intact, {signer}, key {key}"))
}

fn by_key(args: &Args, proven: &Proven, key: PublicKey) -> anyhow::Result<Outcome> {
    if proven.key() != key {
        let (path, other) = (args.file.display(), proven.key().fingerprint());
        output::note(format_args!("marbre: {path}: signed with another key, {other}"));
        return Ok(Outcome::No);
    }
    intact(args, proven, "signed with this key")?;
    Ok(Outcome::Done)
}

async fn opened(args: &Args, data: &Path) -> anyhow::Result<Studio> {
    let (data, database) = (data.to_owned(), args.database.clone());
    Data { data, database, blobs: None, public_url: None }.open_as_it_is().await
}

async fn by_studio(args: &Args, proven: &Proven, studio: &Studio) -> anyhow::Result<Outcome> {
    let asked = proof::of_key(studio, &Actor::Operator, proven.key()).await;
    let Some(brand) = asked?.filter(|it| it.id == proven.brand().id) else {
        let (path, key) = (args.file.display(), proven.key().fingerprint());
        output::note(format_args!("marbre: {path}: signed with a key of no brand here, {key}"));
        return Ok(Outcome::No);
    };
    intact(args, proven, &format!("signed by {}", brand.name))?;
    let certificates: Vec<&Certificate> =
        proven.certificates().into_iter().map(|it| &it.document).collect();
    if let Proven::Log(it) = proven {
        output::say(history(&it.document))?;
    }
    let names = proof::names(studio, &certificates).await?;
    for certificate in certificates {
        output::say(told(certificate, &names))?;
    }
    Ok(Outcome::Done)
}

/// How much of a history it is, in a line.
fn history(it: &Log) -> String {
    match it.checkpoint.as_ref().map(|it| &it.document) {
        None => format!("{} entries, the whole history so far", it.entries),
        Some(gone) => format!(
            "{} entries, all since {}; {} older ones were removed, and a signed checkpoint stands in their place",
            it.entries,
            day(gone.up_to),
            gone.entries
        ),
    }
}

/// Who approved what, in a line.
fn told(it: &Certificate, names: &proof::Names) -> String {
    let day = day(it.at);
    let parts: Vec<String> = it
        .parts
        .iter()
        .map(|part| format!("{} “{}” version {}", part.kind.as_str(), part.label, part.version))
        .collect();
    let by: Vec<String> = proof::deciders(it, names).iter().map(ToString::to_string).collect();
    let (by, how, parts) = (by.join(", "), proof::how(it), parts.join(", "));
    format!("certificate {} of item {}, {day}: {how} by {by}: {parts}", it.number, it.item)
}

fn day(at: domain::At) -> String {
    jiff::Timestamp::from_millisecond(at.0)
        .map_or_else(|_| String::new(), |at| at.strftime("%Y-%m-%d %H:%M UTC").to_string())
}
