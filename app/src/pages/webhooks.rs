//! The webhooks of a brand, for those who configure it.

use crate::address::Address;
use crate::components::chrome::Chrome;
use crate::components::field::{Field, FieldError};
use crate::components::icon::Icon;
use crate::components::summary::{Notice, Summary};
use crate::page::frame;
use crate::views::webhooks::{Delivery, Hook, Webhooks};
use leptos::prelude::*;

/// The webhooks of a brand.
#[component]
pub fn WebhooksPage(it: Webhooks) -> impl IntoView {
    let words = wording::webhooks::webhooks(frame().lang());
    let none = it.hooks.is_empty();
    let hooks = it.hooks.into_iter().map(|it| view! { <HookBox it /> }).collect_view();
    view! {
        <Chrome />
        <main class="main main--narrow stack stack--l" id="main">
            <header class="head">
                <div class="head-title"><h1>{words.heading}</h1><p>{words.lead}</p></div>
            </header>
            <Notice />
            <Summary />
            <Secret />
            {none.then(|| view! { <p>{words.none}</p> })}
            {hooks}
            <Add kinds=it.kinds />
        </main>
    }
}

/// The secret of a webhook that was just added. Nothing when none was.
#[component]
fn Secret() -> impl IntoView {
    let frame = frame();
    let words = wording::webhooks::webhooks(frame.lang());
    (!frame.form.link.is_empty()).then(|| {
        view! {
            <div class="notice" data-kind="good">
                <Icon name="lock" />
                <div class="field">
                    <label for="secret">{words.secret}</label>
                    <p class="hint" id="secret-hint">{words.secret_hint}</p>
                    <input class="input input--code" id="secret" readonly=true value=frame.form.link aria-describedby="secret-hint" />
                </div>
            </div>
        }
    })
}

/// One webhook.
#[component]
fn HookBox(it: Hook) -> impl IntoView {
    let words = wording::webhooks::webhooks(frame().lang());
    let kinds = it.kinds.iter().map(|it| view! { <span class="tag">{(words.kind)(it)}</span> });
    let (switch, to) = if it.on { (words.switch_off, "off") } else { (words.switch_on, "on") };
    let id = it.id.clone();
    let none = it.told.is_empty();
    let told = it.told.into_iter().map(|told| view! { <li><Line it=told hook=id.clone() /></li> });
    let told = told.collect_view();
    view! {
        <section class="box stack">
            <h2 class="found-title">{it.url.clone()}</h2>
            <p class="row">{(!it.on).then(|| view! { <span class="flag"><Icon name="hold" />{words.off}</span> })}{kinds.collect_view()}</p>
            <div class="row">
                <form method="post" action=door("switch")>
                    <input type="hidden" name="webhook" value=it.id.clone() />
                    <button class="button button--s" type="submit" name="to" value=to>{switch}</button>
                </form>
                <form method="post" action=door("remove")>
                    <input type="hidden" name="webhook" value=it.id.clone() />
                    <details class="menu">
                        <summary role="button">{words.remove}</summary>
                        <div class="menu-list"><button type="submit"><Icon name="trash" />{words.remove_yes}</button></div>
                    </details>
                </form>
            </div>
            <details class="fold">
                <summary>{words.log}</summary>
                {if none {
                    view! { <p class="hint">{words.log_empty}</p> }.into_any()
                } else {
                    view! { <ol class="news" aria-label=words.log>{told}</ol> }.into_any()
                }}
            </details>
        </section>
    }
}

/// One message.
#[component]
fn Line(it: Delivery, hook: String) -> impl IntoView {
    let words = wording::webhooks::webhooks(frame().lang());
    let verdict = match it.state.as_str() {
        "done" => "good",
        "failed" => "problem",
        _ => "info",
    };
    view! {
        <div class="news-line">
            <p class="news-said">{(words.kind)(&it.kind)}</p>
            <p class="card-meta">
                <span class="badge" data-verdict=verdict>{(words.state)(&it.state)}</span>
                <span>{(words.tries)(it.tries, &it.answer)}</span>
                <span><Icon name="history" />{it.at}</span>
            </p>
            <form method="post" action=door("replay")>
                <input type="hidden" name="webhook" value=hook />
                <button class="button button--s button--quiet" type="submit" name="message" value=it.id>{words.replay}</button>
            </form>
        </div>
    }
}

/// Adds one.
#[component]
fn Add(kinds: Vec<(String, bool)>) -> impl IntoView {
    let words = wording::webhooks::webhooks(frame().lang());
    let url = frame().form.value("url", "");
    let boxes = kinds.into_iter().map(|(word, chosen)| {
        let label = (words.kind)(&word);
        view! {
            <label class="choice">
                <input type="checkbox" name="kind" value=word checked=chosen />
                <span>{label}</span>
            </label>
        }
    });
    view! {
        <form class="box stack" method="post" action=door("add")>
            <h2>{words.add}</h2>
            <Field name="url" label=words.url hint=words.url_hint kind="url" value=url required=true />
            <fieldset class="choices" id="kinds">
                <legend class="field-label">{words.kinds}</legend>
                <FieldError name="kinds" error=frame().form.error("kinds") />
                {boxes.collect_view()}
            </fieldset>
            <div class="actions"><button class="button button--primary" type="submit">{words.submit}</button></div>
        </form>
    }
}

/// Where a form of this page posts.
fn door(what: &str) -> String {
    format!("{}/{what}", Address::Webhooks(frame().brand.unwrap_or_default().slug))
}
