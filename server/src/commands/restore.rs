//! `marbre restore`.

use super::data::{Data, block_on};
use super::{Outcome, output};
use crate::config::Config;
use crate::{boot, home};
use anyhow::{Context, bail};
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use store::{Store, StoreError};
use studio::Actor;
use studio::backup::{self, BackupError, Verified};

/// Flags of `restore`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Every byte of the backup is checked before anything is touched. The data directory, or the database of --database, must hold no studio. A backup of SQLite restores to PostgreSQL, and the other way round. People sign in again.\n\nExamples:\n  marbre restore marbre.zip --data ./studio\n  marbre restore marbre.zip --dry-run\n  marbre restore marbre.zip --database postgres://marbre@db.example.org/marbre --data /var/lib/marbre"
)]
pub struct Args {
    /// The backup
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// Check the backup and touch nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    data: Data,
}

/// Checks a backup from its first byte to its last, and makes a studio of it.
///
/// # Errors
/// One line that names what is wrong; nothing was put in place then.
pub fn run(args: &Args) -> anyhow::Result<Outcome> {
    let checked = backup::verify(&args.path);
    let checked = match checked {
        Err(error @ (BackupError::CutOff { .. } | BackupError::Damaged { .. })) => {
            output::note(format_args!("marbre: {error}"));
            return Ok(Outcome::No);
        }
        other => other?,
    };
    for hash in checked.lost() {
        output::note(format_args!("missing since before the backup: the picture {hash}"));
    }
    if args.dry_run {
        let (rows, pictures) = (checked.rows(), checked.pictures());
        output::say(format_args!("{} is whole: {rows} rows, {pictures} pictures", shown(args)))?;
        return Ok(Outcome::Done);
    }
    block_on(async {
        let config = args.data.config();
        boot::check(&config)?;
        let made = !config.data.exists();
        let done = restore(&config, checked).await;
        if done.is_err() && made {
            // Only what this restore has made is taken away again.
            let _ = fs::remove_dir_all(&config.data);
        }
        let done = done?;
        output::say(format_args!(
            "{} is restored: {} rows, {} pictures",
            shown(args),
            done.rows,
            done.pictures
        ))?;
        Ok(Outcome::Done)
    })
}

fn shown(args: &Args) -> std::path::Display<'_> {
    args.path.display()
}

async fn restore(config: &Config, checked: Verified) -> anyhow::Result<backup::Restored> {
    let directory = || format!("--data {}: cannot be made or written to", config.data.display());
    let Some(file) = config.file() else {
        home::prepare(&config.data, None).with_context(directory)?;
        let store = boot::database(&config.database_url()).await?;
        return fill(config, checked, &store).await;
    };
    if file.exists() {
        bail!(
            "--data {}: holds a studio already; restore into another directory, or move this one away first",
            config.data.display()
        );
    }
    home::prepare(&config.data, None).with_context(directory)?;
    let half = config.data.join("marbre.sqlite.restoring");
    clear(&half)?;
    home::prepare(&config.data, Some(&half)).with_context(directory)?;
    let store = boot::database(&format!("sqlite://{}", half.display())).await?;
    let done = fill(config, checked, &store).await;
    match done {
        Ok(done) => place(&half, &file).map(|()| done),
        Err(error) => {
            clear(&half)?;
            Err(error)
        }
    }
}

async fn fill(
    config: &Config,
    checked: Verified,
    store: &Store,
) -> anyhow::Result<backup::Restored> {
    let blobs = boot::blobs(config).await?;
    let done = backup::restore(&Actor::Operator, checked, store, &blobs).await;
    store.close().await;
    done.map_err(|error| match error {
        BackupError::Store(StoreError::Newer(step)) => anyhow::anyhow!(
            "the backup was written by a newer version of Marbre ({step}): restore it with that version, or take an older backup"
        ),
        other => other.into(),
    })
}

/// Gives a database that is whole its name, unless another one has got it meanwhile.
fn place(half: &Path, file: &Path) -> anyhow::Result<()> {
    let log = with(half, "-wal");
    if fs::metadata(&log).is_ok_and(|it| it.len() > 0) {
        bail!("{}: not everything reached the file; try again", log.display());
    }
    let placed = File::open(half).and_then(|it| it.sync_all()).and_then(|()| {
        match fs::hard_link(half, file) {
            Ok(()) => fs::remove_file(half),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
            // Not every file system knows links.
            Err(_) => fs::rename(half, file),
        }
    });
    placed.with_context(|| format!("{} cannot be put in place", file.display()))?;
    #[cfg(unix)]
    if let Some(folder) = file.parent() {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Takes away what an interrupted restore left.
fn clear(half: &Path) -> anyhow::Result<()> {
    for path in [half.to_owned(), with(half, "-wal"), with(half, "-shm"), with(half, "-journal")] {
        match fs::remove_file(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(error).with_context(|| format!("{}", path.display()));
            }
            _ => {}
        }
    }
    Ok(())
}

fn with(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
