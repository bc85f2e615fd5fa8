//! The first person founds the studio and is on the board, whatever the browser.

use anyhow::{Context, Result, ensure};
use tests::axe::accessible;
use tests::browser::{Browser, Look};
use tests::marbre::Marbre;
use wording::Lang;
use wording::session::session;

#[tokio::test]
async fn founds_on_a_desk() -> Result<()> {
    found(Look::default(), Lang::Fr).await
}

#[tokio::test]
async fn founds_on_a_dark_phone() -> Result<()> {
    found(Look { width: 390, dark: true, language: "en", ..Look::default() }, Lang::En).await
}

#[tokio::test]
async fn founds_without_scripts() -> Result<()> {
    found(Look { scripts: false, ..Look::default() }, Lang::Fr).await
}

async fn found(look: Look, lang: Lang) -> Result<()> {
    let marbre = Marbre::start(&[]).await?;
    let browser = founded(&marbre, look, lang).await?;
    browser.see("Atelier Castel").await?;
    accessible(&browser).await?;
    browser.silent().await
}

/// A browser on the board of the brand "Atelier Castel", which Léa just founded in it.
pub async fn founded(marbre: &Marbre, look: Look, lang: Lang) -> Result<Browser> {
    let invitation = marbre.line("/setup?token=").await?;
    let (_, token) = invitation.split_once("/setup").context("the page of the first run")?;
    let browser = Browser::open(&marbre.url(""), look).await?;
    browser.visit(&format!("/setup{}", token.trim())).await?;
    accessible(&browser).await?;
    let words = session(lang);
    browser.fill(words.your_name, "Léa Castel").await?;
    browser.fill(words.email, "lea@example.org").await?;
    browser.fill(words.password, "le plomb fond à 327 degrés").await?;
    browser.fill(words.brand_name, "Atelier Castel").await?;
    browser.follow("button", words.create).await?;
    let path = browser.path().await?;
    ensure!(path.ends_with("/board"), "{path}");
    Ok(browser)
}
