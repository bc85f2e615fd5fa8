//! Reads the page's data out of the document and hydrates it.

use super::{App, Page};
use leptos::mount::hydrate_from;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

/// Hydrates `#app` from the data in `#page`, where there is any, then marks the page ready.
pub(crate) fn start() {
    let root = document().get_element_by_id("app").and_then(|it| it.dyn_into().ok());
    if let (Some(page), Some(root)) = (data(), root) {
        hydrate_from(root, move || view! { <App page /> }).forget();
    }
    super::menus::wire();
    super::files::wire();
    super::quoting::wire();
    ready();
}

fn data() -> Option<Page> {
    let text = document().get_element_by_id("page")?.text_content()?;
    match serde_json::from_str(&text) {
        Ok(page) => Some(page),
        Err(error) => {
            leptos::logging::error!("page data: {error}");
            None
        }
    }
}

/// Tells tests and measurements that the page answers: `performance.mark("marbre:ready")` and `data-ready`.
fn ready() {
    if let Some(performance) = window().performance() {
        let _: Result<_, JsValue> = performance.mark("marbre:ready");
    }
    if let Some(html) = document().document_element() {
        let _: Result<(), JsValue> = html.set_attribute("data-ready", "");
    }
}
