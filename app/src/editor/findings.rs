//! What the rules say, by group; what is right already is folded away.

use super::aside::Aside;
use super::desk::{Action, desk};
use super::finding::{FindingLine, HouseReasons};
use super::order::Placed;
use crate::components::icon::Icon;
use leptos::prelude::*;
use seo::{Group, Verdict};
use wording::editor::panel::panel;

const GROUPS: [Group; 4] = [Group::Seo, Group::Readability, Group::Typography, Group::Charter];

/// All findings.
#[component]
pub fn Findings() -> impl IntoView {
    let desk = desk();
    let words = panel(desk.lang);
    let in_text = move || {
        desk.reading.with(|it| {
            it.remarks.iter().any(|it| !it.spans.is_empty() && it.verdict != Verdict::Good)
        })
    };
    view! {
        <HouseReasons />
        {move || desk.engine_away.get().then(|| view! { <p class="hint" role="status">{words.engine_away}</p> })}
        <div id="findings">
            {GROUPS.map(|group| view! { <OfGroup group /> }).collect_view()}
            <Good />
            <Aside />
        </div>
        {move || in_text().then(|| view! {
            <button class="button button--s needs-wasm" type="button" aria-keyshortcuts="F8" on:click=move |_| desk.act(Action::Next(true))>
                <Icon name="arrow-down" />
                {words.next}
                <kbd>"F8"</kbd>
            </button>
        })}
    }
}

#[component]
fn OfGroup(group: Group) -> impl IntoView {
    let desk = desk();
    let words = panel(desk.lang);
    let name = match group {
        Group::Seo => words.seo,
        Group::Readability => words.readability,
        Group::Typography => words.typography,
        Group::Charter => words.charter,
    };
    let placed = Memo::new(move |_| {
        let all = desk.placed.get();
        let of_group = |it: &Placed| {
            desk.reading.with(|reading| reading.remark(it.rule).is_some_and(|it| it.group == group))
        };
        all.into_iter().filter(of_group).collect::<Vec<_>>()
    });
    view! {
        <section hidden=move || placed.with(Vec::is_empty)>
            <h2 class="findings-group">{name}</h2>
            <ul class="findings" aria-label=words.findings>
                <For each=move || placed.get() key=|it| it.rule children=|it| view! { <FindingLine rule=it.rule /> } />
            </ul>
        </section>
    }
}

/// What is as it should be.
#[component]
fn Good() -> impl IntoView {
    let desk = desk();
    let words = panel(desk.lang);
    let good = move || {
        let placed = desk.placed.get();
        let found = desk.reading.with(|it| it.is_begun().then(|| it.remarks.clone()));
        found
            .unwrap_or_default()
            .into_iter()
            .filter(|it| {
                it.verdict == Verdict::Good && !placed.iter().any(|old| old.rule == it.rule)
            })
            .map(|it| it.message)
            .collect::<Vec<_>>()
    };
    let lines = move || {
        good().into_iter().map(|message| view! { <li class="finding" data-verdict="good"><Icon name="good" /><p>{message}</p></li> }).collect_view()
    };
    view! {
        <details class="fold" hidden=move || good().is_empty()>
            <summary><span class="is-good"><Icon name="good" /></span>{move || (words.good_points)(good().len())}</summary>
            <ul class="findings">{lines}</ul>
        </details>
    }
}
