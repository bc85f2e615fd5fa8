//! Drives saving: asks the state machine what is due, sends it, tells it what came back.

use super::dom::{self, document};
use super::shell::Shell;
use super::{across, copies, form, leaving, session};
use crate::AppError;
use crate::calls::parts::save::{Acknowledged, save_article};
use crate::editor::desk::Theirs;
use crate::editor::save_status::{kind, text};
use crate::editor::saving::{Status, Trouble};
use crate::views::editor::Lock;
use engine::fields::{ArticleFields, LONGEST};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::JsValue;
use web_sys::Element;
use wording::editor::editor;

/// A save without an answer for this long counts as lost, and is sent again.
const ANSWER_MS: f64 = 20_000.0;
/// Articles sent that are remembered, to know them when they come back.
const REMEMBERED: usize = 8;

/// Sets the timer for what is due next, and refreshes the line.
pub fn plan(shell: &Rc<Shell>) {
    let due = shell.saving.borrow().due();
    match due {
        Some(due) => shell.timers.save.after(due - dom::now()),
        None => shell.timers.save.stop(),
    }
    refresh(shell);
}

/// Saves at once.
pub fn at_once(shell: &Rc<Shell>) {
    shell.saving.borrow_mut().hurry();
    if shell.saving.borrow().due().is_some() {
        shell.timers.save.stop();
        send(shell);
    }
}

/// Saves as soon as the page is at rest.
pub fn now(shell: &Rc<Shell>) {
    shell.saving.borrow_mut().hurry();
    plan(shell);
}

/// The browser gained or lost the network.
pub fn online(shell: &Rc<Shell>, online: bool) {
    shell.saving.borrow_mut().online(online);
    plan(shell);
}

/// Sends the article as it is.
pub fn send(shell: &Rc<Shell>) {
    if shell.saving.borrow().due().is_none() {
        return;
    }
    let fields = form::read(&shell.form);
    if fields.settled() == *shell.stored.borrow() {
        shell.saving.borrow_mut().unchanged();
        return all_safe(shell);
    }
    if fields.body.len() > LONGEST {
        let reason = editor(shell.desk.lang).too_large.to_owned();
        shell.saving.borrow_mut().failed(dom::now(), Trouble::Refused(reason));
        return plan(shell);
    }
    let seen = shell.saving.borrow_mut().sent();
    shell.timers.answer.after(ANSWER_MS);
    refresh(shell);
    let shell = shell.clone();
    spawn_local(async move {
        let answer = ask(&shell, seen, fields.clone()).await;
        shell.timers.answer.stop();
        match answer {
            Ok(it) => acknowledged(&shell, &it, &fields),
            Err(error) => failed(&shell, error),
        }
    });
}

/// Sends an article over a save, and remembers that it was sent.
pub async fn ask(
    shell: &Rc<Shell>,
    seen: i64,
    fields: ArticleFields,
) -> Result<Acknowledged, AppError> {
    {
        let mut sent = shell.sent.borrow_mut();
        sent.push(fields.settled());
        if sent.len() > REMEMBERED {
            sent.remove(0);
        }
    }
    let (brand, item) = shell.address.clone();
    let part = shell.desk.view.with_value(|it| it.part.clone());
    save_article(brand, item, part, shell.person.clone(), seen, fields).await
}

/// The server has it.
pub fn acknowledged(shell: &Rc<Shell>, it: &Acknowledged, fields: &ArticleFields) {
    shell.saving.borrow_mut().acknowledged(dom::now(), it.save);
    let aims = |it: &ArticleFields| (it.keyphrase.clone(), it.secondary.clone());
    let before = shell.stored.replace(fields.settled());
    let much = across::is_much(&shell.compared.borrow(), &fields.body);
    if much || aims(&before) != aims(&shell.stored.borrow()) {
        shell.compared.replace(fields.body.clone());
        across::refresh();
    }
    shell.desk.saved.set(it.label.clone());
    if it.voided {
        shell.desk.voided.set(true);
        show_state("draft", shell);
    }
    show_title(shell, &fields.title);
    if shell.saving.borrow().unsaved() { plan(shell) } else { all_safe(shell) }
}

/// Nothing is left to save.
fn all_safe(shell: &Rc<Shell>) {
    copies::clear(shell);
    plan(shell);
    leaving::go_if_wanted(shell);
}

/// No answer came.
pub fn no_answer(shell: &Rc<Shell>) {
    shell.saving.borrow_mut().failed(dom::now(), Trouble::Unreachable);
    plan(shell);
}

/// It did not get there.
pub fn failed(shell: &Rc<Shell>, error: AppError) {
    if let AppError::Stale { newer, save, by, at } = error {
        if let Ok(theirs) = serde_json::from_str(&newer) {
            return stale(shell, theirs, save, by, at);
        }
        return no_answer(shell);
    }
    let trouble = Trouble::of(error, shell.desk.lang);
    copies::keep(shell);
    shell.saving.borrow_mut().failed(dom::now(), trouble.clone());
    match trouble {
        Trouble::SignedOut => session::want(shell),
        Trouble::Frozen => {
            shell.desk.locked.set(Some(Lock::Review));
            form::lock(&shell.form, true);
            show_state("review", shell);
        }
        _ => {}
    }
    leaving::stay(shell);
    plan(shell);
}

/// Somebody else saved, or an answer of ours was lost and the newer text is our own.
fn stale(shell: &Rc<Shell>, theirs: ArticleFields, save: i64, by: String, at: String) {
    if shell.sent.borrow().contains(&theirs.settled()) {
        *shell.stored.borrow_mut() = theirs.settled();
        shell.saving.borrow_mut().resolved(save);
        return now(shell);
    }
    copies::keep(shell);
    shell.saving.borrow_mut().failed(dom::now(), Trouble::Stale);
    shell.desk.stale.set(Some(Theirs { fields: Arc::new(theirs), save, by, at }));
    leaving::stay(shell);
    plan(shell);
}

/// Shows where the text is. A screen reader hears it when the kind of news changes, not at each save.
pub fn refresh(shell: &Rc<Shell>) {
    let (status, shown_at) = {
        let saving = shell.saving.borrow();
        (saving.status(dom::now()), saving.shown_at(dom::now()))
    };
    if let Some(at) = shown_at {
        shell.timers.status.soon(at - dom::now() + 1.0);
    }
    let before = shell.desk.status.get_untracked();
    if before == status {
        return;
    }
    let quiet = |it: &Status| matches!(it, Status::Saved | Status::Saving);
    if kind(&before) != kind(&status) && !(quiet(&before) && quiet(&status)) {
        let news = text(
            &status,
            &shell.desk.saved.get_untracked(),
            shell.desk.locked.get_untracked(),
            shell.desk.lang,
        );
        shell.desk.said.set(news);
    }
    shell.desk.status.set(status);
}

/// The head of the page follows what was saved.
fn show_title(shell: &Rc<Shell>, title: &str) {
    let untitled = wording::item::item(shell.desk.lang).untitled;
    if let Ok(Some(it)) = document().query_selector(".itemhead-title .title") {
        it.set_text_content(Some(if title.trim().is_empty() { untitled } else { title.trim() }));
    }
}

/// The chip in the head of the page.
fn show_state(state: &str, shell: &Rc<Shell>) {
    let Ok(Some(chip)) = document().query_selector(".itemhead-title .chip") else { return };
    let _: Result<(), JsValue> = chip.set_attribute("data-state", state);
    let icon: Option<Element> = chip.query_selector("use").ok().flatten();
    if let Some(icon) = icon {
        let _: Result<(), JsValue> = icon.set_attribute("href", &format!("/icons.svg#{state}"));
    }
    let word = wording::states::states(shell.desk.lang).of(state);
    // Beside the word stand the icon and what the server's rendering leaves between texts.
    let nodes = chip.child_nodes();
    let mut nodes = (0..nodes.length()).filter_map(|at| nodes.item(at));
    if let Some(text) = nodes.find(|it| it.node_type() == web_sys::Node::TEXT_NODE) {
        text.set_node_value(Some(word));
    }
}
