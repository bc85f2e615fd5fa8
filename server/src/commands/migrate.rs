//! `marbre migrate`.

use super::data::{Data, block_on};
use super::{Outcome, output};

/// Flags of `migrate`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  marbre migrate --data ./studio\n  marbre migrate --database postgres://marbre@db.example.org/marbre"
)]
pub struct Args {
    #[command(flatten)]
    data: Data,
}

/// Brings the database up to date; `serve` does it too when it starts.
///
/// # Errors
/// One line that names what is wrong.
pub fn run(args: &Args) -> anyhow::Result<Outcome> {
    block_on(async {
        let studio = args.data.open().await?;
        studio.store.close().await;
        output::say("The database is up to date.")?;
        Ok(Outcome::Done)
    })
}
