//! The demonstration, and its people in browsers of their own.

use anyhow::{Context, Result};
use tests::asking::Visitor;
use tests::browser::{Browser, Look};
use tests::deadline::until;
use tests::marbre::Marbre;
use wording::Lang;
use wording::session::session;

/// The French demo article's piece of the address on its site.
pub const SLUG: &str = "copie-sur-le-marbre";

/// The filled demonstration.
pub struct Demo {
    /// The program.
    pub marbre: Marbre,
    /// Address of the French article's item, such as `/b/demo/items/abcdefghjk`.
    pub item: String,
    /// Title of the French article.
    pub title: String,
}

/// Somebody in a browser of their own, signed in.
pub struct Person {
    /// The browser.
    pub browser: Browser,
    /// The same session, for what leaves the browser.
    pub wire: Visitor,
}

impl Demo {
    /// Starts it and waits until its last article is there with its posts.
    pub async fn start() -> Result<Self> {
        let marbre = Marbre::start(&["--demo"]).await?;
        let (email, password) = credentials(&marbre, "writer").await?;
        let mut writer = Visitor::new(&marbre.url(""))?;
        writer.sign_in(&email, &password)?;
        let (item, title) = until("the French article", async || found(&writer)).await?;
        Ok(Self { marbre, item, title })
    }

    /// Opens a browser and signs somebody in, by `writer`, `community-manager` or `manager`.
    pub async fn enter(&self, role: &str, look: Look) -> Result<Person> {
        let words = session(Lang::Fr);
        let (email, password) = credentials(&self.marbre, role).await?;
        let browser = Browser::open(&self.marbre.url(""), look).await?;
        browser.visit("/").await?;
        browser.fill(words.email, &email).await?;
        browser.fill(words.password, &password).await?;
        browser.follow("button", words.sign_in).await?;
        browser.see("Atelier du Canal").await?;
        let cookies = browser.client.get_all_cookies().await?;
        let session = cookies.iter().find(|it| it.name().ends_with("session"));
        let session = session.with_context(|| format!("no session among {cookies:?}"))?;
        let mut wire = Visitor::new(&self.marbre.url(""))?;
        wire.cookie = format!("{}={}", session.name(), session.value());
        Ok(Person { browser, wire })
    }
}

/// Address and password of one of its people, as printed at the start.
pub async fn credentials(marbre: &Marbre, role: &str) -> Result<(String, String)> {
    let line = marbre.line(&format!("demo {role} ")).await?;
    let mut words = line.split_whitespace().skip(2).map(str::to_owned);
    words.next().zip(words.next()).context("an address and a password")
}

/// The article's item and title, once everything of it is there.
fn found(writer: &Visitor) -> Result<Option<(String, String)>> {
    let board = writer.get("/b/demo/board")?.text();
    let links = board.split("href=\"").filter_map(|it| it.split_once("/edit\">"));
    for (item, rest) in links.filter(|it| it.0.starts_with("/b/demo/items/")) {
        let posts = writer.get(&format!("{item}/posts"))?.text();
        let edit = writer.get(&format!("{item}/edit"))?.text();
        if edit.contains(&format!("value=\"{SLUG}\""))
            && posts.contains("Publication pour LinkedIn")
        {
            let title = rest.split('<').next().unwrap_or_default().to_owned();
            return Ok(Some((item.to_owned(), title)));
        }
    }
    Ok(None)
}
