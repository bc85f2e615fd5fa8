//! What waits for somebody, across their brands.

mod news;

use crate::address::Address;
use crate::components::chrome::Chrome;
use crate::components::icon::Icon;
use crate::components::person::Avatar;
use crate::components::summary::Notice;
use crate::page::frame;
use crate::views::inbox::{Inbox, Kind, Waiting};
use leptos::prelude::*;
use news::NewsList;

/// What waits for somebody.
#[component]
pub fn InboxPage(it: Inbox) -> impl IntoView {
    let words = wording::inbox::inbox(frame().lang());
    let next = it.entries.first().map(|it| it.href.clone()).filter(|_| it.page == 1);
    let here = it.kinds.iter().find(|it| it.here).map(|it| it.need.clone()).unwrap_or_default();
    let (page, pages) = (it.page, it.pages);
    let kinds = it.kinds;
    view! {
        <Chrome />
        <main class="main main--middle stack stack--l" id="main">
            <header class="head">
                <div class="head-title"><h1>{words.heading}</h1><p>{words.lead}</p></div>
                {next.map(|href| view! {
                    <div class="actions actions--page"><a class="button button--primary" href=href>{words.next}</a></div>
                })}
            </header>
            <Notice />
            {(!it.closed.is_empty()).then(|| view! { <Closed why=it.closed.clone() /> })}
            {it.together.into_iter().map(|(href, label)| view! {
                <p><a class="button" href=href><Icon name="approved" />{label}</a></p>
            }).collect_view()}
            {(kinds.len() > 2 || !here.is_empty()).then(|| view! { <Kinds kinds /> })}
            {if it.entries.is_empty() {
                view! { <div class="empty" role="status"><Icon name="tick" class="icon--l" /><h2>{words.empty}</h2><p>{words.empty_text}</p></div> }.into_any()
            } else {
                let entries = it.entries.into_iter().map(|it| view! { <li><Entry it /></li> });
                view! { <ol class="found" aria-label=words.list>{entries.collect_view()}</ol> }.into_any()
            }}
            <Pages need=here page pages />
            <NewsList it=it.news />
        </main>
    }
}

/// Something that waits.
#[component]
fn Entry(it: Waiting) -> impl IntoView {
    let words = wording::inbox::inbox(frame().lang());
    let (state, icon) = match it.need.as_str() {
        "decide" => ("review", "review"),
        "answer" => ("review", "comment"),
        _ => ("changes", "changes"),
    };
    view! {
        <article>
            <h2 class="found-title"><a href=it.href>{it.title}</a></h2>
            <p class="card-meta">
                <span class="chip" data-state=state><Icon name=icon />{(words.wants)(&it.need)}</span>
                <span class="tag">{it.brand}</span>
                {(!it.due.is_empty()).then(|| {
                    let icon = if it.late { "late" } else { "scheduled" };
                    view! { <span class:flag=it.late><Icon name=icon />{it.due.clone()}</span> }
                })}
                <span><Avatar name=it.owner.clone() />{it.owner.clone()}</span>
                <span><Icon name="history" />{it.since}</span>
            </p>
        </article>
    }
}

/// The ways to look at it.
#[component]
fn Kinds(kinds: Vec<Kind>) -> impl IntoView {
    let words = wording::inbox::inbox(frame().lang());
    let links = kinds.into_iter().map(|it| {
        let name = if it.need.is_empty() { words.all } else { (words.kind)(&it.need) };
        view! { <a href=href(&it.need, 1) aria-current=it.here.then_some("true")>{name}" "<span class="badge">{it.count}</span></a> }
    });
    view! { <nav class="filters" aria-label=words.kinds>{links.collect_view()}</nav> }
}

/// Brands that show nothing before there is a second factor.
#[component]
fn Closed(why: String) -> impl IntoView {
    let words = wording::inbox::inbox(frame().lang());
    let to = format!("{}?next={}", Address::SecondFactor, Address::Inbox);
    view! {
        <div class="notice" data-kind="info">
            <Icon name="lock" />
            <p>{why}</p>
            <div class="actions"><a class="button button--s" href=to>{words.closed_link}</a></div>
        </div>
    }
}

/// The way to the other pages; nothing when there is one.
#[component]
fn Pages(need: String, page: u64, pages: u64) -> impl IntoView {
    let words = wording::inbox::inbox(frame().lang());
    let (before, after) = (href(&need, page.saturating_sub(1)), href(&need, page + 1));
    (pages > 1).then(|| {
        view! {
            <nav class="row row--between" aria-label=words.pages>
                {(page > 1).then(|| view! { <a class="button" rel="prev" href=before><Icon name="left" />{words.before}</a> })}
                <span class="hint">{(words.page)(page, pages)}</span>
                {(page < pages).then(|| view! { <a class="button" rel="next" href=after>{words.after}<Icon name="right" /></a> })}
            </nav>
        }
    })
}

/// A page of one kind, or of everything.
fn href(need: &str, page: u64) -> String {
    let need = (!need.is_empty()).then(|| format!("need={need}"));
    let page = (page > 1).then(|| format!("page={page}"));
    let query: Vec<String> = [need, page].into_iter().flatten().collect();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{}{mark}{}", Address::Inbox, query.join("&"))
}
