//! `marbre backup`.

use super::data::{Data, block_on};
use super::{Outcome, output};
use std::path::PathBuf;
use studio::Actor;
use studio::backup::{self, Pictures};

/// Flags of `backup`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "The studio may be in use. The file holds people with their password hashes, texts and pictures: keep it closed to others. It does not hold who is signed in.\n\nExamples:\n  marbre backup marbre.zip --data ./studio\n  marbre backup /var/backups/marbre --database postgres://marbre@db.example.org/marbre --data /var/lib/marbre"
)]
pub struct Args {
    /// The file to write, or a folder where it is named after the moment
    #[arg(value_name = "PATH")]
    path: PathBuf,
    #[command(flatten)]
    data: Data,
}

/// Writes everything the studio holds to one file, and reads it back.
///
/// # Errors
/// One line that names what is wrong.
pub fn run(args: &Args) -> anyhow::Result<Outcome> {
    block_on(async {
        let studio = args.data.open_as_it_is().await?;
        let taken = backup::take(&studio, &Actor::Operator, &args.path, Pictures::Included).await;
        studio.store.close().await;
        let taken = taken?;
        for hash in &taken.lost {
            output::note(format_args!(
                "missing in the studio, and so in the backup: the picture {hash}"
            ));
        }
        output::say(format_args!(
            "{} {} bytes, {} rows, {} pictures, read back",
            taken.path.display(),
            taken.bytes,
            taken.rows,
            taken.pictures
        ))?;
        Ok(if taken.lost.is_empty() { Outcome::Done } else { Outcome::No })
    })
}
