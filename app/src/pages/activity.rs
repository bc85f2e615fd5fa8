//! What happened in a brand.

use crate::address::Address;
use crate::components::chrome::Chrome;
use crate::components::event_line::EventLine;
use crate::components::icon::Icon;
use crate::page::frame;
use crate::pages::library::filters::Select;
use crate::views::activity::{Activity, AskedLog};
use leptos::prelude::*;

/// What happened in a brand.
#[component]
pub fn ActivityPage(it: Activity) -> impl IntoView {
    let frame = frame();
    let words = wording::activity::activity(frame.lang());
    let base = Address::Activity(frame.brand.clone().unwrap_or_default().slug).to_string();
    let take = format!("{base}/log");
    let empty = it.events.is_empty();
    let events = it.events.clone().into_iter().map(|event| view! { <EventLine event /> });
    let events = events.collect_view();
    view! {
        <Chrome />
        <main class="main main--middle stack stack--l" id="main">
            <header class="head">
                <div class="head-title"><h1>{words.heading}</h1><p>{words.lead}</p></div>
            </header>
            <Filters base=base.clone() asked=it.asked.clone() sorts=it.sorts.clone() people=it.people.clone() />
            {(!it.asked.item.is_empty()).then(|| view! {
                <p>{words.one_item}" "<a href=base>{words.all_items}</a></p>
            })}
            {if empty {
                view! { <div class="empty" role="status"><Icon name="history" class="icon--l" /><p>{words.nothing}</p></div> }.into_any()
            } else {
                view! { <ol class="history" aria-label=words.list>{events}</ol> }.into_any()
            }}
            <div class="row row--between">
                {(!it.newest.is_empty()).then(|| view! { <a class="button" href=it.newest.clone()>{words.newest}</a> })}
                {(!it.older.is_empty()).then(|| view! { <a class="button" rel="next" href=it.older.clone()>{words.older}<Icon name="right" /></a> })}
            </div>
            {it.may_take.then(|| view! {
                <form class="box stack stack--s" method="post" action=take>
                    <p class="hint">{words.take_hint}</p>
                    <div class="actions"><button class="button" type="submit"><Icon name="download" />{words.take}</button></div>
                </form>
            })}
        </main>
    }
}

/// The filters: one form whose answer is an address.
#[component]
fn Filters(
    base: String,
    asked: AskedLog,
    sorts: Vec<(String, String)>,
    people: Vec<(String, String)>,
) -> impl IntoView {
    let lang = frame().lang();
    let words = wording::activity::activity(lang);
    let library = wording::library::library(lang);
    let filtered = AskedLog { before: None, ..asked.clone() } != AskedLog::default();
    let all = base.clone();
    view! {
        <form class="stack" method="get" action=base>
            {(!asked.item.is_empty()).then(|| view! { <input type="hidden" name="item" value=asked.item.clone() /> })}
            <div class="filter-grid">
                <Select name="person" label=words.person chosen=asked.person choices=people />
                <Select name="kind" label=words.sort_label chosen=asked.sort choices=sorts />
                <Day name="from" label=words.from value=asked.from />
                <Day name="to" label=words.to value=asked.to />
            </div>
            <div class="actions">
                <button class="button" type="submit"><Icon name="filter" />{library.apply}</button>
                {filtered.then(|| view! { <a class="button button--quiet" href=all>{library.clear}</a> })}
            </div>
        </form>
    }
}

/// One day.
#[component]
fn Day(name: &'static str, label: &'static str, value: String) -> impl IntoView {
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <input class="input" type="date" id=name name=name value=value />
        </div>
    }
}
