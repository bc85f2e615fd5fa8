//! What was found, and the way to the other pages.

use crate::components::chip::StateChip;
use crate::components::icon::Icon;
use crate::components::person::Avatar;
use crate::page::frame;
use crate::views::library::{Asked, Found};
use leptos::prelude::*;

/// What was found.
#[component]
pub(super) fn Results(
    /// The items.
    found: Vec<Found>,
    /// Whether they can be ticked.
    pick: bool,
) -> impl IntoView {
    let words = wording::library::library(frame().lang());
    view! {
        <ol class="found" aria-label=words.results>
            {found.into_iter().map(|it| view! { <li class:found-picked=pick>{pick.then(|| view! { <Pick it=it.clone() /> })}<Result it /></li> }).collect_view()}
        </ol>
    }
}

/// Ticks one item.
#[component]
fn Pick(it: Found) -> impl IntoView {
    let words = wording::bulk::bulk(frame().lang());
    let title: String = it.title.iter().map(|it| it.0.as_str()).collect();
    view! {
        <label class="found-pick">
            <input type="checkbox" name="item" value=it.code />
            <span class="visually-hidden">{(words.pick)(&title)}</span>
        </label>
    }
}

/// One item.
#[component]
fn Result(it: Found) -> impl IntoView {
    let words = wording::library::library(frame().lang());
    let tags = it.tags.iter().take(6).map(|it| view! { <span class="tag">{it.clone()}</span> });
    let passage = (!it.passage.is_empty()).then(|| {
        view! { <p class="found-passage" lang=language(&it.language)>{marked(&it.passage)}</p> }
    });
    view! {
        <article>
            <h2 class="found-title" lang=language(&it.language)><a href=it.href.clone()>{marked(&it.title)}</a></h2>
            {passage}
            <p class="card-meta">
                <StateChip state=it.state.clone() />
                {(it.kind == "post").then(|| view! { <span><Icon name="posts" />{(words.kinds)(&it.kind)}</span> })}
                <span><Avatar name=it.author.clone() />{it.author.clone()}</span>
                {(!it.due.is_empty()).then(|| view! { <span class:flag=it.late><Icon name=if it.late { "late" } else { "scheduled" } />{it.due.clone()}</span> })}
                <span><Icon name="history" />{it.changed.clone()}</span>
                {(!it.language.is_empty()).then(|| view! { <span class="tag">{it.language.to_uppercase()}</span> })}
                {tags.collect_view()}
            </p>
        </article>
    }
}

/// The language of a text, for those who hear it; none when unknown.
fn language(code: &str) -> Option<String> {
    (!code.is_empty()).then(|| code.to_owned())
}

/// Words, with those that were looked for marked.
fn marked(pieces: &[(String, bool)]) -> impl IntoView + use<> {
    let pieces = pieces.iter().cloned().map(|(text, found)| {
        if found { view! { <mark>{text}</mark> }.into_any() } else { text.into_any() }
    });
    pieces.collect_view()
}

/// The way to the other pages; nothing when there is one.
#[component]
pub(crate) fn Pages(
    /// The page's address.
    base: String,
    /// What is asked for.
    asked: Asked,
    /// The page, 1 for the first.
    page: u64,
    /// How many there are.
    pages: u64,
) -> impl IntoView {
    let words = wording::library::library(frame().lang());
    let link = |to: u64| asked.href(&base, to);
    let before = (page > 1).then(|| {
        view! { <a class="button" rel="prev" href=link(page - 1)><Icon name="left" />{words.before}</a> }
    });
    let after = (page < pages).then(|| {
        view! { <a class="button" rel="next" href=link(page + 1)>{words.after}<Icon name="right" /></a> }
    });
    (pages > 1).then(|| {
        view! {
            <nav class="row row--between" aria-label=words.pages>
                {before}
                <span class="hint">{(words.page)(page, pages)}</span>
                {after}
            </nav>
        }
    })
}
