//! Accessibility, checked by axe-core inside the page.

use crate::browser::Browser;
use anyhow::{Result, bail};
use serde_json::Value;

const AXE: &str = include_str!("../vendor/axe-core/axe.min.js");

/// Refuses any violation of axe-core's rules, best practices included, on the page as it is now.
///
/// # Errors
/// With every violation and where it is.
pub async fn accessible(browser: &Browser) -> Result<()> {
    let violations = violations(browser).await?;
    if !violations.is_empty() {
        bail!("{} is not accessible:\n{}", browser.path().await?, violations.join("\n"));
    }
    Ok(())
}

/// What axe-core finds, one line for each element.
///
/// # Errors
/// When it cannot run in the page.
pub async fn violations(browser: &Browser) -> Result<Vec<String>> {
    if !browser.look.scripts {
        browser.script(TIMERS, &[]).await?;
    }
    browser.script(&format!("if (!window.axe) {{ {AXE} }}"), &[]).await?;
    let found = browser.client.execute_async(RUN, Vec::new()).await?;
    if let Some(why) = found.as_str() {
        bail!("axe-core: {why}");
    }
    Ok(found
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect())
}

/// Where the page may not run scripts the driver's still run, but timers never fire: axe-core's short
/// ones become promises.
const TIMERS: &str = "
window.setTimeout = (then, delay, ...rest) => {
  if (!delay || delay < 1000) Promise.resolve().then(() => then(...rest));
  return 1;
};";

// Without `preload`, which would read the style sheets again to check one rule about rotation.
const RUN: &str = "
const done = arguments[arguments.length - 1];
axe.run(document, { resultTypes: ['violations'], preload: false }).then(
  found => done(found.violations.flatMap(it => it.nodes.map(node =>
    `${it.id} (${it.impact}): ${it.help}: ${node.target.join(' ')} ${node.html} ${node.failureSummary}`))),
  error => done(String(error)));
";
