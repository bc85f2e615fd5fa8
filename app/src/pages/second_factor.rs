//! The second step of signing in: asked for, set up, changed.

use crate::components::chrome::Chrome;
use crate::components::field::Field;
use crate::components::icon::Icon;
use crate::components::summary::{Notice, Summary};
use crate::components::typed::Typed;
use crate::page::frame;
use crate::pages::login::{Entry, Kept};
use crate::views::second_factor::{Half, SecondFactor, Waiting};
use leptos::prelude::*;

/// Asks for the code.
#[component]
pub fn HalfPage(it: Half) -> impl IntoView {
    let lang = frame().lang();
    let words = wording::second_factor::second_factor(lang);
    let login = wording::session::session(lang);
    view! {
        <Entry heading=words.asked_heading lead=words.asked_lead wide=false>
            <form class="stack" method="post" action="/login/code">
                <Summary />
                <input type="hidden" name="next" value=it.next />
                <input type="hidden" name="half" value=it.half />
                <Kept fields=it.kept />
                <Field name="code" label=login.code hint=login.code_hint autocomplete="one-time-code" required=true class="input--code" />
                <button class="button button--primary button--wide" type="submit">{login.sign_in}</button>
            </form>
        </Entry>
    }
}

/// One's own second factor.
#[component]
pub fn SecondFactorPage(it: SecondFactor) -> impl IntoView {
    let frame = frame();
    let words = wording::second_factor::second_factor(frame.lang());
    let wanted = (!it.wanted_by.is_empty()).then(|| (words.wanted_by)(&it.wanted_by.join(", ")));
    let (on, next) = (!it.since.is_empty(), it.next.clone());
    let state = if on { (words.on)(&it.since, it.codes_left) } else { words.off.to_owned() };
    let stays = wanted.is_some();
    view! {
        <Chrome />
        <main class="main main--narrow stack stack--l" id="main">
            <header class="head">
                <div class="head-title"><h1>{words.heading}</h1><p>{words.lead}</p></div>
            </header>
            <Notice />
            <Summary />
            <Codes codes=frame.form.codes.clone() next=next.clone() />
            <section class="box stack">
                <p>{state}</p>
                {wanted.map(|it| view! { <p class="hint">{it}</p> })}
                {match (on, it.waiting) {
                    (true, _) => view! { <Change stays /> }.into_any(),
                    (false, Some(waiting)) => view! { <Confirm waiting next /> }.into_any(),
                    (false, None) => view! { <Begin next /> }.into_any(),
                }}
            </section>
            <Typed />
        </main>
    }
}

/// Codes that were just drawn. Nothing when none were.
#[component]
fn Codes(codes: Vec<String>, next: String) -> impl IntoView {
    let words = wording::second_factor::second_factor(frame().lang());
    (!codes.is_empty()).then(|| {
        let lines = codes.into_iter().map(|it| view! { <li><code>{it}</code></li> });
        view! {
            <section class="notice" data-kind="good" aria-labelledby="codes">
                <Icon name="good" />
                <div class="stack stack--s">
                    <h2 id="codes">{words.codes_heading}</h2>
                    <p>{words.codes_hint}</p>
                    <ul class="codes">{lines.collect_view()}</ul>
                    {(!next.is_empty()).then(|| view! { <p><a class="button" href=next.clone()>{wording::session::session(frame().lang()).missing_back}</a></p> })}
                </div>
            </section>
        }
    })
}

/// Draws a secret.
#[component]
fn Begin(next: String) -> impl IntoView {
    let lang = frame().lang();
    let words = wording::second_factor::second_factor(lang);
    let label = wording::session::session(lang).current_password;
    view! {
        <form class="stack" method="post" action="/account/second-factor/begin">
            <input type="hidden" name="next" value=next />
            <Field name="current" label=label hint=words.password_why kind="password" autocomplete="current-password" required=true />
            <div class="actions"><button class="button button--primary" type="submit">{words.begin}</button></div>
        </form>
    }
}

/// Shows the secret and takes the first code.
#[component]
fn Confirm(waiting: Waiting, next: String) -> impl IntoView {
    let words = wording::second_factor::second_factor(frame().lang());
    let code = wording::session::session(frame().lang()).code;
    // Readers of such pictures want four light modules around it.
    let edge = waiting.size + 8;
    view! {
        <p>{words.scan}</p>
        <svg class="qr" viewBox=format!("-4 -4 {edge} {edge}") role="img" aria-label=words.picture shape-rendering="crispEdges">
            <rect x="-4" y="-4" width=edge height=edge fill="#ffffff"></rect>
            <path d=waiting.path fill="#000000"></path>
        </svg>
        <div class="field">
            <label for="key">{words.key}</label>
            // Whole on a small phone too.
            <textarea class="input input--code" id="key" rows="2" readonly=true>{waiting.key}</textarea>
        </div>
        <form class="stack" method="post" action="/account/second-factor/confirm">
            <input type="hidden" name="next" value=next />
            <Field name="code" label=code hint=words.first_code_hint autocomplete="one-time-code" required=true class="input--code" />
            <div class="actions"><button class="button button--primary" type="submit">{words.confirm}</button></div>
        </form>
    }
}

/// New codes, or off.
#[component]
fn Change(stays: bool) -> impl IntoView {
    let lang = frame().lang();
    let words = wording::second_factor::second_factor(lang);
    let login = wording::session::session(lang);
    view! {
        <form class="stack" method="post" action="/account/second-factor/codes">
            <Field name="current" label=login.current_password hint=words.password_why kind="password" autocomplete="current-password" required=true />
            <Field name="code" label=login.code hint=login.code_hint autocomplete="one-time-code" required=true class="input--code" />
            <div class="actions">
                <button class="button" type="submit">{words.renew}</button>
                {(!stays).then(|| view! { <button class="button button--danger" type="submit" formaction="/account/second-factor/off">{words.turn_off}</button> })}
            </div>
        </form>
    }
}
