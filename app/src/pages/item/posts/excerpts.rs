//! Words of the article to start a post from: never others than the author's.

use super::field::add;
use crate::page::frame;
use crate::views::posts::Excerpt;
use leptos::html::Textarea;
use leptos::prelude::*;

/// The article's standfirst, key sentences, quotations and list items. Nothing without an article.
#[component]
pub(super) fn Excerpts(
    /// What the article offers.
    excerpts: StoredValue<Vec<Excerpt>>,
    /// The field they go into.
    field: NodeRef<Textarea>,
) -> impl IntoView {
    let words = wording::posts::posts(frame().lang());
    (excerpts.with_value(|it| !it.is_empty())).then(|| {
        let lines = excerpts.get_value().into_iter().map(|it| {
            let text = it.text.clone();
            let name = (words.insert)(&it.text);
            view! {
                <li>
                    <button type="button" aria-label=name on:click=move |_| add(field, &text)>
                        <small>{(words.excerpt)(&it.kind)}</small>
                        <span>{it.text}</span>
                    </button>
                </li>
            }
        });
        view! {
            <details class="fold needs-wasm">
                <summary>{words.from_article}</summary>
                <ul class="excerpts">{lines.collect_view()}</ul>
            </details>
        }
    })
}
