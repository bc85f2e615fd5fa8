//! The plan of the article: jump to a heading, see the level that was skipped.

use super::desk::{Action, desk};
use crate::components::icon::Icon;
use leptos::prelude::*;
use wording::editor::editor;

/// The plan.
#[component]
pub fn Outline() -> impl IntoView {
    let desk = desk();
    let words = editor(desk.lang);
    let headings = move || desk.reading.with(|it| it.outline.clone());
    let lines = move || {
        let lines = headings().into_iter().map(|heading| {
            let at = heading.at;
            let skipped = heading.skips.then(|| (words.outline_skip)(heading.level));
            let title = skipped.clone();
            view! {
                <li>
                    <a href="#body" data-level=heading.level.to_string() title=title on:click=move |event| { event.prevent_default(); desk.act(Action::GoTo(at)); }>
                        <span>{heading.number}</span>
                        <span>{heading.text}{skipped.map(|it| view! { <Icon name="improve" /><span class="visually-hidden">{it}</span> })}</span>
                        <small>{heading.words}</small>
                    </a>
                </li>
            }
        });
        lines.collect_view()
    };
    view! {
        <nav class="outline" aria-label=words.outline>
            <h2>{words.outline}</h2>
            <ol>{lines}</ol>
            {move || headings().is_empty().then(|| view! { <p class="hint outline-empty">{words.outline_empty}</p> })}
        </nav>
    }
}
