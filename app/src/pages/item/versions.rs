//! Versions and history.

use super::compare::Chooser;
use crate::address::{Address, ItemPage};
use crate::components::chrome::Chrome;
use crate::components::event_line::EventLine;
use crate::components::item_head::ItemHeader;
use crate::components::summary::{Notice, Summary};
use crate::page::frame;
use crate::pages::trash::PutInTrash;
use crate::views::versions::{PartVersions, Version, Versions};
use leptos::prelude::*;

/// Versions and history.
#[component]
pub fn VersionsPage(it: Versions) -> impl IntoView {
    let frame = frame();
    let words = wording::history::history(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let code = it.item.code.clone();
    let activity = format!("{}?item={code}", Address::Activity(brand));
    let may_name = it.item.may.write;
    let tables =
        it.parts.into_iter().map(|part| view! { <PartTable code=code.clone() part may_name /> });
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
                    {it.more.then(|| view! { <p><a href=activity>{words.whole_history}</a></p> })}
                </section>
                <PutInTrash item=it.item.clone() />
            </div>
        </main>
    }
}

/// The versions of one part.
#[component]
fn PartTable(
    /// The item's piece of the address.
    code: String,
    /// The part.
    part: PartVersions,
    /// Whether the reader may name versions.
    may_name: bool,
) -> impl IntoView {
    let frame = frame();
    let words = wording::history::history(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let base = Address::item(&brand, &code, ItemPage::Versions).to_string();
    let compare = Address::AskCompare(brand, code).to_string();
    let id = part.id.clone();
    let numbers: Vec<u32> = part.versions.iter().map(|it| it.number).collect();
    let latest = numbers.first().copied().unwrap_or(1);
    let chooser = (numbers.len() > 1).then(|| {
        let chosen = (latest.saturating_sub(1).max(1), latest);
        view! { <Chooser action=compare part=id.clone() numbers=numbers.clone() chosen /> }
    });
    let rows = part
        .versions
        .into_iter()
        .map(|version| view! { <Row base=base.clone() part=id.clone() version may_name /> });
    view! {
        <section class="stack" aria-label=part.label.clone()>
            <h2>{part.label.clone()}</h2>
            {chooser}
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
    /// The page's address.
    base: String,
    /// The part's id.
    part: String,
    /// The version.
    version: Version,
    /// Whether the reader may name it.
    may_name: bool,
) -> impl IntoView {
    let words = wording::history::history(frame().lang());
    let last = if version.current {
        view! { <span class="tag">{words.current}</span> }.into_any()
    } else if version.restorable {
        view! {
            <form method="post" action=format!("{base}/restore")>
                <input type="hidden" name="part" value=part.clone() />
                <input type="hidden" name="version" value=version.number.to_string() />
                <button class="button button--s" type="submit">{(words.restore)(version.number)}</button>
            </form>
        }
        .into_any()
    } else {
        ().into_any()
    };
    let named = (!version.name.is_empty())
        .then(|| view! { <strong class="version-name">{version.name.clone()}</strong> });
    let name = may_name.then(|| view! { <NameForm base part version=version.clone() /> });
    view! {
        <tr>
            <td data-label=words.number><div class="version">{version.number}{named}{name}</div></td>
            <td data-label=words.by>{version.by.clone()}</td>
            <td data-label=words.at>{version.at.clone()}</td>
            <td data-label=words.hash><code>{version.hash.clone()}</code></td>
            <td>{last}</td>
        </tr>
    }
}

/// Gives a version a name, or another one.
#[component]
fn NameForm(base: String, part: String, version: Version) -> impl IntoView {
    let words = wording::history::history(frame().lang());
    let id = format!("name-{}-{part}", version.number);
    let label = (words.name_of)(version.number);
    view! {
        <details class="version-naming">
            <summary>{if version.name.is_empty() { words.name } else { words.rename }}<span class="visually-hidden">" "{(words.version)(u64::from(version.number))}</span></summary>
            <form class="stack stack--s" method="post" action=format!("{base}/name")>
                <input type="hidden" name="part" value=part />
                <input type="hidden" name="version" value=version.number.to_string() />
                <label class="field-label" for=id.clone()>{label}</label>
                <input class="input" id=id name="name" value=version.name maxlength="100" autocomplete="off" />
                <button class="button button--s" type="submit">{words.name_save}</button>
            </form>
        </details>
    }
}
