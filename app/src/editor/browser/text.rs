//! The typing path: what happens at a key, and what waits for a pause.

use super::dom::now;
use super::shell::{Shell, target};
use super::{analysis, form, saves};
use engine::fields;
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, InputEvent};

/// Analysis follows after a pause this long.
const PAUSE_MS: f64 = 110.0;
/// The copy on this device follows this long after the first key that is not in it.
const COPY_MS: f64 = 300.0;
/// The same for a long text, which takes the browser some milliseconds to write down.
const COPY_LONG_MS: f64 = 800.0;
/// A long text, in UTF-16 units.
const LONG: u32 = 200_000;

/// Something was typed: only the line it was typed on is touched now.
pub fn typed(shell: &Rc<Shell>, event: &Event) {
    let field = target(event);
    if field.as_ref().is_some_and(|it| it.class_list().contains("is-free")) {
        return;
    }
    match field.map(|it| it.id()).as_deref() {
        Some("body") => {
            shell.body.reflect();
            if event.dyn_ref::<InputEvent>().is_some_and(super::undo::is_undo) {
                shell.undo.settle(&shell.body.field);
            }
            super::veil::follow(shell);
        }
        Some("title") => shell.title.reflect(),
        Some("standfirst") => shell.standfirst.reflect(),
        _ => {}
    }
    touched(shell, now());
}

/// The article changed: everything that waits for a pause starts waiting.
pub fn touched(shell: &Rc<Shell>, now: f64) {
    if shell.desk.locked.get_untracked().is_some() {
        return;
    }
    shell.saving.borrow_mut().edited(now);
    shell.analysis.stale.set(true);
    shell.timers.pause.after(shell.analysis.patience(PAUSE_MS));
    let long = shell.body.field.text_length() > LONG;
    shell.timers.copy.soon(if long { COPY_LONG_MS } else { COPY_MS });
    saves::plan(shell);
}

/// Nobody typed for a moment.
pub fn paused(shell: &Rc<Shell>) {
    analysis::run(shell);
}

/// A field was left with another value.
pub fn changed(shell: &Rc<Shell>, event: &Event) {
    let Some(it) = target(event) else { return };
    match it.id().as_str() {
        "title" => propose_slug(shell),
        "slug" => {
            if let Ok(it) = it.dyn_into::<HtmlInputElement>() {
                it.set_value(&fields::slug(&it.value()));
            }
        }
        _ => {}
    }
}

/// The slug follows the title until somebody writes another one.
fn propose_slug(shell: &Rc<Shell>) {
    let stored = shell.analysis.slug.borrow().clone();
    let proposed = domain::slug::of(&shell.title.field.value());
    let Some(slug) = super::dom::by_id::<HtmlInputElement>("slug") else { return };
    if slug.value().is_empty() || slug.value() == stored {
        slug.set_value(&proposed);
        *shell.analysis.slug.borrow_mut() = proposed;
        touched(shell, now());
    }
}

/// The caret moved: the order of findings may settle once it left its line.
pub fn moved(shell: &Rc<Shell>) {
    super::veil::follow(shell);
    analysis::caret_moved(shell);
}

/// Text typed before this code arrived is text like any other.
pub fn notice_early_typing(shell: &Rc<Shell>) {
    *shell.analysis.slug.borrow_mut() = domain::slug::of(&shell.stored.borrow().title);
    let typed = form::read(&shell.form);
    let locked = shell.desk.locked.get_untracked().is_some();
    if !locked
        && shell.desk.approved.get_untracked().is_none()
        && typed.settled() != *shell.stored.borrow()
    {
        touched(shell, now());
    }
}

/// The person agreed to end the approval by writing.
pub fn unlock(shell: &Rc<Shell>) {
    shell.desk.approved.set(None);
    form::lock(&shell.form, false);
    super::dom::focus("body");
}

/// Taking another text is writing too.
pub fn unlock_if_needed(shell: &Rc<Shell>) {
    if shell.desk.approved.get_untracked().is_some() {
        unlock(shell);
    }
}
