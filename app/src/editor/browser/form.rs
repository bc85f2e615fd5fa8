//! Reads the form's fields, and fills them.

use super::dom::{all, by_id};
use super::shell::Shell;
use crate::editor::desk::Row;
use engine::fields::ArticleFields;
use leptos::prelude::*;
use std::collections::BTreeMap;
use web_sys::{HtmlFormElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// What the form holds now, fields that are locked included.
#[must_use]
pub fn read(form: &HtmlFormElement) -> ArticleFields {
    let mut typed = BTreeMap::new();
    for it in all::<HtmlInputElement>(form, "input[name]") {
        if !matches!(it.type_().as_str(), "checkbox" | "radio") || it.checked() {
            typed.insert(it.name(), it.value());
        }
    }
    for it in all::<HtmlTextAreaElement>(form, "textarea[name]") {
        typed.insert(it.name(), it.value());
    }
    for it in all::<HtmlSelectElement>(form, "select[name]") {
        typed.insert(it.name(), it.value());
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
    let first = shell
        .desk
        .sources
        .with_untracked(|rows| rows.iter().map(|it| it.id + 1).max().unwrap_or(0));
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
    for it in all::<HtmlInputElement>(form, "input:not([type=hidden], .is-free)") {
        if matches!(it.type_().as_str(), "checkbox" | "radio") {
            it.set_disabled(locked);
        } else {
            it.set_read_only(locked);
        }
    }
    // What is typed beside the article, and is no part of it, is free.
    for it in all::<HtmlTextAreaElement>(form, "textarea:not(.is-free)") {
        it.set_read_only(locked);
    }
    for it in all::<HtmlSelectElement>(form, "select") {
        it.set_disabled(locked);
    }
}
