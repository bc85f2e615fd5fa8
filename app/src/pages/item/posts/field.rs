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
        return engine::places::byte_of(text, at);
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = field;
    text.len()
}

/// What a post is written in.
#[derive(Clone, Copy)]
#[cfg_attr(
    not(feature = "hydrate"),
    expect(dead_code, reason = "only the browser's side takes what is typed")
)]
pub(super) struct Written {
    /// Its text.
    pub text: RwSignal<String>,
    /// Its content warning.
    pub warning: RwSignal<String>,
    /// Its first comment.
    pub comment: RwSignal<String>,
    /// The texts beside it, by the id their network gives them.
    pub beside: RwSignal<BTreeMap<String, String>>,
}

impl Written {
    /// Takes what stands in the form: what was typed before wasm arrived is what counts. What is there already
    /// is left alone: every network would count it once more.
    pub(super) fn take(self, field: NodeRef<Textarea>, form: NodeRef<Form>) {
        #[cfg(feature = "hydrate")]
        if let Some((field, form)) = field.get().zip(form.get_untracked()) {
            use crate::pages::item::keeping;
            change(self.text, Some(field.value()));
            change(self.warning, keeping::warning(&form));
            change(self.comment, keeping::comment(&form));
            let stored = self.beside.get_untracked();
            let mut typed = keeping::beside(&form);
            typed.retain(|id, text| stored.contains_key(id) || !text.is_empty());
            if typed != stored {
                self.beside.set(typed);
            }
        }
        #[cfg(not(feature = "hydrate"))]
        let _ = (self, field, form);
    }
}

#[cfg(feature = "hydrate")]
fn change(signal: RwSignal<String>, typed: Option<String>) {
    if let Some(typed) = typed.filter(|typed| signal.with_untracked(|it| it != typed)) {
        signal.set(typed);
    }
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

/// Adds words to a field of its own id.
pub(super) fn add_to(id: &str, words: &str) {
    rewrite(id, |before| {
        let gap = if before.trim().is_empty() { "" } else { " " };
        format!("{before}{gap}{words}")
    });
}

/// Puts other words into such a field, when they are others.
pub(super) fn rewrite(id: &str, made: impl FnOnce(&str) -> String) {
    #[cfg(feature = "hydrate")]
    if let Some(field) = crate::editor::browser::dom::by_id::<web_sys::HtmlElement>(id) {
        // Of one line or of several: what is asked of them is the same.
        let field: web_sys::HtmlTextAreaElement = wasm_bindgen::JsCast::unchecked_into(field);
        let before = field.value();
        let after = made(&before);
        if after != before {
            crate::editor::browser::typing::replace(&field, &before, 0..before.len(), &after);
        }
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = (id, made);
}
