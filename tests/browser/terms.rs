//! Expected terms beside the text: added in place, ticked while somebody types; links put in and undone.

use crate::demo::Demo;
use anyhow::{Result, ensure};
use std::io::Write;
use tests::asking::Form;
use tests::browser::Look;
use wording::Lang::Fr;
use wording::editor::editor;
use wording::editor::fields::fields;
use wording::editor::terms::terms;

const BREAD: [&str; 2] = [
    "Le pain de seigle demande un levain actif et de la farine de seigle. Le levain de seigle lève toute la nuit dans un saladier.",
    "Un levain actif, de la farine de seigle et du sel : le pain de seigle se garde une semaine si la pâte a bien levé.",
];

#[tokio::test]
async fn terms_tick_as_they_are_typed_and_texts_come_and_go_in_place() -> Result<()> {
    let demo = Demo::start().await?;
    let writer = demo.enter("writer", Look::default()).await?;
    writer.open(&demo.item, "edit").await?;
    let (browser, words) = (&writer.browser, terms(Fr));
    browser.click("tab", words.tab).await?;
    browser.see(words.none).await?;
    browser.fill(words.paste, BREAD[0]).await?;
    browser.click("button", words.add).await?;
    browser.see(&(words.texts)(1)).await?;
    ensure!(browser.value(words.paste).await?.is_empty(), "the field is empty again");

    let folder = tempfile::tempdir()?;
    let path = folder.path().join("concurrent.html");
    let page = format!("<html><body><script>x</script><p>{}", BREAD[1]);
    std::fs::File::create(&path)?.write_all(page.as_bytes())?;
    browser.attach(words.files, &[&path]).await?;
    browser.see(&(words.texts)(2)).await?;
    browser.see("concurrent.html").await?;

    let standing = "const all = [...document.querySelectorAll('.term')]; const it = \
        all.find(it => it.querySelector('.term-name').textContent === 'levain'); \
        return it ? it.dataset.verdict : 'none'";
    let missing =
        async |it: &tests::browser::Browser| Ok(it.script(standing, &[]).await? == "minus");
    browser.until("the term, missing", missing).await?;
    browser.add(editor(Fr).text, " Le levain lève, le levain travaille.").await?;
    let ticked = async |it: &tests::browser::Browser| {
        let now = it.script(standing, &[]).await?;
        Ok(now == "good" || now == "improve")
    };
    browser.until("the term, ticked", ticked).await?;

    browser.click("button", &(words.remove_name)("concurrent.html")).await?;
    browser.see(&(words.texts)(1)).await?;
    let stored = writer.wire.get(&format!("{}/edit", demo.item))?.words();
    ensure!(stored.contains("1 texte de référence") || stored.contains("1\u{a0}texte"), "{stored}");
    browser.silent().await
}

#[tokio::test]
async fn a_link_is_put_at_its_words_and_can_be_undone() -> Result<()> {
    let demo = Demo::start().await?;
    let writer = demo.enter("writer", Look::default()).await?;
    // The demonstration has an approved article: a text that names what it is about gets a link to it.
    let form = Form::of(&writer.wire.get(&format!("{}/edit", demo.item))?, "/edit")?;
    let (keyphrase, code) = approved(&demo, &writer.wire)?;
    let text = format!("On en parle ici, et on y reviendra : {keyphrase}.");
    let saved = form.with("body", &text).with("language", "fr").post(&writer.wire)?;
    ensure!(saved.status == 303, "{saved:?}");
    writer.open(&demo.item, "edit").await?;
    let browser = &writer.browser;
    browser.see(terms(Fr).links).await?;
    let press = "const it = [...document.querySelectorAll('#links button')]\
        .find(it => it.getAttribute('aria-label')); if (it) it.click(); return !!it";
    ensure!(browser.script(press, &[]).await? == true, "no link is proposed to {code}");
    let linked = async |it: &tests::browser::Browser| {
        Ok(it.value(editor(Fr).text).await?.contains(&format!("[{keyphrase}](")))
    };
    browser.until("the link", linked).await?;
    browser.script("document.execCommand('undo'); return true", &[]).await?;
    let undone = async |it: &tests::browser::Browser| {
        Ok(!it.value(editor(Fr).text).await?.contains(&format!("[{keyphrase}](")))
    };
    browser.until("the text as it was", undone).await
}

/// Keyphrase and code of an article of the demonstration that is approved and in French.
fn approved(demo: &Demo, wire: &tests::asking::Visitor) -> Result<(String, String)> {
    let board = wire.get("/b/demo/library?state=approved&lang=fr")?.text();
    let items = board.split("/b/demo/items/").skip(1).filter_map(|it| it.split('/').next());
    let mut codes: Vec<&str> = items.filter(|it| it.len() == 10).collect();
    codes.dedup();
    for code in codes {
        let page = wire.get(&format!("/b/demo/items/{code}/edit"))?;
        let Ok(form) = Form::of(&page, "/edit") else { continue };
        let own = demo.item.ends_with(code);
        if !own && !form.get("keyphrase").is_empty() {
            return Ok((form.get("keyphrase").to_owned(), code.to_owned()));
        }
    }
    anyhow::bail!("no approved article has a keyphrase")
}

#[tokio::test]
async fn an_article_with_the_same_keyphrase_is_named_once_that_is_saved() -> Result<()> {
    let demo = Demo::start().await?;
    let writer = demo.enter("writer", Look::default()).await?;
    let (keyphrase, _) = approved(&demo, &writer.wire)?;
    writer.open(&demo.item, "edit").await?;
    let browser = &writer.browser;
    let named = "const it = document.querySelector('#across'); \
        return !it.hidden && it.textContent.includes(arguments[0])";
    let rival = serde_json::json!((terms(Fr).rival)(&keyphrase));
    let script = async |it: &tests::browser::Browser| {
        Ok(it.script(named, std::slice::from_ref(&rival)).await? == true)
    };
    ensure!(!script(browser).await?, "not before");
    browser.fill(fields(Fr).keyphrase, &keyphrase).await?;
    browser.until("the article that has it too", script).await?;
    browser.fill(fields(Fr).keyphrase, "une autre, de personne").await?;
    browser.until("nothing of it", async |it| Ok(!script(it).await?)).await?;
    browser.silent().await
}

#[tokio::test]
async fn an_article_that_says_the_same_is_named_once_much_new_text_is_saved() -> Result<()> {
    let demo = Demo::start().await?;
    let writer = demo.enter("writer", Look::default()).await?;
    let (_, code) = approved(&demo, &writer.wire)?;
    let other = Form::of(&writer.wire.get(&format!("/b/demo/items/{code}/edit"))?, "/edit")?;
    writer.open(&demo.item, "edit").await?;
    let browser = &writer.browser;
    let told = "const it = document.querySelector('#across'); \
        return !it.hidden && it.textContent.includes(arguments[0])";
    let why = serde_json::json!(terms(Fr).alike_why);
    let script = async |it: &tests::browser::Browser| {
        Ok(it.script(told, std::slice::from_ref(&why)).await? == true)
    };
    ensure!(!script(browser).await?, "not before");
    browser.paste(editor(Fr).text, other.get("body")).await?;
    browser.until("the article that says the same", script).await?;
    browser.paste(editor(Fr).text, "Rien de tout cela.").await?;
    browser.until("nothing of it", async |it| Ok(!script(it).await?)).await?;
    browser.silent().await
}
