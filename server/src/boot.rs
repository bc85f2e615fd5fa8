//! Opens a studio: data directory, database, blobs.

use crate::config::Config;
use anyhow::{Context, bail};
use media::{Blobs, Darkroom};
use std::path::Path;
use std::sync::Arc;
use store::Store;
use studio::password::Hasher;
use studio::{Clock, Studio};

/// Opens the studio of a configuration, with its tables up to date.
///
/// # Errors
/// One line that names what is wrong and what is accepted.
pub async fn open(config: &Config, public_url: String) -> anyhow::Result<Studio> {
    make_private(&config.data).with_context(|| format!("--data {}: cannot be made or written to", config.data.display()))?;
    let url = config.database_url();
    let store = Store::open(&url).await.with_context(|| format!("--database {}", shown(&url)))?;
    store.migrate().await.context("the database could not be brought up to date")?;
    let blobs = Blobs::open(config.data.join("blobs")).await.context("the directory for pictures cannot be opened")?;
    let passwords = Hasher::new().map_err(|error| anyhow::anyhow!("passwords cannot be hashed: {error}"))?;
    Ok(Studio {
        store,
        blobs,
        darkroom: Darkroom::default(),
        clock: Clock::System,
        passwords: Arc::new(passwords),
        public_url,
        demo: config.demo,
    })
}

/// Refuses flags that do not go together.
///
/// # Errors
/// One line that names the flag.
pub fn check(config: &Config) -> anyhow::Result<()> {
    if config.demo && !config.listen.ip().is_loopback() {
        bail!("--demo listens on loopback only (its passwords are printed): use --listen 127.0.0.1:{}", config.listen.port());
    }
    if let Some(url) = &config.public_url
        && !(url.starts_with("https://") || url.starts_with("http://"))
    {
        bail!("--public-url {url}: write it like https://studio.example.org");
    }
    Ok(())
}

/// A directory only its owner can enter.
fn make_private(directory: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(directory)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(directory, std::fs::Permissions::from_mode(0o700))?;
    }
    let probe = directory.join(".writable");
    std::fs::write(&probe, b"")?;
    std::fs::remove_file(probe)
}

/// An address of a database without its password.
fn shown(url: &str) -> String {
    match (url.find("://"), url.rfind('@')) {
        (Some(scheme), Some(at)) if at > scheme => format!("{}://…{}", &url[..scheme], &url[at..]),
        _ => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_password_is_never_shown() {
        assert_eq!(shown("postgres://marbre:secret@db.example/marbre"), "postgres://…@db.example/marbre");
        assert_eq!(shown("sqlite:///var/lib/marbre.sqlite"), "sqlite:///var/lib/marbre.sqlite");
    }
}
