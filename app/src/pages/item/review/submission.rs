//! Handing pending parts over, or releasing them where the brand allows it.

use crate::address::{Address, ItemPage};
use crate::components::field::FieldError;
use crate::components::icon::Icon;
use crate::components::text_area::TextArea;
use crate::components::ticks::Ticks;
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
    /// Stored words of what whoever submits signs.
    checklist: Vec<String>,
    /// Stored words of the groups of findings whose errors keep an article from going on.
    blocks: Vec<String>,
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
    let around = wording::deciding::deciding(frame.lang());
    let typed: Vec<String> = frame.form.value("signed", "").lines().map(str::to_owned).collect();
    let checks = checklist.into_iter().map(|it| {
        let (label, checked) = ((around.check)(&it).to_owned(), typed.contains(&it));
        (it, label, checked)
    });
    let checks: Vec<_> = checks.collect();
    let clean: Vec<&str> = blocks.iter().map(|it| (around.group)(it)).collect();
    let clean = clean.join(", ");
    // What a network does with a post cannot be set aside.
    let aside = blocks.iter().any(|it| it != "networks");
    let lead = if may.release { words.release_lead } else { words.pending_lead };
    let heading = if may.release { words.release_heading } else { words.pending_heading };
    let asking = view! { <Asking action=action.clone() item=item primary=!may.release /> };
    view! {
        <form class="box stack" method="post" action=format!("{action}/submit")>
            <input type="hidden" name="chosen" value="yes" />
            <h2>{heading}</h2>
            <p class="hint">{lead}</p>
            <fieldset class="choices"><legend class="visually-hidden">{heading}</legend>{boxes.collect_view()}</fieldset>
            {(!clean.is_empty()).then(|| view! { <p class="hint">{(around.clean)(&clean, aside)}</p> })}
            {(!checks.is_empty()).then(|| view! {
                <Ticks name="signed" legend=around.checklist hint=around.checklist_lead boxes=checks required=true />
            })}
            {if may.release {
                view! {
                    <Release action=action.clone() />
                    <details class="fold" open=!frame.form.value("note", "").is_empty()>
                        <summary>{words.or_submit}</summary>
                        <div class="stack"><p class="hint">{words.pending_lead}</p>{asking}</div>
                    </details>
                }
                .into_any()
            } else {
                asking.into_any()
            }}
        </form>
    }
}

/// A word to the approver, and the button that asks for a decision.
#[component]
fn Asking(
    /// The page's own address.
    action: String,
    /// The item.
    item: ItemHead,
    /// Whether this is what the page is for.
    primary: bool,
) -> impl IntoView {
    let frame = frame();
    let words = wording::review::review(frame.lang());
    let may = item.may;
    let class = if primary { "button button--primary" } else { "button" };
    let row = if primary { "actions actions--page" } else { "actions" };
    view! {
        <div class="field">
            <label for="note">{words.note}</label>
            <TextArea name="note" value=frame.form.value("note", "") rows=2 />
            <div id="aside_note" tabindex="-1"><FieldError name="aside_note" error=frame.form.error("aside_note") /></div>
        </div>
        {(!may.submit).then(|| view! {
            <div class="notice" data-kind="improve"><Icon name="improve" /><p>{may.submit_refusal.clone()}</p></div>
        })}
        {may.submit.then(|| view! {
            <div class=row><button class=class type="submit" formaction=format!("{action}/submit")>{words.submit}</button></div>
        })}
    }
}

/// Releasing one's own work, in two steps; the sheet is the browser's own and opens without wasm.
#[component]
fn Release(
    /// The page's own address.
    action: String,
) -> impl IntoView {
    let frame = frame();
    let words = wording::review::review(frame.lang());
    let cancel = wording::chrome::chrome(frame.lang()).cancel;
    view! {
        <div class="actions actions--page">
            <button class="button button--primary" type="button" popovertarget="release"><Icon name="approved" />{words.release}</button>
        </div>
        <dialog class="dialog" id="release" popover="auto" aria-labelledby="release-heading">
            <div class="stack">
                <h2 id="release-heading">{words.release_ask}</h2>
                <p>{words.release_what}</p>
                <div class="actions">
                    <button class="button" type="button" popovertarget="release" popovertargetaction="hide">{cancel}</button>
                    <button class="button button--primary" type="submit" formaction=format!("{action}/release")>{words.release_confirm}</button>
                </div>
            </div>
        </dialog>
    }
}
