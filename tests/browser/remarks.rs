//! From a remark to its place and back: on a phone, after undoing, with the keyboard.

use crate::demo::{Demo, Person};
use anyhow::{Result, ensure};
use serde_json::{Value, json};
use tests::browser::{Browser, Look};
use wording::Lang::Fr;
use wording::editor::editor;

const SLIPS: &str = "Le pain : c'est simple.\n\nIl dit \"oui\" et \"non\". La pâte : elle lève.";

/// Where the focus is, what is selected there, and whether it stands clear of the bars.
const PLACE: &str = "const it = document.activeElement, \
    line = [...document.querySelectorAll('#writing .mirror > *')].find(it => it.textContent.includes('dit')); \
    const box = (it.id === 'body' ? line : it).getBoundingClientRect(), \
    bar = document.querySelector('.editor-bar').getBoundingClientRect(); \
    return [it.id, (it.value || '').slice(it.selectionStart, it.selectionEnd), \
        box.height > 0 && box.top >= bar.bottom && box.bottom <= innerHeight - 60]";

const LOOK_ASIDE: &str =
    "document.querySelector('.actions--page .phone-only').click(); return true";

async fn with(demo: &Demo, look: Look, text: &str) -> Result<Person> {
    let writer = demo.enter("writer", look).await?;
    writer.open(&demo.item, "edit").await?;
    writer.browser.fill(editor(Fr).text, text).await?;
    Ok(writer)
}

/// Presses a button of a remark once it is there.
async fn press(browser: &Browser, rule: &str, nth: usize) -> Result<()> {
    let press = "const it = document.querySelectorAll(`#finding-${arguments[0]} .finding-actions > button`)[arguments[1]]; \
        it?.focus(); it?.click(); return !!it";
    let there =
        async |it: &Browser| Ok(it.script(press, &[json!(rule), json!(nth)]).await? == true);
    browser.until("the remark", there).await
}

async fn becomes(browser: &Browser, script: &str, wanted: Value) -> Result<()> {
    let there = async |it: &Browser| Ok(it.script(script, &[]).await? == wanted);
    browser.until(&format!("{wanted}"), there).await
}

#[tokio::test]
async fn on_a_phone_a_remark_leads_to_its_words_or_its_field() -> Result<()> {
    let demo = Demo::start().await?;
    let long = format!("{}{SLIPS}", "Le plomb fond, la page attend.\n\n".repeat(40));
    let writer = with(&demo, Look { width: 390, ..Look::default() }, &long).await?;
    let browser = &writer.browser;
    browser.script(LOOK_ASIDE, &[]).await?;
    press(browser, "guillemets", 0).await?;
    becomes(browser, PLACE, json!(["body", "\"", true])).await?;

    browser.script("document.querySelector('#description').value = ''; document.querySelector('#description').dispatchEvent(new Event('input', { bubbles: true })); return true", &[]).await?;
    browser.script(LOOK_ASIDE, &[]).await?;
    press(browser, "description-length", 0).await?;
    becomes(browser, PLACE, json!(["description", "", true])).await
}

#[tokio::test]
async fn after_all_places_were_put_right_undoing_leaves_a_caret_where_it_was() -> Result<()> {
    let demo = Demo::start().await?;
    let writer = with(&demo, Look::default(), SLIPS).await?;
    let browser = &writer.browser;
    let caret =
        "const it = document.querySelector('#body'); return [it.selectionStart, it.selectionEnd]";
    browser
        .script("document.querySelector('#body').setSelectionRange(3, 3); return true", &[])
        .await?;
    press(browser, "guillemets", 2).await?;
    let fixed = async |it: &Browser| Ok(it.value(editor(Fr).text).await?.contains("«\u{a0}oui"));
    browser.until("the quotation marks", fixed).await?;
    browser.script("document.execCommand('undo'); return true", &[]).await?;
    ensure!(browser.value(editor(Fr).text).await? == SLIPS);
    becomes(browser, caret, json!([3, 3])).await?;
    browser.script("document.execCommand('redo'); return true", &[]).await?;
    let collapsed =
        "const it = document.querySelector('#body'); return it.selectionStart === it.selectionEnd";
    becomes(browser, collapsed, json!(true)).await
}

#[tokio::test]
async fn escape_closes_the_choices_of_a_remark_and_goes_back_to_their_button() -> Result<()> {
    let demo = Demo::start().await?;
    let writer = with(&demo, Look::default(), SLIPS).await?;
    let browser = &writer.browser;
    let open = "const it = [...document.querySelectorAll('#finding-guillemets summary')].at(-1); \
        if (!it) return false; it.click(); it.parentElement.querySelector('button').focus(); return true";
    becomes(browser, open, json!(true)).await?;
    browser.press("\u{e00c}").await?;
    let closed = "const it = [...document.querySelectorAll('#finding-guillemets summary')].at(-1); \
        return !it.parentElement.open && document.activeElement === it";
    becomes(browser, closed, json!(true)).await
}
