//! Posts in a browser: what goes in at the caret, campaign links, a text for several networks, a content warning.

use crate::demo::{Demo, Person, credentials};
use anyhow::{Result, ensure};
use serde_json::json;
use tests::asking::{Form, Visitor};
use tests::browser::{Browser, Look};
use wording::Lang::Fr;
use wording::posts::posts;
use wording::rules::charter;

/// The site of the demonstration's brand.
const SITE: &str = "https://atelier.example.org";

/// The community manager on the page of posts, with a group of hashtags and a person at hand.
async fn composing(demo: &Demo) -> Result<Person> {
    let community = demo.enter("community-manager", Look::default()).await?;
    for (list, text) in [("groups", "lancement: #atelier #marbre"), ("people", "Ada: x ada")] {
        let page = community.wire.get("/b/demo/settings/posting")?;
        let form = Form::of(&page, &format!("/posting/{list}"))?.with(list, text);
        ensure!(form.post(&community.wire)?.status == 303, "{list}");
    }
    community.open(&demo.item, "posts").await?;
    Ok(community)
}

/// Types a text into the post of a network, and puts the caret at a place of it.
async fn write(browser: &Browser, network: &str, text: &str, caret: usize) -> Result<()> {
    browser.fill(&(posts(Fr).post_for)(network), text).await?;
    let place = "document.activeElement.setSelectionRange(arguments[0], arguments[0]); return true";
    browser.script(place, &[json!(caret)]).await.map(drop)
}

/// Opens what a button of a post is in, and presses it as a finger would: without leaving the field first.
async fn press(browser: &Browser, of: &str, button: &str) -> Result<()> {
    let press = "const it = document.querySelector(arguments[0] + ' ' + arguments[1]); \
        it.closest('details').open = true; it.click(); return true";
    browser.script(press, &[json!(of), json!(button)]).await.map(drop)
}

/// Waits until a field holds a text.
async fn holds(browser: &Browser, field: &str, text: &str) -> Result<()> {
    let held = async |it: &Browser| Ok(it.value(field).await? == text);
    browser.until(&format!("{field}: {text}"), held).await
}

/// Undoes once, as Control and Z do.
async fn undo(browser: &Browser) -> Result<()> {
    browser.script("return document.execCommand('undo')", &[]).await.map(drop)
}

#[tokio::test]
async fn hashtags_and_people_go_in_at_the_caret_and_are_undone() -> Result<()> {
    let demo = Demo::start().await?;
    let community = composing(&demo).await?;
    let (browser, field) = (&community.browser, (posts(Fr).post_for)("X"));
    write(browser, "X", "Un. Deux.", 3).await?;
    press(browser, "#network-x", "button[name=group]").await?;
    holds(browser, &field, "Un. #atelier #marbre Deux.").await?;
    let caret = browser.script("return document.activeElement.selectionEnd", &[]).await?;
    ensure!(caret == json!("Un. #atelier #marbre".len()), "the caret is behind them: {caret}");
    undo(browser).await?;
    holds(browser, &field, "Un. Deux.").await?;
    // Behind letters of several bytes each.
    write(browser, "X", "Été œuvré avec , hier…", "Été œuvré avec ".encode_utf16().count()).await?;
    press(browser, "#network-x", "button[name=person]").await?;
    holds(browser, &field, "Été œuvré avec @ada, hier…").await?;
    press(browser, "#network-x", "button[name=person]").await?;
    browser.see("@ada").await?;
    holds(browser, &field, "Été œuvré avec @ada, hier…").await?;
    browser.silent().await
}

#[tokio::test]
async fn links_to_the_brand_s_site_are_tagged_counted_and_undone() -> Result<()> {
    let demo = Demo::start().await?;
    let community = composing(&demo).await?;
    let (browser, field) = (&community.browser, (posts(Fr).post_for)("LinkedIn"));
    let typed = format!("Lire {SITE}/marbre?id=1#suite et https://ailleurs.example.com.");
    browser.fill(&field, &typed).await?;
    let first = "const it = document.querySelector('#network-linkedin [name=first_comment]'); \
        it.value = arguments[0]; it.dispatchEvent(new Event('input', { bubbles: true })); return true";
    browser.script(first, &[json!(format!("Ici\u{a0}: {SITE}/"))]).await?;
    let name = "const it = document.querySelector('#network-linkedin [name=campaign]'); \
        it.closest('details').open = true; it.value = 'Été 2026'; \
        it.dispatchEvent(new Event('input', { bubbles: true })); return true";
    browser.script(name, &[]).await?;
    let utm = "utm_source=linkedin&utm_medium=social&utm_campaign=ete-2026";
    let tagged = format!("Lire {SITE}/marbre?id=1&{utm}#suite et https://ailleurs.example.com.");
    browser.see(&format!("Devient {SITE}/marbre?id=1&{utm}#suite")).await?;
    press(browser, "#network-linkedin", "button[formaction$='/campaign']").await?;
    holds(browser, &field, &tagged).await?;
    let said = format!("{} / 3\u{202f}000", tagged.encode_utf16().count());
    browser.see(&said).await?;
    let comment = "return document.querySelector('#network-linkedin [name=first_comment]').value";
    let comment = browser.script(comment, &[]).await?;
    ensure!(comment == json!(format!("Ici\u{a0}: {SITE}/?{utm}")), "{comment}");
    // Once is enough.
    press(browser, "#network-linkedin", "button[formaction$='/campaign']").await?;
    holds(browser, &field, &tagged).await?;
    undo(browser).await?;
    holds(browser, &field, &typed).await?;
    browser.silent().await
}

#[tokio::test]
async fn a_text_for_several_networks_is_counted_for_each_and_gone_back_to() -> Result<()> {
    let demo = Demo::start().await?;
    let community = composing(&demo).await?;
    let (browser, field) = (&community.browser, (posts(Fr).post_for)("Threads"));
    let words = wording::posts::shared::shared(Fr);
    let open = "document.querySelector('#share').open = true; return true";
    browser.script(open, &[]).await?;
    browser.fill(words.label, "L’atelier ouvre samedi.").await?;
    let counted = "return document.querySelector('[name=share_with][value=threads]') \
        .closest('label').innerText.includes('25 / 500')";
    let counted = async |it: &Browser| Ok(it.script(counted, &[]).await? == json!(true));
    browser.until("bytes for Threads", counted).await?;
    let tick = "for (const it of document.querySelectorAll('[name=share_with]')) \
        it.checked = ['threads', 'bluesky'].includes(it.value); return true";
    browser.script(tick, &[]).await?;
    browser.follow("button", words.save).await?;
    browser.ready().await?;
    holds(browser, &field, "L’atelier ouvre samedi.").await?;
    browser.fill(&field, "L’atelier ouvre dimanche.").await?;
    let differs = "const it = document.querySelector('#network-threads details:has(.diff-words)'); \
        if (it.hidden) return ''; it.open = true; \
        return [...it.querySelectorAll('ins, del')].map(it => \
        [...it.childNodes].filter(it => it.nodeType === 3).map(it => it.data).join('')).join(' ')";
    let differs =
        async |it: &Browser| Ok(it.script(differs, &[]).await? == json!("samedi dimanche"));
    browser.until("what differs, word by word", differs).await?;
    press(browser, "#network-threads", "button[formaction$='/follow']").await?;
    holds(browser, &field, "L’atelier ouvre samedi.").await?;
    let bluesky = (posts(Fr).post_for)("Bluesky");
    holds(browser, &bluesky, "L’atelier ouvre samedi.").await?;
    browser.silent().await
}

#[tokio::test]
async fn a_content_warning_is_counted_shown_and_saved_by_itself() -> Result<()> {
    let demo = Demo::start().await?;
    let community = composing(&demo).await?;
    let browser = &community.browser;
    let add = [("network", "mastodon")];
    let added = community.wire.post(&format!("{}/posts/add", demo.item), &add)?;
    ensure!(added.status == 303, "{added:?}");
    community.open(&demo.item, "posts").await?;
    browser.fill(&(posts(Fr).post_for)("Mastodon"), "Bonjour").await?;
    browser.fill(posts(Fr).warning, "Presse").await?;
    browser.see("13 / 500").await?;
    let shown = "return document.querySelector('#network-mastodon .preview-warning')?.innerText";
    let shown = browser.script(shown, &[]).await?;
    ensure!(shown.as_str().is_some_and(|it| it.contains("Presse")), "{shown}");
    let stored = async |_: &Browser| {
        let page = community.wire.get(&format!("{}/posts", demo.item))?;
        let form = page.text();
        Ok(form.contains("name=\"warning\" value=\"Presse\""))
    };
    browser.until("the warning on the server", stored).await?;
    browser.silent().await
}

#[tokio::test]
async fn the_charter_is_heard_as_soon_as_a_post_is_saved() -> Result<()> {
    let demo = Demo::start().await?;
    let community = composing(&demo).await?;
    let (email, password) = credentials(&demo.marbre, "manager").await?;
    let mut manager = Visitor::new(&demo.marbre.url(""))?;
    manager.sign_in(&email, &password)?;
    let form = Form::of(&manager.get("/b/demo/settings/brand")?, "/charter")?;
    let form = form.with("banned", "guru").with("blocking", "banned");
    ensure!(form.post(&manager)?.status == 303, "the charter");
    let browser = &community.browser;
    let said = (charter::words(Fr).banned)("guru", 1);
    write(browser, "X", "Un guru du pain.", 0).await?;
    browser.see(&said).await?;
    write(browser, "X", "Un boulanger.", 0).await?;
    browser.until("nothing of it", async |it| Ok(!it.shows(&said).await?)).await?;
    browser.silent().await
}

#[tokio::test]
async fn the_link_of_a_pin_is_tagged_in_its_field() -> Result<()> {
    let demo = Demo::start().await?;
    let community = composing(&demo).await?;
    let (wire, posts) = (&community.wire, format!("{}/posts", demo.item));
    for id in ["facebook", "instagram", "threads", "bluesky", "mastodon", "pinterest"] {
        // Those that the demonstration has already are refused.
        let _ = wire.post(&format!("{posts}/add"), &[("network", id)])?;
    }
    community.open(&demo.item, "posts").await?;
    let browser = &community.browser;
    let link = "const it = document.querySelector('[name=beside_link]'); it.focus(); \
        document.execCommand('insertText', false, arguments[0]); return it.id";
    let id = browser.script(link, &[json!(format!("{SITE}/pain"))]).await?;
    ensure!(id.as_str().is_some_and(|it| it.starts_with("beside_link-")), "{id}");
    let form = "form:has([name=beside_link])";
    press(browser, form, "button[formaction$='/campaign']").await?;
    let tagged = "return document.querySelector('[name=beside_link]').value";
    let is = async |it: &Browser| {
        let value = it.script(tagged, &[]).await?;
        Ok(value.as_str().is_some_and(|it| it.contains("utm_source=pinterest")))
    };
    browser.until("the link, tagged", is).await?;
    undo(browser).await?;
    browser.until("the link as it was", async |it| Ok(!is(it).await?)).await?;
    browser.silent().await
}
