//! Copies on this device: every text that is not on the server is in the browser's storage within a
//! second, one entry a page that was opened, so that two tabs never overwrite each other. An entry goes
//! when the server has what it holds.

use super::dom::{Timer, now, window};
use super::shell::Shell;
use super::{form, saves};
use crate::editor::desk::Found;
use engine::fields::ArticleFields;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::JsValue;
use web_sys::Storage;
use web_sys::js_sys::{Date, Object, Reflect};

/// What is kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Copy {
    /// The article.
    pub fields: ArticleFields,
    /// The save it started from.
    pub seen: i64,
    /// When it was written, in Unix milliseconds.
    pub at: f64,
    /// The article of that save, when there is room for it: then a comparison knows who changed what.
    #[serde(default)]
    pub base: Option<ArticleFields>,
}

/// The copies of one person and one part.
#[derive(Debug)]
pub struct Copies {
    prefix: String,
    own: String,
    /// The name that the page before this one had in this tab.
    before: Option<String>,
    found: RefCell<Option<(String, Copy)>>,
}

/// A tab that is still there sends its words, and forgets its copy, well within this time.
const TAB_MS: f64 = 15_000.0;
/// Texts longer than this are kept without the one they started from.
const ROOM: usize = 400_000;

impl Copies {
    /// The copies of a person and a part; this page's own is named by the moment it was opened.
    #[must_use]
    pub fn new(person: &str, part: &str) -> Copies {
        let prefix = format!("marbre.copy.{person}.{part}.");
        let own = format!(
            "{prefix}{}{}",
            Date::now(),
            window().performance().map_or(0.0, |it| it.now()).fract()
        );
        let tab = window().session_storage().ok().flatten();
        let before = tab.as_ref().and_then(|it| it.get_item(&prefix).ok().flatten());
        if let Some(tab) = tab {
            let _: Result<(), JsValue> = tab.set_item(&prefix, &own);
        }
        Copies { prefix, own, before, found: RefCell::default() }
    }

    /// The copy found when the page was opened, with its name.
    #[must_use]
    pub fn found(&self) -> Option<Copy> {
        self.found.borrow().as_ref().map(|it| it.1.clone())
    }

    fn all(&self, storage: &Storage) -> Vec<(String, Copy)> {
        let length = storage.length().unwrap_or(0);
        let names = (0..length)
            .filter_map(|at| storage.key(at).ok().flatten())
            .filter(|it| it.starts_with(&self.prefix) && *it != self.own);
        let read = |name: String| {
            Some((name.clone(), serde_json::from_str(&storage.get_item(&name).ok()??).ok()?))
        };
        names.collect::<Vec<_>>().into_iter().filter_map(read).collect()
    }
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// Keeps the article as it is, if it is not on the server.
pub fn keep(shell: &Rc<Shell>) {
    shell.timers.copy.stop();
    if !shell.saving.borrow().unsaved() {
        return;
    }
    let fields = form::read(&shell.form);
    let base = (fields.body.len() < ROOM).then(|| shell.stored.borrow().clone());
    let copy = Copy { fields, seen: shell.saving.borrow().seen(), at: Date::now(), base };
    let kept = storage().is_some_and(|it| {
        serde_json::to_string(&copy).is_ok_and(|text| it.set_item(&shell.copies.own, &text).is_ok())
    });
    shell.saving.borrow_mut().copied(kept);
    saves::refresh(shell);
}

/// The server has everything: this page's own copy goes.
pub fn clear(shell: &Rc<Shell>) {
    shell.timers.copy.stop();
    remove(&shell.copies.own);
    shell.saving.borrow_mut().copied(true);
}

fn remove(name: &str) {
    if let Some(it) = storage() {
        let _: Result<(), JsValue> = it.remove_item(name);
    }
}

/// Looks for a text that a page closed too early left here, the latest first. One that the server has
/// meanwhile is forgotten.
fn look(shell: &Rc<Shell>) {
    *shell.copies.found.borrow_mut() = None;
    shell.desk.found.set(None);
    let Some(storage) = storage() else { return };
    let stored = shell.stored.borrow().clone();
    let (same, other): (Vec<_>, Vec<_>) =
        shell.copies.all(&storage).into_iter().partition(|it| it.1.fields.settled() == stored);
    same.iter().for_each(|it| remove(&it.0));
    let latest = other.into_iter().max_by(|a, b| a.1.at.total_cmp(&b.1.at));
    let Some((name, copy)) = latest else { return };
    let count = |it: &ArticleFields| it.body.split_whitespace().count() as i64;
    shell.desk.found.set(Some(Found {
        more: count(&copy.fields) - count(&stored),
        at: shown(copy.at, shell),
        seen: copy.seen,
        fields: Arc::new(copy.fields.clone()),
    }));
    *shell.copies.found.borrow_mut() = Some((name, copy));
}

/// Looks when the page is opened. A text that goes on from the one on the page comes back by itself.
pub fn open(shell: &Rc<Shell>) {
    look(shell);
    let found = shell.copies.found.borrow().clone();
    let alone = storage().is_some_and(|it| shell.copies.all(&it).len() == 1);
    if found.is_some_and(|(name, copy)| alone && continues(shell, &name, &copy)) {
        take(shell);
        shell.desk.back.set(true);
    }
}

/// Whether a copy simply goes on from the text on this page: nobody saved since, nothing was typed here
/// yet, no approval would end, and no other tab is likely to be writing it still.
fn continues(shell: &Rc<Shell>, name: &str, copy: &Copy) -> bool {
    let saving = shell.saving.borrow();
    let untouched = copy.seen == saving.seen() && !saving.unsaved();
    let open = shell.desk.locked.get_untracked().is_none()
        && shell.desk.approved.get_untracked().is_none();
    let own = shell.copies.before.as_deref() == Some(name);
    untouched && open && (own || Date::now() - copy.at > TAB_MS)
}

/// Takes the text found. The server's stays in the history.
pub fn take(shell: &Rc<Shell>) {
    let Some(copy) = shell.copies.found() else { return };
    if shell.desk.locked.get_untracked().is_some() {
        return;
    }
    super::text::unlock_if_needed(shell);
    put(shell, &copy.fields);
    forget(shell);
}

/// Puts an article into the form and saves it.
pub fn put(shell: &Rc<Shell>, fields: &ArticleFields) {
    form::fill(shell, fields);
    super::text::touched(shell, now());
    shell.saving.borrow_mut().hurry();
    // Rows of sources appear once the framework has drawn them.
    let it = shell.clone();
    let timer = Timer::new(move || {
        keep(&it);
        saves::plan(&it);
    });
    timer.after(30.0);
    std::mem::forget(timer);
}

/// Leaves the text found; the next one is shown, if there is one.
pub fn forget(shell: &Rc<Shell>) {
    keep(shell);
    let name = shell.copies.found.borrow().as_ref().map(|it| it.0.clone());
    if let Some(name) = name {
        remove(&name);
    }
    look(shell);
}

/// A moment as every time here is shown, in the brand's zone: the time today, day and time otherwise.
fn shown(at: f64, shell: &Rc<Shell>) -> String {
    let zone = shell.desk.view.with_value(|it| it.zone.clone());
    let (then, now) = (in_zone(at, &zone), in_zone(Date::now(), &zone));
    if let (Some((day, time)), Some((today, _))) = (then.split_once('T'), now.split_once('T'))
        && day == today
    {
        return time.to_owned();
    }
    let locale = if shell.desk.lang == wording::Lang::Fr { "fr-FR" } else { "en-GB" };
    written(at, locale, &[("timeZone", &zone), ("dateStyle", "medium"), ("timeStyle", "short")])
}

fn written(at: f64, locale: &str, options: &[(&str, &str)]) -> String {
    let chosen = Object::new();
    for (name, value) in options {
        let _: Result<bool, JsValue> = Reflect::set(&chosen, &(*name).into(), &(*value).into());
    }
    Date::new(&at.into()).to_locale_string(locale, &chosen).into()
}

/// An instant as a date and time field holds it, in a zone.
#[must_use]
fn in_zone(at: f64, zone: &str) -> String {
    // Swedish writes dates as fields do: 2026-11-28 18:00.
    written(at, "sv-SE", &[("timeZone", zone), ("dateStyle", "short"), ("timeStyle", "short")])
        .replace(' ', "T")
}
