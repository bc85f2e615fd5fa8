//! Signing in again over the text, which stays where it is.

use super::desk::{Action, SignIn, desk};
use crate::components::icon::Icon;
use crate::page::frame;
use leptos::prelude::*;
use wording::editor::saving::saving;
use wording::session::session;

/// The dialog; opened by the browser when a save finds the session ended.
#[component]
pub fn SignInDialog() -> impl IntoView {
    let desk = desk();
    let words = saving(desk.lang);
    let login = session(desk.lang);
    let email = frame().person.map(|it| it.email).unwrap_or_default();
    // The second step takes the place of the first; what is hidden is not sent.
    let second = move || !desk.second_step.read().is_empty();
    let asking = move || desk.sign_in.get() == SignIn::Asking;
    let refused = move || match desk.sign_in.get() {
        SignIn::Refused(reason) => Some(reason),
        _ => None,
    };
    let invalid = move || refused().is_some().then_some("true");
    view! {
        <dialog class="dialog" id="sign-in" aria-labelledby="sign-in-heading" on:close=move |_| desk.sign_in.set(SignIn::Closed)>
            <div class="dialog-head"><h2 id="sign-in-heading">{words.sign_in_heading}</h2></div>
            <p>{words.sign_in_text}</p>
            <form
                class="stack"
                id="sign-in-form"
                on:submit=move |event| {
                    event.prevent_default();
                    desk.act(Action::SignIn);
                }
            >
                <div class="field" hidden=second>
                    <label for="sign-in-email">{login.email}</label>
                    <input class="input" id="sign-in-email" type="email" autocomplete="username" value=email readonly />
                </div>
                <div class="field" hidden=second>
                    <label for="sign-in-password">{login.password}</label>
                    <input
                        class="input"
                        id="sign-in-password"
                        type="password"
                        autocomplete="current-password"
                        required
                        disabled=second
                        aria-describedby="sign-in-error"
                        aria-invalid=invalid
                    />
                </div>
                <div class="field" hidden=move || !second()>
                    <label for="sign-in-code">{login.code}</label>
                    <p class="hint" id="sign-in-code-hint">{login.code_hint}</p>
                    <input
                        class="input input--code"
                        id="sign-in-code"
                        autocomplete="one-time-code"
                        required
                        disabled=move || !second()
                        aria-describedby="sign-in-code-hint sign-in-error"
                        aria-invalid=invalid
                    />
                </div>
                <p class="field-error" id="sign-in-error" role="alert" hidden=move || refused().is_none()><Icon name="problem" />{refused}</p>
            </form>
            <div class="actions">
                <button class="button" type="submit" form="sign-in-later" formmethod="dialog">{words.later}</button>
                <button class="button button--primary" type="submit" form="sign-in-form" aria-busy=move || asking().to_string()>{login.sign_in}</button>
            </div>
            <form id="sign-in-later" method="dialog"></form>
        </dialog>
    }
}
