//! Somebody outside decides on a phone, without scripts; their page is accessible with and without.

use crate::demo::Demo;
use crate::team::fits;
use anyhow::{Context, Result, ensure};
use tests::asking::{Form, Visitor};
use tests::axe::accessible;
use tests::browser::{Browser, Look};
use wording::Lang::Fr;
use wording::guest::guest;

#[tokio::test]
async fn a_client_decides_on_a_phone_without_scripts() -> Result<()> {
    let demo = Demo::start().await?;
    let manager = demo.enter("manager", Look::default()).await?;
    let writer = demo.enter("writer", Look::default()).await?;
    let link = link(&demo, &manager.wire, &writer.wire)?;
    let words = guest(Fr);
    for look in [
        Look { width: 320, dark: true, ..Look::default() },
        Look { width: 390, scripts: false, ..Look::default() },
    ] {
        let scripts = look.scripts;
        let client = Browser::open(&demo.marbre.url(""), look).await?;
        client.visit(&link).await?;
        client.see(words.decision).await?;
        accessible(&client).await?;
        fits(&client).await?;
        if scripts {
            client.silent().await?;
            continue;
        }
        client.fill(words.name, "Zoé Martin").await?;
        let choices = client.all("radio", None).await?;
        choices.first().context("a choice")?.click().await?;
        client.follow("button", words.decide).await?;
        client.see(words.approved).await?;
        accessible(&client).await?;
    }
    let state = manager.wire.get(&format!("{}/export", demo.item))?.words();
    ensure!(state.contains("Zoé Martin"), "{state}");
    Ok(())
}

/// A link to the French article, once the manager approved it.
fn link(demo: &Demo, manager: &Visitor, writer: &Visitor) -> Result<String> {
    let settings = manager.get("/b/demo/settings/brand")?;
    let asks = Form::of(&settings, "/settings/brand/approval")?;
    let asks = asks.with("preset", "agency").with("second_by_link", "yes").post(manager)?;
    ensure!(asks.status == 303, "{asks:?}");
    let review = format!("{}/review", demo.item);
    let sent = Form::of(&writer.get(&review)?, "/review/submit")?.post(writer)?;
    ensure!(sent.status == 303, "{sent:?}");
    let approved = Form::of(&manager.get(&review)?, "/review/approve")?.post(manager)?;
    ensure!(approved.status == 303, "{approved:?}");
    let form = Form::of(&manager.get(&review)?, "/review/link")?.with("to", "Zoé Client");
    let page = form.post(manager)?.text();
    let token = page.split("/r/").nth(1).and_then(|it| it.split('"').next());
    Ok(format!("/r/{}", token.context("a link")?))
}
