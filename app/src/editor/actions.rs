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
    let brand = frame().brand.unwrap_or_default();
    let (brand, may_export) = (brand.slug, brand.may_export);
    let code = desk.view.with_value(|it| it.item.code.clone());
    let review = Address::item(&brand, &code, ItemPage::Review).to_string();
    let edit = Address::item(&brand, &code, ItemPage::Edit).to_string();
    let locked = move || desk.locked.get().is_some();
    let to_review = review.clone();
    let export = Address::item(&brand, &code, ItemPage::Export).to_string();
    // What is approved and untouched is taken away, or looked at, and not submitted again.
    let approved = move || desk.approved.get().is_some();
    view! {
        <div class="actions actions--page">
            <AsideButton />
            <PreviewButton href=format!("{edit}?view=preview") />
            {move || if locked() || approved() && !may_export {
                view! { <a class="button button--primary" href=to_review.clone()>{words.go_to_review}</a> }.into_any()
            } else if approved() {
                view! { <a class="button button--primary" href=export.clone()>{wording::item::item(desk.lang).export}</a> }.into_any()
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

/// The preview: a button that saves first without scripts; a link where nothing can be saved.
#[component]
fn PreviewButton(href: String) -> impl IntoView {
    let desk = desk();
    let name = editor(desk.lang).preview;
    let pressed = move || desk.preview.get().to_string();
    let toggle = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        desk.act(Action::Preview);
    };
    if desk.locked.get_untracked().is_some() {
        return view! { <a class="button" role="button" href=href aria-pressed=pressed on:click=toggle>{name}</a> }.into_any();
    }
    view! { <button class="button" type="submit" name="then" value="preview" aria-pressed=pressed on:click=toggle>{name}</button> }.into_any()
}

/// On a phone: the analysis instead of the text, and back.
#[component]
fn AsideButton() -> impl IntoView {
    let desk = desk();
    let words = editor(desk.lang);
    let analysis = panel(desk.lang).analysis;
    let problems = move || {
        desk.reading
            .with(|it| it.remarks.iter().filter(|it| it.verdict == Verdict::Problem).count())
    };
    view! {
        <button class="button phone-only needs-wasm" type="button" aria-pressed=move || desk.aside.get().to_string() on:click=move |_| desk.aside.update(|it| *it = !*it)>
            {move || if desk.aside.get() { words.back_to_text } else { analysis }}
            {move || (problems() > 0 && !desk.aside.get()).then(|| view! { <span class="badge" data-verdict="problem">{problems()}</span> })}
        </button>
    }
}
