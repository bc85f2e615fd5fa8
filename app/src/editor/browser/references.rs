//! Changes the texts that the article is compared with, in place.

use super::dom::{self, by_id, listen};
use super::shell::Shell;
use super::{analysis, keys, session};
use crate::AppError;
use crate::calls::items::references::change_references;
use crate::editor::references::{FIELD, FILES};
use crate::editor::saving::Trouble;
use crate::editor::writing::Edit;
use crate::views::references::{Change, References};
use domain::reference;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, Event, File, HtmlInputElement, HtmlTextAreaElement};
use wording::editor::saving::saving;
use wording::editor::terms::terms;

/// Largest file that is sent, in bytes: a page weighs more than what it says.
const LARGEST: f64 = 2.0 * reference::LONGEST as f64;

/// Formatted text that is pasted into the field becomes Markdown there, as in the article.
pub fn wire() {
    let Some(field) = by_id::<HtmlTextAreaElement>(FIELD) else { return };
    let to = field.clone();
    listen(&field, "paste", move |event: Event| {
        if let Some(markdown) = event.dyn_ref::<ClipboardEvent>().and_then(keys::formatted) {
            event.prevent_default();
            super::typing::insert(&to, &markdown);
        }
    });
}

/// Makes a change, and shows the texts there are then.
pub fn change(shell: &Rc<Shell>, change: Change) {
    let shell = shell.clone();
    spawn_local(async move {
        send(&shell, change).await;
    });
}

/// Adds the text that is typed.
pub fn add(shell: &Rc<Shell>) {
    let Some(field) = by_id::<HtmlTextAreaElement>(FIELD) else { return };
    let shell = shell.clone();
    spawn_local(async move {
        let change = Change::Add { name: String::new(), text: field.value() };
        if send(&shell, change).await {
            field.set_value("");
        } else {
            dom::focus(FIELD);
        }
    });
}

/// Adds the files that are chosen, one after the other; the first that is refused is the last.
pub fn files(shell: &Rc<Shell>) {
    let Some(field) = by_id::<HtmlInputElement>(FILES) else { return };
    let Some(chosen) = field.files() else { return };
    let files: Vec<File> = (0..chosen.length()).filter_map(|at| chosen.get(at)).collect();
    let shell = shell.clone();
    spawn_local(async move {
        for file in files {
            if file.size() > LARGEST {
                let why = terms(shell.desk.lang).too_long;
                shell.desk.uncompared.set(format!("{} · {why}", file.name()));
                break;
            }
            let Ok(bytes) = JsFuture::from(file.array_buffer()).await else { break };
            let bytes = js_sys::Uint8Array::new(&bytes).to_vec();
            let text = decoded(bytes);
            if !send(&shell, Change::Add { name: file.name(), text }).await {
                let name = file.name();
                shell.desk.uncompared.update(|why| *why = format!("{name} · {why}"));
                break;
            }
        }
        // The same file may be chosen again.
        field.set_value("");
    });
}

/// A file of text: UTF-8, else the western letters of older files, one byte each.
fn decoded(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes)
        .unwrap_or_else(|it| it.into_bytes().into_iter().map(char::from).collect())
}

async fn send(shell: &Rc<Shell>, change: Change) -> bool {
    let (brand, item) = shell.address.clone();
    match change_references(brand, item, shell.person.clone(), change).await {
        Ok(all) => done(shell, all),
        Err(error) => refused(shell, error),
    }
}

/// The analysis follows what is expected now.
fn done(shell: &Rc<Shell>, all: References) -> bool {
    let desk = shell.desk;
    desk.context.update_value(|it| Arc::make_mut(it).wanted = all.wanted);
    desk.uncompared.set(String::new());
    desk.references.set(all.texts);
    desk.said.set(terms(desk.lang).changed.to_owned());
    // The button that was pressed may be gone.
    dom::focus("references");
    analysis::run(shell);
    true
}

fn refused(shell: &Rc<Shell>, error: AppError) -> bool {
    let desk = shell.desk;
    let reason = match Trouble::of(error, desk.lang) {
        Trouble::SignedOut => {
            session::ask(shell);
            return false;
        }
        Trouble::Refused(reason) => reason,
        _ => saving(desk.lang).sign_in_failed.to_owned(),
    };
    desk.uncompared.set(reason);
    false
}

/// Makes a link to an article of the brand of the words that name it, as one step that can be undone.
pub fn link(shell: &Rc<Shell>, code: String) {
    analysis::fresh(shell, move |shell| link_now(shell, &code));
}

fn link_now(shell: &Rc<Shell>, code: &str) {
    let place =
        shell.desk.reading.with_untracked(|it| it.links.iter().find(|it| it.code == code).cloned());
    let address = shell.desk.view.with_value(|it| {
        it.linkable.iter().find(|it| it.it.code == code).map(|it| it.address.clone())
    });
    let (Some(place), Some(address)) = (place, address) else { return };
    let text = shell.body.field.value();
    let Some(words) = text.get(place.span.range()) else { return };
    if shell.body.field.read_only() {
        return;
    }
    let linked = format!("[{words}]({address})");
    let end = place.span.start() + linked.len();
    shell.body.apply(&Edit { range: place.span.range(), text: linked, select: end..end });
    let line = engine::places::LineStarts::of(&text).line_of(place.span.start());
    shell.body.reveal(line);
}
