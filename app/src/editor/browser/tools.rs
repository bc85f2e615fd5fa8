//! What the toolbar's buttons do.

use super::dom::{all, by_id, document, listen, window};
use super::shell::Shell;
use crate::editor::desk::Action;
use crate::editor::{spaces, writing};
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, KeyboardEvent};

/// Formats the selection.
pub fn format(shell: &Rc<Shell>, action: &Action) {
    if shell.body.field.read_only() || shell.desk.preview.get_untracked() {
        return;
    }
    let text = shell.body.field.value();
    let at = shell.body.selection(&text);
    let edit = match action {
        Action::Bold => writing::toggle_around(&text, at, "**"),
        Action::Italic => writing::toggle_around(&text, at, "*"),
        Action::Heading => writing::heading(&text, at),
        Action::Link => writing::link(&text, at),
        Action::List => writing::list(&text, at),
        Action::Quote => writing::quote(&text, at),
        Action::Picture(it) => {
            close_menu();
            writing::picture(&text, at.end, &it.name, &it.alt)
        }
        Action::Space => space(shell, &text, &at),
        _ => return,
    };
    shell.body.apply(&edit);
}

fn space(shell: &Rc<Shell>, text: &str, at: &std::ops::Range<usize>) -> writing::Edit {
    let language = shell.desk.reading.with_untracked(|it| it.language().unwrap_or("").to_owned());
    let space = spaces::unbreakable(text, at, &language);
    let range = spaces::replaced(text, at);
    let end = range.start + space.len_utf8();
    writing::Edit { range, text: space.to_string(), select: end..end }
}

fn close_menu() {
    if let Some(it) = by_id::<Element>("picture-menu") {
        let _: Result<(), JsValue> = it.remove_attribute("open");
    }
}

/// Non-breaking spaces, visible or not: another font of the same widths, nothing moves.
pub fn spaces(shell: &Rc<Shell>) {
    let visible = !shell.desk.spaces.get_untracked();
    shell.desk.spaces.set(visible);
    let Some(html) = document().document_element() else { return };
    let _: Result<(), JsValue> = if visible {
        html.set_attribute("data-spaces", "visible")
    } else {
        html.remove_attribute("data-spaces")
    };
    super::analysis::paint(shell);
}

/// The whole article on the clipboard, as text.
pub fn copy_text(shell: &Rc<Shell>) {
    let it = super::form::read(&shell.form);
    let pieces = [format!("# {}", it.title), it.standfirst, it.body];
    let text =
        pieces.into_iter().filter(|it| !it.trim().is_empty()).collect::<Vec<_>>().join("\n\n");
    drop(window().navigator().clipboard().write_text(&text));
}

/// One stop for Tab in the toolbar; arrows, Home and End move inside it.
pub fn wire() {
    let Some(bar) = by_id::<Element>("toolbar") else { return };
    let tools = all::<HtmlElement>(&bar, ":scope > button, :scope > details > summary");
    for (at, tool) in tools.iter().enumerate() {
        tool.set_tab_index(if at == 0 { 0 } else { -1 });
    }
    listen(&bar, "keydown", move |event: KeyboardEvent| {
        let Some(at) = tools.iter().position(|it| {
            document().active_element().is_some_and(|own| own.is_same_node(Some(it)))
        }) else {
            return;
        };
        let to = match event.key().as_str() {
            "ArrowRight" => (at + 1) % tools.len(),
            "ArrowLeft" => (at + tools.len() - 1) % tools.len(),
            "Home" => 0,
            "End" => tools.len() - 1,
            _ => return,
        };
        event.prevent_default();
        tools[at].set_tab_index(-1);
        tools[to].set_tab_index(0);
        let _: Result<(), JsValue> = tools[to].unchecked_ref::<HtmlElement>().focus();
    });
}
