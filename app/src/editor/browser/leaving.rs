//! Going away without leaving words behind: what is not saved is saved first, or kept on this device.

use super::dom::{document, link_away, listen, window};
use super::shell::Shell;
use super::{copies, saves};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::{Event, MouseEvent};

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
    if !shell.saving.borrow().unsaved() {
        return;
    }
    let Some(link) = link_away(event) else { return };
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
