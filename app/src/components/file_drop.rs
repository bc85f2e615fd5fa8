//! A place to drop a file that is also an ordinary file chooser.

use super::icon::Icon;
use crate::page::frame;
use leptos::html::Input;
use leptos::prelude::*;

/// A place to drop a file, or to choose one. Where scripts run, its words replace the browser's own,
/// which are in the browser's language.
#[component]
pub fn FileDrop(
    /// What to put here.
    #[prop(into)]
    words: String,
    /// How else to put it there; nothing when empty.
    #[prop(into, optional)]
    more: String,
    /// What is accepted; nothing when empty.
    #[prop(into, optional)]
    hint: String,
    /// Kinds of files, as the `accept` attribute writes them.
    accept: &'static str,
    /// Whether a file must be chosen.
    #[prop(optional)]
    required: bool,
    /// Whether it stands in one line.
    #[prop(optional)]
    row: bool,
    /// Whether a file is held over it.
    #[prop(into, optional)]
    over: Signal<bool>,
    /// The element, for code that works on it.
    #[prop(optional)]
    node_ref: NodeRef<Input>,
) -> impl IntoView {
    let chrome = wording::chrome::chrome(frame().lang());
    view! {
        <label class=if row { "drop drop--row" } else { "drop" } data-over=move || over.get().to_string()>
            <Icon name="upload" class="icon--l" />
            <strong>{words}</strong>
            {(!more.is_empty()).then(|| view! { <span>{more.clone()}</span> })}
            {(!hint.is_empty()).then(|| view! { <span class="hint">{hint.clone()}</span> })}
            <span class="button button--s drop-choose">{chrome.choose_file}</span>
            <span class="drop-name" role="status"></span>
            <input type="file" name="file" id="file" required=required accept=accept node_ref=node_ref />
        </label>
    }
}
