//! Handing pending parts over, or releasing them where the brand allows it.

use crate::address::{Address, ItemPage};
use crate::components::icon::Icon;
use crate::components::text_area::TextArea;
use crate::page::frame;
use crate::views::item::ItemHead;
use crate::views::review::Pending;
use leptos::prelude::*;

/// Handing pending parts over, or releasing them.
#[component]
pub(super) fn Submission(
    /// The item.
    item: ItemHead,
    /// Parts that wait.
    pending: Vec<Pending>,
) -> impl IntoView {
    let frame = frame();
    let words = wording::review::review(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let action = Address::item(&brand, &item.code, ItemPage::Review).to_string();
    let may = item.may.clone();
    let boxes = pending.into_iter().map(|part| {
        let label = format!("{}, {}", (words.kind)(&part.kind), part.label);
        view! {
            <label class="choice">
                <input type="checkbox" name="part" value=part.id checked=true />
                <span>{label}</span>
            </label>
        }
    });
    view! {
        <form class="box stack" method="post" action=format!("{action}/submit")>
            <input type="hidden" name="chosen" value="yes" />
            <h2>{words.pending_heading}</h2>
            <p class="hint">{words.pending_lead}</p>
            <fieldset class="choices"><legend class="visually-hidden">{words.pending_heading}</legend>{boxes.collect_view()}</fieldset>
            <div class="field">
                <label for="note">{words.note}</label>
                <TextArea name="note" value=frame.form.value("note", "") rows=2 />
            </div>
            {(!may.submit).then(|| view! {
                <div class="notice" data-kind="improve"><Icon name="improve" /><p>{may.submit_refusal.clone()}</p></div>
            })}
            <div class="actions actions--page">
                {may.release.then(|| view! {
                    <button class="button" type="submit" formaction=format!("{action}/release") title=words.release_lead>{words.release}</button>
                })}
                {may.submit.then(|| view! { <button class="button button--primary" type="submit">{words.submit}</button> })}
            </div>
            {may.release.then(|| view! { <p class="hint">{words.release_lead}</p> })}
        </form>
    }
}
