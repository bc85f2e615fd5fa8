//! Text put into the fields of a post as if it had been typed: counted, saved and undone like any other.

use leptos::html::{Form, Textarea};
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::ops::Range;

/// Replaces bytes of the text in its field.
pub(super) fn put(field: NodeRef<Textarea>, text: &str, range: Range<usize>, with: &str) {
    #[cfg(feature = "hydrate")]
    if let Some(element) = field.get_untracked() {
        crate::editor::browser::typing::replace(&element, text, range, with);
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = (field, text, range, with);
}

/// The byte the caret is at in a field that holds `text`; its end where nobody knows.
pub(super) fn caret(field: NodeRef<Textarea>, text: &str) -> usize {
    #[cfg(feature = "hydrate")]
    if let Some(at) = field.get_untracked().and_then(|it| it.selection_end().ok().flatten()) {
        return crate::editor::places::byte_of(text, at);
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = field;
    text.len()
}

/// What is typed beside the text of a post, by the id its network gives it.
pub(super) fn typed_beside(form: NodeRef<Form>) -> BTreeMap<String, String> {
    #[cfg(feature = "hydrate")]
    if let Some(form) = form.get_untracked() {
        return crate::pages::item::keeping::beside(&form);
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = form;
    BTreeMap::new()
}

/// Adds words to a field of one line.
pub(super) fn put_into_input(id: &str, words: &str) {
    rewrite_input(id, |before| {
        let gap = if before.trim().is_empty() { "" } else { " " };
        format!("{before}{gap}{words}")
    });
}

/// Puts other words into a field of one line, when they are others.
pub(super) fn rewrite_input(id: &str, made: impl FnOnce(&str) -> String) {
    #[cfg(feature = "hydrate")]
    if let Some(input) = crate::editor::browser::dom::by_id::<web_sys::HtmlInputElement>(id) {
        let before = input.value();
        let after = made(&before);
        if after != before {
            crate::editor::browser::typing::rewrite(&input, &after);
        }
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = (id, made);
}
