//! What may be done with the whole article: see it, hand it over. Plain buttons of the form, so that
//! they save first, with or without scripts.

use super::desk::{Action, desk};
use crate::address::{Address, ItemPage};
use crate::page::frame;
use leptos::prelude::*;
use seo::Verdict;
use wording::editor::editor;
use wording::editor::panel::panel;

/// The page's own actions; on a phone they are the bar at the bottom.
#[component]
pub fn PageActions() -> impl IntoView {
    let desk = desk();
    let words = editor(desk.lang);
    let brand = frame().brand.unwrap_or_default().slug;
    let code = desk.view.with_value(|it| it.item.code.clone());
    let review = Address::item(&brand, &code, ItemPage::Review).to_string();
    let locked = move || desk.locked.get().is_some();
    let writable = !desk.locked.get_untracked().is_some();
    let to_review = review.clone();
    view! {
        <div class="actions actions--page">
            <AsideButton />
            {writable.then(|| view! {
                <button class="button without-wasm" type="submit" name="then" value="stay">{words.save}</button>
            })}
            <button
                class="button"
                type="submit"
                name="then"
                value="preview"
                aria-pressed=move || desk.preview.get().to_string()
                on:click=move |event| { event.prevent_default(); desk.act(Action::Preview); }
            >
                {words.preview}
            </button>
            {move || if locked() {
                view! { <a class="button button--primary" href=to_review.clone()>{words.go_to_review}</a> }.into_any()
            } else {
                let review = review.clone();
                view! {
                    <button
                        class="button button--primary"
                        type="submit"
                        name="then"
                        value="review"
                        on:click=move |event| { event.prevent_default(); desk.act(Action::Leave(review.clone())); }
                    >
                        {words.submit}
                    </button>
                }.into_any()
            }}
        </div>
    }
}

/// On a phone: the analysis instead of the text, and back.
#[component]
fn AsideButton() -> impl IntoView {
    let desk = desk();
    let words = editor(desk.lang);
    let analysis = panel(desk.lang).analysis;
    let problems = move || desk.reading.with(|it| it.report.findings.iter().filter(|it| it.verdict == Verdict::Problem).count());
    view! {
        <button class="button phone-only needs-wasm" type="button" aria-pressed=move || desk.aside.get().to_string() on:click=move |_| desk.aside.update(|it| *it = !*it)>
            {move || if desk.aside.get() { words.back_to_text } else { analysis }}
            {move || (problems() > 0 && !desk.aside.get()).then(|| view! { <span class="badge" data-verdict="problem">{problems()}</span> })}
        </button>
    }
}
