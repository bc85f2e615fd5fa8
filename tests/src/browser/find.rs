//! Finding what is on the page, as people and assistive technology do.

use super::Browser;
use crate::deadline::until;
use anyhow::{Context, Result, bail};
use fantoccini::elements::Element;
use serde_json::{Value, json};

impl Browser {
    /// Waits for the one visible element with this role and accessible name.
    ///
    /// # Errors
    /// When it does not appear in time, or several have that name; with the names that are there.
    pub async fn find(&self, role: &str, name: &str) -> Result<Element> {
        let what = format!("the {role} {name:?}");
        match until(&what, async || self.maybe(role, name).await).await {
            Ok(element) => Ok(element),
            Err(why) => Err(why.context(self.names(role).await?)),
        }
    }

    /// The visible element with this role and accessible name, if there is one now.
    ///
    /// # Errors
    /// When several have that name: a person could not tell them apart either.
    pub async fn maybe(&self, role: &str, name: &str) -> Result<Option<Element>> {
        let mut found = self.all(role, Some(name)).await?;
        if found.len() > 1 {
            bail!("{} elements are the {role} {name:?}", found.len());
        }
        Ok(found.pop())
    }

    /// Every visible element with this role, and with this name when one is given, in page order.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn all(&self, role: &str, name: Option<&str>) -> Result<Vec<Element>> {
        self.elements(include_str!("find.js"), &[json!(role), json!(name)]).await
    }

    /// The elements a script gives.
    ///
    /// # Errors
    /// When the script throws or gives something else.
    pub async fn elements(&self, script: &str, arguments: &[Value]) -> Result<Vec<Element>> {
        let found = self.script(script, arguments).await?;
        let found = found.as_array().context("a list of elements")?;
        found.iter().map(|it| self.element(it)).collect()
    }

    /// Waits until the page shows this text.
    ///
    /// # Errors
    /// When it does not appear in time; with what the page shows.
    pub async fn see(&self, text: &str) -> Result<()> {
        let what = format!("the text {text:?}");
        let wait = until(&what, async || Ok(self.shows(text).await?.then_some(()))).await;
        match wait {
            Ok(()) => Ok(()),
            Err(why) => Err(why.context(self.text().await?)),
        }
    }

    /// Whether the page shows this text now.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn shows(&self, text: &str) -> Result<bool> {
        Ok(plain(&self.text().await?).contains(&plain(text)))
    }

    /// Everything the page shows, as text.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn text(&self) -> Result<String> {
        let text = self.script("return document.body?.innerText ?? ''", &[]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    async fn names(&self, role: &str) -> Result<String> {
        let script = "return [...document.querySelectorAll('*')].filter(it => it.computedRole === arguments[0]).map(it => it.computedName)";
        let names = self.script(script, &[json!(role)]).await?;
        Ok(format!("{}: every {role} here: {names}", self.path().await?))
    }

    fn element(&self, reference: &Value) -> Result<Element> {
        let id = reference.as_object().and_then(|it| it.values().next()?.as_str());
        let id = id.context("a reference to an element")?.to_owned();
        Ok(Element::from_element_id(self.client.clone(), id.into()))
    }
}

/// Text as people read it: one space is as good as another.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
