//! Focus mode: a veil over every paragraph but the one being written.

use super::dom::{by_id, document};
use super::mirror::Mirror;
use super::shell::Shell;
use engine::places::LineStarts;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

/// The veil; there is none while focus mode is off.
#[derive(Debug, Default)]
pub struct Veil(RefCell<Option<(HtmlElement, Mirror)>>);

/// Focus mode on or off.
pub fn toggle(shell: &Rc<Shell>) {
    let on = !shell.desk.focus.get_untracked();
    shell.desk.focus.set(on);
    if let Some((element, _)) = shell.veil.0.borrow_mut().take() {
        element.remove();
    }
    if on {
        *shell.veil.0.borrow_mut() = spread(shell);
        super::dom::focus("body");
        follow(shell);
    }
}

fn spread(shell: &Rc<Shell>) -> Option<(HtmlElement, Mirror)> {
    let writing: HtmlElement = by_id("writing")?;
    let element: HtmlElement = document().create_element("div").ok()?.dyn_into().ok()?;
    element.set_class_name("veil");
    let _: Result<(), JsValue> = element.set_attribute("aria-hidden", "true");
    writing.append_child(&element).ok()?;
    let mirror = Mirror::new(element.clone(), &shell.body.field.value());
    Some((element, mirror))
}

/// The paragraph of the caret is the one without a veil.
pub fn follow(shell: &Rc<Shell>) {
    let veil = shell.veil.0.borrow();
    let Some((_, mirror)) = veil.as_ref() else { return };
    let text = shell.body.field.value();
    mirror.show(&text);
    let at = shell.body.selection(&text).end;
    mirror.set_current(LineStarts::of(&text).line_of(at));
}
