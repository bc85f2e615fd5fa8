//! From what waits to the decision, on a phone; and the count that follows what happens.

use crate::demo::Demo;
use anyhow::{Result, ensure};
use tests::browser::{Browser, Look};
use wording::Lang::Fr;
use wording::inbox::inbox;
use wording::review::review;

/// A phone.
fn phone(scripts: bool) -> Look {
    Look { width: 390, scripts, ..Look::default() }
}

/// What stands beside the link to the inbox.
const COUNT: &str = "return document.querySelector('#inbox .badge')?.textContent ?? ''";
/// What was said last to those who hear a page.
const SAID: &str = "return document.getElementById('inbox-said')?.textContent ?? ''";

#[tokio::test]
async fn three_taps_lead_from_what_waits_to_a_decision() -> Result<()> {
    for scripts in [true, false] {
        let demo = Demo::start().await?;
        let manager = demo.enter("manager", phone(scripts)).await?;
        let before = waiting(&manager.wire.get("/inbox")?.text());
        ensure!(before > 0, "nothing waits for the manager");
        let (words, decision) = (inbox(Fr), review(Fr));
        manager.browser.visit("/inbox").await?;
        // The first tap, the second, the third.
        manager.browser.follow("link", words.next).await?;
        let version = version(&manager.browser).await?;
        manager.browser.click("button", &(decision.approve)(version)).await?;
        manager.browser.follow("button", decision.confirm).await?;
        let after = waiting(&manager.wire.get("/inbox")?.text());
        ensure!(after + 1 == before, "{after} wait, {before} did");
    }
    Ok(())
}

#[tokio::test]
async fn the_count_follows_what_happens_while_a_page_lies_open() -> Result<()> {
    let demo = Demo::start().await?;
    let manager = demo.enter("manager", phone(true)).await?;
    manager.browser.visit("/b/demo/library").await?;
    manager.browser.ready().await?;
    let count = async || -> Result<i64> {
        let shown = manager.browser.script(COUNT, &[]).await?;
        Ok(shown.as_str().unwrap_or_default().parse().unwrap_or(0))
    };
    let before = count().await?;
    let writer = demo.enter("writer", phone(false)).await?;
    let submit = format!("{}/review/submit", demo.item);
    let sent = writer.wire.post(&submit, &[])?;
    ensure!(sent.status == 303, "{sent:?}");
    manager.browser.until("the count", async |_| Ok(count().await? == before + 1)).await?;
    let said = manager.browser.script(SAID, &[]).await?;
    // What is said aloud stands on one line, whatever spaces the title holds.
    let plain = |it: &str| it.split_whitespace().collect::<Vec<_>>().join(" ");
    let (said, title) = (plain(said.as_str().unwrap_or_default()), plain(&demo.title));
    ensure!(said.contains(&title) && said.contains("relecture"), "{said}");
    manager.browser.silent().await
}

/// The version that the page offers to approve.
async fn version(browser: &Browser) -> Result<u32> {
    for button in browser.all("button", None).await? {
        let name = button.text().await?;
        let number = name.rsplit(' ').next().and_then(|it| it.parse().ok());
        if let Some(it) = number.filter(|it| name.trim() == (review(Fr).approve)(*it)) {
            return Ok(it);
        }
    }
    anyhow::bail!("no version to approve")
}

/// How many things wait, by the page.
fn waiting(page: &str) -> usize {
    page.matches((inbox(Fr).wants)("decide")).count()
}
