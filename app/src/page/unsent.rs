//! Words typed into a plain form and not sent yet: they are kept in this browser, and are in their fields
//! again when the page is opened anew. They go when the server says that it has them.

use crate::editor::browser::dom::{document, listen, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlInputElement, Storage};

/// Fields of a form that asks for it by `data-keep`, which names whose words they are.
const FIELDS: &str = "[data-keep] textarea, [data-keep] .input:not(select)";

/// Brings words back, and keeps what is typed from now on.
pub(super) fn wire() {
    let Ok(Some(storage)) = window().local_storage() else { return };
    let search = window().location().search().unwrap_or_default();
    let Ok(found) = document().query_selector_all(FIELDS) else { return };
    for at in 0..found.length() {
        if let Some(field) = found.item(at) {
            bring_back(&storage, field.unchecked_ref(), &search);
        }
    }
    listen(&document(), "input", move |event: Event| {
        let Some(field) = event.target() else { return };
        let field: &HtmlInputElement = field.unchecked_ref();
        if field.matches(FIELDS).unwrap_or(false) {
            let _: Result<(), JsValue> = storage.set_item(&name(field), &field.value());
        }
    });
}

/// The form that a field is in. Here and below a text area answers as an input does.
fn form(field: &HtmlInputElement) -> Option<Element> {
    field.closest("form").ok().flatten()
}

/// One entry a person, form and field.
fn name(field: &HtmlInputElement) -> String {
    let of_form = |name: &str| form(field).and_then(|it| it.get_attribute(name));
    let (whose, action) = (of_form("data-keep"), of_form("action"));
    let pieces = [whose.as_deref(), action.as_deref(), Some(&*field.name())];
    pieces.map(|it| it.unwrap_or_default()).join(" ")
}

/// What the server sent stays. Words that have arrived, as the address of the page says, are forgotten.
fn bring_back(storage: &Storage, field: &HtmlInputElement, search: &str) {
    let name = name(field);
    let sent = form(field).and_then(|it| it.get_attribute("data-sent")).unwrap_or_default();
    if search.ends_with(&sent) {
        let _: Result<(), JsValue> = storage.remove_item(&name);
    } else if let Ok(Some(words)) = storage.get_item(&name)
        && field.value().is_empty()
    {
        field.set_value(&words);
    }
}
