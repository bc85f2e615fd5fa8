//! A post for every network there is: counted in its unit, with how well that unit is known.

use crate::studio::{expect, founded};
use anyhow::{Context, Result};
use scraper::{Html, Selector};
use tests::asking::Answer;

/// Every network that can be published to, by its id.
const NETWORKS: [&str; 22] = [
    "x",
    "facebook",
    "instagram",
    "threads",
    "linkedin",
    "youtube",
    "tiktok",
    "pinterest",
    "mastodon",
    "bluesky",
    "tumblr",
    "reddit",
    "telegram",
    "discord",
    "whatsapp-channels",
    "google-business-profile",
    "google-ads-rsa",
    "meta-ads",
    "newsletter-email",
    "wordpress",
    "blogger",
    "medium",
];

/// Names of the units.
const UNITS: [&str; 6] =
    ["weighted characters", "characters", "code points", "UTF-16 units", "bytes", "columns"];

/// What the counter of a network's post says.
fn counter(page: &Answer, network: &str) -> Result<String> {
    let html = Html::parse_document(&page.text());
    let counter = Selector::parse(&format!("#network-{network} .counter"))
        .map_err(|it| anyhow::anyhow!("{it}"))?;
    let found = html.select(&counter).next().with_context(|| format!("a counter: {network}"))?;
    Ok(found.text().collect::<Vec<_>>().join(" "))
}

#[tokio::test]
async fn every_network_has_a_post_with_a_count_its_unit_and_how_that_is_known() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("On the stone", "One.")?;
    for network in NETWORKS {
        let added = studio.lea.post(&format!("{item}/posts/add"), &[("network", network)])?;
        let part = expect(added, 303)?.location().split("added=").nth(1).map(str::to_owned);
        let part = part.with_context(|| format!("a post: {network}"))?;
        let text = [("part", part.as_str()), ("seen", "1"), ("text", "Bonjour")];
        expect(studio.lea.post(&format!("{item}/posts/save"), &text)?, 303)?;
    }
    let page = expect(studio.lea.get(&format!("{item}/posts"))?, 200)?;
    for network in NETWORKS {
        let said = counter(&page, network)?;
        assert!(said.trim_start().starts_with('7'), "{network}: {said}");
        assert!(UNITS.iter().any(|unit| said.contains(unit)), "{network}: {said}");
        let known = ["documented", "observed", "assumed"];
        let limited = said.contains(" / ");
        assert!(!limited || known.iter().any(|it| said.contains(it)), "{network}: {said}");
    }
    Ok(())
}
