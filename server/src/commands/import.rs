//! `marbre import`.

use super::data::{Data, block_on};
use super::{Outcome, output};
use anyhow::{Context, bail};
use domain::ContentHash;
use export::intake::{Intake, resolve};
use export::reading::{self, Shown, Told};
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::path::PathBuf;
use studio::import::{Came, Foreign, ForeignPicture, Run, import};
use studio::{ActionError, Actor, Studio, person};

/// Flags of `import`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Every text becomes a draft by the person named, with the pictures it shows; posts beside it (posts/x.md, as marbre export writes them) come along. Front matter is read as Hugo, Jekyll and Marbre write it. A second run makes nothing twice: a text that was imported before is left alone, even if it changed. Limits of a zip: 5,000 files, 200 MiB unpacked.\n\nExamples:\n  marbre import --format markdown ./blog --brand acme --as lea@example.org --dry-run\n  marbre import --format markdown export.zip --brand acme --as lea@example.org --data ./studio"
)]
pub struct Args {
    /// What the file is
    #[arg(long, value_parser = ["markdown"])]
    format: String,
    /// A text, a folder or a zip
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Slug of the brand
    #[arg(long, value_name = "SLUG")]
    brand: String,
    /// E-mail address of the person the drafts belong to
    #[arg(long = "as", value_name = "E-MAIL")]
    person: String,
    /// Check everything, tell what would come, and write nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    data: Data,
}

/// How many texts went which way.
#[derive(Default)]
struct Report {
    came: usize,
    before: usize,
    refused: usize,
}

/// Imports texts one by one, each whole or not at all.
///
/// # Errors
/// One line that names what is wrong with the file, the brand or the person; nothing was written then.
pub fn run(args: &Args) -> anyhow::Result<Outcome> {
    let named = || args.file.display().to_string();
    let mut intake = Intake::open(&args.file).with_context(named)?;
    let texts = intake.texts();
    if texts.is_empty() {
        bail!("{}: there is no Markdown text (.md) in it", args.file.display());
    }
    block_on(async {
        let studio = args.data.open_existing().await?;
        let actor = who(&studio, args).await?;
        let brand = studio::access::brand(studio.store.read(), &actor, &args.brand).await;
        let brand = brand.map_err(|_| unknown(args))?.brand;
        let zone = TimeZone::get(&brand.time_zone).unwrap_or(TimeZone::UTC);
        for (path, why) in &intake.left_out {
            output::note(format_args!("left out: {path}: {why}"));
        }
        let mut report = Report::default();
        for path in &texts {
            Box::pin(one(&studio, &actor, args, &mut intake, (path, &zone), &mut report)).await?;
        }
        studio.store.close().await;
        told(args, &report)
    })
}

/// The person the drafts belong to.
async fn who(studio: &Studio, args: &Args) -> anyhow::Result<Actor> {
    let found = person::acting_as(studio, &Actor::Operator, &args.person).await;
    found.map_err(|error| match error {
        ActionError::NotFound => {
            anyhow::anyhow!("--as {}: nobody with this address can sign in here", args.person)
        }
        other => anyhow::anyhow!("{other}"),
    })
}

fn unknown(args: &Args) -> anyhow::Error {
    let (brand, person) = (&args.brand, &args.person);
    anyhow::anyhow!("--brand {brand}: there is no such brand, or {person} does not work for it")
}

async fn one(
    studio: &Studio,
    actor: &Actor,
    args: &Args,
    intake: &mut Intake,
    (path, zone): (&str, &TimeZone),
    report: &mut Report,
) -> anyhow::Result<()> {
    let foreign = match read(intake, path, zone) {
        Ok(Some(foreign)) => foreign,
        Ok(None) => return Ok(()),
        Err(why) => {
            report.refused += 1;
            output::note(format_args!("refused: {path}: {why}"));
            return Ok(());
        }
    };
    let title = foreign.article.title.clone();
    let count = foreign.pictures.len();
    let run = if args.dry_run { Run::Dry } else { Run::Real };
    let came = import(studio, actor, &args.brand, foreign, run).await;
    match came {
        Ok(Came::In(code)) => {
            report.came += 1;
            output::say(format_args!("imported: {path}: {code} “{title}”, {count} pictures"))
        }
        Ok(Came::Would) => {
            report.came += 1;
            output::say(format_args!("would be imported: {path}: “{title}”, {count} pictures"))
        }
        Ok(Came::Before(code)) => {
            report.before += 1;
            output::say(format_args!("there already: {path}: {code}"))
        }
        Ok(Came::Changed(code)) => {
            report.before += 1;
            output::say(format_args!(
                "there already, and changed since: {path}: {code} is left alone"
            ))
        }
        // Nothing that follows would fare better.
        Err(
            error @ (ActionError::Forbidden | ActionError::NotFound | ActionError::Unavailable(_)),
        ) => Err(stopped(args, error)),
        Err(error) => {
            report.refused += 1;
            output::note(format_args!("refused: {path}: {}", said(&error)));
            Ok(())
        }
    }
}

/// What a text says, with the bytes of its pictures; none for a post, which comes with its article.
fn read(intake: &mut Intake, path: &str, zone: &TimeZone) -> Result<Option<Foreign>, String> {
    let bytes = text(intake, path)?;
    let told = reading::markdown(path, &bytes, zone).map_err(|it| it.to_string())?;
    if told.network.is_some() {
        return match article_of(path).filter(|it| intake.paths.contains(it)) {
            Some(_) => Ok(None),
            None => Err("a post without its article beside it".to_owned()),
        };
    }
    let posts = posts(intake, path, zone)?;
    let pictures = pictures(intake, path, &told)?;
    let path =
        if intake.name == path { path.to_owned() } else { format!("{}/{path}", intake.name) };
    let sha256 = ContentHash::of(&bytes);
    Ok(Some(Foreign { path, sha256, article: told.article, pictures, posts }))
}

/// The bytes of a text.
fn text(intake: &mut Intake, path: &str) -> Result<Vec<u8>, String> {
    let most = studio::part::limits::LARGEST_TEXT as u64 + (64 << 10);
    let read = intake.read(path, most).map_err(|it| it.to_string())?;
    read.ok_or_else(|| "larger than 1 MiB".to_owned())
}

/// The article a post belongs to: `a/index.md` of `a/posts/x.md`.
fn article_of(path: &str) -> Option<String> {
    let folder = path.rsplit_once('/')?.0.strip_suffix("posts")?;
    Some(format!("{folder}index.md"))
}

/// The posts beside an article.
fn posts(intake: &mut Intake, path: &str, zone: &TimeZone) -> Result<Vec<domain::Post>, String> {
    let beside = |it: &&String| article_of(it).as_deref() == Some(path);
    let paths: Vec<String> = intake.texts().iter().filter(beside).cloned().collect();
    let mut posts = BTreeMap::new();
    for path in paths {
        let bytes = text(intake, &path)?;
        let post = reading::post(&bytes, zone).map_err(|it| format!("{path}: {it}"))?;
        if !post.network.is_empty() && posts.insert(post.network.clone(), post).is_some() {
            return Err(format!("{path}: there is another post for this network"));
        }
    }
    Ok(posts.into_values().collect())
}

/// The pictures that are there; one that is not is told, and its name stays in the text.
fn pictures(intake: &mut Intake, path: &str, told: &Told) -> Result<Vec<ForeignPicture>, String> {
    let mut pictures = Vec::new();
    for shown in &told.pictures {
        let Some(place) = place(intake, shown) else {
            if !shown.destination.contains("://") {
                output::note(format_args!("missing picture: {path} shows {}", shown.destination));
            }
            continue;
        };
        let most = media::limits::MAX_BYTES;
        let bytes = intake.read(&place, most).map_err(|it| it.to_string())?;
        let bytes =
            bytes.ok_or_else(|| format!("{place} is larger than {} MB", most / 1_000_000))?;
        pictures.push(ForeignPicture {
            destination: shown.destination.clone(),
            path: place,
            bytes,
            alt: shown.alt.clone(),
            credit: shown.credit.clone(),
            caption: shown.caption.clone(),
        });
    }
    Ok(pictures)
}

/// Where a picture is: where the text says, or where Hugo keeps what it serves from the top.
fn place(intake: &Intake, shown: &Shown) -> Option<String> {
    let path = shown.path.clone()?;
    let served = resolve("", &format!("/static/{path}"));
    [Some(path), served].into_iter().flatten().find(|it| intake.paths.contains(it))
}

fn stopped(args: &Args, error: ActionError) -> anyhow::Error {
    match error {
        ActionError::Forbidden => {
            anyhow::anyhow!("--as {}: does not write for {}", args.person, args.brand)
        }
        ActionError::NotFound => unknown(args),
        other => {
            anyhow::anyhow!("{other}; what is imported so far is there, start again for the rest")
        }
    }
}

/// Why a text was refused, in one line.
fn said(error: &ActionError) -> String {
    let reasons = app::loading::reasons(error, wording::Lang::En).into_iter();
    let lines =
        reasons.map(|(field, why)| if field.is_empty() { why } else { format!("{field}: {why}") });
    lines.collect::<Vec<_>>().join(" ").replace('\n', " ")
}

fn told(args: &Args, report: &Report) -> anyhow::Result<Outcome> {
    let Report { came, before, refused } = report;
    let verb = if args.dry_run { "would be imported" } else { "imported" };
    output::say(format_args!("{came} {verb}, {before} there already, {refused} refused"))?;
    Ok(if *refused == 0 { Outcome::Done } else { Outcome::PartlyUnusable })
}
