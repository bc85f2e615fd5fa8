//! What each bundle does when it arrives: reads the page's data out of the document and hydrates it.
//!
//! Each bundle knows only its own pages, so that nobody downloads what their page does not use; the
//! linker leaves out what [`article`], [`posts`] or [`plain`] does not reach.

use super::Frame;
use crate::pages::item::{edit::EditPage, posts::PostsPage, visuals::VisualsPage};
use crate::views;
use leptos::mount::hydrate_from;
use leptos::prelude::*;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};

/// The page as it travels, with the bodies one bundle knows.
#[derive(Deserialize)]
struct Carried<Body> {
    frame: Frame,
    body: Body,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Article {
    Edit(Box<views::editor::Editor>),
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Posts {
    Posts(Box<views::posts::Posts>),
    Visuals(Box<views::visuals::Visuals>),
}

/// The editor.
pub fn article() {
    start(|body| match body {
        Article::Edit(it) => view! { <EditPage it=*it /> }.into_any(),
    });
}

/// Posts and visuals.
pub fn posts() {
    start(|body| match body {
        Posts::Posts(it) => view! { <PostsPage it=*it /> }.into_any(),
        Posts::Visuals(it) => view! { <VisualsPage it=*it /> }.into_any(),
    });
}

/// Every other page: it is finished, and only its menus, file fields, quotations and the like are alive.
pub fn plain() {
    console_error_panic_hook::set_once();
    super::menus::wire();
    super::files::wire();
    super::inbox::wire();
    super::quoting::wire();
    super::reading::wire();
    super::unsent::wire();
    ready();
}

/// Hydrates `#app` from the data in `#page`, then marks the page ready.
fn start<Body: DeserializeOwned + 'static>(page: fn(Body) -> AnyView) {
    console_error_panic_hook::set_once();
    let root = document().get_element_by_id("app").and_then(|it| it.dyn_into().ok());
    if let (Some(it), Some(root)) = (data::<Body>(), root) {
        let live = move || {
            provide_context(it.frame);
            page(it.body)
        };
        hydrate_from(root, live).forget();
    }
    plain();
}

fn data<Body: DeserializeOwned>() -> Option<Carried<Body>> {
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
