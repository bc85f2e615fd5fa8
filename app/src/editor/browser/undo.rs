//! After a change made by a button is undone, the caret is where it was. The browser would select all that the change
//! replaced, from its first place to its last, and the next key would delete it.

use super::surface::Surface;
use crate::editor::writing::Edit;
use engine::places::{utf16_len, utf16_of};
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::{HtmlTextAreaElement, InputEvent};

/// Changes remembered: nobody undoes more of them.
const MOST: usize = 100;

/// Changes made by buttons.
#[derive(Debug, Default)]
pub struct Undo(RefCell<Vec<Change>>);

/// What a change replaces and puts there, in UTF-16 units, with the caret before and after.
#[derive(Debug)]
struct Change {
    replaced: [u32; 2],
    before: u32,
    put: [u32; 2],
    after: u32,
}

impl Undo {
    /// Remembers a change that is about to be made.
    pub fn about_to(&self, surface: &Surface, edit: &Edit) {
        let text = surface.field.value();
        let start = utf16_of(&text, edit.range.start);
        let end = start + utf16_len(text.get(edit.range.clone()).unwrap_or(""));
        let after = start + utf16_len(&edit.text);
        let before = surface.field.selection_end().ok().flatten().unwrap_or(end);
        let mut changes = self.0.borrow_mut();
        if changes.len() == MOST {
            changes.remove(0);
        }
        changes.push(Change { replaced: [start, end], before, put: [start, after], after });
    }

    /// Puts the caret back after one of them was undone or done again.
    pub fn settle(&self, field: &HtmlTextAreaElement) {
        let at = |it: Result<Option<u32>, JsValue>| it.ok().flatten().unwrap_or(0);
        let selected = [at(field.selection_start()), at(field.selection_end())];
        let changes = self.0.borrow();
        let caret = changes.iter().rev().find_map(|it| match selected {
            _ if selected[0] == selected[1] => None,
            _ if selected == it.replaced => Some(it.before),
            _ if selected == it.put => Some(it.after),
            _ => None,
        });
        if let Some(caret) = caret {
            let _: Result<(), JsValue> = field.set_selection_range(caret, caret);
        }
    }
}

/// Whether something was undone, or done again.
#[must_use]
pub fn is_undo(event: &InputEvent) -> bool {
    event.input_type().starts_with("history")
}
