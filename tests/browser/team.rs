//! What looks after people and brands is accessible, whatever the browser: settings, people, account,
//! and the doors that links open.

use crate::founding::founded;
use anyhow::{Context, Result, ensure};
use std::process::Command;
use tests::axe::accessible;
use tests::browser::{Browser, Look};
use tests::marbre::{Marbre, binary};
use wording::Lang;

#[tokio::test]
async fn a_team_moves_in_on_a_desk() -> Result<()> {
    move_in(Look::default(), Lang::Fr).await
}

#[tokio::test]
async fn a_team_moves_in_on_a_dark_phone() -> Result<()> {
    move_in(Look { width: 390, dark: true, language: "en", ..Look::default() }, Lang::En).await
}

#[tokio::test]
async fn a_team_moves_in_without_scripts() -> Result<()> {
    move_in(Look { scripts: false, ..Look::default() }, Lang::Fr).await
}

async fn move_in(look: Look, lang: Lang) -> Result<()> {
    let marbre = Marbre::start(&[]).await?;
    let browser = founded(&marbre, look, lang).await?;
    let board = browser.path().await?;
    let brand = board.strip_suffix("/board").context("a board")?;
    let settings = format!("{brand}/settings/brand");
    for page in [settings.as_str(), "/brands", "/account", "/account/second-factor"] {
        browser.visit(page).await?;
        accessible(&browser).await?;
        fits(&browser).await?;
    }
    let words = wording::people::people(lang);
    browser.visit(&format!("{brand}/people")).await?;
    browser.fill(words.email, "lou@example.org").await?;
    browser.script("document.querySelector('#role input').click()", &[]).await?;
    browser.follow("button", words.invite).await?;
    accessible(&browser).await?;
    fits(&browser).await?;
    let door = browser.value(words.link).await?;
    browser.client.delete_all_cookies().await?;
    browser.visit("/forgot").await?;
    accessible(&browser).await?;
    browser.visit(path(&door)?).await?;
    browser.see(&(words.join_heading)("Atelier Castel")).await?;
    accessible(&browser).await?;
    fits(&browser).await?;
    browser.visit(path(&new_password(&marbre)?)?).await?;
    browser.see(words.new_password_heading).await?;
    accessible(&browser).await?;
    fits(&browser).await
}

/// A link to a new password, as whoever runs the server makes one.
fn new_password(marbre: &Marbre) -> Result<String> {
    let mut reset = Command::new(binary()?);
    reset.args(["user", "reset", "lea@example.org", "--link", "--data"]).arg(&marbre.data);
    let said = String::from_utf8(reset.output()?.stdout)?;
    Ok(said.split_whitespace().last().context("a link")?.to_owned())
}

fn path(link: &str) -> Result<&str> {
    let at = link.find("/join/").or_else(|| link.find("/reset/")).context("a door")?;
    Ok(&link[at..])
}

/// Nothing is wider than the window.
pub async fn fits(browser: &Browser) -> Result<()> {
    let over = "return document.documentElement.scrollWidth - innerWidth";
    let over = browser.script(over, &[]).await?.as_i64().unwrap_or_default();
    ensure!(over <= 0, "{} is {over} pixels too wide", browser.path().await?);
    Ok(())
}
