//! Sets aside what the analysis says, and looks at it again.

use super::dom::{self, by_id};
use super::shell::Shell;
use super::{analysis, session};
use crate::AppError;
use crate::calls::parts::ignore::ignore;
use crate::editor::saving::Trouble;
use crate::views::editor::Aside;
use domain::Ignored;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::JsValue;
use web_sys::HtmlTextAreaElement;
use wording::editor::panel::panel;
use wording::editor::saving::saving;

/// Sets something aside, or looks at it again.
pub fn set(shell: &Rc<Shell>, what: Ignored, aside: bool) {
    let shell = shell.clone();
    let (brand, item) = shell.address.clone();
    let part = shell.desk.view.with_value(|it| it.part.clone());
    spawn_local(async move {
        let person = shell.person.clone();
        match ignore(brand, item, part, person, what, aside).await {
            Ok(all) => done(&shell, all, aside),
            Err(error) => refused(&shell, error),
        }
    });
}

/// Sets the passage aside that is typed in its field, or else selected in the text.
pub fn passage(shell: &Rc<Shell>) {
    let Some(field) = by_id::<HtmlTextAreaElement>("passage") else { return };
    let typed = field.value();
    let passage = if typed.trim().is_empty() {
        let text = shell.body.field.value();
        let selected = shell.body.selection(&text);
        text.get(selected).unwrap_or_default().to_owned()
    } else {
        typed
    };
    if passage.trim().is_empty() {
        dom::focus("passage");
        return shell.desk.unignored.set(panel(shell.desk.lang).passage_empty.to_owned());
    }
    field.set_value("");
    set(shell, Ignored::Passage(passage), true);
}

/// The analysis follows what is set aside now.
fn done(shell: &Rc<Shell>, all: Vec<Aside>, aside: bool) {
    let desk = shell.desk;
    desk.context.update_value(|it| {
        Arc::make_mut(it).ignored = all.iter().map(|it| it.what.clone()).collect();
    });
    desk.unignored.set(String::new());
    desk.ignored.set(all);
    let words = panel(desk.lang);
    desk.said.set(if aside { words.ignored_notice } else { words.heeded_notice }.to_owned());
    // The button that was pressed is gone.
    dom::focus("ignore-summary");
    analysis::run(shell);
}

fn refused(shell: &Rc<Shell>, error: AppError) {
    let desk = shell.desk;
    let reason = match Trouble::of(error, desk.lang) {
        Trouble::SignedOut => return session::ask(shell),
        Trouble::Refused(reason) => reason,
        Trouble::Frozen => wording::refusals::refusals(desk.lang).frozen.to_owned(),
        _ => saving(desk.lang).sign_in_failed.to_owned(),
    };
    desk.unignored.set(reason);
    if let Some(it) = by_id::<web_sys::Element>("ignore") {
        let _: Result<(), JsValue> = it.set_attribute("open", "");
    }
}
