//! A text field over its mirror. Every change of ours goes in as if typed, so that undo works.

use super::dom::{by_id, document, window};
use super::mirror::Mirror;
use crate::editor::writing::Edit;
use engine::places::{byte_of, utf16_len, utf16_of};
use std::ops::Range;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, HtmlTextAreaElement};

/// A text field over its mirror.
#[derive(Debug)]
pub struct Surface {
    /// The field.
    pub field: HtmlTextAreaElement,
    /// The lines behind it.
    pub mirror: Mirror,
}

impl Surface {
    /// The field of an id, whose mirror is its next sibling. Text typed before this code arrived is kept.
    #[must_use]
    pub fn of(id: &str) -> Option<Surface> {
        let field: HtmlTextAreaElement = by_id(id)?;
        let root: HtmlElement = field.next_element_sibling()?.dyn_into().ok()?;
        let mirror = Mirror::new(root, &field.value());
        Some(Surface { field, mirror })
    }

    /// Brings the mirror in line with the field.
    pub fn reflect(&self) {
        self.mirror.show(&self.field.value());
    }

    /// The selection, in bytes of `text`, which is the field's value.
    #[must_use]
    pub fn selection(&self, text: &str) -> Range<usize> {
        let start = self.field.selection_start().ok().flatten().unwrap_or(0);
        let end = self.field.selection_end().ok().flatten().unwrap_or(start);
        let from = byte_of(text, start);
        if end <= start {
            return from..from;
        }
        from..from + byte_of(&text[from..], end - utf16_of(text, from))
    }

    /// Selects bytes of `text`, which is the field's value.
    pub fn select(&self, text: &str, range: &Range<usize>) {
        let start = utf16_of(text, range.start);
        let end = start + utf16_len(text.get(range.clone()).unwrap_or(""));
        let _: Result<(), JsValue> = self.field.set_selection_range(start, end);
    }

    /// Makes a change as if it had been typed.
    pub fn apply(&self, edit: &Edit) {
        let before = self.field.value();
        let _: Result<(), JsValue> = self.field.focus();
        self.select(&before, &edit.range);
        super::typing::insert(&self.field, &edit.text);
        let after = self.field.value();
        if edit.select.end <= after.len()
            && after.is_char_boundary(edit.select.start)
            && after.is_char_boundary(edit.select.end)
        {
            self.select(&after, &edit.select);
        }
    }

    /// Replaces the whole text, as one step to undo.
    pub fn replace_all(&self, text: &str) {
        if self.field.value() == text {
            return;
        }
        let _: Result<(), JsValue> = self.field.focus();
        self.field.select();
        super::typing::insert(&self.field, text);
    }

    /// Whether the field has the focus.
    #[must_use]
    pub fn has_focus(&self) -> bool {
        document().active_element().is_some_and(|it| it.is_same_node(Some(&self.field)))
    }

    /// Scrolls the page so that a line stands in the middle, unless it is well in sight.
    pub fn reveal(&self, line: usize) {
        let Some(element) = self.mirror.element(line) else { return };
        let rect = element.get_bounding_client_rect();
        // Hidden behind the panel, on a phone: there is nowhere to go.
        if rect.height() == 0.0 {
            return;
        }
        let height = window().inner_height().ok().and_then(|it| it.as_f64()).unwrap_or(800.0);
        if rect.top() < 140.0 || rect.top() > height - 160.0 {
            window().scroll_by_with_x_and_y(0.0, rect.top() - height * 0.4);
        }
    }
}
