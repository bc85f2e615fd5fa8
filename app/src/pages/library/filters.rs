//! The words to look for, and the filters: one form whose answer is an address.

use crate::components::icon::Icon;
use crate::page::frame;
use crate::views::library::{Asked, Offered};
use domain::ItemState;
use leptos::prelude::*;

/// The words to look for, and the filters.
#[component]
pub(super) fn Filters(
    /// The page's address.
    base: String,
    /// What is asked for.
    asked: Asked,
    /// What may be asked for.
    offered: Offered,
) -> impl IntoView {
    let frame = frame();
    let words = wording::library::library(frame.lang());
    let all = base.clone();
    let filtered = Asked { q: String::new(), ..asked.clone() }
        != Asked { page: asked.page, ..Asked::default() };
    view! {
        <form class="stack" method="get" action=base.clone() role="search" aria-label=words.query>
            <div class="field">
                <label for="q">{words.query}</label>
                <p class="hint" id="q-hint">{words.query_hint}</p>
                <div class="joined">
                    <input class="input" id="q" name="q" type="search" value=asked.q.clone() maxlength="300" autocomplete="off" aria-describedby="q-hint" />
                    <button class="button button--primary" type="submit"><Icon name="search" />{words.search}</button>
                </div>
            </div>
            <details class="fold" open=filtered>
                <summary><Icon name="filter" />{words.filters}</summary>
                <div class="stack">
                    <Selects asked=asked.clone() offered />
                    <div class="actions">
                        <button class="button" type="submit">{words.apply}</button>
                        {(filtered || !asked.q.is_empty()).then(|| view! { <a class="button button--quiet" href=all>{words.clear}</a> })}
                    </div>
                </div>
            </details>
        </form>
    }
}

/// One choice a filter.
#[component]
pub(crate) fn Selects(
    /// What is asked for.
    asked: Asked,
    /// What may be asked for.
    offered: Offered,
) -> impl IntoView {
    let lang = frame().lang();
    let words = wording::library::library(lang);
    let states = wording::states::states(lang);
    let said = |it: &[(&str, &str)]| {
        it.iter()
            .map(|(value, label)| ((*value).to_owned(), (*label).to_owned()))
            .collect::<Vec<_>>()
    };
    let kinds = said(&["article", "post"].map(|it| (it, (words.kinds)(it))));
    let states = said(&ItemState::BOARD.map(|it| (it.as_str(), states.of(it.as_str()))));
    let due = said(&[("late", words.late), ("week", words.week)]);
    let mut authors = said(&[("me", words.mine)]);
    authors.extend(offered.authors);
    view! {
        <div class="filter-grid">
            <Select name="kind" label=words.kind chosen=asked.kind choices=kinds />
            <Select name="state" label=words.state chosen=asked.state choices=states />
            <Select name="lang" label=words.language chosen=asked.lang choices=offered.languages />
            <Select name="author" label=words.author chosen=asked.author choices=authors />
            <Select name="tag" label=words.tag chosen=asked.tag choices=offered.tags />
            <Select name="due" label=words.due chosen=asked.due choices=due />
        </div>
    }
}

/// One filter; nothing when there is nothing to choose. A choice that is not offered any more stays
/// chosen, so that a shared address says what it does.
#[component]
pub(crate) fn Select(
    /// Name in the address.
    name: &'static str,
    /// The label.
    label: &'static str,
    /// What is chosen; empty for everything.
    chosen: String,
    /// Word and label of each choice.
    choices: Vec<(String, String)>,
) -> impl IntoView {
    let words = wording::library::library(frame().lang());
    let mut choices = choices;
    if !chosen.is_empty() && !choices.iter().any(|it| it.0 == chosen) {
        choices.push((chosen.clone(), chosen.clone()));
    }
    let any = !choices.is_empty();
    let options = choices.into_iter().map(|(value, label)| {
        let selected = value == chosen;
        view! { <option value=value selected=selected>{label}</option> }
    });
    let options = options.collect_view();
    any.then(|| {
        view! {
            <div class="field">
                <label for=format!("filter-{name}")>{label}</label>
                <select class="input" id=format!("filter-{name}") name=name>
                    <option value="">{words.any}</option>
                    {options}
                </select>
            </div>
        }
    })
}
