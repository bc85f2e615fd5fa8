//! What a brand publishes when.

use crate::components::chrome::Chrome;
use crate::components::icon::Icon;
use crate::page::frame;
use crate::views::plan::{Day, Entry, Plan};
use leptos::prelude::*;

/// What a brand publishes in four weeks.
#[component]
pub fn PlanPage(it: Plan) -> impl IntoView {
    let lang = frame().lang();
    let words = wording::plan::plan(lang);
    let zone = (wording::editor::fields::fields(lang).zone)(&it.zone);
    let empty = it.days.is_empty();
    let days = it.days.into_iter().map(|it| view! { <PlanDay it /> }).collect_view();
    view! {
        <Chrome />
        <main class="main main--middle stack stack--l" id="main">
            <header class="head">
                <div class="head-title"><h1>{words.heading}</h1><p>{(words.span)(&it.span.0, &it.span.1)}" · "{zone}</p></div>
            </header>
            {(!it.counts.is_empty()).then(|| view! {
                <div class="row row--between">
                    <p role="status">{it.counts}" "<span class="hint">{words.files}</span></p>
                    {(!it.export.is_empty()).then(|| view! { <a href=it.export>{words.take}</a> })}
                </div>
            })}
            {if empty {
                view! { <div class="empty" role="status"><Icon name="scheduled" class="icon--l" /><h2>{words.empty}</h2><p>{words.empty_text}</p></div> }.into_any()
            } else {
                view! { <div class="stack stack--l">{days}</div> }.into_any()
            }}
            {it.more.then(|| view! { <p class="hint">{words.more}</p> })}
            <nav class="row row--between" aria-label=words.other_weeks>
                <a class="button" rel="prev" href=it.earlier><Icon name="left" />{words.earlier}</a>
                <a class="button" rel="next" href=it.later>{words.later}<Icon name="right" /></a>
            </nav>
        </main>
    }
}

/// A day with what it publishes.
#[component]
fn PlanDay(it: Day) -> impl IntoView {
    let entries = it.entries.into_iter().map(|it| view! { <li><PlanEntry it /></li> });
    view! {
        <section class="plan-day">
            <h2>{it.name}</h2>
            <ul class="plan">{entries.collect_view()}</ul>
        </section>
    }
}

/// Something that is published.
#[component]
fn PlanEntry(it: Entry) -> impl IntoView {
    let lang = frame().lang();
    let words = wording::plan::plan(lang);
    let icon = if it.network.is_empty() { "article" } else { "posts" };
    let what = if it.network.is_empty() { words.article.to_owned() } else { it.network };
    let untitled = it.title.trim().is_empty();
    let title = if untitled { wording::item::item(lang).untitled.to_owned() } else { it.title };
    view! {
        <span class="plan-time">{it.time}</span>
        <span class="plan-what"><Icon name=icon />{what}</span>
        <a href=it.href>{title}</a>
        {(!it.there.1.is_empty()).then(|| view! { <span class="hint">{(words.there)(&it.there.0, &it.there.1)}</span> })}
        <span class="plan-stands" data-stands=it.stands.clone()><Icon name=icon_of(&it.stands) />{it.said}</span>
        {it.clash.then(|| view! { <span class="plan-clash"><Icon name="improve" />{words.clash}</span> })}
    }
}

/// The icon of where something stands.
fn icon_of(stands: &str) -> &'static str {
    match stands {
        "ready" => "approved",
        "suspended" => "hold",
        "written" => "draft",
        _ => "review",
    }
}
