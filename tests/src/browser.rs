//! A person's browser: headless Chromium, driven by what people and assistive technology perceive.

mod act;
mod command;
mod driver;
mod find;
mod look;
mod watch;

pub use driver::Driver;
pub use look::Look;

use crate::place::say;
use anyhow::{Context, Result};
use command::Command;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// One browser with one window and a profile of its own; dropping it closes it.
#[derive(Debug)]
pub struct Browser {
    /// How it is set up.
    pub look: Look,
    /// The WebDriver session, for what this harness does not offer.
    pub client: Client,
    site: String,
    profile: PathBuf,
    // Closed before the profile is deleted.
    _driver: Driver,
    _folder: Option<TempDir>,
}

impl Browser {
    /// Opens a browser with a fresh profile; `site` is where its paths belong, such as
    /// `http://127.0.0.1:40123`.
    ///
    /// # Errors
    /// When Chromium or ChromeDriver cannot be started.
    pub async fn open(site: &str, look: Look) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let mut browser = Self::open_in(folder.path(), site, look).await?;
        browser._folder = Some(folder);
        Ok(browser)
    }

    /// Opens a browser with a profile that is kept, as after a restart of the machine.
    ///
    /// # Errors
    /// As [`Browser::open`].
    pub async fn open_in(profile: &Path, site: &str, look: Look) -> Result<Self> {
        let driver = Driver::start()?;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(look.capabilities(profile))
            .connect(&driver.url())
            .await
            .context("cannot open Chromium")?;
        let (site, profile) = (site.trim_end_matches('/').to_owned(), profile.to_owned());
        let browser = Self { look, client, site, profile, _driver: driver, _folder: None };
        browser.prefer_scheme().await?;
        Ok(browser)
    }

    /// Goes to a path of the site and waits until the page works. Chromium loses a file on its way now and
    /// then, once in thousands of pages: it is asked again, and that is said.
    ///
    /// # Errors
    /// When the page cannot be loaded, or its scripts do not get ready twice.
    pub async fn visit(&self, path: &str) -> Result<()> {
        let address = format!("{}{path}", self.site);
        self.client.goto(&address).await?;
        if let Err(why) = self.ready().await {
            say(&format!("{address} is asked for again: {why:#}"));
            self.client.goto(&address).await?;
            return self.ready().await;
        }
        Ok(())
    }

    /// Loads the page again and waits until it works.
    ///
    /// # Errors
    /// As [`Browser::visit`].
    pub async fn reload(&self) -> Result<()> {
        self.client.refresh().await?;
        self.ready().await
    }

    /// The path and query of the page.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn path(&self) -> Result<String> {
        let url = self.client.current_url().await?;
        let query = url.query().map_or(String::new(), |query| format!("?{query}"));
        Ok(format!("{}{query}", url.path()))
    }

    /// Runs a script in the page, also where the page itself may not run any.
    ///
    /// # Errors
    /// When the script throws.
    pub async fn script(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        Ok(self.client.execute(script, arguments.to_vec()).await?)
    }

    /// Calls the Chrome DevTools Protocol, for instance `Network.emulateNetworkConditions`.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn devtools(&self, method: &str, params: &Value) -> Result<Value> {
        Ok(self.client.issue_cmd(Command::devtools(method, params)).await?)
    }

    /// The folder of its profile.
    #[must_use]
    pub fn profile(&self) -> &Path {
        &self.profile
    }

    async fn prefer_scheme(&self) -> Result<()> {
        let scheme = if self.look.dark { "dark" } else { "light" };
        let feature = json!({ "name": "prefers-color-scheme", "value": scheme });
        self.devtools("Emulation.setEmulatedMedia", &json!({ "features": [feature] })).await?;
        Ok(())
    }
}
