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

#[tokio::test]
async fn an_id_that_no_network_has_is_refused_with_those_there_are() -> Result<()> {
    let studio = founded().await?;
    let new = format!("/b/{}/items/new", studio.brand);
    let start = |network| {
        let fields = [("kind", "post"), ("network", network)];
        studio.lea.upload(&new, &fields, "", b"")
    };
    let refused = expect(start("google_ads_rsa")?, 422)?;
    assert!(refused.words().contains("Google Ads (google-ads-rsa)"), "{}", refused.words());
    assert!(refused.text().contains("id=\"network-error\""), "{}", refused.text());
    assert!(expect(start("google-ads-rsa")?, 303)?.location().ends_with("/posts"));
    let item = studio.article("On the stone", "One.")?;
    let add = [("network", "google_ads_rsa")];
    let refused = expect(studio.lea.post(&format!("{item}/posts/add"), &add)?, 422)?;
    assert!(refused.words().contains("Google Ads (google-ads-rsa)"), "{}", refused.words());
    Ok(())
}

#[tokio::test]
async fn networks_the_brand_does_not_use_are_switched_on_in_its_settings() -> Result<()> {
    let studio = founded().await?;
    let (new, settings) =
        (format!("/b/{}/items/new", studio.brand), format!("/b/{}/settings/brand", studio.brand));
    let all = studio.lea.get(&new)?;
    assert!(!all.words().contains("switched on"), "all of them are there: {}", all.words());
    let used = [("form", "networks"), ("network", "x")];
    expect(studio.lea.post(&format!("{settings}/networks"), &used)?, 303)?;
    let item = studio.article("On the stone", "One.")?;
    for page in [new.clone(), format!("{item}/posts")] {
        let page = studio.lea.get(&page)?;
        let offered = page.text().contains("value=\"google-ads-rsa\"");
        assert!(!offered && page.words().contains("switched on"), "{}", page.words());
    }
    let way = format!("href=\"{settings}#networks\"");
    assert!(studio.lea.get(&new)?.text().contains(&way), "whoever looks after the brand is led");
    Ok(())
}
