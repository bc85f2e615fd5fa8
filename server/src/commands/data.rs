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
    #[arg(long, env = "MARBRE_DATABASE", value_name = "URL", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub database: Option<String>,
    /// Pictures in an S3-compatible bucket instead of the data directory
    #[arg(long, env = "MARBRE_BLOBS", value_name = "URL", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub blobs: Option<String>,
    /// Address people and exports use; that of the last `marbre serve` when left out
    #[arg(long, env = "MARBRE_PUBLIC_URL", value_name = "URL", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub public_url: Option<String>,
}

impl Data {
    /// Opens the studio.
    ///
    /// # Errors
    /// One line that names what is wrong.
    pub async fn open(&self) -> anyhow::Result<Studio> {
        let config = self.config();
        boot::check(&config)?;
        let mut studio = boot::open(&config, config.public_url(config.listen)).await?;
        if config.public_url.is_none()
            && let Some(known) = studio::address::known(&studio).await?
        {
            studio.public_url = known;
        }
        Ok(studio)
    }

    /// The same where a studio is expected: a mistyped directory is not made into an empty one.
    ///
    /// # Errors
    /// As [`Data::open`], and when there is none.
    pub async fn open_existing(&self) -> anyhow::Result<Studio> {
        self.exists()?;
        self.open().await
    }

    /// The same, without bringing its tables up to date.
    ///
    /// # Errors
    /// As [`Data::open_existing`].
    pub async fn open_as_it_is(&self) -> anyhow::Result<Studio> {
        self.exists()?;
        let config = self.config();
        boot::check(&config)?;
        boot::open_as_it_is(&config, config.public_url(config.listen)).await
    }

    fn exists(&self) -> anyhow::Result<()> {
        if let Some(file) = self.config().file()
            && !file.exists()
        {
            anyhow::bail!(
                "--data {}: there is no studio here; marbre serve starts one",
                self.data.display()
            );
        }
        Ok(())
    }

    /// The configuration these flags stand for.
    #[must_use]
    pub fn config(&self) -> Config {
        Config {
            data: self.data.clone(),
            listen: ([127, 0, 0, 1], 4600).into(),
            database: self.database.clone(),
            blobs: self.blobs.clone(),
            public_url: self.public_url.clone(),
            trust_proxy: 0,
            metrics: None,
            webhook_loopback: false,
            smtp_url: None,
            mail_from: None,
            demo: false,
        }
    }
}

/// Runs an async command to its end.
///
/// # Errors
/// The command's own.
pub fn block_on<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}
