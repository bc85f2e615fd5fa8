//! Two versions of a part, word by word.

use super::review::Changes;
use crate::address::{Address, ItemPage};
use crate::components::chrome::Chrome;
use crate::components::icon::Icon;
use crate::components::item_head::ItemHeader;
use crate::components::summary::Summary;
use crate::page::frame;
use crate::views::versions::{Compare, Side};
use leptos::prelude::*;

/// Two versions of a part.
#[component]
pub fn ComparePage(it: Compare) -> impl IntoView {
    let frame = frame();
    let words = wording::history::history(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let versions = Address::item(&brand, &it.item.code, ItemPage::Versions).to_string();
    let part = it.change.id.clone();
    let same = !it.change.fields.iter().flat_map(|it| &it.blocks).any(|it| it.changed)
        && !it.change.picture.as_ref().is_some_and(|it| it.replaced || it.moved);
    let restore = format!("{versions}/restore");
    let pictures = format!("/b/{brand}/items/{}/pictures/", it.item.code);
    view! {
        <Chrome />
        <main class="item" id="main">
            <ItemHeader item=it.item.clone() page=ItemPage::Versions />
            <div class="main main--middle stack stack--l">
                <header class="head">
                    <div class="head-title">
                        <h1>{words.compare_heading}</h1>
                        <p>{(words.compare_lead)(&it.change.label)}</p>
                    </div>
                    <a class="button button--quiet" href=versions.clone()><Icon name="arrow-left" />{words.heading}</a>
                </header>
                <Summary />
                <Chooser action=compare_action(&brand, &it.item.code) part=part.clone() numbers=it.numbers.clone() chosen=(it.before.number, it.after.number) />
                <div class="pair">
                    <SideView side=it.before part=part.clone() action=restore.clone() label=words.older />
                    <SideView side=it.after part action=restore label=words.newer />
                </div>
                {same.then(|| view! { <p role="status">{words.no_difference}</p> })}
                <Changes pictures=pictures parts=vec![it.change] />
            </div>
        </main>
    }
}

/// Where the form that names two versions asks.
fn compare_action(brand: &str, code: &str) -> String {
    Address::AskCompare(brand.to_owned(), code.to_owned()).to_string()
}

/// One of the two versions.
#[component]
fn SideView(side: Side, part: String, action: String, label: &'static str) -> impl IntoView {
    let words = wording::history::history(frame().lang());
    let number = side.number;
    view! {
        <section class="box box--s stack stack--s" aria-label=(words.version)(u64::from(number))>
            <h2>{label}", "{(words.version)(u64::from(number))}</h2>
            {(!side.name.is_empty()).then(|| view! { <p><span class="tag">{side.name.clone()}</span></p> })}
            <p class="hint">{side.by.clone()}", "{side.at.clone()}</p>
            {side.restorable.then(|| view! {
                <form method="post" action=action>
                    <input type="hidden" name="part" value=part />
                    <input type="hidden" name="version" value=number.to_string() />
                    <button class="button button--s" type="submit"><Icon name="undo" />{(words.restore)(number)}</button>
                </form>
            })}
        </section>
    }
}

/// Chooses two versions to compare.
#[component]
pub(super) fn Chooser(
    /// Where it asks.
    action: String,
    /// The part's id.
    part: String,
    /// Versions there are, latest first.
    numbers: Vec<u32>,
    /// The two that are chosen.
    chosen: (u32, u32),
) -> impl IntoView {
    let words = wording::history::history(frame().lang());
    let select = |name: &'static str, label: &'static str, chosen: u32| {
        let id = format!("{name}-{part}");
        let options = numbers.iter().map(|number| {
            let selected = *number == chosen;
            view! { <option value=number.to_string() selected=selected>{(words.version)(u64::from(*number))}</option> }
        });
        view! {
            <div class="field">
                <label for=id.clone()>{label}</label>
                <select class="input" id=id name=name>{options.collect_view()}</select>
            </div>
        }
    };
    let (from, to) = (select("from", words.from, chosen.0), select("to", words.to, chosen.1));
    view! {
        <form class="compare" method="get" action=action>
            <input type="hidden" name="part" value=part.clone() />
            {from}
            {to}
            <button class="button" type="submit"><Icon name="compare" />{words.compare}</button>
        </form>
    }
}
