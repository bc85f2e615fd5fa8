//! The composer: what a network will read otherwise is mended in one click, and no form leaves the words behind.

use crate::demo::{Demo, Person};
use anyhow::{Result, ensure};
use serde_json::json;
use tests::asking::Form;
use tests::browser::{Browser, Look};
use wording::Lang::Fr;
use wording::networks::networks;
use wording::posts::posts;
use wording::visuals::visuals;

const LATER: &str = "Vive #été, et vive l’automne.";

#[tokio::test]
async fn a_hashtag_is_mended_and_goes_along_when_another_form_leads_away() -> Result<()> {
    let demo = Demo::start().await?;
    let community = demo.enter("community-manager", Look::default()).await?;
    community.open(&demo.item, "posts").await?;
    let (browser, field) = (&community.browser, (posts(Fr).post_for)("X"));
    browser.fill(&field, "Vive #l’été").await?;
    browser.click("button", &(networks(Fr).misreadings.fix)("#été")).await?;
    ensure!(browser.value(&field).await? == "Vive #été", "{}", browser.value(&field).await?);
    // In one breath, before the pause after which words are sent.
    let type_and_leave = "const field = document.querySelector('[name=text]'); \
        field.value = arguments[0]; \
        field.dispatchEvent(new Event('input', { bubbles: true })); \
        document.querySelector('.add-network').requestSubmit(); return true";
    browser.script(type_and_leave, &[json!(LATER)]).await?;
    let facebook = (posts(Fr).post_for)("Facebook");
    let added = async |it: &Browser| Ok(it.maybe("textbox", &facebook).await?.is_some());
    browser.until("the post for Facebook", added).await?;
    browser.ready().await?;
    ensure!(browser.value(&field).await? == LATER, "{}", browser.value(&field).await?);
    browser.silent().await
}

#[tokio::test]
async fn what_is_said_about_a_picture_is_saved_by_itself_and_survives_a_reload() -> Result<()> {
    let demo = Demo::start().await?;
    let writer = demo.enter("writer", Look::default()).await?;
    writer.open(&demo.item, "visuals").await?;
    let (browser, words) = (&writer.browser, visuals(Fr));
    browser.fill(words.credit, "Photo\u{a0}: Léa").await?;
    stored(&writer, &demo, "credit", "Photo\u{a0}: Léa").await?;
    let point = "const it = document.querySelector('.focal'); const at = it.getBoundingClientRect(); \
        it.dispatchEvent(new MouseEvent('click', { bubbles: true, \
            clientX: at.left + at.width / 4, clientY: at.top + at.height / 2 })); return true";
    browser.script(point, &[]).await?;
    stored(&writer, &demo, "across", "2500").await?;
    // In one breath, before anything could be sent.
    let type_and_reload = "const field = document.querySelector('[name=alt]'); \
        field.value = arguments[0]; \
        field.dispatchEvent(new Event('input', { bubbles: true })); \
        location.reload(); return true";
    browser
        .leave(async || browser.script(type_and_reload, &[json!(LATER)]).await.map(drop))
        .await?;
    ensure!(browser.value(words.alt).await? == LATER, "{}", browser.value(words.alt).await?);
    stored(&writer, &demo, "alt", LATER).await?;
    browser.silent().await
}

/// Waits until the server holds this in a field of the first picture.
async fn stored(writer: &Person, demo: &Demo, field: &str, value: &str) -> Result<()> {
    let held = async |_: &Browser| {
        let page = writer.wire.get(&format!("{}/visuals", demo.item))?;
        Ok(Form::of(&page, "/visuals/save")?.get(field) == value)
    };
    writer.browser.until(&format!("{field} on the server"), held).await
}
