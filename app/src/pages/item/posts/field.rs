//! Text put into the fields of a post as if it had been typed: counted, saved and undone like any other.

use leptos::html::Textarea;
use leptos::prelude::*;
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

/// Puts words where the caret is, as a paragraph of their own after what is before it.
pub(super) fn add(field: NodeRef<Textarea>, words: &str) {
    #[cfg(feature = "hydrate")]
    if let Some(element) = field.get_untracked() {
        use crate::editor::places::byte_of;
        let text = element.value();
        let at = element.selection_end().ok().flatten().map_or(text.len(), |it| byte_of(&text, it));
        let before = text.get(..at).unwrap_or_default();
        let gap = if before.is_empty() || before.ends_with("\n\n") { "" } else { "\n\n" };
        crate::editor::browser::typing::replace(&element, &text, at..at, &format!("{gap}{words}"));
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = (field, words);
}

/// Adds words to a field of one line.
pub(super) fn put_into_input(id: &str, words: &str) {
    #[cfg(feature = "hydrate")]
    if let Some(input) = crate::editor::browser::dom::by_id::<web_sys::HtmlInputElement>(id) {
        let before = input.value();
        let gap = if before.trim().is_empty() { "" } else { " " };
        input.set_value(&format!("{before}{gap}{words}"));
        crate::editor::browser::typing::announce(&input);
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = (id, words);
}
