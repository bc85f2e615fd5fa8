//! Going away without leaving words behind: what is not saved is saved first, or kept on this device.

use super::dom::{document, listen, window};
use super::shell::{Shell, target};
use super::{copies, saves};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlAnchorElement, MouseEvent};

/// An ordinary link waits this long for the save before it is followed anyway: the text is on this device.
const PATIENCE_MS: f64 = 2_500.0;

/// Watches links, and the page being hidden or closed.
pub fn wire(shell: &Rc<Shell>) {
    let it = shell.clone();
    listen(&document(), "visibilitychange", move |_: Event| {
        if document().hidden() {
            copies::keep(&it);
            saves::at_once(&it);
        }
    });
    let it = shell.clone();
    listen(&window(), "pagehide", move |_: Event| copies::keep(&it));
    let it = shell.clone();
    listen(&window(), "blur", move |_: Event| saves::now(&it));
    let it = shell.clone();
    listen(&window(), "beforeunload", move |event: Event| {
        copies::keep(&it);
        let (unsaved, kept) = (it.saving.borrow().unsaved(), it.saving.borrow().kept());
        if unsaved && !kept {
            event.prevent_default();
        }
    });
    let it = shell.clone();
    listen(&document(), "click", move |event: MouseEvent| link(&it, &event));
}

/// A link to another page of ours waits for the save.
fn link(shell: &Rc<Shell>, event: &MouseEvent) {
    let plain = event.button() == 0
        && !event.ctrl_key()
        && !event.meta_key()
        && !event.shift_key()
        && !event.alt_key();
    if event.default_prevented() || !plain || !shell.saving.borrow().unsaved() {
        return;
    }
    let Some(link) = target(event)
        .and_then(|it: Element| it.closest("a[href]").ok().flatten())
        .and_then(|it| it.dyn_into::<HtmlAnchorElement>().ok())
    else {
        return;
    };
    let here = window().location();
    let same_page =
        link.pathname() == here.pathname().unwrap_or_default() && !link.hash().is_empty();
    if !link.target().is_empty()
        || link.has_attribute("download")
        || same_page
        || link.origin() != here.origin().unwrap_or_default()
    {
        return;
    }
    event.prevent_default();
    copies::keep(shell);
    *shell.leaving.borrow_mut() = Some(link.href());
    shell.timers.leave.after(PATIENCE_MS);
    saves::at_once(shell);
}

/// Saves, then opens an address; stays when the save fails.
pub fn leave(shell: &Rc<Shell>, to: String) {
    *shell.leaving.borrow_mut() = Some(to);
    if !shell.saving.borrow().unsaved() {
        return go_if_wanted(shell);
    }
    saves::at_once(shell);
    if shell.saving.borrow().blocked() {
        stay(shell);
        super::dom::focus("notices");
    }
}

/// Everything is saved: goes where the person wanted to.
pub fn go_if_wanted(shell: &Rc<Shell>) {
    let to = shell.leaving.borrow_mut().take();
    if let Some(to) = to {
        shell.timers.leave.stop();
        let _: Result<(), JsValue> = window().location().assign(&to);
    }
}

/// The save did not get there in time, and the text is on this device.
pub fn go_anyway(shell: &Rc<Shell>) {
    if shell.saving.borrow().kept() {
        go_if_wanted(shell);
    }
}

/// A save failed. A link still being waited for is followed when its time comes; nothing else is.
pub fn stay(shell: &Rc<Shell>) {
    if !shell.timers.leave.waits() {
        *shell.leaving.borrow_mut() = None;
    }
}
