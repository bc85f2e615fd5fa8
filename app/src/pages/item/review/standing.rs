//! What stands approved, who stands behind it, and how it ends: by whoever approved, or a manager.

use crate::address::{Address, ItemPage};
use crate::components::field::FieldError;
use crate::components::icon::Icon;
use crate::components::text_area::TextArea;
use crate::page::frame;
use crate::views::item::ItemHead;
use crate::views::review::Pending;
use leptos::prelude::*;

/// Who stands behind the approval of the leading part.
#[component]
pub(super) fn Standing(
    /// The item.
    item: ItemHead,
    /// The sentence.
    certificate: String,
    /// Parts whose approval the reader may end.
    revocable: Vec<Pending>,
) -> impl IntoView {
    let frame = frame();
    let words = wording::review::review(frame.lang());
    let ending = wording::deciding::deciding(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let export = Address::item(&brand, &item.code, ItemPage::Export).to_string();
    let may_end = !revocable.is_empty();
    view! {
        <div class="notice" data-kind="good">
            <Icon name="approved" />
            <p>{certificate}</p>
            <div class="actions">
                {item.may.export.then(|| view! { <a class="button button--s" href=export>{words.to_export}</a> })}
                {may_end.then(|| view! { <button class="button button--s" type="button" popovertarget="revoke">{ending.revoke}</button> })}
            </div>
        </div>
        {may_end.then(|| view! { <RevokeSheet item revocable /> })}
    }
}

/// Says why an approval ends.
#[component]
fn RevokeSheet(item: ItemHead, revocable: Vec<Pending>) -> impl IntoView {
    let frame = frame();
    let words = wording::deciding::deciding(frame.lang());
    let review = wording::review::review(frame.lang());
    let chrome = wording::chrome::chrome(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let action = format!("{}/revoke", Address::item(&brand, &item.code, ItemPage::Review));
    let one = revocable.len() == 1;
    let boxes = revocable.into_iter().map(|part| {
        if one {
            return view! { <input type="hidden" name="part" value=part.id /> }.into_any();
        }
        let label = format!("{}, {}", (review.kind)(&part.kind), part.label);
        view! {
            <label class="choice"><input type="checkbox" name="part" value=part.id checked=true /><span>{label}</span></label>
        }
        .into_any()
    });
    view! {
        <dialog class="dialog" id="revoke" popover="auto" aria-labelledby="revoke-heading">
            <form class="stack" method="post" action=action>
                <h2 id="revoke-heading">{words.revoke_heading}</h2>
                <p>{words.revoke_lead}</p>
                <input type="hidden" name="chosen" value="yes" />
                {boxes.collect_view()}
                <div class="field">
                    <label for="revoke_reason">{words.revoke_reason}</label>
                    <TextArea name="revoke_reason" value=frame.form.value("revoke_reason", "") rows=3 required=true />
                    <FieldError name="revoke_reason" error=frame.form.error("reason") />
                </div>
                <div class="actions">
                    <button class="button" type="button" popovertarget="revoke" popovertargetaction="hide">{chrome.cancel}</button>
                    <button class="button button--primary" type="submit">{words.revoke_send}</button>
                </div>
            </form>
        </dialog>
    }
}
