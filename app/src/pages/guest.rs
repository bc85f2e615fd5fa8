//! What somebody outside sees: one text, who asks, and a form that decides. It works without scripts, and
//! names nothing else of the brand.

use crate::address::Address;
use crate::components::chrome::Banners;
use crate::components::field::{Field, FieldError};
use crate::components::icon::Icon;
use crate::components::summary::Summary;
use crate::components::text_area::TextArea;
use crate::components::typed::Typed;
use crate::page::frame;
use crate::pages::item::review::Changes;
use crate::pages::login::Entry;
use crate::views::guest::Guest;
use leptos::prelude::*;

/// What a link to a decision shows.
#[component]
pub fn GuestPage(it: Guest) -> impl IntoView {
    match it.state.as_str() {
        "open" => view! { <Open it /> }.into_any(),
        "decided" => view! { <Decided it /> }.into_any(),
        _ => view! { <Over /> }.into_any(),
    }
}

/// The link is worth nothing any more. What was typed is there to be copied.
#[component]
fn Over() -> impl IntoView {
    let words = wording::guest::guest(frame().lang());
    view! {
        <Entry heading=words.over lead=words.over_text wide=false>
            <Typed fields=&["comment"] />
        </Entry>
    }
}

/// What was decided with the link.
#[component]
fn Decided(it: Guest) -> impl IntoView {
    let words = wording::guest::guest(frame().lang());
    let heading = if it.approved { words.approved } else { words.asked };
    let page = Address::Guest(it.token.clone()).to_string();
    view! {
        <Entry heading=heading lead=it.title.clone() wide=true>
            <Summary />
            <p class="hint">{it.asks.clone()}</p>
            <p>{it.receipt.clone()}</p>
            <dl class="facts facts--start">
                <dt>{words.fingerprint}</dt>
                <dd><code class="code-line">{it.seen.clone()}</code></dd>
            </dl>
            {if it.take_back.is_empty() {
                view! { <p>{words.after}</p> }.into_any()
            } else {
                view! {
                    <form class="notice" data-kind="info" method="post" action=format!("{page}/take-back")>
                        <Icon name="undo" />
                        <p>{it.take_back.clone()}</p>
                        <div class="actions"><button class="button button--s" type="submit">{words.take_mine_back}</button></div>
                    </form>
                }
                .into_any()
            }}
            <Typed fields=&["comment"] />
        </Entry>
    }
}

/// What is under review, and the form.
#[component]
fn Open(it: Guest) -> impl IntoView {
    let words = wording::guest::guest(frame().lang());
    let page = Address::Guest(it.token.clone()).to_string();
    view! {
        <Banners />
        <main class="guest stack stack--l" id="main">
            <header class="stack">
                <h1>{(words.title)(&it.title)}</h1>
                <p>{it.asks.clone()}</p>
                <p class="hint">{it.until.clone()}" "{words.noted}</p>
                <form method="post" action=format!("{page}/read") data-reads="" hidden=true>
                    <input type="hidden" name="seen" value=it.seen.clone() />
                </form>
                <Summary />
                {(!it.signed.is_empty()).then(|| view! { <Signed checks=it.signed.clone() /> })}
            </header>
            <div class="review-text stack stack--l">
                <Changes pictures=format!("{page}/pictures/") parts=it.parts.clone() />
            </div>
            <Decision page seen=it.seen.clone() signed_as=it.signed_as.clone() />
        </main>
    }
}

/// What whoever handed it over looked at.
#[component]
fn Signed(checks: Vec<String>) -> impl IntoView {
    let words = wording::guest::guest(frame().lang());
    let around = wording::deciding::deciding(frame().lang());
    let lines = checks.into_iter().map(|it| view! { <li>{(around.check)(&it)}</li> });
    view! {
        <div class="signed">
            <p class="field-label">{words.signed}</p>
            <ul>{lines.collect_view()}</ul>
        </div>
    }
}

/// The form.
#[component]
fn Decision(
    /// The address of the link.
    page: String,
    /// What the decision names.
    seen: String,
    /// The name of a decision that was taken back; empty before.
    signed_as: String,
) -> impl IntoView {
    let form = frame().form;
    let words = wording::guest::guest(frame().lang());
    let chosen = form.value("decision", "");
    let choices = [
        ("approve", words.approve, words.approve_hint),
        ("changes", words.changes, words.changes_hint),
    ];
    let choices = choices.map(|(value, label, hint)| {
        view! {
            <label class="choice">
                <input type="radio" name="decision" value=value checked=chosen == value required=true />
                <span>{label}</span>
                <span class="hint">{hint}</span>
            </label>
        }
    });
    view! {
        <form class="box stack" method="post" action=page>
            <input type="hidden" name="seen" value=seen />
            <fieldset class="choices" id="decision">
                <legend class="field-label">{words.decision}</legend>
                <FieldError name="decision" error=form.error("decision") />
                {choices.collect_view()}
            </fieldset>
            <div class="field">
                <label for="comment">{words.comment}</label>
                <TextArea name="comment" value=form.value("comment", "") rows=4 />
                <FieldError name="comment" error=form.error("comment") />
            </div>
            {if signed_as.is_empty() {
                view! { <Field name="name" label=words.name hint=words.name_hint autocomplete="name" required=true /> }.into_any()
            } else {
                view! { <p>{(words.once_more)(&signed_as)}</p> }.into_any()
            }}
            <div class="actions"><button class="button button--primary" type="submit">{words.decide}</button></div>
        </form>
    }
}
