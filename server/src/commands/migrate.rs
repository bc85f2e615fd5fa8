//! `marbre migrate`.

use super::Outcome;
use super::data::{Data, block_on};

/// Flags of `migrate`.
#[derive(Debug, clap::Args)]
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
        println!("The database is up to date.");
        Ok(Outcome::Done)
    })
}
