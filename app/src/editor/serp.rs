//! How a search engine may show the article: what fits, and what is cut.

use super::desk::desk;
use crate::page::frame;
use leptos::prelude::*;
use seo::{Cut, DESCRIPTION_CHARACTERS, DESCRIPTION_PX, TITLE_PX};
use wording::editor::panel::panel;

/// The result, as on a desktop screen or a phone.
#[component]
pub fn SearchResult() -> impl IntoView {
    let desk = desk();
    let words = panel(desk.lang);
    let brand = frame().brand.unwrap_or_default();
    let snippet = Memo::new(move |_| desk.reading.with(|it| it.snippet.clone()));
    let initial: String = brand.name.chars().take(1).collect();
    let site = if brand.host.is_empty() { brand.name.clone() } else { brand.host.clone() };
    let host = brand.host.clone();
    let trail = move || {
        let pieces = snippet.with(|it| it.breadcrumb.clone());
        let mut rest: Vec<String> = pieces.into_iter().filter(|it| *it != host).collect();
        // Until there is a slug, the address is that of the title.
        if rest.is_empty() {
            rest.extend(
                Some(desk.fields.with(|it| domain::slug::of(&it.title)))
                    .filter(|it| !it.is_empty()),
            );
        }
        format!("https://{host}{}", rest.iter().map(|it| format!(" › {it}")).collect::<String>())
    };
    let over = move || snippet.with(|it| it.title_px > TITLE_PX);
    let description_over = move || {
        snippet.with(|it| {
            it.description_characters > DESCRIPTION_CHARACTERS || it.description_px > DESCRIPTION_PX
        })
    };
    view! {
        <div class="segments needs-wasm" role="group" aria-label=words.screen>
            <button type="button" aria-pressed=move || (!desk.phone.get()).to_string() on:click=move |_| desk.phone.set(false)>{words.desktop}</button>
            <button type="button" aria-pressed=move || desk.phone.get().to_string() on:click=move |_| desk.phone.set(true)>{words.phone}</button>
        </div>
        <section class="snippet" class:snippet--phone=move || desk.phone.get() aria-label=words.result>
            <div class="snippet-site">
                <span aria-hidden="true">{initial}</span>
                <span>{site}<small>{trail}</small></span>
            </div>
            <p class="snippet-title">{move || snippet.with(|it| if it.title.shown.is_empty() { words.no_title.into_any() } else { cut(&it.title, words.cut).into_any() })}</p>
            <p class="snippet-text">{move || snippet.with(|it| cut(&it.description, words.cut))}</p>
        </section>
        <p class="field-head">
            <span class="field-count" data-over=move || over().to_string()>{move || snippet.with(|it| (words.title_width)(it.title_px, TITLE_PX))}</span>
            <span class="field-count" data-over=move || description_over().to_string()>{move || snippet.with(|it| (words.description_length)(it.description_characters, DESCRIPTION_CHARACTERS, it.description_px, DESCRIPTION_PX))}</span>
        </p>
        {move || snippet.with(|it| it.description_borrowed && !it.description.shown.is_empty()).then(|| view! { <p class="hint">{words.borrowed}</p> })}
        <p class="hint">{words.result_note}</p>
    }
}

/// What is shown, then what is not, struck.
fn cut(it: &Cut, label: &'static str) -> impl IntoView + use<> {
    let (shown, removed) = (it.shown.clone(), it.removed.clone());
    let more = (!removed.is_empty())
        .then(|| view! { <s><span class="visually-hidden">{label}</span>{removed}</s> });
    view! { {shown}{more} }
}
