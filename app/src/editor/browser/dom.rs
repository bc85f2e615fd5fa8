//! The few things every concern asks of the document.

use std::cell::Cell;
use wasm_bindgen::prelude::*;
use web_sys::{
    Document, Element, EventTarget, HtmlAnchorElement, HtmlElement, HtmlTextAreaElement,
    MouseEvent, Window,
};

/// The window.
///
/// # Panics
/// Never: this code runs in one.
#[must_use]
#[expect(clippy::expect_used, reason = "a page runs in a window")]
pub fn window() -> Window {
    web_sys::window().expect("a page runs in a window")
}

/// The document.
///
/// # Panics
/// Never: a window shows one.
#[must_use]
#[expect(clippy::expect_used, reason = "a window shows a document")]
pub fn document() -> Document {
    window().document().expect("a window shows a document")
}

/// The element of an id.
#[must_use]
pub fn by_id<T: JsCast>(id: &str) -> Option<T> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Puts the focus on an element.
pub fn focus(id: &str) {
    if let Some(it) = by_id::<HtmlElement>(id) {
        let _: Result<(), JsValue> = it.focus();
    }
}

/// Gives an element an attribute, or takes it away.
pub fn set(id: &str, name: &str, value: Option<&str>) {
    if let Some(it) = by_id::<Element>(id) {
        let _: Result<(), JsValue> = match value {
            Some(value) => it.set_attribute(name, value),
            None => it.remove_attribute(name),
        };
    }
}

/// The server writes a line break before the text of a field, which the HTML parser drops; a field made
/// here keeps it.
pub fn trim_first_line(id: &str) {
    if let Some(it) = by_id::<HtmlTextAreaElement>(id) {
        let value = it.value();
        if let Some(text) = value.strip_prefix('\n') {
            it.set_value(text);
        }
    }
}

/// Every element a selector finds.
#[must_use]
pub fn all<T: JsCast>(root: &Element, selector: &str) -> Vec<T> {
    let Ok(found) = root.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}

/// Runs something at each event, for as long as the page lives.
pub fn listen<E: JsCast + 'static>(
    target: &EventTarget,
    name: &str,
    mut run: impl FnMut(E) + 'static,
) {
    let closure =
        Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| run(event.unchecked_into()));
    let _: Result<(), JsValue> =
        target.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
    closure.forget();
}

/// The link to another page of ours that this click follows in this tab, if it does.
#[must_use]
pub fn link_away(event: &MouseEvent) -> Option<HtmlAnchorElement> {
    let plain = event.button() == 0
        && !event.ctrl_key()
        && !event.meta_key()
        && !event.shift_key()
        && !event.alt_key();
    let clicked = event.target()?.dyn_into::<Element>().ok()?;
    let link: HtmlAnchorElement = clicked.closest("a[href]").ok()??.dyn_into().ok()?;
    let here = window().location();
    let same_page =
        link.pathname() == here.pathname().unwrap_or_default() && !link.hash().is_empty();
    let elsewhere = !link.target().is_empty()
        || link.has_attribute("download")
        || link.origin() != here.origin().unwrap_or_default();
    (plain && !event.default_prevented() && !same_page && !elsewhere).then_some(link)
}

/// Milliseconds since the page was opened.
#[must_use]
pub fn now() -> f64 {
    window().performance().map_or(0.0, |it| it.now())
}

/// One thing to do later, once; asking again moves it.
#[derive(Debug)]
pub struct Timer {
    run: Closure<dyn FnMut()>,
    waiting: std::rc::Rc<Cell<Option<i32>>>,
}

impl Timer {
    /// A timer that will run this.
    #[must_use]
    pub fn new(mut run: impl FnMut() + 'static) -> Timer {
        let waiting = std::rc::Rc::new(Cell::new(None));
        let mine = waiting.clone();
        let run = Closure::new(move || {
            mine.set(None);
            run();
        });
        Timer { run, waiting }
    }

    /// Runs it after so many milliseconds, and not earlier.
    pub fn after(&self, ms: f64) {
        self.stop();
        let ms = ms.clamp(0.0, 86_400_000.0) as i32;
        let id = window().set_timeout_with_callback_and_timeout_and_arguments_0(
            self.run.as_ref().unchecked_ref(),
            ms,
        );
        self.waiting.set(id.ok());
    }

    /// Runs it after so many milliseconds, unless it is to run already.
    pub fn soon(&self, ms: f64) {
        if self.waiting.get().is_none() {
            self.after(ms);
        }
    }

    /// Does not run it.
    pub fn stop(&self) {
        if let Some(id) = self.waiting.take() {
            window().clear_timeout_with_handle(id);
        }
    }

    /// Whether it is to run.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.waiting.get().is_some()
    }
}
