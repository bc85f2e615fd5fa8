//! The composer: what a network will read otherwise is mended in one click, and no form leaves the words behind.

use crate::demo::Demo;
use anyhow::{Result, ensure};
use serde_json::json;
use tests::browser::{Browser, Look};
use wording::Lang::Fr;
use wording::networks::networks;
use wording::posts::posts;

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
