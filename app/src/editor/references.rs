//! The texts that the article is compared with, and the ways to add one. The buttons save first, with or
//! without scripts.

use super::desk::{Action, desk};
use crate::components::still::still;
use crate::components::text_area::TextArea;
use crate::page::frame;
use crate::views::references::{Change, ReferenceText};
use domain::reference;
use leptos::prelude::*;
use wording::editor::fields::fields;
use wording::editor::terms::terms;

/// The field a text is pasted into.
pub const FIELD: &str = "reference_text";

/// The field files are chosen in.
pub const FILES: &str = "reference_files";

/// The texts, and where they are added.
#[component]
pub fn ReferenceTexts() -> impl IntoView {
    let desk = desk();
    let words = terms(desk.lang);
    let count = move || desk.references.with(Vec::len);
    let may_write = desk.view.with_value(|it| it.item.may.write);
    let lines = move || {
        desk.references.get().into_iter().map(|it| view! { <Line it may_write /> }).collect_view()
    };
    let refused = !desk.uncompared.get_untracked().is_empty();
    let open = refused || desk.references.with_untracked(Vec::is_empty);
    view! {
        <section class="references" id="references" tabindex="-1">
            <h3>{move || (words.texts)(count())}</h3>
            {move || (1..3).contains(&count()).then(|| view! { <p class="hint">{words.few}</p> })}
            <ul class="findings">{lines}</ul>
            <p class="field-error" role="alert" id="reference" hidden=move || desk.uncompared.with(String::is_empty)>{move || desk.uncompared.get()}</p>
            {may_write.then(|| view! { <Ways open /> })}
        </section>
    }
}

/// One text.
#[component]
fn Line(it: ReferenceText, may_write: bool) -> impl IntoView {
    let desk = desk();
    let words = terms(desk.lang);
    let ReferenceText { id, name, language, words: count, by, own } = it;
    let about = (words.about)(count, (fields(desk.lang).language_name)(&language), &by);
    let other = move || !language.is_empty() && desk.reading.with(|it| it.language != language);
    let remove = (words.remove_name)(&name);
    let value = format!("remove {id}");
    let press = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        desk.act(Action::Compare(Change::Remove { id: id.clone() }));
    };
    view! {
        <li class="reference">
            <p class="reference-name">{name}</p>
            <p class="hint">{about}</p>
            {own.then(|| view! { <p class="hint">{words.of_brand}</p> })}
            {move || other().then(|| view! { <p class="hint">{words.not_compared}</p> })}
            {may_write.then(|| view! {
                <div class="finding-actions">
                    <button type="submit" name="reference" value=value aria-label=remove on:click=press>{words.remove}</button>
                </div>
            })}
        </li>
    }
}

/// Pasting, files, the brand's own articles.
#[component]
fn Ways(open: bool) -> impl IntoView {
    let desk = desk();
    let words = terms(desk.lang);
    let subject = move || desk.fields.with_untracked(|it| it.keyphrase.clone());
    view! {
        <details class="fold" open=open>
            {still(move || view! { <summary>{words.add_some}</summary> })}
            <div class="stack">
                <div class="field">
                    {still(move || view! { <label for=FIELD>{words.paste}</label> })}
                    {still(move || view! { <p class="hint" id="reference_text-hint">{(words.paste_hint)(reference::MOST)}</p> })}
                    <TextArea name=FIELD class="input is-free" value=frame().form.value(FIELD, "") rows=3 described_by="reference_text-hint" />
                    <div class="actions">
                        <button
                            class="button button--s"
                            type="submit"
                            name="reference"
                            value="add"
                            on:click=move |event| { event.prevent_default(); desk.act(Action::AddReference); }
                        >
                            {words.add}
                        </button>
                    </div>
                </div>
                <div class="field needs-wasm">
                    {still(move || view! { <label for=FILES>{words.files}</label> })}
                    <input
                        class="is-free"
                        type="file"
                        id=FILES
                        multiple
                        accept=".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
                        on:change=move |_| desk.act(Action::AddFiles)
                    />
                </div>
                <div class="field">
                    {still(move || view! { <p class="hint" id="own-hint">{words.own_hint}</p> })}
                    <div class="actions">
                        <button
                            class="button button--s"
                            type="submit"
                            name="reference"
                            value="own"
                            id="own"
                            aria-describedby="own-hint"
                            on:click=move |event| {
                                event.prevent_default();
                                desk.act(Action::Compare(Change::Own { subject: subject() }));
                            }
                        >
                            {words.own}
                        </button>
                    </div>
                </div>
            </div>
        </details>
    }
}
