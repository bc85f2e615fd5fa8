//! Taking everything approved of a brand away.

use crate::address::Address;
use crate::components::chrome::Chrome;
use crate::components::icon::Icon;
use crate::components::summary::Summary;
use crate::page::frame;
use crate::pages::item::export::Choice;
use crate::views::export::BrandExport;
use leptos::prelude::*;

/// Taking everything approved of a brand away.
#[component]
pub fn BrandExportPage(it: BrandExport) -> impl IntoView {
    let frame = frame();
    let words = wording::export::export(frame.lang());
    let action = Address::BrandExport(frame.brand.clone().unwrap_or_default().slug).to_string();
    let (some, held) = (it.approved > 0, !it.refusal.is_empty());
    view! {
        <Chrome />
        <main class="main main--narrow stack stack--l" id="main">
            <header class="head">
                <div class="head-title"><h1>{words.brand_heading}</h1><p>{words.brand_lead}</p></div>
            </header>
            <Summary />
            <p role="status">{(words.brand_counts)(it.approved, it.others)}</p>
            {if held {
                view! { <div class="notice" data-kind="improve"><Icon name="lock" /><p>{it.refusal}</p></div> }.into_any()
            } else if some {
                view! { <Choice action formats=it.formats.clone() /> }.into_any()
            } else {
                view! { <div class="empty"><Icon name="approved" class="icon--l" /><p>{words.brand_nothing}</p></div> }.into_any()
            }}
        </main>
    }
}
