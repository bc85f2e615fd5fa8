//! The bar that never moves: request changes, approve version n. Each opens a sheet that names what it
//! does; the sheets are popovers of the browser, so they open without wasm.

use crate::address::{Address, ItemPage};
use crate::components::field::FieldError;
use crate::components::icon::Icon;
use crate::components::text_area::TextArea;
use crate::components::ticks::Ticks;
use crate::page::frame;
use crate::views::item::ItemHead;
use crate::views::review::{PartChange, Round};
use domain::workflow::Reason;
use leptos::prelude::*;

/// What may be decided.
#[component]
pub(super) fn DecisionBar(
    /// The item.
    item: ItemHead,
    /// Its open round.
    round: Round,
    /// What is under review.
    parts: Vec<PartChange>,
) -> impl IntoView {
    let frame = frame();
    let words = wording::review::review(frame.lang());
    let around = wording::deciding::deciding(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let action = Address::item(&brand, &item.code, ItemPage::Review).to_string();
    let since = round
        .since
        .map_or(words.first_reading.to_owned(), |version| (words.since)(version, round.passages));
    view! {
        <section class="decision" aria-label=words.decision>
            <div class="decision-inner">
                <p class="decision-words">{since}</p>
                {item.may.ask.then(|| view! { <button class="button button--quiet" type="button" popovertarget="ask">{around.ask}</button> })}
                <button class="button" type="button" popovertarget="request">{words.request_changes}</button>
                <button class="button button--primary" type="button" popovertarget="approve">
                    <Icon name="approved" />{(words.approve)(round.version)}
                </button>
            </div>
        </section>
        <ApproveSheet action=action.clone() round=round.clone() />
        <RequestSheet action=action.clone() round=round.clone() parts />
        {item.may.ask.then(|| view! { <AskSheet action /> })}
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
    let around = wording::deciding::deciding(frame.lang());
    let checks = round.check_again.iter();
    let checks = checks.map(|it| (it.clone(), (around.check)(it).to_owned(), false));
    let checks: Vec<_> = checks.collect();
    view! {
        <dialog class="dialog" id="approve" popover="auto" aria-labelledby="approve-heading">
            <form class="stack" method="post" action=format!("{action}/approve")>
                <h2 id="approve-heading">{(words.approve_heading)(round.version)}</h2>
                <p>{words.approve_lead}</p>
                {(!checks.is_empty()).then(|| view! { <Ticks name="checked" legend=around.check_again boxes=checks required=true /> })}
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
    /// What is under review.
    parts: Vec<PartChange>,
) -> impl IntoView {
    let frame = frame();
    let words = wording::review::review(frame.lang());
    let chrome = wording::chrome::chrome(frame.lang());
    let around = wording::deciding::deciding(frame.lang());
    let reasons = Reason::ALL
        .map(|it| (it.as_str().to_owned(), (around.reason)(it.as_str()).to_owned(), false));
    let several = parts.len() > 1;
    let parts = parts.into_iter().map(|it| {
        let label = format!("{}, {}", (words.kind)(&it.kind), it.label);
        (it.id, label, true)
    });
    let parts: Vec<_> = parts.collect();
    let whose = frame.person.clone().unwrap_or_default().id;
    view! {
        <dialog class="dialog" id="request" popover="auto" aria-labelledby="request-heading">
            <form class="stack" method="post" action=format!("{action}/changes") data-keep=whose data-sent="done=changes">
                <h2 id="request-heading">{words.request_heading}</h2>
                <input type="hidden" name="seen" value=round.seen.clone() />
                {several.then(|| view! {
                    <input type="hidden" name="chosen" value="yes" />
                    <Ticks name="back" legend=around.which hint=around.which_hint boxes=parts />
                })}
                <Ticks name="about" legend=around.reasons boxes=reasons.into() />
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

/// Asks something before deciding.
#[component]
fn AskSheet(
    /// Where the forms post.
    action: String,
) -> impl IntoView {
    let frame = frame();
    let words = wording::deciding::deciding(frame.lang());
    let chrome = wording::chrome::chrome(frame.lang());
    let whose = frame.person.clone().unwrap_or_default().id;
    view! {
        <dialog class="dialog" id="ask" popover="auto" aria-labelledby="ask-heading">
            <form class="stack" method="post" action=format!("{action}/ask") data-keep=whose data-sent="done=asked">
                <h2 id="ask-heading">{words.ask}</h2>
                <p>{words.ask_lead}</p>
                <div class="field">
                    <label for="question">{words.question}</label>
                    <TextArea name="question" value=frame.form.value("question", "") rows=4 required=true />
                    <FieldError name="question" error=frame.form.error("question") />
                </div>
                <div class="actions">
                    <button class="button" type="button" popovertarget="ask" popovertargetaction="hide">{chrome.cancel}</button>
                    <button class="button button--primary" type="submit">{words.ask_send}</button>
                </div>
            </form>
        </dialog>
    }
}
