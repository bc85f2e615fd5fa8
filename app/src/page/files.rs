//! The name of a chosen file, in a chooser whose own words are hidden because they are in the browser's
//! language.

use crate::editor::browser::dom::{document, listen};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

/// Names what is chosen, now and at every change.
pub(super) fn wire() {
    listen(&document(), "change", |event: Event| {
        if let Some(input) = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) {
            name(&input);
        }
    });
    // A file may have been chosen before the scripts came.
    let early = document().query_selector(".drop input[type=file]").ok().flatten();
    if let Some(input) = early.and_then(|it| it.dyn_into().ok()) {
        name(&input);
    }
}

fn name(input: &HtmlInputElement) {
    let Some(files) = input.files() else { return };
    let names: Vec<String> =
        (0..files.length()).filter_map(|index| Some(files.get(index)?.name())).collect();
    let place = input
        .closest(".drop")
        .ok()
        .flatten()
        .and_then(|it: Element| it.query_selector(".drop-name").ok().flatten());
    if let Some(place) = place {
        place.set_text_content(Some(&names.join(", ")));
    }
}
