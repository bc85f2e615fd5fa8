//! Watching a page: when it is ready, what it complains about, how it looks.

use super::Browser;
use super::command::Command;
use crate::{deadline, place};
use anyhow::{Result, bail};
use std::path::PathBuf;

impl Browser {
    /// Waits until a condition holds.
    ///
    /// # Errors
    /// When it does not in time.
    pub async fn until(
        &self,
        what: &str,
        mut condition: impl AsyncFnMut(&Self) -> Result<bool>,
    ) -> Result<()> {
        deadline::until(what, async || Ok(condition(self).await?.then_some(()))).await
    }

    /// Waits until the page works: loaded and, where scripts run, hydrated.
    ///
    /// # Errors
    /// When it does not in time; with what the console says.
    pub async fn ready(&self) -> Result<()> {
        let ready = match self.look.scripts {
            true => "return performance.getEntriesByName('marbre:ready').length > 0",
            false => "return document.readyState === 'complete'",
        };
        let wait = self.until("the page to work", async |it| {
            Ok(it.script(ready, &[]).await.is_ok_and(|answer| answer == true))
        });
        match wait.await {
            Ok(()) => Ok(()),
            Err(why) => {
                Err(why.context(self.console().await?.join("\n")).context(self.state().await))
            }
        }
    }

    /// How far the page has come, for whoever reads why it was given up.
    async fn state(&self) -> String {
        let state = "const gone = it => `${it.name.split('/').pop()} ${Math.round(it.responseEnd)} ms`; \
            return [location.href, document.readyState, document.visibilityState, \
            `${Math.round(performance.now())} ms`, \
            ...performance.getEntriesByType('resource').map(gone)].join(', ')";
        match self.script(state, &[]).await {
            Ok(state) => state.as_str().unwrap_or_default().to_owned(),
            Err(why) => format!("the page does not answer: {why}"),
        }
    }

    /// What the console received since it was last asked, one line each.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn console(&self) -> Result<Vec<String>> {
        let entries = self.client.issue_cmd(Command::console()).await?;
        let text =
            |entry: &serde_json::Value, key: &str| entry[key].as_str().unwrap_or("").to_owned();
        let entries = entries.as_array().cloned().unwrap_or_default();
        Ok(entries
            .iter()
            .map(|it| format!("{} {}", text(it, "level"), text(it, "message")))
            .collect())
    }

    /// Refuses any warning or error in the console since it was last asked.
    ///
    /// # Errors
    /// With those lines.
    pub async fn silent(&self) -> Result<()> {
        let mut lines = self.console().await?;
        lines.retain(|line| line.starts_with("SEVERE") || line.starts_with("WARNING"));
        // On a busy machine, or without scripts, the wasm is not asked for within "a few seconds".
        lines.retain(|line| !line.contains("was preloaded using link preload but not used"));
        if !lines.is_empty() {
            bail!("the console of {} says:\n{}", self.path().await?, lines.join("\n"));
        }
        Ok(())
    }

    /// Keeps a picture of the page as `target/screenshots/<name>.png`.
    ///
    /// # Errors
    /// When it cannot be taken or written.
    pub async fn screenshot(&self, name: &str) -> Result<PathBuf> {
        let file = place::target("screenshots")?.join(format!("{name}.png"));
        std::fs::write(&file, self.client.screenshot().await?)?;
        Ok(file)
    }
}
