//! `marbre resize`.

use super::{Outcome, output};
use anyhow::{Context, bail};
use domain::crop::Focal;
use media::{Wanted, accept_file, render_all};
use networks::Placement;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use studio::part::picture::cut;

/// Flags of `resize`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  marbre resize photo.jpg --placement x/post_landscape -o photo-x.jpg\n  marbre resize photo.jpg --all --focus 0.6,0.4 -o pictures/"
)]
pub struct Args {
    /// JPEG, PNG, WebP or GIF files
    #[arg(required = true, value_name = "IMAGE")]
    images: Vec<PathBuf>,
    /// One placement, such as x/post_landscape
    #[arg(
        long,
        value_name = "NETWORK/PLACEMENT",
        conflicts_with = "all",
        required_unless_present = "all"
    )]
    placement: Option<String>,
    /// Every placement of every network that takes still pictures
    #[arg(long)]
    all: bool,
    /// The point every crop keeps, as fractions of width and height
    #[arg(long, value_name = "X,Y", default_value = "0.5,0.5")]
    focus: String,
    /// JPEG quality
    #[arg(long, value_name = "Q", default_value_t = Wanted::QUALITY, value_parser = clap::value_parser!(u8).range(1..=100))]
    quality: u8,
    /// File to write, or a folder for several
    #[arg(short, value_name = "PATH")]
    output: PathBuf,
}

/// A placement that takes a still picture.
struct Target {
    name: String,
    place: &'static Placement,
}

/// Makes renditions; all are made before the first is written.
///
/// # Errors
/// Unusable input, in one line; nothing is written then.
pub fn run(args: &Args) -> anyhow::Result<Outcome> {
    let focus = focus(&args.focus)?;
    let targets = targets(args)?;
    let mut files = Vec::new();
    for image in &args.images {
        files.extend(renditions(image, &targets, focus, args)?);
    }
    let single =
        files.len() == 1 && !args.output.is_dir() && !args.output.to_string_lossy().ends_with('/');
    let folder = if single { args.output.parent().unwrap_or(Path::new("")) } else { &args.output };
    if folder.is_file() {
        bail!("-o {}: {} pictures need a folder", folder.display(), files.len());
    }
    std::fs::create_dir_all(folder)
        .with_context(|| format!("{} cannot be made", folder.display()))?;
    let mut taken = BTreeSet::new();
    for (name, bytes, note) in files {
        let path =
            if single { args.output.clone() } else { args.output.join(free(&name, &mut taken)) };
        output::write(&path, &bytes)?;
        output::say(format_args!("{} {} bytes{note}", path.display(), bytes.len()))?;
    }
    Ok(Outcome::Done)
}

/// The name, or the name with a number: pictures from two folders may be called the same.
fn free(name: &str, taken: &mut BTreeSet<String>) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let numbered = (2..).map(|n: u32| format!("{stem}-{n}.{ending}"));
    let found = std::iter::once(name.to_owned()).chain(numbered).find(|it| !taken.contains(it));
    let free = found.unwrap_or_else(|| name.to_owned());
    taken.insert(free.clone());
    free
}

fn renditions(
    image: &Path,
    targets: &[Target],
    focus: Focal,
    args: &Args,
) -> anyhow::Result<Vec<(String, Vec<u8>, String)>> {
    let picture = accept_file(image).with_context(|| image.display().to_string())?;
    let size = (picture.width, picture.height);
    let wanted = targets.iter().filter_map(|it| cut(size, focus, it.place));
    let wanted = wanted.map(|it| Wanted { quality: args.quality, ..it });
    let made = render_all(&picture.bytes, &wanted.collect::<Vec<_>>())?;
    let stem = image.file_stem().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    made.into_iter()
        .zip(targets)
        .map(|(rendition, target)| {
            let it =
                rendition.with_context(|| format!("{} for {}", image.display(), target.name))?;
            let name =
                format!("{stem}-{}.{}", target.name.replace('/', "-"), it.format.extension());
            let note = format!(
                ", {} × {}{}",
                it.width,
                it.height,
                if it.smaller { ", smaller than asked: never enlarged" } else { "" }
            );
            Ok((name, it.bytes, note))
        })
        .collect()
}

fn targets(args: &Args) -> anyhow::Result<Vec<Target>> {
    let every = networks::all()
        .iter()
        .flat_map(|network| network.placements.iter().filter_map(|it| target(network.id, it)));
    match &args.placement {
        None => Ok(every.collect()),
        Some(asked) => {
            let Some((network, placement)) = asked.split_once('/') else {
                bail!("--placement {asked}: write it like x/post_landscape")
            };
            let network = networks::network(network)?;
            let found = network.placement(placement)?;
            let target = target(network.id, found).ok_or_else(|| {
                anyhow::anyhow!("--placement {asked} is not for a still picture of a fixed size")
            })?;
            Ok(vec![target])
        }
    }
}

fn target(network: &str, place: &'static Placement) -> Option<Target> {
    place.is_still().then(|| Target { name: format!("{network}/{}", place.id), place })
}

fn focus(text: &str) -> anyhow::Result<Focal> {
    let read = |it: &str| it.trim().parse::<f64>().ok().filter(|it| (0.0..=1.0).contains(it));
    match text.split_once(',').map(|(x, y)| (read(x), read(y))) {
        Some((Some(x), Some(y))) => Ok(Focal::of_fractions(x, y)),
        _ => bail!("--focus {text}: write two fractions from 0 to 1, such as 0.5,0.4"),
    }
}
