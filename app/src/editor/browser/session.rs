//! Signing in again over the text. The form of the sign-in page is posted as it always is, so cookie,
//! limits and log are those of any sign-in; then the same save goes out again.

use super::dom::{self, by_id, window};
use super::saves;
use super::shell::Shell;
use crate::editor::desk::SignIn;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDialogElement, HtmlInputElement, RequestInit, Response, UrlSearchParams};
use wording::editor::saving::saving;
use wording::refusals::refusals;

/// A save found the session ended: asks, unless a field has the focus. Nobody is interrupted while they
/// write: the notice above the text and the status line say it, and what is typed is kept here.
pub fn want(shell: &Rc<Shell>) {
    let writing = "input, textarea, select";
    let active = window().document().and_then(|it| it.active_element());
    if active.is_none_or(|it| !it.matches(writing).unwrap_or(false)) {
        ask(shell);
    }
}

/// Opens the dialog.
pub fn ask(shell: &Rc<Shell>) {
    let Some(dialog) = by_id::<HtmlDialogElement>("sign-in") else { return };
    if !dialog.open() {
        shell.desk.sign_in.set(SignIn::Open);
        let _: Result<(), JsValue> = dialog.show_modal();
    }
    dom::focus("sign-in-password");
}

/// Signs in with this password.
pub fn sign_in(shell: &Rc<Shell>, password: String) {
    if shell.desk.sign_in.get_untracked() == SignIn::Asking {
        return;
    }
    shell.desk.sign_in.set(SignIn::Asking);
    let shell = shell.clone();
    spawn_local(async move {
        match post(&password).await {
            Ok(()) => signed_in(&shell),
            Err(status) => refused(&shell, status),
        }
    });
}

fn signed_in(shell: &Rc<Shell>) {
    if let Some(dialog) = by_id::<HtmlDialogElement>("sign-in") {
        dialog.close();
    }
    if let Some(field) = by_id::<HtmlInputElement>("sign-in-password") {
        field.set_value("");
    }
    shell.desk.sign_in.set(SignIn::Closed);
    shell.saving.borrow_mut().signed_in();
    saves::at_once(shell);
    dom::focus("body");
}

fn refused(shell: &Rc<Shell>, status: u16) {
    let words = refusals(shell.desk.lang);
    let reason = match status {
        422 => words.wrong_password.to_owned(),
        429 => (words.too_many)(60),
        _ => saving(shell.desk.lang).sign_in_failed.to_owned(),
    };
    shell.desk.sign_in.set(SignIn::Refused(reason));
    dom::focus("sign-in-password");
}

/// Posts the sign-in form. It leads to a page that only says the server is well; anything else is a refusal.
async fn post(password: &str) -> Result<(), u16> {
    let email = by_id::<HtmlInputElement>("sign-in-email").map(|it| it.value()).unwrap_or_default();
    let fields = UrlSearchParams::new().map_err(|_| 0_u16)?;
    for (name, value) in [("email", email.as_str()), ("password", password), ("next", "/healthz")] {
        fields.append(name, value);
    }
    let options = RequestInit::new();
    options.set_method("POST");
    options.set_body(&fields);
    let answer = JsFuture::from(window().fetch_with_str_and_init("/login", &options))
        .await
        .map_err(|_| 0_u16)?;
    let answer: Response = answer.dyn_into().map_err(|_| 0_u16)?;
    if answer.ok() && answer.url().ends_with("/healthz") { Ok(()) } else { Err(answer.status()) }
}
