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
    let password = RwSignal::new(String::new());
    let asking = move || desk.sign_in.get() == SignIn::Asking;
    let refused = move || match desk.sign_in.get() {
        SignIn::Refused(reason) => Some(reason),
        _ => None,
    };
    view! {
        <dialog class="dialog" id="sign-in" aria-labelledby="sign-in-heading" on:close=move |_| desk.sign_in.set(SignIn::Closed)>
            <div class="dialog-head"><h2 id="sign-in-heading">{words.sign_in_heading}</h2></div>
            <p>{words.sign_in_text}</p>
            <form
                class="stack"
                id="sign-in-form"
                on:submit=move |event| {
                    event.prevent_default();
                    desk.act(Action::SignIn(password.get_untracked()));
                }
            >
                <div class="field">
                    <label for="sign-in-email">{login.email}</label>
                    <input class="input" id="sign-in-email" type="email" autocomplete="username" value=email readonly />
                </div>
                <div class="field">
                    <label for="sign-in-password">{login.password}</label>
                    <input
                        class="input"
                        id="sign-in-password"
                        type="password"
                        autocomplete="current-password"
                        required
                        aria-describedby="sign-in-error"
                        aria-invalid=move || refused().is_some().then_some("true")
                        on:input=move |event| password.set(event_target_value(&event))
                    />
                    <p class="field-error" id="sign-in-error" role="alert" hidden=move || refused().is_none()><Icon name="problem" />{refused}</p>
                </div>
            </form>
            <div class="actions">
                <button class="button" type="submit" form="sign-in-later" formmethod="dialog">{words.later}</button>
                <button class="button button--primary" type="submit" form="sign-in-form" aria-busy=move || asking().to_string()>{login.sign_in}</button>
            </div>
            <form id="sign-in-later" method="dialog"></form>
        </dialog>
    }
}
