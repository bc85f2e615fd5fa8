//! What is set aside of the analysis: by whom, and the way back.

use super::desk::{Action, desk};
use crate::components::icon::Icon;
use crate::components::text_area::TextArea;
use crate::page::frame;
use crate::views::editor;
use domain::Ignored;
use leptos::prelude::*;
use wording::editor::panel::panel;
use wording::rules::about;

/// Longest quotation of a passage, in characters.
const QUOTE: usize = 120;

/// What is set aside; where a passage is added.
#[component]
pub fn Aside() -> impl IntoView {
    let desk = desk();
    let words = panel(desk.lang);
    let refused = !desk.unignored.get_untracked().is_empty();
    let writable = move || desk.locked.get().is_none();
    let none = move || desk.ignored.with(Vec::is_empty);
    let lines =
        move || desk.ignored.get().into_iter().map(|it| view! { <Line it /> }).collect_view();
    view! {
        <details class="fold" id="ignore" open=refused hidden=move || none() && !writable()>
            <summary id="ignore-summary">{move || (words.ignored)(desk.ignored.with(Vec::len))}</summary>
            <ul class="findings" aria-label=words.ignored_list>{lines}</ul>
            {move || writable().then(|| view! { <Passage /> })}
            <p class="field-error" role="alert" hidden=move || desk.unignored.with(String::is_empty)>{move || desk.unignored.get()}</p>
        </details>
    }
}

/// One thing that is set aside.
#[component]
fn Line(it: editor::Aside) -> impl IntoView {
    let desk = desk();
    let words = panel(desk.lang);
    let editor::Aside { what, by } = it;
    let (name, quote) = named(&what, desk.lang);
    let label = format!("{} · {name} {quote}", words.heed);
    let value = what.to_field();
    view! {
        <li class="finding" data-verdict="info">
            <Icon name="info" />
            <p>{name}</p>
            {(!quote.is_empty()).then(|| view! { <p class="finding-where">{(words.quoted)(&quote)}</p> })}
            <p><small>{(words.ignored_by)(&by)}</small></p>
            {move || desk.locked.get().is_none().then(|| {
                let (what, label, value) = (what.clone(), label.clone(), value.clone());
                view! {
                    <div class="finding-actions">
                        <button
                            type="submit"
                            name="heed"
                            value=value
                            aria-label=label
                            on:click=move |event| { event.prevent_default(); desk.act(Action::SetAside(what.clone(), false)); }
                        >
                            {words.heed}
                        </button>
                    </div>
                }
            })}
        </li>
    }
}

/// What is set aside, in words: the rule's name, or that it is a passage; the beginning of its text.
#[must_use]
pub fn named(what: &Ignored, lang: wording::Lang) -> (String, String) {
    let words = panel(lang);
    let rule = what.rule();
    let title = about(rule, lang).map_or_else(|| (words.rule_title)(rule), |it| it.title);
    let name = match what {
        Ignored::Rule(_) => (words.ignored_rule)(title),
        Ignored::Finding { .. } => title.to_owned(),
        Ignored::Passage(_) => words.ignored_passage.to_owned(),
    };
    let line = what.text().split_whitespace().collect::<Vec<_>>().join(" ");
    let quote = match line.char_indices().nth(QUOTE) {
        None => line,
        Some((end, _)) => format!("{}…", &line[..end]),
    };
    (name, quote)
}

/// The field for a passage; with scripts, what is selected in the text will do.
#[component]
fn Passage() -> impl IntoView {
    let desk = desk();
    let words = panel(desk.lang);
    view! {
        <div class="field">
            <label for="passage">{words.passage}</label>
            <p class="hint" id="passage-hint">{words.passage_hint}<span class="needs-wasm">" "{words.passage_selected}</span></p>
            <TextArea name="passage" value=frame().form.value("passage", "") rows=2 described_by="passage-hint" />
            <div class="actions">
                <button
                    class="button button--s"
                    type="submit"
                    name="ignore"
                    value="passage"
                    on:click=move |event| { event.prevent_default(); desk.act(Action::IgnorePassage); }
                >
                    {words.ignore_passage}
                </button>
            </div>
        </div>
    }
}
