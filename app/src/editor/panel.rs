//! The analysis beside the text, in four tabs. Without scripts the four stand one under the other.

use super::across::Across;
use super::desk::{Tab, desk};
use super::findings::Findings;
use super::info::Info;
use super::references::ReferenceTexts;
use super::scores::Scores;
use super::serp::SearchResult;
use super::terms::ExpectedTerms;
use leptos::prelude::*;
use wording::editor::panel::panel;
use wording::editor::terms::terms;

/// The panel.
#[component]
pub fn Panel() -> impl IntoView {
    let desk = desk();
    let (words, subject) = (panel(desk.lang), terms(desk.lang));
    let away = move |tab: Tab| (desk.tab.get() != tab).to_string();
    view! {
        <aside class="panel" aria-label=words.analysis id="analysis">
            <ul class="tabs needs-wasm" role="tablist" aria-label=words.tabs on:keydown=move |event| turn(desk, &event)>
                <TabButton tab=Tab::Analysis name=words.analysis />
                <TabButton tab=Tab::Terms name=subject.tab />
                <TabButton tab=Tab::Serp name=words.serp />
                <TabButton tab=Tab::Info name=words.info />
            </ul>
            <div class="panel-body" role="tabpanel" tabindex="0" id="tab-analysis" aria-label=words.analysis data-away=move || away(Tab::Analysis)>
                <Scores />
                <Findings />
                <Across />
                <p class="hint without-wasm">{words.analysed_at_save}</p>
            </div>
            <div class="panel-body" role="tabpanel" tabindex="0" id="tab-terms" aria-label=subject.tab data-away=move || away(Tab::Terms)>
                <ExpectedTerms />
                <ReferenceTexts />
            </div>
            <div class="panel-body" role="tabpanel" tabindex="0" id="tab-serp" aria-label=words.serp data-away=move || away(Tab::Serp)>
                <SearchResult />
            </div>
            <div class="panel-body" role="tabpanel" tabindex="0" id="tab-info" aria-label=words.info data-away=move || away(Tab::Info)>
                <Info />
            </div>
        </aside>
    }
}

const TABS: [(Tab, &str); 4] =
    [(Tab::Analysis, "analysis"), (Tab::Terms, "terms"), (Tab::Serp, "serp"), (Tab::Info, "info")];

fn id(tab: Tab) -> &'static str {
    TABS.iter().find(|it| it.0 == tab).map_or("", |it| it.1)
}

#[component]
fn TabButton(tab: Tab, name: &'static str) -> impl IntoView {
    let desk = desk();
    let chosen = move || desk.tab.get() == tab;
    view! {
        <li role="presentation">
            <button
                type="button"
                role="tab"
                id=format!("tab-{}-button", id(tab))
                aria-controls=format!("tab-{}", id(tab))
                aria-selected=move || chosen().to_string()
                tabindex=move || if chosen() { "0" } else { "-1" }
                on:click=move |_| desk.tab.set(tab)
            >
                {name}
            </button>
        </li>
    }
}

/// Arrows, Home and End move between tabs.
fn turn(desk: super::desk::Desk, event: &leptos::ev::KeyboardEvent) {
    let at = TABS.iter().position(|it| it.0 == desk.tab.get_untracked()).unwrap_or(0);
    let to = match event.key().as_str() {
        "ArrowRight" => (at + 1) % TABS.len(),
        "ArrowLeft" => (at + TABS.len() - 1) % TABS.len(),
        "Home" => 0,
        "End" => TABS.len() - 1,
        _ => return,
    };
    event.prevent_default();
    desk.tab.set(TABS[to].0);
    #[cfg(feature = "hydrate")]
    super::browser::dom::focus(&format!("tab-{}-button", TABS[to].1));
}
