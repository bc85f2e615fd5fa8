//! Where a command finds the studio's data.

use crate::boot;
use crate::config::Config;
use std::path::PathBuf;
use studio::Studio;

/// Where a command finds the studio's data.
#[derive(Clone, Debug, clap::Args)]
pub struct Data {
    /// Data directory of the studio
    #[arg(long, env = "MARBRE_DATA", value_name = "DIR", default_value = "marbre-data")]
    pub data: PathBuf,
    /// Database other than the file in the data directory
    #[arg(long, env = "MARBRE_DATABASE", value_name = "URL")]
    pub database: Option<String>,
    /// Address people and exports use
    #[arg(long, env = "MARBRE_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,
}

impl Data {
    /// Opens the studio.
    ///
    /// # Errors
    /// One line that names what is wrong.
    pub async fn open(&self) -> anyhow::Result<Studio> {
        let config = Config {
            data: self.data.clone(),
            listen: ([127, 0, 0, 1], 4600).into(),
            database: self.database.clone(),
            public_url: self.public_url.clone(),
            trust_proxy: 0,
            demo: false,
        };
        let public_url = config.public_url(config.listen);
        boot::open(&config, public_url).await
    }
}

/// Runs an async command to its end.
///
/// # Errors
/// The command's own.
pub fn block_on<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}
