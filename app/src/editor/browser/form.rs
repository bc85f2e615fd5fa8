//! Reads the form's fields, and fills them.

use super::dom::{all, by_id};
use super::shell::Shell;
use crate::editor::desk::Row;
use crate::editor::fields::ArticleFields;
use leptos::prelude::*;
use std::collections::BTreeMap;
use wasm_bindgen::prelude::*;
use web_sys::js_sys::{Array, try_iter};
use web_sys::{FormData, HtmlFormElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// What the form holds now.
#[must_use]
pub fn read(form: &HtmlFormElement) -> ArticleFields {
    let Ok(data) = FormData::new_with_form(form) else { return ArticleFields::default() };
    let mut typed = BTreeMap::new();
    for pair in try_iter(&data).ok().flatten().into_iter().flatten().flatten() {
        let pair: Array = pair.unchecked_into();
        if let (Some(name), Some(value)) = (pair.get(0).as_string(), pair.get(1).as_string()) {
            typed.insert(name, value);
        }
    }
    ArticleFields::of_form(&typed)
}

/// Fills the form. The text goes in as if typed, so that it can be undone.
pub fn fill(shell: &Shell, fields: &ArticleFields) {
    for (name, value) in fields.texts() {
        match name {
            "body" => shell.body.replace_all(value),
            _ => set(name, value),
        }
    }
    shell.title.reflect();
    shell.standfirst.reflect();
    if let Some(it) = by_id::<HtmlInputElement>("noindex") {
        it.set_checked(fields.noindex);
    }
    let first = shell.desk.sources.with_untracked(|rows| rows.iter().map(|it| it.id + 1).max().unwrap_or(0));
    let rows = fields.sources.iter().cloned().enumerate();
    shell.desk.sources.set(rows.map(|(at, source)| Row { id: first + at, source }).collect());
}

/// Sets one field.
pub fn set(name: &str, value: &str) {
    if let Some(it) = by_id::<HtmlInputElement>(name) {
        it.set_value(value);
    } else if let Some(it) = by_id::<HtmlTextAreaElement>(name) {
        it.set_value(value);
    } else if let Some(it) = by_id::<HtmlSelectElement>(name) {
        it.set_value(value);
    }
}

/// Makes every field of the form readable only, or writable again.
pub fn lock(form: &HtmlFormElement, locked: bool) {
    for it in all::<HtmlInputElement>(form, "input:not([type=hidden])") {
        if matches!(it.type_().as_str(), "checkbox" | "radio") { it.set_disabled(locked) } else { it.set_read_only(locked) }
    }
    for it in all::<HtmlTextAreaElement>(form, "textarea") {
        it.set_read_only(locked);
    }
    for it in all::<HtmlSelectElement>(form, "select") {
        it.set_disabled(locked);
    }
}
