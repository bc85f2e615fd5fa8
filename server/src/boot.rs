//! Opens a studio: data directory, database, blobs.

use crate::config::Config;
use crate::home;
use anyhow::{Context, bail};
use media::{Blobs, BucketAddress, Darkroom};
use std::net::IpAddr;
use std::sync::Arc;
use store::{Outage, Store, StoreError};
use studio::backup::{self, BackupError, Pictures};
use studio::mail::Mailer;
use studio::outbound::Outbound;
use studio::password::Hasher;
use studio::{Actor, Clock, Studio};

/// Opens the studio of a configuration, with its tables up to date.
///
/// # Errors
/// One line that names what is wrong and what is accepted.
pub async fn open(config: &Config, public_url: String) -> anyhow::Result<Studio> {
    let studio = open_as_it_is(config, public_url).await?;
    let upgrade = "the database could not be brought up to date";
    if let Some(first) = studio.store.pending().await.context(upgrade)?.first() {
        keep_copy(config, &studio, first)
            .await
            .context("no copy could be made before the upgrade")?;
        studio.store.migrate().await.context(upgrade)?;
    }
    Ok(studio)
}

/// The same, without changing its tables.
///
/// # Errors
/// As [`open`].
pub async fn open_as_it_is(config: &Config, public_url: String) -> anyhow::Result<Studio> {
    let mailer = mailer(config, &public_url)?;
    let directory = || format!("--data {}: cannot be made or written to", config.data.display());
    home::prepare(&config.data, config.file().as_deref()).with_context(directory)?;
    let store = database(&config.database_url()).await?;
    let blobs = blobs(config).await?;
    let passwords =
        Hasher::new().map_err(|error| anyhow::anyhow!("passwords cannot be hashed: {error}"))?;
    Ok(Studio {
        boards: Arc::default(),
        store,
        blobs,
        darkroom: Darkroom::default(),
        clock: Clock::System,
        passwords: Arc::new(passwords),
        mailer,
        outbound: Outbound::new(config.webhook_loopback),
        public_url,
        demo: config.demo,
    })
}

/// The way to the mail server, when one is named.
fn mailer(config: &Config, public_url: &str) -> anyhow::Result<Option<Mailer>> {
    let Some(url) = &config.smtp_url else { return Ok(None) };
    let mailer = Mailer::open(url, config.mail_from.as_deref(), public_url);
    mailer.map(Some).map_err(|why| anyhow::anyhow!("--smtp-url: {why}"))
}

/// Opens a database.
///
/// # Errors
/// One line that names the flag, without a password.
pub async fn database(url: &str) -> anyhow::Result<Store> {
    Store::open(url).await.map_err(|error| unopened(url, error))
}

/// Opens the place of the pictures.
///
/// # Errors
/// One line that names it.
pub async fn blobs(config: &Config) -> anyhow::Result<Blobs> {
    let Some(url) = &config.blobs else {
        let folder = config.data.join("blobs");
        return Blobs::open(folder).await.context("the directory for pictures cannot be opened");
    };
    let said = || format!("--blobs {url}");
    let address: BucketAddress = url.parse().with_context(said)?;
    Blobs::open_bucket(&address).await.with_context(said)
}

/// Before a server's tables change, their rows are kept in the data directory: a file of SQLite is copied
/// by the store itself.
async fn keep_copy(config: &Config, studio: &Studio, first: &str) -> anyhow::Result<()> {
    let path = config.data.join(format!("before-{first}.zip"));
    if !store::is_server(&config.database_url()) || studio.store.is_blank().await? || path.exists()
    {
        return Ok(());
    }
    let taken = backup::take(studio, &Actor::Operator, &path, Pictures::LeftOut).await;
    match taken {
        Ok(taken) => {
            tracing::info!(copy = %taken.path.display(), "copied the rows before upgrading");
        }
        // Another process that starts at the same moment has made it.
        Err(BackupError::Exists(_)) => {}
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

/// Refuses flags that do not go together, and addresses that lead nowhere.
///
/// # Errors
/// One line that names the flag.
pub fn check(config: &Config) -> anyhow::Result<()> {
    if config.demo && !config.listen.ip().is_loopback() {
        bail!(
            "--demo listens on loopback only (its passwords are printed): use --listen 127.0.0.1:{}",
            config.listen.port()
        );
    }
    if let Some(url) = config.public_url.as_deref().filter(|it| !is_origin(it)) {
        bail!("--public-url {url}: write it like https://studio.example.org, without a path");
    }
    let known = ["postgres", "postgresql", "sqlite"];
    match config.database.as_deref().and_then(|it| it.split_once("://")) {
        Some((scheme, _)) if !known.contains(&scheme) => {
            bail!(
                "--database {scheme}://…: write it like postgres://user@host/marbre or sqlite:///path/marbre.sqlite"
            )
        }
        _ => Ok(()),
    }
}

/// Whether an address is a scheme, a host and perhaps a port: what a browser sends as `Origin`, and
/// what links and cookies are made with.
fn is_origin(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else {
        return false;
    };
    let authority = rest.strip_suffix('/').unwrap_or(rest);
    let read = authority.parse::<http::uri::Authority>();
    read.is_ok_and(|it| {
        let after_host = it.as_str().strip_prefix(it.host()).unwrap_or("@");
        let port = after_host.strip_prefix(':').map(str::parse::<u16>);
        !it.host().is_empty()
            && it.as_str().is_ascii()
            && (after_host.is_empty() || matches!(port, Some(Ok(1..))))
    })
}

/// Whether an address leads to this machine itself.
#[must_use]
pub fn is_loopback(url: &str) -> bool {
    let rest = url.split_once("://").map_or(url, |it| it.1);
    let host = rest
        .parse::<http::uri::Authority>()
        .map(|it| it.host().trim_matches(['[', ']']).to_owned())
        .unwrap_or_default();
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|it| it.is_loopback())
}

/// Why a database cannot be opened, without its password.
fn unopened(url: &str, error: StoreError) -> anyhow::Error {
    let why = match error {
        // Nothing else holds a database that is being opened: nobody answered in time.
        StoreError::Unavailable(Outage::Busy | Outage::Gone) if url.starts_with("postgres") => {
            "no server answers there; start it, or write the address like postgres://user@host:5432/marbre"
                .to_owned()
        }
        other => other.to_string().replace(url, &shown(url)),
    };
    anyhow::anyhow!("--database {}: {why}", shown(url))
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
        assert_eq!(
            shown("postgres://marbre:secret@db.example/marbre"),
            "postgres://…@db.example/marbre"
        );
        assert_eq!(shown("sqlite:///var/lib/marbre.sqlite"), "sqlite:///var/lib/marbre.sqlite");
    }

    #[test]
    fn a_public_address_is_an_origin() {
        for good in [
            "https://studio.example.org",
            "http://127.0.0.1:4600",
            "https://[::1]:8443/",
            "https://intranet/",
        ] {
            assert!(is_origin(good), "{good}");
        }
        for bad in [
            "",
            "studio.example.org",
            "ftp://x",
            "http://",
            "https:///",
            "https://a b",
            "https://x.org/sub",
            "https://me:pw@x.org",
            "https://x.org?a=1",
            "https://x.org:99999",
            "https://x.org:",
            "https://x.org\r\nX: y",
            "https://é.fr",
        ] {
            assert!(!is_origin(bad), "{bad}");
        }
    }

    #[test]
    fn only_this_machine_is_loopback() {
        for here in ["http://127.0.0.1:4600", "http://localhost", "http://[::1]:80"] {
            assert!(is_loopback(here), "{here}");
        }
        for elsewhere in [
            "http://192.168.1.4:4600",
            "http://0.0.0.0:4600",
            "http://localhost.evil.example",
            "http://127.0.0.1.evil.example",
        ] {
            assert!(!is_loopback(elsewhere), "{elsewhere}");
        }
    }

    #[test]
    fn what_the_driver_says_of_an_address_hides_its_password_too() {
        let url = "postgres://u:sec ret@@@h:99999/db";
        let said = unopened(url, StoreError::Conflict("path")).to_string();
        assert!(said.starts_with("--database postgres://…@h:99999/db: "), "{said}");
        assert!(
            unopened(url, StoreError::Unavailable(Outage::Busy))
                .to_string()
                .contains("no server answers")
        );
    }
}
