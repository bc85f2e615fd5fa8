//! Chromium and its driver, for the browser tests.

use crate::install::{debian, find};
use anyhow::{Context, Result};
use std::path::PathBuf;

/// The two programs the browser tests drive.
pub struct Chromium {
    /// The browser.
    pub browser: PathBuf,
    /// The WebDriver server in front of it.
    pub driver: PathBuf,
}

impl Chromium {
    /// Finds both programs, installing them where that is possible.
    pub fn provide() -> Result<Self> {
        if let Some(found) = Self::find() {
            return Ok(found);
        }
        debian(&["chromium", "chromium-driver"], "Chromium with ChromeDriver")?;
        Self::find().context("Chromium and ChromeDriver are still not on the PATH")
    }

    fn find() -> Option<Self> {
        let browser = ["chromium", "chromium-browser", "google-chrome"]
            .iter()
            .find_map(|name| find(name, &[]))?;
        Some(Self { browser, driver: find("chromedriver", &[])? })
    }
}
