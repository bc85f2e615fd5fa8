//! Where facts come from: address, day it was seen, passage.

use super::desk::{Action, Row, desk};
use crate::components::icon::Icon;
use crate::components::text_area::TextArea;
use domain::content::Source;
use leptos::prelude::*;
use wording::editor::fields::fields;

/// The group. Without scripts there is always one empty row to fill in.
#[component]
pub fn SourceFields() -> impl IntoView {
    let desk = desk();
    let words = fields(desk.lang);
    let count = move || desk.fields.with(|it| it.sources.len());
    let add = move |_| {
        desk.sources.update(|rows| {
            let id = rows.iter().map(|it| it.id + 1).max().unwrap_or(0);
            rows.push(Row { id, source: Source::default() });
        });
        desk.act(Action::SourcesChanged);
    };
    view! {
        <details class="fold" id="sources">
            <summary>{words.sources}{move || (count() > 0).then(|| view! { <span class="badge">{count()}</span> })}</summary>
            <div class="stack">
                <For each=move || desk.sources.get() key=|it| it.id children=|row| view! { <SourceRow row /> } />
                <button class="button button--s needs-wasm" type="button" on:click=add><Icon name="plus" />{words.add_source}</button>
            </div>
        </details>
    }
}

#[component]
fn SourceRow(row: Row) -> impl IntoView {
    let desk = desk();
    let words = fields(desk.lang);
    let Row { id, source } = row;
    let name = move |field: &str| format!("source-{id}-{field}");
    let rank =
        move || desk.sources.with(|rows| rows.iter().position(|it| it.id == id).unwrap_or(0) + 1);
    let remove = move |_| {
        desk.sources.update(|rows| rows.retain(|it| it.id != id));
        desk.act(Action::SourcesChanged);
    };
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| super::browser::dom::trim_first_line(&name("passage")));
    view! {
        <fieldset class="box box--s stack stack--s">
            <legend class="visually-hidden">{move || (words.source)(rank())}</legend>
            <div class="field">
                <label for=name("url")>{words.url}</label>
                <input class="input" type="url" id=name("url") name=name("url") value=source.url autocomplete="off" />
            </div>
            <div class="field">
                <label for=name("seen")>{words.seen}</label>
                <input class="input" type="date" id=name("seen") name=name("seen") value=source.seen_on autocomplete="off" />
            </div>
            <div class="field">
                <label for=name("passage")>{words.passage}</label>
                <TextArea name=name("passage") value=source.passage rows=2 />
            </div>
            <button class="button button--s button--quiet needs-wasm" type="button" on:click=remove aria-label=move || (words.remove_source)(rank())>
                <Icon name="trash" />
                {move || (words.remove_source)(rank())}
            </button>
        </fieldset>
    }
}
