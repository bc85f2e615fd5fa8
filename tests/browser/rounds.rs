//! Every page of a filled studio is accessible and fits, on a desk, zoomed in, and on a small dark phone.

use crate::demo::Demo;
use crate::team::fits;
use anyhow::{Result, ensure};
use tests::axe::accessible;
use tests::browser::Look;

#[tokio::test]
async fn every_page_is_accessible_on_a_desk() -> Result<()> {
    round(Look::default()).await
}

#[tokio::test]
async fn every_page_is_accessible_on_a_small_dark_phone() -> Result<()> {
    round(Look { width: 320, dark: true, ..Look::default() }).await
}

#[tokio::test]
async fn every_page_is_accessible_without_scripts_at_twice_the_size() -> Result<()> {
    round(Look { width: 720, scripts: false, ..Look::default() }).await
}

const PAGES: [&str; 21] = [
    "/b/demo/settings/posting",
    "/b/demo/settings/webhooks",
    "/inbox",
    "/inbox?need=fix",
    "/b/demo/board",
    "/b/demo/library",
    "/b/demo/library?q=marbre",
    "/b/demo/library?q=introuvable",
    "/b/demo/trash",
    "/b/demo/activity",
    "/b/demo/plan",
    "/b/demo/approve",
    "/b/demo/settings/workflow",
    "/b/demo/export",
    "/b/demo/items/new",
    "/help",
    "/help/keys",
    "/help/privacy",
    "/help/rules/link-text",
    "/help/networks/x",
    "/help/formulas/lix",
];

async fn round(look: Look) -> Result<()> {
    let demo = Demo::start().await?;
    let manager = demo.enter("manager", look).await?;
    let of_item = ["edit", "posts", "visuals", "review", "versions", "export"];
    let of_item = of_item.iter().map(|page| format!("{}/{page}", demo.item));
    for page in PAGES.iter().map(|it| (*it).to_owned()).chain(of_item) {
        manager.browser.visit(&page).await?;
        let status = manager.wire.get(&page)?.status;
        ensure!(status == 200, "{page}: {status}");
        accessible(&manager.browser).await.map_err(|why| why.context(page.clone()))?;
        fits(&manager.browser).await?;
    }
    Ok(())
}
