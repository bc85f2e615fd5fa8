//! What a brand keeps at hand for its posts, for those who write them.

mod campaigns;
mod own;

use crate::address::Address;
use crate::components::chrome::Chrome;
use crate::components::icon::Icon;
use crate::components::summary::{Notice, Summary};
use crate::components::text_area::TextArea;
use crate::page::frame;
use crate::views::posting::{List, Posting};
use leptos::prelude::*;

/// What a brand keeps at hand for its posts.
#[component]
pub fn PostingPage(it: Posting) -> impl IntoView {
    let words = wording::posting::posting(frame().lang());
    let configures = frame().brand.is_some_and(|it| it.configures);
    let own = it.clone();
    view! {
        <Chrome />
        <main class="main main--narrow stack stack--l" id="main">
            <header class="head">
                <div class="head-title"><h1>{words.heading}</h1><p>{words.lead}</p></div>
            </header>
            <Notice />
            <Summary />
            <ListForm name="groups" label=words.groups hint=words.groups_hint save=words.groups_save list=it.groups />
            <ListForm name="people" label=words.people hint=words.people_hint save=words.people_save list=it.people />
            <campaigns::Campaigns it=it.campaign.clone() sources=it.sources />
            {configures.then(|| view! { <own::OwnLimits it=own.clone() /><own::Zones it=own /> })}
        </main>
    }
}

/// One list, one thing a line.
#[component]
fn ListForm(
    /// The field.
    name: &'static str,
    /// Its label.
    label: &'static str,
    /// How a line is written.
    hint: &'static str,
    /// The button.
    save: &'static str,
    /// What it holds.
    list: List,
) -> impl IntoView {
    let words = wording::posting::posting(frame().lang());
    let brand = frame().brand.unwrap_or_default().slug;
    let rows = u32::try_from(list.text.lines().count()).unwrap_or(u32::MAX).clamp(4, 16);
    let invalid = !list.wrong.is_empty();
    let described =
        if invalid { format!("{name}-hint {name}-wrong") } else { format!("{name}-hint") };
    let lines = list.wrong.into_iter().map(|it| {
        view! { <li data-verdict="problem"><Icon name="problem" /><p>{it}</p></li> }
    });
    let lines: Vec<_> = lines.collect();
    view! {
        <form class="box stack" method="post" action=format!("{}/{name}", Address::Posting(brand))>
            <input type="hidden" name="seen" value=list.seen />
            <div class="field">
                <h2><label for=name>{label}</label></h2>
                <p class="hint" id=format!("{name}-hint")>{hint}</p>
                {invalid.then(|| view! { <ul class="checks" id=format!("{name}-wrong") aria-label=words.wrong>{lines}</ul> })}
                {(!list.stored.is_empty()).then(|| view! {
                    <div class="notice" data-kind="problem">
                        <Icon name="problem" />
                        <div><p>{words.stored}</p><p class="raw">{list.stored}</p></div>
                    </div>
                })}
                <TextArea name value=list.text rows described_by=described invalid />
            </div>
            <div class="actions"><button class="button" type="submit">{save}</button></div>
        </form>
    }
}
