//! The editor while things go wrong around it: the engine ends, the page is loaded again, the session
//! ends, somebody else saves. Every word stays.

use crate::demo::{Demo, credentials};
use anyhow::{Context, Result, ensure};
use serde_json::json;
use tests::asking::{Form, Visitor};
use tests::browser::{Browser, Look};
use wording::Lang::Fr;
use wording::comments::comments;
use wording::editor::editor;
use wording::editor::panel::panel;
use wording::editor::saving::saving;
use wording::session::session;

const WORDS: &str = " Le plomb fond, la page attend.";

#[tokio::test]
async fn an_analysis_that_fails_takes_no_word_with_it_and_comes_back() -> Result<()> {
    let demo = Demo::start().await?;
    let writer = demo.enter("writer", Look::default()).await?;
    writer.open(&demo.item, "edit").await?;
    let browser = &writer.browser;
    let away = panel(Fr).engine_away;
    let end = "const was = Worker.prototype.postMessage; \
        window.mend = () => { Worker.prototype.postMessage = was }; \
        Worker.prototype.postMessage = function () { setTimeout(() => this.onerror(new Event('error'))) }; \
        return true";
    browser.script(end, &[]).await?;
    writer.write(&demo.item, WORDS, WORDS.trim()).await?;
    browser.see(away).await?;
    browser.script("window.mend(); return true", &[]).await?;
    let back = async |it: &Browser| {
        it.add(editor(Fr).text, "…").await?;
        Ok(!it.shows(away).await?)
    };
    browser.until("the analysis again", back).await?;
    writer.see_findings().await
}

#[tokio::test]
async fn words_typed_just_before_a_reload_come_back_by_themselves() -> Result<()> {
    let demo = Demo::start().await?;
    let writer = demo.enter("writer", Look::default()).await?;
    writer.open(&demo.item, "edit").await?;
    let browser = &writer.browser;
    // In one breath, before anything could be sent.
    let type_and_reload = "const field = document.querySelector('#body'); field.focus(); \
        field.setSelectionRange(1e9, 1e9); document.execCommand('insertText', false, arguments[0]); \
        location.reload(); return true";
    browser
        .leave(async || browser.script(type_and_reload, &[json!(WORDS)]).await.map(drop))
        .await?;
    browser.see(saving(Fr).brought_back).await?;
    let text = browser.value(editor(Fr).text).await?;
    ensure!(text.ends_with(WORDS), "{text}");
    let stored = async |_: &Browser| Ok(writer.stored(&demo.item)?.get("body").ends_with(WORDS));
    browser.until("them on the server", stored).await
}

#[tokio::test]
async fn who_is_signed_out_while_writing_signs_in_over_the_text() -> Result<()> {
    let demo = Demo::start().await?;
    let writer = demo.enter("writer", Look::default()).await?;
    writer.open(&demo.item, "edit").await?;
    let (browser, words) = (&writer.browser, saving(Fr));
    writer.wire.post("/logout", &[])?;
    browser.add(editor(Fr).text, WORDS).await?;
    browser.see(words.signed_out_notice).await?;
    let focused = browser.script("return document.activeElement.id", &[]).await?;
    ensure!(focused == "body", "whoever writes is interrupted: the focus is on {focused}");
    browser.click("button", words.sign_in_button).await?;
    let (email, password) = credentials(&demo.marbre, "writer").await?;
    browser.fill(session(Fr).password, "not this one").await?;
    browser.click("button", session(Fr).sign_in).await?;
    browser.see(wording::refusals::refusals(Fr).wrong_password).await?;
    browser.fill(session(Fr).password, &password).await?;
    browser.click("button", session(Fr).sign_in).await?;
    let mut wire = Visitor::new(&demo.marbre.url(""))?;
    wire.sign_in(&email, &password)?;
    let held = async |_: &Browser| Ok(stored(&wire, &demo)?.get("body").ends_with(WORDS));
    browser.until("the words on the server", held).await
}

#[tokio::test]
async fn two_who_write_at_once_choose_between_their_words() -> Result<()> {
    let demo = Demo::start().await?;
    let writer = demo.enter("writer", Look::default()).await?;
    writer.open(&demo.item, "edit").await?;
    let (browser, words) = (&writer.browser, saving(Fr));
    // Somebody else saves another first line while this page is open.
    let form = stored(&writer.wire, &demo)?;
    let body = form.get("body").to_owned();
    let theirs = format!("Une autre main.\n\n{body}");
    let saved = form.with("body", &theirs).with("then", "stay").post(&writer.wire)?;
    ensure!(saved.status < 400, "{saved:?}");
    let mine = "const field = document.querySelector('#body'); field.focus(); \
        field.setSelectionRange(0, 0); \
        document.execCommand('insertText', false, 'Ma main.\\n\\n'); return true";
    browser.script(mine, &[]).await?;
    browser.see(words.compare_and_choose).await?;
    ensure!(browser.value(editor(Fr).text).await?.starts_with("Ma main."), "my words are gone");
    browser.click("button", words.compare_and_choose).await?;
    browser.see("Une autre main.").await?;
    ensure!(stored(&writer.wire, &demo)?.get("body") == theirs, "something was merged unasked");
    Ok(())
}

fn stored(wire: &Visitor, demo: &Demo) -> Result<Form> {
    Form::of(&wire.get(&format!("{}/edit", demo.item))?, "/edit")
}

#[tokio::test]
async fn a_comment_leads_to_its_passage_which_is_marked() -> Result<()> {
    let demo = Demo::start().await?;
    let writer = demo.enter("writer", Look::default()).await?;
    let body = writer.stored(&demo.item)?.get("body").to_owned();
    let plain = |it: &&str| it.starts_with(char::is_alphabetic) && !it.contains(['*', '[', '`']);
    let line = body.split(['\n', '.']).filter(plain).find(|it| it.len() > 30);
    let quote = line.context("a sentence")?.trim();
    let review = writer.wire.get(&format!("{}/review", demo.item))?;
    let says = Form::of(&review, "/review/comment")?.with("quote", quote);
    let said = says.with("comment", "De quand date-t-elle ?").post(&writer.wire)?;
    ensure!(said.status == 303, "{said:?}");
    writer.open(&demo.item, "edit").await?;
    let browser = &writer.browser;
    let marked = async |it: &Browser| {
        let script = "return (CSS.highlights.get('comment')?.size ?? 0) > 0";
        Ok(it.script(script, &[]).await? == json!(true))
    };
    let shows = "document.querySelector(`a[data-words=\"${arguments[0]}\"]`).click(); \
        const it = document.querySelector('#body'); \
        return it.value.slice(it.selectionStart, it.selectionEnd)";
    ensure!(browser.script(shows, &[json!(quote)]).await? == json!(quote), "{quote}");
    browser.until("the passage marked", marked).await?;
    // What is written elsewhere leaves it where it stands.
    writer.write(&demo.item, WORDS, WORDS.trim()).await?;
    browser.until("the passage still marked", marked).await?;
    browser.see(comments(Fr).beside).await
}
