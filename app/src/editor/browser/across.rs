//! What the brand has beside the article, asked for again once a keyphrase that changed, or much new text, is saved.

use super::dom::{by_id, document, window};
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlTemplateElement, Response};

/// Bytes of new or changed text, some three lines, that may make an article like another one.
const MUCH: usize = 300;

/// Whether so much of a text is new that others are worth comparing with it again.
pub fn is_much(before: &str, now: &str) -> bool {
    let same = |(one, other): &(u8, u8)| one == other;
    let start = before.bytes().zip(now.bytes()).take_while(same).count();
    let end = before.bytes().rev().zip(now.bytes().rev()).take_while(same).count();
    let longest = before.len().max(now.len());
    longest.saturating_sub(start + end) >= MUCH
}

/// Shows the articles that compete with this one as the server sees them now: it writes them, as it did when the
/// page was opened. Without an answer they stay as they are.
pub fn refresh() {
    spawn_local(async {
        let _: Result<(), JsValue> = ask().await;
    });
}

async fn ask() -> Result<(), JsValue> {
    let path = window().location().pathname()?;
    let answer: Response = JsFuture::from(window().fetch_with_str(&path)).await?.dyn_into()?;
    let page = JsFuture::from(answer.text()?).await?.as_string().unwrap_or_default();
    let holder: HtmlTemplateElement = document().create_element("template")?.unchecked_into();
    holder.set_inner_html(&page);
    let now = holder.content().query_selector("#across")?;
    if let Some((shown, now)) = by_id::<Element>("across").zip(now) {
        shown.set_inner_html(&now.inner_html());
        shown.toggle_attribute_with_force("hidden", now.has_attribute("hidden"))?;
    }
    Ok(())
}
