//! Messages about this text, above the paper, never over it.

use super::desk::{Action, desk};
use super::saving::Status;
use crate::components::icon::Icon;
use crate::components::summary::{Notice, Summary};
use crate::views::editor::Lock;
use leptos::prelude::*;
use wording::editor::editor;
use wording::editor::saving::saving;

/// All of them; nothing when there is nothing to say.
#[component]
pub fn Notices() -> impl IntoView {
    let desk = desk();
    let costs = desk.view.with_value(|it| it.item.may.editing_costs_approval)
        && desk.locked.get_untracked().is_none();
    view! {
        <div class="editor-notices" id="notices" tabindex="-1">
            <Summary />
            <Notice />
            <Locked />
            <Approved />
            {costs.then(|| view! { <Costs /> })}
            <Voided />
            <Back />
            <FoundCopy />
            <Stale />
            <Safety />
        </div>
    }
}

#[component]
fn Locked() -> impl IntoView {
    let desk = desk();
    let words = editor(desk.lang);
    let unsaved = move || {
        desk.status.get() == Status::ReadOnly && desk.view.with_value(|it| it.locked.is_none())
    };
    move || {
        let (title, text) = match desk.locked.get()? {
            Lock::Review if unsaved() => (words.frozen_title, words.frozen_meanwhile),
            Lock::Review => (words.frozen_title, words.frozen),
            Lock::Reader => ("", words.reader_only),
        };
        Some(view! {
            <div class="notice" data-kind="info" id="locked-notice">
                <Icon name="lock" />
                <p>{(!title.is_empty()).then(|| view! { <strong>{title}</strong>" " })}{text}</p>
            </div>
        })
    }
}

/// Writing ends an approval: said before, agreed to once a visit.
#[component]
fn Approved() -> impl IntoView {
    let desk = desk();
    let words = editor(desk.lang);
    move || {
        let version = desk.approved.get()?;
        Some(view! {
            <div class="notice" data-kind="improve" id="approved-notice">
                <Icon name="improve" />
                <p><strong>{words.approved_title}</strong>" "{(words.approved)(version)}</p>
                <div class="actions">
                    <button class="button button--s needs-wasm" type="button" on:click=move |_| desk.act(Action::Unlock)>{words.edit_anyway}</button>
                    <label class="choice without-wasm"><input type="checkbox" name="void" value="yes" required /><span>{words.edit_anyway_box}</span></label>
                </div>
            </div>
        })
    }
}

#[component]
fn Costs() -> impl IntoView {
    let words = editor(desk().lang);
    view! {
        <div class="notice" data-kind="improve" id="costs-notice">
            <Icon name="improve" />
            <p><strong>{words.costs_title}</strong>" "{words.costs}</p>
        </div>
    }
}

#[component]
fn Voided() -> impl IntoView {
    let desk = desk();
    move || {
        desk.voided.get().then(|| {
            view! {
                <div class="notice" data-kind="improve" role="status" id="voided-notice">
                    <Icon name="undo" />
                    <p>{saving(desk.lang).voided}</p>
                </div>
            }
        })
    }
}

/// Words of an earlier page came back by themselves.
#[component]
fn Back() -> impl IntoView {
    let desk = desk();
    let words = saving(desk.lang);
    move || {
        desk.back.get().then(|| {
            view! {
                <div class="notice" data-kind="info" role="status" id="back-notice">
                    <Icon name="device" />
                    <p>{words.brought_back}</p>
                </div>
            }
        })
    }
}

/// A text this device kept comes back.
#[component]
fn FoundCopy() -> impl IntoView {
    let desk = desk();
    let words = saving(desk.lang);
    move || {
        let found = desk.found.get()?;
        let lead = if desk.lang == wording::Lang::Fr { "\u{a0}: " } else { ": " };
        Some(view! {
            <div class="notice" data-kind="info" role="status" id="found-notice">
                <Icon name="device" />
                <p><strong>{words.found_title}</strong>{lead}{(words.found)(&found.at, found.more)}</p>
                <div class="actions">
                    <button class="button button--s button--primary" type="button" on:click=move |_| desk.act(Action::UseCopy)>{words.use_copy}</button>
                    <button class="button button--s" type="button" on:click=move |_| desk.act(Action::DropCopy)>{words.keep_server}</button>
                    <button class="button button--s button--quiet" type="button" on:click=move |_| desk.act(Action::CompareCopy)>{words.compare}</button>
                </div>
            </div>
        })
    }
}

/// Somebody else saved: writing goes on, a choice waits. Its button is beside the save line.
#[component]
fn Stale() -> impl IntoView {
    let desk = desk();
    let words = saving(desk.lang);
    move || {
        let theirs = desk.stale.get()?;
        Some(view! {
            <div class="notice" data-kind="problem" role="alert" id="stale-notice">
                <Icon name="compare" />
                <p><strong>{words.stale}"."</strong>" "{(words.stale_notice)(&theirs.by, &theirs.at)}</p>
            </div>
        })
    }
}

/// The session ended (the button to sign in is beside the save line), or this device keeps nothing.
#[component]
fn Safety() -> impl IntoView {
    let desk = desk();
    let words = saving(desk.lang);
    let copy = move || view! { <button class="button button--s" type="button" on:click=move |_| desk.act(Action::CopyText)>{words.copy_text}</button> };
    move || match desk.status.get() {
        Status::SignIn => view! {
            <div class="notice" data-kind="problem" id="signin-notice">
                <Icon name="lock" />
                <p>{words.signed_out_notice}</p>
                <div class="actions">{copy()}</div>
            </div>
        }
        .into_any(),
        Status::NoCopy => view! {
            <div class="notice" data-kind="problem" id="nocopy-notice">
                <Icon name="problem" />
                <p>{words.no_copy}</p>
                <div class="actions">{copy()}</div>
            </div>
        }
        .into_any(),
        _ => ().into_any(),
    }
}
