//! The bar that never moves: request changes, approve version n. Each opens a sheet that names what it
//! does; the sheets are popovers of the browser, so they open without wasm.

use crate::address::{Address, ItemPage};
use crate::components::field::FieldError;
use crate::components::icon::Icon;
use crate::components::text_area::TextArea;
use crate::page::frame;
use crate::views::item::ItemHead;
use crate::views::review::Round;
use leptos::prelude::*;

/// What may be decided.
#[component]
pub(super) fn DecisionBar(
    /// The item.
    item: ItemHead,
    /// Its open round.
    round: Round,
) -> impl IntoView {
    let frame = frame();
    let words = wording::review::review(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let action = Address::item(&brand, &item.code, ItemPage::Review).to_string();
    let since = round
        .since
        .map_or(words.first_reading.to_owned(), |version| (words.since)(version, round.passages));
    view! {
        <section class="decision" aria-label=words.decision>
            <div class="decision-inner">
                <p class="decision-words">{since}</p>
                <button class="button" type="button" popovertarget="request">{words.request_changes}</button>
                <button class="button button--primary" type="button" popovertarget="approve">
                    <Icon name="approved" />{(words.approve)(round.version)}
                </button>
            </div>
        </section>
        <ApproveSheet action=action.clone() round=round.clone() />
        <RequestSheet action=action.clone() round=round.clone() />
    }
}

/// Confirms an approval.
#[component]
fn ApproveSheet(
    /// Where the forms post.
    action: String,
    /// The round.
    round: Round,
) -> impl IntoView {
    let frame = frame();
    let words = wording::review::review(frame.lang());
    let chrome = wording::chrome::chrome(frame.lang());
    view! {
        <dialog class="dialog" id="approve" popover="auto" aria-labelledby="approve-heading">
            <form class="stack" method="post" action=format!("{action}/approve")>
                <h2 id="approve-heading">{(words.approve_heading)(round.version)}</h2>
                <p>{words.approve_lead}</p>
                <input type="hidden" name="seen" value=round.seen.clone() />
                <div class="actions">
                    <button class="button" type="button" popovertarget="approve" popovertargetaction="hide">{chrome.cancel}</button>
                    <button class="button button--primary" type="submit">{words.confirm}</button>
                </div>
            </form>
        </dialog>
    }
}

/// Says what should change.
#[component]
fn RequestSheet(
    /// Where the forms post.
    action: String,
    /// The round.
    round: Round,
) -> impl IntoView {
    let frame = frame();
    let words = wording::review::review(frame.lang());
    let chrome = wording::chrome::chrome(frame.lang());
    let whose = frame.person.clone().unwrap_or_default().id;
    view! {
        <dialog class="dialog" id="request" popover="auto" aria-labelledby="request-heading">
            <form class="stack" method="post" action=format!("{action}/changes") data-keep=whose data-sent="done=changes">
                <h2 id="request-heading">{words.request_heading}</h2>
                <input type="hidden" name="seen" value=round.seen.clone() />
                <div class="field">
                    <label for="request_comment">{words.request_comment}</label>
                    <TextArea name="request_comment" value=frame.form.value("request_comment", "") rows=5 required=true />
                    <FieldError name="request_comment" error=frame.form.error("comment") />
                </div>
                <div class="actions">
                    <button class="button" type="button" popovertarget="request" popovertargetaction="hide">{chrome.cancel}</button>
                    <button class="button button--primary" type="submit">{words.request_send}</button>
                </div>
            </form>
        </dialog>
    }
}
