//! Menus are `<details>`: they open without scripts. With scripts they also close as menus do.

use crate::editor::browser::dom::{document, listen};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, Node};

/// A press outside closes every other menu; Escape closes the open one and gives the focus back to it.
pub(super) fn wire() {
    listen(&document(), "click", |event: Event| {
        let pressed = event.target().and_then(|it| it.dyn_into::<Node>().ok());
        for menu in open_menus().into_iter().filter(|it| !it.contains(pressed.as_ref())) {
            close(&menu);
        }
    });
    listen(&document(), "keydown", |event: KeyboardEvent| {
        let Some(menu) = open_menus().pop() else { return };
        if event.key() == "Escape" {
            close(&menu);
            let button = menu
                .query_selector("summary")
                .ok()
                .flatten()
                .and_then(|it| it.dyn_into::<HtmlElement>().ok());
            let _ = button.map(|it| it.focus());
        }
    });
}

fn open_menus() -> Vec<Element> {
    let Ok(found) = document().query_selector_all("details.menu[open]") else { return Vec::new() };
    (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok()).collect()
}

fn close(menu: &Element) {
    let _ = menu.remove_attribute("open");
}
