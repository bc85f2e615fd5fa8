//! An invitation: a new account, or the one that is there, works for the brand from now on.

use crate::address::Address;
use crate::components::field::Field;
use crate::components::summary::Summary;
use crate::page::frame;
use crate::pages::login::Entry;
use crate::pages::setup::LangChoice;
use crate::views::people::Join;
use leptos::prelude::*;

/// An invitation.
#[component]
pub fn JoinPage(it: Join) -> impl IntoView {
    let frame = frame();
    let words = wording::people::people(frame.lang());
    let session = wording::session::session(frame.lang());
    let new = !it.known;
    view! {
        <Entry heading=(words.join_heading)(&it.brand) lead=(words.join_lead)(&it.by, &it.email) wide=false>
            <form class="stack" method="post" action=Address::Join(it.token.clone()).to_string()>
                <Summary />
                <input type="text" name="username" value=it.email.clone() autocomplete="username" hidden=true readonly=true />
                {new.then(|| view! {
                    <LangChoice chosen=frame.form.value("lang", &frame.lang) />
                    <Field name="name" label=session.your_name autocomplete="name" required=true />
                    <Field name="password" label=session.password hint=session.password_hint kind="password" autocomplete="new-password" required=true />
                })}
                {(it.known && !it.own).then(|| view! {
                    <p class="hint">{words.join_known}</p>
                    <Field name="password" label=session.password kind="password" autocomplete="current-password" required=true />
                })}
                <button class="button button--primary button--wide" type="submit">{words.join}</button>
            </form>
        </Entry>
    }
}
