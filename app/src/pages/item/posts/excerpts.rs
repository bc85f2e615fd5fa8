//! Words of the article to start a post from: never others than the author's. Each is a button of the
//! post's form that carries its words: with wasm they go in at the caret, without it at the end.

use crate::page::frame;
use crate::views::posts::Excerpt;
use leptos::prelude::*;

/// The article's standfirst, key sentences, quotations and list items.
#[component]
pub(super) fn Excerpts(
    /// What the article offers.
    excerpts: Vec<Excerpt>,
    /// Where the form posts to put one in.
    action: String,
) -> impl IntoView {
    let words = wording::posts::posts(frame().lang());
    let lines = excerpts.into_iter().map(|it| {
        let (name, text) = ((words.insert)(&it.text), it.text.clone());
        view! {
            <li>
                <button type="submit" name="insert" value=text formaction=action.clone() aria-label=name>
                    <small>{(words.excerpt)(&it.kind)}</small>
                    <span>{it.text}</span>
                </button>
            </li>
        }
    });
    view! {
        <details class="fold">
            <summary>{words.from_article}</summary>
            <ul class="excerpts">{lines.collect_view()}</ul>
        </details>
    }
}
