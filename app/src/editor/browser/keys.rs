//! Keys. Never Ctrl+Alt (AltGr), never Alt with a letter, never what the browser needs.

use super::dom::{document, listen};
use super::shell::Shell;
use super::{saves, tools, walk};
use crate::editor::desk::Action;
use crate::editor::{lists, writing};
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlButtonElement, HtmlElement, KeyboardEvent};

/// Listens to keys and pastes.
pub fn wire(shell: &Rc<Shell>) {
    let it = shell.clone();
    listen(&document(), "keydown", move |event: KeyboardEvent| {
        if everywhere(&it, &event) {
            event.prevent_default();
        }
    });
    let it = shell.clone();
    listen(&shell.body.field, "keydown", move |event: KeyboardEvent| {
        if !event.is_composing() && in_text(&it, &event) {
            event.prevent_default();
        }
    });
    let it = shell.clone();
    listen(&shell.title.field, "keydown", move |event: KeyboardEvent| {
        // A title is one line: Enter goes on to the standfirst.
        if event.key() == "Enter" && !event.is_composing() && !event.ctrl_key() && !event.meta_key()
        {
            event.prevent_default();
            let _: Result<(), wasm_bindgen::JsValue> = it.standfirst.field.focus();
        }
    });
    let it = shell.clone();
    listen(&shell.body.field, "paste", move |event: ClipboardEvent| paste(&it, &event));
}

/// Keys that work wherever the focus is on this page. Gives whether the key was one of them.
fn everywhere(shell: &Rc<Shell>, event: &KeyboardEvent) -> bool {
    let command = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
    match event.key().as_str() {
        "s" | "S" if command && !event.shift_key() => saves::now(shell),
        "F8" => walk::next(shell, !event.shift_key()),
        "Enter" if command => primary(),
        "Escape" if close_choices() => {}
        "Escape" if shell.desk.focus.get_untracked() => super::veil::toggle(shell),
        _ => return false,
    }
    true
}

/// Closes what a finding unfolded around the focus, which goes back to its button. Gives whether there was anything.
fn close_choices() -> bool {
    let focused = document().active_element();
    let opened = focused.and_then(|it| it.closest(".finding-more[open]").ok().flatten());
    let Some(opened) = opened else { return false };
    let _: Result<(), wasm_bindgen::JsValue> = opened.remove_attribute("open");
    if let Some(summary) = opened.first_element_child() {
        let _: Result<(), wasm_bindgen::JsValue> = summary.unchecked_ref::<HtmlElement>().focus();
    }
    true
}

/// The page's primary action.
fn primary() {
    let Ok(Some(button)) = document().query_selector(".actions--page .button--primary") else {
        return;
    };
    if let Ok(button) = button.dyn_into::<HtmlButtonElement>() {
        button.click();
    }
}

fn in_text(shell: &Rc<Shell>, event: &KeyboardEvent) -> bool {
    let key = event.key();
    let escaped = shell.escaped.replace(key == "Escape");
    let command = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
    let alt_graph = event.get_modifier_state("AltGraph");
    match key.as_str() {
        "b" | "B" if command && !event.shift_key() => tools::format(shell, &Action::Bold),
        "i" | "I" if command && !event.shift_key() => tools::format(shell, &Action::Italic),
        " " | "\u{a0}" if command && event.shift_key() => tools::format(shell, &Action::Space),
        "Enter" if event.alt_key() && !command => return fix_current(shell),
        "Enter" if !command && !event.shift_key() => {
            return edit(shell, lists::enter);
        }
        "Tab" if !command && !event.alt_key() && !escaped => {
            let out = event.shift_key();
            return edit(shell, |text, at| lists::tab(text, at, out));
        }
        _ if !command || alt_graph => return around(shell, &key),
        _ => return false,
    }
    true
}

/// The change proposed by the finding shown last.
fn fix_current(shell: &Rc<Shell>) -> bool {
    let current = shell.desk.current.get_untracked();
    if let Some(rule) = current {
        walk::fix(shell, rule);
    }
    current.is_some()
}

/// A sign typed over chosen words goes around them.
fn around(shell: &Rc<Shell>, key: &str) -> bool {
    let (open, close) = match key {
        "*" | "_" | "`" => (key, key),
        "[" => ("[", "]"),
        "(" => ("(", ")"),
        "«" => ("«\u{a0}", "\u{a0}»"),
        "“" => ("“", "”"),
        _ => return false,
    };
    edit(shell, |text, at| (!at.is_empty()).then(|| writing::wrap(text, at, open, close)))
}

/// Makes the change a key calls for, if it calls for one here.
fn edit(
    shell: &Rc<Shell>,
    change: impl Fn(&str, std::ops::Range<usize>) -> Option<writing::Edit>,
) -> bool {
    if shell.body.field.read_only() {
        return false;
    }
    let text = shell.body.field.value();
    let Some(edit) = change(&text, shell.body.selection(&text)) else { return false };
    shell.body.apply(&edit);
    true
}

/// An address pasted over words makes them a link; formatted text becomes Markdown, as one step to undo.
/// Ctrl+Shift+V pastes plain text: the browser then offers nothing else.
fn paste(shell: &Rc<Shell>, event: &ClipboardEvent) {
    let Some(board) = event.clipboard_data() else { return };
    let plain = board.get_data("text/plain").unwrap_or_default();
    if edit(shell, |text, at| writing::paste_over(text, at, &plain))
        || formatted(event).is_some_and(|it| paste_formatted(shell, &it))
    {
        event.prevent_default();
    }
}

fn paste_formatted(shell: &Rc<Shell>, markdown: &str) -> bool {
    edit(shell, |_, at| {
        let end = at.start + markdown.len();
        Some(writing::Edit { range: at, text: markdown.to_owned(), select: end..end })
    })
}

/// The Markdown of formatted text that is pasted; none when it says no more than the plain text beside it.
pub(super) fn formatted(event: &ClipboardEvent) -> Option<String> {
    let board = event.clipboard_data()?;
    let get = |kind: &str| board.get_data(kind).unwrap_or_default();
    let html = Some(get("text/html")).filter(|it| !it.trim().is_empty())?;
    let markdown = prose::paste::to_markdown(&html);
    let more = !markdown.trim().is_empty() && markdown.trim() != get("text/plain").trim();
    more.then_some(markdown)
}
