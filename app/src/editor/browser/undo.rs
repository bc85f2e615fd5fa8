//! After a change made by a button is undone, the caret is where it was. The browser would select all that the change
//! replaced, from its first place to its last, and the next key would delete it.

use super::surface::Surface;
use crate::editor::writing::Edit;
use engine::places::{utf16_len, utf16_of};
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::{HtmlTextAreaElement, InputEvent};

/// Changes made by buttons: what each replaces, in UTF-16 units, and the caret before. Doing one again leaves a caret by
/// itself.
#[derive(Debug, Default)]
pub struct Undo(RefCell<Vec<([u32; 2], u32)>>);

impl Undo {
    /// Remembers a change that is about to be made.
    pub fn about_to(&self, surface: &Surface, edit: &Edit) {
        let text = surface.field.value();
        let start = utf16_of(&text, edit.range.start);
        let end = start + utf16_len(text.get(edit.range.clone()).unwrap_or(""));
        let caret = surface.field.selection_end().ok().flatten().unwrap_or(end);
        self.0.borrow_mut().push(([start, end], caret));
    }

    /// Puts the caret back after one of them was undone.
    pub fn settle(&self, field: &HtmlTextAreaElement) {
        let at = |it: Result<Option<u32>, JsValue>| it.ok().flatten().unwrap_or(0);
        let selected = [at(field.selection_start()), at(field.selection_end())];
        if let Some((_, caret)) = self.0.borrow().iter().rev().find(|it| it.0 == selected) {
            let _: Result<(), JsValue> = field.set_selection_range(*caret, *caret);
        }
    }
}

/// Whether something was undone, or done again.
#[must_use]
pub fn is_undo(event: &InputEvent) -> bool {
    event.input_type().starts_with("history")
}
