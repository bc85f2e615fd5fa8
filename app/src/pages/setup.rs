//! First run: whoever holds the token printed on the console founds the studio.

use crate::components::field::Field;
use crate::components::summary::Summary;
use crate::page::frame;
use crate::pages::login::Entry;
use crate::views::session::Setup;
use leptos::prelude::*;
use wording::Lang;

/// First run.
#[component]
pub fn SetupPage(it: Setup) -> impl IntoView {
    let frame = frame();
    let words = wording::session::session(frame.lang());
    let form = it.token_is_right.then(|| {
        view! {
            <form class="stack" method="post" action="/setup">
                <Summary />
                <input type="hidden" name="token" value=it.token.clone() />
                <LangChoice chosen=frame.form.value("lang", &frame.lang) />
                <Field name="name" label=words.your_name autocomplete="name" required=true />
                <Field name="email" label=words.email kind="email" autocomplete="username" required=true />
                <Field name="password" label=words.password hint=words.password_hint kind="password" autocomplete="new-password" required=true />
                <Field name="brand" label=words.brand_name hint=words.brand_hint autocomplete="organization" required=true />
                <button class="button button--primary button--wide" type="submit">{words.create}</button>
            </form>
        }
    });
    let lead = match (it.token_is_right, it.token.is_empty()) {
        (true, _) => words.setup_lead,
        (false, true) => words.setup_needs_token,
        (false, false) => words.setup_other_token,
    };
    view! {
        <Entry heading=words.setup_heading lead=lead wide=true>
            {form}
        </Entry>
    }
}

/// The choice of the interface's language.
#[component]
pub fn LangChoice(
    /// Code of the language chosen now.
    #[prop(into)]
    chosen: String,
) -> impl IntoView {
    let words = wording::session::session(frame().lang());
    let options = Lang::ALL.map(|lang| {
        view! {
            <option value=lang.code() selected=lang.code() == chosen>
                {(words.lang_name)(lang)}
            </option>
        }
    });
    view! {
        <div class="field">
            <label for="lang">{words.lang}</label>
            <select class="input" id="lang" name="lang">
                {options.collect_view()}
            </select>
        </div>
    }
}
