//! Text that goes into a field as if it had been typed, so that it can be undone.

use engine::places::utf16_len;
use leptos::prelude::document;
use std::ops::Range;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{EventTarget, HtmlDocument, HtmlTextAreaElement, InputEvent, InputEventInit};

/// Replaces bytes of the field's text, which must be `text`. Nothing happens when they are not in it.
pub fn replace(field: &HtmlTextAreaElement, text: &str, range: Range<usize>, with: &str) {
    let (Some(before), Some(inside)) = (text.get(..range.start), text.get(range)) else { return };
    let start = utf16_len(before);
    let _: Result<(), JsValue> = field.focus();
    let _: Result<(), JsValue> = field.set_selection_range(start, start + utf16_len(inside));
    insert(field, with);
}

/// Replaces the selection. Nothing in place of nothing is nothing: the browser would take the letter before
/// the caret away.
pub fn insert(field: &HtmlTextAreaElement, text: &str) {
    let selected = |it: Result<Option<u32>, JsValue>| it.ok().flatten();
    let (start, end) = (selected(field.selection_start()), selected(field.selection_end()));
    if text.is_empty() && start == end {
        return;
    }
    if !typed(text) {
        insert_without_undo(field, text);
    }
}

/// Has the browser type over the selection, so that it can be undone; whether it does.
fn typed(text: &str) -> bool {
    let Ok(document) = document().dyn_into::<HtmlDocument>() else { return false };
    let (command, value) = if text.is_empty() { ("delete", "") } else { ("insertText", text) };
    document.exec_command_with_show_ui_and_value(command, false, value).unwrap_or(false)
}

/// Where the browser does not type for us, the text still goes in.
fn insert_without_undo(field: &HtmlTextAreaElement, text: &str) {
    let start = field.selection_start().ok().flatten().unwrap_or(0);
    let end = field.selection_end().ok().flatten().unwrap_or(start);
    let _: Result<(), JsValue> =
        field.set_range_text_with_start_and_end_and_mode(text, start, end, "end");
    announce(field);
}

/// Tells whoever listens that a field changed, as typing does.
pub fn announce(field: &EventTarget) {
    let options = InputEventInit::new();
    options.set_bubbles(true);
    if let Ok(event) = InputEvent::new_with_event_init_dict("input", &options) {
        let _: Result<bool, JsValue> = field.dispatch_event(&event);
    }
}
