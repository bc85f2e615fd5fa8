//! Signing in again over the text. The form of the sign-in page is posted as it always is, so cookie,
//! limits and log are those of any sign-in; then the same save goes out again.

use super::dom::{self, by_id, window};
use super::saves;
use super::shell::Shell;
use crate::editor::desk::SignIn;
use crate::views::second_factor::SECOND_STEP;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    HtmlDialogElement, HtmlFormElement, HtmlInputElement, RequestInit, Response, UrlSearchParams,
};
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
    dom::focus(field(shell));
}

/// The field that is asked for.
fn field(shell: &Rc<Shell>) -> &'static str {
    let first = shell.desk.second_step.with_untracked(String::is_empty);
    if first { "sign-in-password" } else { "sign-in-code" }
}

/// Signs in with what is typed in the dialog: the password, or the code that follows it.
pub fn sign_in(shell: &Rc<Shell>) {
    if shell.desk.sign_in.get_untracked() == SignIn::Asking {
        return;
    }
    shell.desk.sign_in.set(SignIn::Asking);
    let shell = shell.clone();
    spawn_local(async move {
        let waiting = shell.desk.second_step.get_untracked();
        match post(&waiting).await {
            Ok(answer) if answer.ok() && answer.url().ends_with(WELL) => signed_in(&shell),
            Ok(answer) => go_on(&shell, &answer).await,
            Err(_) => refused(&shell, saving(shell.desk.lang).sign_in_failed.to_owned()),
        }
    });
}

fn signed_in(shell: &Rc<Shell>) {
    if let Some(dialog) = by_id::<HtmlDialogElement>("sign-in") {
        dialog.close();
    }
    if let Some(form) = by_id::<HtmlFormElement>("sign-in-form") {
        form.reset();
    }
    shell.desk.second_step.set(String::new());
    shell.desk.sign_in.set(SignIn::Closed);
    shell.saving.borrow_mut().signed_in();
    saves::at_once(shell);
    dom::focus("body");
}

/// A code is wanted, or what was typed is refused.
async fn go_on(shell: &Rc<Shell>, answer: &Response) {
    let header = |name| answer.headers().get(name).ok().flatten();
    let (words, status) = (refusals(shell.desk.lang), answer.status());
    let first = shell.desk.second_step.with_untracked(String::is_empty);
    let reason = match status {
        200 => None,
        401 => Some(words.second_step_over.to_owned()),
        422 if first => Some(words.wrong_password.to_owned()),
        422 => Some(words.wrong_code.to_owned()),
        429 => {
            let wait = header("retry-after").and_then(|it| it.parse().ok());
            Some((words.too_many)(wait.unwrap_or(60)))
        }
        _ => Some(saving(shell.desk.lang).sign_in_failed.to_owned()),
    };
    match header(SECOND_STEP) {
        Some(waiting) => shell.desk.second_step.set(waiting),
        // The password again.
        None if status == 401 => shell.desk.second_step.set(String::new()),
        None => {}
    }
    // Only a field that is shown takes the focus.
    leptos::task::tick().await;
    match reason {
        Some(reason) => refused(shell, reason),
        None => {
            shell.desk.sign_in.set(SignIn::Open);
            dom::focus(field(shell));
        }
    }
}

fn refused(shell: &Rc<Shell>, reason: String) {
    shell.desk.sign_in.set(SignIn::Refused(reason));
    dom::focus(field(shell));
}

/// A page that only says the server is well: signing in leads there.
const WELL: &str = "/healthz";

/// Posts the form of the sign-in page, or that of its second step.
async fn post(waiting: &str) -> Result<Response, JsValue> {
    let typed = |id| {
        by_id::<HtmlInputElement>(id).map(|it: HtmlInputElement| it.value()).unwrap_or_default()
    };
    let (to, name, secret) = match waiting {
        "" => ("/login", "password", typed("sign-in-password")),
        _ => ("/login/code", "code", typed("sign-in-code")),
    };
    let fields = UrlSearchParams::new()?;
    fields.append("email", &typed("sign-in-email"));
    fields.append("half", waiting);
    fields.append(name, &secret);
    fields.append("next", WELL);
    let options = RequestInit::new();
    options.set_method("POST");
    options.set_body(&fields);
    JsFuture::from(window().fetch_with_str_and_init(to, &options)).await?.dyn_into()
}
