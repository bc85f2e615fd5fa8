//! A form of a page, as a browser without scripts fills and posts it.

use super::{Answer, Visitor};
use anyhow::{Context, Result};
use scraper::{ElementRef, Html, Selector};

/// A form and what its fields hold.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// Where it posts.
    pub action: String,
    /// Names and values, in page order; boxes that are not ticked are absent.
    pub fields: Vec<(String, String)>,
}

impl Form {
    /// The form of a page whose action ends so.
    ///
    /// # Errors
    /// When there is none; with the page.
    pub fn of(page: &Answer, action_ends: &str) -> Result<Self> {
        let html = Html::parse_document(&page.text());
        let forms = Selector::parse("form").map_err(|it| anyhow::anyhow!("{it}"))?;
        let ends =
            |it: &ElementRef<'_>| it.attr("action").is_some_and(|it| it.ends_with(action_ends));
        let form = html.select(&forms).find(ends);
        let form = form.with_context(|| format!("no form for {action_ends}: {page:?}"))?;
        let controls =
            Selector::parse("input, textarea, select").map_err(|it| anyhow::anyhow!("{it}"))?;
        let fields = form.select(&controls).filter_map(|it| value(&it)).collect();
        Ok(Self { action: form.attr("action").unwrap_or_default().to_owned(), fields })
    }

    /// What a field holds; empty when there is none.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.fields.iter().find(|it| it.0 == name).map_or("", |it| it.1.as_str())
    }

    /// The same form with something else in a field.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|it| it.0 != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Posts it.
    ///
    /// # Errors
    /// As [`Visitor::get`].
    pub fn post(&self, by: &Visitor) -> Result<Answer> {
        let fields: Vec<(&str, &str)> =
            self.fields.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect();
        by.post(&self.action, &fields)
    }
}

/// Name and value of a control that would be sent.
fn value(it: &ElementRef<'_>) -> Option<(String, String)> {
    let name = it.attr("name")?.to_owned();
    let value = match it.value().name() {
        "textarea" => it.text().collect(),
        "select" => {
            let options = Selector::parse("option").ok()?;
            let chosen = it.select(&options).find(|it| it.attr("selected").is_some());
            chosen.or(it.select(&options).next())?.attr("value")?.to_owned()
        }
        _ => match it.attr("type") {
            Some("file" | "submit" | "button") => return None,
            Some("checkbox" | "radio") if it.attr("checked").is_none() => return None,
            _ => it.attr("value").unwrap_or_default().to_owned(),
        },
    };
    Some((name, value))
}
