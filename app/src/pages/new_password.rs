//! A one-time link to a new password.

use crate::address::Address;
use crate::components::field::Field;
use crate::components::summary::Summary;
use crate::page::frame;
use crate::pages::login::Entry;
use crate::views::people::Reset;
use leptos::prelude::*;

/// A new password, by a one-time link.
#[component]
pub fn NewPasswordPage(it: Reset) -> impl IntoView {
    let lang = frame().lang();
    let words = wording::people::people(lang);
    let session = wording::session::session(lang);
    view! {
        <Entry heading=words.new_password_heading lead=(words.new_password_lead)(&it.email) wide=false>
            <form class="stack" method="post" action=Address::Reset(it.token.clone()).to_string()>
                <Summary />
                <input type="text" name="username" value=it.email.clone() autocomplete="username" hidden=true readonly=true />
                <Field name="password" label=session.new_password hint=session.password_hint kind="password" autocomplete="new-password" required=true />
                <button class="button button--primary button--wide" type="submit">{words.set_password}</button>
            </form>
        </Entry>
    }
}
