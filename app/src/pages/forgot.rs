//! For whoever forgot their password: a link by mail, or whom to ask where there is no mail.

use crate::address::Address;
use crate::components::field::Field;
use crate::components::summary::Summary;
use crate::page::frame;
use crate::pages::login::Entry;
use crate::views::session::Forgot;
use leptos::prelude::*;

/// For whoever forgot their password.
#[component]
pub fn ForgotPage(it: Forgot) -> impl IntoView {
    let words = wording::session::session(frame().lang());
    let lead = match (it.by_mail, it.asked) {
        (false, _) => words.forgot_ask,
        (true, false) => words.forgot_lead,
        (true, true) => words.forgot_sent,
    };
    let form = (it.by_mail && !it.asked).then(|| {
        view! {
            <form class="stack" method="post" action=Address::Forgot.to_string()>
                <Summary />
                <Field name="email" label=words.email kind="email" autocomplete="username" required=true />
                <button class="button button--primary button--wide" type="submit">{words.forgot_send}</button>
            </form>
        }
    });
    view! {
        <Entry heading=words.forgot_heading lead=lead wide=false>
            {form}
            <p class="entry-foot"><a href=Address::Login.to_string()>{words.back_to_sign_in}</a></p>
        </Entry>
    }
}
