//! A session ends while somebody with a second factor writes: the dialog asks for the code as well, and
//! the text stays where it is.

use crate::demo::{Demo, Person, credentials};
use anyhow::{Result, ensure};
use serde_json::json;
use tests::authenticator;
use tests::axe::accessible;
use tests::browser::Look;
use wording::Lang::Fr;
use wording::editor::editor;
use wording::editor::saving::saving;
use wording::refusals::refusals;
use wording::second_factor::second_factor;
use wording::session::session;

/// What is written when the session has ended.
const LATE: &str = "Écrit après la fin de la session.";

#[tokio::test]
async fn the_dialog_asks_for_the_code_and_saves_what_was_typed() -> Result<()> {
    let demo = Demo::start().await?;
    let writer = demo.enter("writer", Look::default()).await?;
    let password = credentials(&demo.marbre, "writer").await?.1;
    let key = turned_on(&writer, &password).await?;
    let (browser, words, login) = (&writer.browser, saving(Fr), session(Fr));
    writer.open(&demo.item, "edit").await?;
    browser.client.delete_all_cookies().await?;
    browser.add(editor(Fr).text, &format!("\n\n{LATE}")).await?;
    browser.see(words.signed_out_notice).await?;
    browser.click("button", words.sign_in_button).await?;

    browser.see(words.sign_in_text).await?;
    browser.fill(login.password, &password).await?;
    browser.click("button", login.sign_in).await?;
    browser.see(login.code_hint).await?;
    accessible(browser).await?;
    // The field has the focus: nobody looks for it.
    browser.press("000000\u{e007}").await?;
    browser.see(refusals(Fr).wrong_code).await?;
    browser.fill(login.code, &authenticator::code(&key, 1)?).await?;
    browser.click("button", login.sign_in).await?;

    let closed = "return !document.getElementById('sign-in').open";
    browser.until("a closed dialog", async |it| Ok(it.script(closed, &[]).await? == true)).await?;
    let text = browser.value(editor(Fr).text).await?;
    ensure!(text.ends_with(LATE), "{text}");
    let status = browser.find("status", words.status).await?;
    let said = async |_: &_| Ok(status.text().await?.starts_with("Enregistré"));
    browser.until("the line that says saved", said).await?;
    browser.reload().await?;
    let text = browser.value(editor(Fr).text).await?;
    ensure!(text.ends_with(LATE), "not on the server: {text}");
    Ok(())
}

/// Turns a second factor on. Gives the key.
async fn turned_on(writer: &Person, password: &str) -> Result<String> {
    let (browser, words, login) = (&writer.browser, second_factor(Fr), session(Fr));
    browser.visit("/account").await?;
    browser.follow("link", words.manage).await?;
    browser.fill(login.current_password, password).await?;
    browser.follow("button", words.begin).await?;
    accessible(browser).await?;
    let key = browser.value(words.key).await?;
    browser.fill(login.code, &authenticator::code(&key, 0)?).await?;
    browser.follow("button", words.confirm).await?;
    browser.see(words.codes_heading).await?;
    accessible(browser).await?;
    let codes = browser.script("return document.querySelectorAll('.codes li').length", &[]).await?;
    ensure!(codes == json!(10), "{codes}");
    Ok(key)
}
