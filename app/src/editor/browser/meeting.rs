//! Two texts meet: they are compared in place, and what was chosen is saved. The person's own text is
//! saved first as it was, so that the history holds both.

use super::dom::{by_id, document};
use super::shell::Shell;
use super::{copies, form, saves};
use crate::AppError;
use crate::editor::choices::{Chosen, compare};
use crate::editor::desk::{Meeting, Theirs};
use engine::fields::ArticleFields;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlDialogElement, HtmlElement};

/// Compares with the newer save.
pub fn with_newer(shell: &Rc<Shell>) {
    let Some(theirs) = shell.desk.stale.get_untracked() else { return };
    let mine = Arc::new(form::read(&shell.form).settled());
    let base = Some(Arc::new(shell.stored.borrow().clone()));
    open(shell, Meeting { mine, theirs, base, found: false, refreshed: false });
    look_again(shell);
}

/// The newer save may have a newer one by now: a save over the one this page saw is refused with it.
fn look_again(shell: &Rc<Shell>) {
    let (it, seen) = (shell.clone(), shell.saving.borrow().seen());
    let mine = form::read(&shell.form);
    spawn_local(async move {
        if let Err(AppError::Stale { newer, save, by, at }) = saves::ask(&it, seen, mine).await {
            refresh(&it, &newer, save, by, at);
        }
    });
}

/// Compares with a text that is newer still. Choices about words that stayed the same stay made.
fn refresh(shell: &Rc<Shell>, newer: &str, save: i64, by: String, at: String) {
    let Some(before) = shell.desk.meeting.get_untracked() else { return };
    let Ok(fields) = serde_json::from_str::<ArticleFields>(newer) else { return };
    if before.found || before.theirs.save == save {
        return;
    }
    let theirs = Theirs { fields: Arc::new(fields), save, by, at };
    let now = Meeting { theirs: theirs.clone(), refreshed: true, ..before.clone() };
    let compared = |it: &Meeting| compare(it.base.as_deref(), &it.mine, &it.theirs.fields);
    let chosen = shell.desk.chosen.get_untracked();
    shell.desk.chosen.set(compared(&now).carried(&compared(&before), &chosen));
    shell.desk.stale.set(Some(theirs));
    shell.desk.meeting.set(Some(now));
}

/// Compares the copy found on this device with the text in the form.
pub fn with_copy(shell: &Rc<Shell>) {
    let Some(copy) = shell.copies.found() else { return };
    let fields = Arc::new(form::read(&shell.form).settled());
    let theirs =
        Theirs { fields, save: shell.saving.borrow().seen(), by: String::new(), at: String::new() };
    open(
        shell,
        Meeting {
            mine: Arc::new(copy.fields.settled()),
            theirs,
            base: copy.base.map(Arc::new),
            found: true,
            refreshed: false,
        },
    );
}

fn open(shell: &Rc<Shell>, meeting: Meeting) {
    shell.desk.chosen.set(Chosen::new());
    shell.desk.unkept.set(false);
    shell.desk.meeting.set(Some(meeting));
    if let Some(dialog) = by_id::<HtmlDialogElement>("meeting") {
        let _: Result<(), JsValue> = dialog.show_modal();
    }
}

fn close(shell: &Rc<Shell>) {
    if let Some(dialog) = by_id::<HtmlDialogElement>("meeting") {
        dialog.close();
    }
    shell.desk.meeting.set(None);
}

/// Keeps the choices made, once none is missing.
pub fn keep(shell: &Rc<Shell>) {
    let Some(meeting) = shell.desk.meeting.get_untracked() else { return };
    let chosen = shell.desk.chosen.get_untracked();
    let choices = compare(meeting.base.as_deref(), &meeting.mine, &meeting.theirs.fields);
    if let Some(missing) = choices.open(&chosen).first() {
        return show_missing(missing);
    }
    let settled = choices.settle(&meeting.mine, &meeting.theirs.fields, &chosen);
    let shell = shell.clone();
    spawn_local(async move {
        match keep_mine(&shell, &meeting, &settled).await {
            Ok(save) => settle(&shell, &meeting, &settled, save),
            Err(error) => unkept(&shell, error),
        }
    });
}

/// Saves this person's text over the newer one, when something else is to replace it. Gives the save to go on from.
async fn keep_mine(
    shell: &Rc<Shell>,
    meeting: &Meeting,
    settled: &ArticleFields,
) -> Result<i64, AppError> {
    if *meeting.mine == *settled || (meeting.found && *settled == *meeting.theirs.fields) {
        return Ok(meeting.theirs.save);
    }
    saves::ask(shell, meeting.theirs.save, (*meeting.mine).clone()).await.map(|it| it.save)
}

fn settle(shell: &Rc<Shell>, meeting: &Meeting, settled: &ArticleFields, save: i64) {
    let kept = if save == meeting.theirs.save { &meeting.theirs.fields } else { &meeting.mine };
    *shell.stored.borrow_mut() = kept.settled();
    shell.saving.borrow_mut().resolved(save);
    shell.desk.stale.set(None);
    close(shell);
    copies::put(shell, settled);
    if meeting.found {
        copies::forget(shell);
    }
    super::dom::focus("body");
}

/// The choices stay on the screen; a third text is compared there.
fn unkept(shell: &Rc<Shell>, error: AppError) {
    let found = shell.desk.meeting.get_untracked().is_some_and(|it| it.found);
    match error {
        AppError::Stale { newer, save, by, at } if !found => refresh(shell, &newer, save, by, at),
        AppError::Stale { .. } | AppError::SignedOut | AppError::Frozen => {
            close(shell);
            saves::failed(shell, error);
        }
        _ => shell.desk.unkept.set(true),
    }
}

fn show_missing(name: &str) {
    let found =
        document().query_selector(&format!("#meeting [name=\"choice-{name}\"]")).ok().flatten();
    if let Some(radio) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        let _: Result<(), JsValue> = radio.focus();
    }
}
