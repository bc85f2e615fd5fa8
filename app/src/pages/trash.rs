//! What was deleted and can come back.

use crate::address::Address;
use crate::components::chip::StateChip;
use crate::components::chrome::Chrome;
use crate::components::icon::Icon;
use crate::components::summary::{Notice, Summary};
use crate::page::frame;
use crate::views::item::ItemHead;
use crate::views::trash::{Lying, Trash};
use leptos::prelude::*;

/// What was deleted and can come back.
#[component]
pub fn TrashPage(it: Trash) -> impl IntoView {
    let frame = frame();
    let words = wording::trash::trash(frame.lang());
    let empty = it.items.is_empty();
    let action =
        format!("{}/restore", Address::Trash(frame.brand.clone().unwrap_or_default().slug));
    let items = it.items.into_iter().map(|it| view! { <li><Item it action=action.clone() /></li> });
    let items = items.collect_view();
    view! {
        <Chrome />
        <main class="main main--narrow stack stack--l" id="main">
            <header class="head">
                <div class="head-title"><h1>{words.heading}</h1><p>{words.lead}</p></div>
            </header>
            <Notice />
            <Summary />
            {if empty {
                view! {
                    <div class="empty"><Icon name="trash" class="icon--l" /><h2>{words.empty}</h2><p>{words.empty_text}</p></div>
                }.into_any()
            } else {
                view! { <ul class="found" aria-label=words.list>{items}</ul> }.into_any()
            }}
        </main>
    }
}

/// One item.
#[component]
fn Item(it: Lying, action: String) -> impl IntoView {
    let words = wording::trash::trash(frame().lang());
    let restore = if it.may_restore {
        view! {
            <form method="post" action=action>
                <input type="hidden" name="item" value=it.code.clone() />
                <button class="button button--s" type="submit"><Icon name="undo" />{(words.restore)(&it.title)}</button>
            </form>
        }
        .into_any()
    } else {
        view! { <p class="hint">{words.not_yours}</p> }.into_any()
    };
    view! {
        <article>
            <h2 class="found-title">{it.title.clone()}</h2>
            <p class="card-meta"><StateChip state=it.state.clone() /><span>{it.by.clone()}</span></p>
            <p class="card-meta"><span><Icon name="scheduled" />{it.until.clone()}</span></p>
            {restore}
        </article>
    }
}

/// Puts an item in the trash, after a second look. Nothing for whoever may not.
#[component]
pub fn PutInTrash(
    /// The item.
    item: ItemHead,
) -> impl IntoView {
    let frame = frame();
    let words = wording::trash::trash(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    item.may.trash.then(|| {
        let act = if item.may.trash_refusal.is_empty() {
            view! {
                <form class="stack" method="post" action=format!("/b/{brand}/items/{}/trash", item.code)>
                    <p class="hint">{words.put_hint}</p>
                    <div class="actions"><button class="button button--danger" type="submit"><Icon name="trash" />{words.put_confirm}</button></div>
                </form>
            }
            .into_any()
        } else {
            view! { <p class="hint">{item.may.trash_refusal.clone()}</p> }.into_any()
        };
        view! {
            <details class="fold">
                <summary><Icon name="trash" />{words.put}</summary>
                {act}
            </details>
        }
    })
}
