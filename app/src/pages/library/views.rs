//! The views somebody keeps: links to addresses with a name.

use crate::components::field::Field;
use crate::components::icon::Icon;
use crate::page::frame;
use crate::views::library::{Asked, View};
use leptos::prelude::*;

/// The views the reader keeps, and what keeps one more.
#[component]
pub(super) fn Views(
    /// The library's address.
    base: String,
    /// What is asked for.
    asked: Asked,
    /// The views.
    views: Vec<View>,
) -> impl IntoView {
    let words = wording::library::library(frame().lang());
    let query = asked.query();
    let known = views.iter().any(|it| it.current);
    let links = views.iter().cloned().map(|it| {
        view! { <a href=it.href aria-current=it.current.then_some("page")>{it.name}</a> }
    });
    let links = links.collect_view();
    let any = !views.is_empty();
    view! {
        {any.then(|| view! {
            <nav aria-label=words.views><div class="filters">{links}</div></nav>
        })}
        {(!query.is_empty() && !known).then(|| view! { <Keep base=base.clone() query=query.clone() /> })}
        {any.then(|| view! { <Tidy base=base.clone() query views /> })}
    }
}

/// Keeps what is asked for.
#[component]
fn Keep(base: String, query: String) -> impl IntoView {
    let frame = frame();
    let words = wording::library::library(frame.lang());
    let refused = frame.form.error("name").is_some();
    view! {
        <details class="fold" open=refused>
            <summary><Icon name="plus" />{words.keep}</summary>
            <form class="stack" method="post" action=format!("{base}/views")>
                <input type="hidden" name="query" value=query />
                <Field name="name" label=words.view_name hint=words.view_hint required=true />
                <div class="actions"><button class="button" type="submit">{words.keep_view}</button></div>
            </form>
        </details>
    }
}

/// Forgets views.
#[component]
fn Tidy(base: String, query: String, views: Vec<View>) -> impl IntoView {
    let words = wording::library::library(frame().lang());
    let forms = views.into_iter().map(|it| {
        view! {
            <form method="post" action=format!("{base}/views/forget")>
                <input type="hidden" name="view" value=it.id />
                <input type="hidden" name="query" value=query.clone() />
                <button class="button button--s button--danger" type="submit">{(words.forget)(&it.name)}</button>
            </form>
        }
    });
    view! {
        <details class="fold">
            <summary><Icon name="trash" />{words.tidy}</summary>
            <div class="row">{forms.collect_view()}</div>
        </details>
    }
}
