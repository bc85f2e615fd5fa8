//! What a person does in a page.

use super::Browser;
use crate::deadline::until;
use anyhow::{Context, Result};
use fantoccini::elements::Element;
use serde_json::json;
use std::path::Path;

impl Browser {
    /// Clicks what has this role and name.
    ///
    /// # Errors
    /// When it is not there, or something covers it.
    pub async fn click(&self, role: &str, name: &str) -> Result<()> {
        self.find(role, name).await?.click().await.with_context(|| format!("{role} {name:?}"))
    }

    /// Clicks what has this role and name and waits until another page works.
    ///
    /// # Errors
    /// As [`Browser::click`], or when the page stays.
    pub async fn follow(&self, role: &str, name: &str) -> Result<()> {
        self.leave(async || self.click(role, name).await).await
    }

    /// Does what leads to another page and waits until that works.
    ///
    /// # Errors
    /// What doing it says, or when the page stays.
    pub async fn leave(&self, act: impl AsyncFnOnce() -> Result<()>) -> Result<()> {
        self.script("window.marbreStays = true", &[]).await?;
        act().await?;
        self.until("another page", async |browser| {
            Ok(browser.script("return !window.marbreStays", &[]).await? == true)
        })
        .await?;
        self.ready().await
    }

    /// Types a text into the field of this name, in place of what it holds.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn fill(&self, name: &str, text: &str) -> Result<()> {
        let field = self.field(name).await?;
        field.clear().await?;
        Ok(field.send_keys(text).await?)
    }

    /// Types a text after what the field of this name holds.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn add(&self, name: &str, text: &str) -> Result<()> {
        let field = self.field(name).await?;
        self.script("arguments[0].setSelectionRange?.(1e9, 1e9)", &[json!(field)]).await?;
        Ok(field.send_keys(text).await?)
    }

    /// Puts a long text into the field of this name at once, as pasting over everything does.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn paste(&self, name: &str, text: &str) -> Result<()> {
        let field = self.field(name).await?;
        let script = "const [field, text] = arguments; field.focus(); field.select(); \
                      document.execCommand('insertText', false, text)";
        self.script(script, &[json!(field), json!(text)]).await.map(drop)
    }

    /// What the field of this name holds.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn value(&self, name: &str) -> Result<String> {
        Ok(self.field(name).await?.prop("value").await?.unwrap_or_default())
    }

    /// Chooses an option, by its label, in the list of this name.
    ///
    /// # Errors
    /// When there is no such list or option.
    pub async fn choose(&self, name: &str, option: &str) -> Result<()> {
        Ok(self.find("combobox", name).await?.select_by_label(option).await?)
    }

    /// Gives files to the file chooser whose label contains this name, without opening it.
    ///
    /// # Errors
    /// When there is no such chooser.
    pub async fn attach(&self, name: &str, files: &[&Path]) -> Result<()> {
        let files: Vec<String> = files.iter().map(|it| it.display().to_string()).collect();
        let what = format!("the file chooser {name:?}");
        let chooser = until(&what, async || {
            // A chooser may be hidden behind its label, so its role and name are not asked for.
            let script = "return [...document.querySelectorAll('input[type=file]')].filter(it => \
                          [it.ariaLabel, ...[...it.labels].map(label => label.textContent)] \
                          .some(text => text?.includes(arguments[0])))";
            Ok(self.elements(script, &[json!(name)]).await?.pop())
        })
        .await?;
        Ok(chooser.send_keys(&files.join("\n")).await?)
    }

    /// Presses keys where the focus is; names of keys are in [`fantoccini::key::Key`].
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn press(&self, keys: &str) -> Result<()> {
        Ok(self.client.active_element().await?.send_keys(keys).await?)
    }

    /// A field for text, whatever its kind.
    async fn field(&self, name: &str) -> Result<Element> {
        for role in ["searchbox", "spinbutton", "combobox"] {
            if let Some(field) = self.maybe(role, name).await? {
                return Ok(field);
            }
        }
        self.find("textbox", name).await
    }
}
