//! What people do on the pages of an item, in French, with scripts or without.

use crate::demo::Person;
use anyhow::{Context, Result, ensure};
use fantoccini::elements::Element;
use serde_json::{Value, json};
use std::path::Path;
use tests::asking::Form;
use tests::browser::Browser;
use wording::Lang::Fr;
use wording::editor::editor;
use wording::editor::panel::panel;
use wording::editor::saving::saving;
use wording::{posts::posts, review::review, visuals::visuals};

impl Person {
    /// Opens a page of an item.
    pub async fn open(&self, item: &str, page: &str) -> Result<()> {
        self.browser.visit(&format!("{item}/{page}")).await
    }

    /// The article as the server holds it.
    pub fn stored(&self, item: &str) -> Result<Form> {
        Form::of(&self.wire.get(&format!("{item}/edit"))?, "/edit")
    }

    /// Writes at the end of the text and waits until the server has acknowledged it.
    pub async fn write(&self, item: &str, text: &str, then: &str) -> Result<()> {
        self.browser.add(editor(Fr).text, text).await?;
        if !self.browser.look.scripts {
            self.browser.follow("button", editor(Fr).save).await?;
        }
        let what = format!("{then:?} on the server");
        let saved = async |_: &_| Ok(self.stored(item)?.get("body").contains(then));
        self.browser.until(&what, saved).await?;
        let status = self.browser.find("status", saving(Fr).status).await?;
        let said = async |_: &_| Ok(status.text().await?.starts_with("Enregistré"));
        self.browser.until("the line that says saved", said).await
    }

    /// Looks at the remarks about the text; with scripts they come from the browser itself.
    pub async fn see_findings(&self) -> Result<()> {
        let lists = self.browser.all("list", Some(panel(Fr).findings)).await?;
        ensure!(!lists.is_empty(), "no list of remarks: {}", self.browser.text().await?);
        if self.browser.look.scripts {
            let measured = "return performance.getEntriesByName('marbre:analysis').length > 0";
            let analysed = async |it: &Browser| Ok(it.script(measured, &[]).await? == true);
            self.browser.until("an analysis in the browser", analysed).await?;
        }
        Ok(())
    }

    /// Adds a picture and describes it.
    pub async fn add_picture(&self, item: &str, file: &Path, alt: &str) -> Result<()> {
        let words = visuals(Fr);
        self.open(item, "visuals").await?;
        self.browser.attach(words.add, &[file]).await?;
        self.browser.follow("button", words.upload).await?;
        self.browser.see((words.done)("added")).await?;
        let field = self.browser.find("textbox", words.alt).await?;
        let seen = self.seen(&field).await?;
        self.browser.fill(words.alt, alt).await?;
        self.save(&field, &seen).await?;
        ensure!(self.browser.value(words.alt).await? == alt, "the description is gone");
        Ok(())
    }

    /// Rewrites the post for a network and looks at its counter.
    pub async fn rewrite_post(&self, network: &str, text: &str) -> Result<()> {
        let name = (posts(Fr).post_for)(network);
        let field = self.browser.find("textbox", &name).await?;
        let seen = self.seen(&field).await?;
        self.browser.fill(&name, text).await?;
        if self.browser.look.scripts {
            let meter = "return arguments[0].form.querySelector('meter').textContent";
            let length = json!(text.chars().count().to_string());
            let counted =
                async |it: &Browser| Ok(it.script(meter, &[json!(field)]).await? == length);
            self.browser.until("the counter", counted).await?;
        }
        self.save(&field, &seen).await?;
        ensure!(self.browser.value(&name).await? == text, "the post for {network} is another one");
        Ok(())
    }

    /// The save that the form of a field started from.
    async fn seen(&self, field: &Element) -> Result<Value> {
        self.browser.script("return arguments[0].form.elements.seen.value", &[json!(field)]).await
    }

    /// Saves the form of a field by its own button, of which a page may hold several.
    async fn save(&self, field: &Element, before: &Value) -> Result<()> {
        let button = "return [arguments[0].form.querySelector('button[type=submit]:not([formaction]):not([hidden])')]";
        let button = self.browser.elements(button, &[json!(field)]).await?.pop();
        let button = button.context("a button to save")?;
        if !self.browser.look.scripts {
            return self.follow(button).await;
        }
        // It saves in place: the form then names a newer save, and no copy is left in the browser.
        button.click().await?;
        let safe = "return arguments[0].form.elements.seen.value !== arguments[1] && \
                    !Object.keys(localStorage).some(it => it.startsWith('marbre.part.'))";
        let saved = async |it: &Browser| {
            Ok(it.script(safe, &[json!(field), before.clone()]).await? == true)
        };
        self.browser.until("the words on the server", saved).await?;
        self.browser.reload().await
    }

    /// Hands everything pending over, from the editor.
    pub async fn submit(&self, item: &str, note: &str) -> Result<()> {
        self.open(item, "edit").await?;
        self.browser.follow("button", editor(Fr).submit).await?;
        self.browser.fill(review(Fr).note, note).await?;
        self.browser.follow("button", review(Fr).submit).await?;
        self.browser.see((review(Fr).done)("submitted")).await
    }

    /// Asks for a change.
    pub async fn request_changes(&self, item: &str, what: &str) -> Result<()> {
        let words = review(Fr);
        self.open(item, "review").await?;
        self.browser.click("button", words.request_changes).await?;
        self.browser.fill(words.request_comment, what).await?;
        self.browser.follow("button", words.request_send).await?;
        self.browser.see((words.done)("changes")).await?;
        self.browser.see(what).await
    }

    /// Approves the version on the page, and gives its number.
    pub async fn approve(&self, item: &str) -> Result<u32> {
        let words = review(Fr);
        self.open(item, "review").await?;
        let names = self.browser.all("button", None).await?;
        let mut version = None;
        for button in names {
            let name = button.text().await?;
            let number = name.rsplit(' ').next().and_then(|it| it.parse().ok());
            version = version.or(number.filter(|it| name.trim() == (words.approve)(*it)));
        }
        let version = version.context("a version to approve")?;
        self.browser.click("button", &(words.approve)(version)).await?;
        self.browser.see(&(words.approve_heading)(version)).await?;
        self.browser.follow("button", words.confirm).await?;
        self.browser.see((words.done)("approved")).await?;
        Ok(version)
    }

    /// The words an element of the page marks as added (`ins`) or removed (`del`).
    pub async fn marked(&self, element: &str) -> Result<String> {
        let script = "return [...document.querySelectorAll(arguments[0])].map(it => it.textContent).join(' ')";
        let found = self.browser.script(script, &[json!(element)]).await?;
        Ok(found.as_str().unwrap_or_default().to_owned())
    }

    /// Clicks an element and waits for the next page.
    async fn follow(&self, element: Element) -> Result<()> {
        self.browser.leave(async || Ok(element.click().await?)).await
    }
}
