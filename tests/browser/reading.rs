//! A review that lies open before somebody for a while says so by itself.

use crate::demo::Demo;
use anyhow::{Result, ensure};
use tests::browser::Look;

#[tokio::test]
async fn a_review_that_is_seen_for_a_while_is_noted_as_read() -> Result<()> {
    let demo = Demo::start().await?;
    let writer = demo.enter("writer", Look { scripts: false, ..Look::default() }).await?;
    let review = format!("{}/review", demo.item);
    let sent = writer.wire.post(&format!("{review}/submit"), &[])?;
    ensure!(sent.status == 303, "{sent:?}");
    let noted = || -> Result<bool> { Ok(writer.wire.get(&review)?.words().contains("Lu par")) };
    let manager = demo.enter("manager", Look { width: 390, ..Look::default() }).await?;
    manager.browser.visit(&review).await?;
    manager.browser.ready().await?;
    ensure!(!noted()?, "it was only opened");
    manager.browser.until("the reading", async |_| noted()).await?;
    // Nothing on the page moved for it, and it is said once.
    ensure!(manager.browser.path().await? == review);
    manager.browser.reload().await?;
    manager.browser.ready().await?;
    ensure!(writer.wire.get(&review)?.words().matches("Lu par").count() == 1);
    manager.browser.silent().await
}
