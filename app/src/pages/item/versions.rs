//! Versions and history.

use crate::address::{Address, ItemPage};
use crate::components::chrome::Chrome;
use crate::components::icon::Icon;
use crate::components::item_head::ItemHeader;
use crate::components::summary::{Notice, Summary};
use crate::page::frame;
use crate::pages::trash::PutInTrash;
use crate::views::versions::{Happened, PartVersions, Version, Versions};
use leptos::prelude::*;

/// Versions and history.
#[component]
pub fn VersionsPage(it: Versions) -> impl IntoView {
    let frame = frame();
    let words = wording::history::history(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let action = format!("{}/restore", Address::item(&brand, &it.item.code, ItemPage::Versions));
    let tables =
        it.parts.into_iter().map(|part| view! { <PartTable action=action.clone() part /> });
    view! {
        <Chrome />
        <main class="item" id="main">
            <ItemHeader item=it.item.clone() page=ItemPage::Versions />
            <div class="main main--middle stack stack--l">
                <h1>{words.heading}</h1>
                <Notice />
                <Summary />
                {tables.collect_view()}
                <section class="stack" aria-labelledby="events">
                    <h2 id="events">{words.events}</h2>
                    <ol class="history">{it.events.into_iter().map(|event| view! { <EventLine event /> }).collect_view()}</ol>
                </section>
                <PutInTrash item=it.item.clone() />
            </div>
        </main>
    }
}

/// The versions of one part.
#[component]
fn PartTable(
    /// Where a restoration posts.
    action: String,
    /// The part.
    part: PartVersions,
) -> impl IntoView {
    let words = wording::history::history(frame().lang());
    let id = part.id.clone();
    let rows = part
        .versions
        .into_iter()
        .map(|version| view! { <Row action=action.clone() part=id.clone() version /> });
    view! {
        <section class="stack" aria-label=part.label.clone()>
            <h2>{part.label.clone()}</h2>
            <div class="table-frame">
                <table class="table table--cards table--versions">
                    <thead><tr><th>{words.number}</th><th>{words.by}</th><th>{words.at}</th><th>{words.hash}</th><td></td></tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
}

/// One version.
#[component]
fn Row(
    /// Where a restoration posts.
    action: String,
    /// The part's id.
    part: String,
    /// The version.
    version: Version,
) -> impl IntoView {
    let words = wording::history::history(frame().lang());
    let last = if version.current {
        view! { <span class="tag">{words.current}</span> }.into_any()
    } else if version.restorable {
        view! {
            <form method="post" action=action>
                <input type="hidden" name="part" value=part />
                <input type="hidden" name="version" value=version.number.to_string() />
                <button class="button button--s" type="submit">{(words.restore)(version.number)}</button>
            </form>
        }
        .into_any()
    } else {
        ().into_any()
    };
    view! {
        <tr>
            <td data-label=words.number>{version.number}</td>
            <td data-label=words.by>{version.by.clone()}</td>
            <td data-label=words.at>{version.at.clone()}</td>
            <td data-label=words.hash><code>{version.hash.clone()}</code></td>
            <td>{last}</td>
        </tr>
    }
}

/// One event.
#[component]
fn EventLine(event: Happened) -> impl IntoView {
    view! {
        <li>
            <span class="history-sign" data-state=event.sign.clone()><Icon name=event.sign.clone() /></span>
            <div class="history-what">{event.what.clone()}" "<time>{event.at.clone()}</time></div>
            {(!event.note.is_empty()).then(|| view! { <p class="history-note">{event.note.clone()}</p> })}
        </li>
    }
}
