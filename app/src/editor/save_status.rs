//! The line that says where the last words are. It is shown, not spoken, at each change; a screen
//! reader hears only when the kind of news changes, through the live region beside it.

use super::desk::{Action, desk};
use super::saving::Status;
use crate::components::icon::Icon;
use crate::views::editor::Lock;
use leptos::prelude::*;
use wording::Lang;
use wording::editor::saving::{Saving, saving};

/// The line, and the region that speaks.
#[component]
pub fn SaveStatus() -> impl IntoView {
    let desk = desk();
    let words = saving(desk.lang);
    let text = move || text(&desk.status.get(), &desk.saved.get(), desk.locked.get(), desk.lang);
    view! {
        <p class="save" role="status" aria-live="off" aria-label=words.status id="save-status" data-kind=move || kind(&desk.status.get())>
            {move || view! { <Icon name=icon(&desk.status.get()) /> }}
            <span>{text}</span>
        </p>
        // Here and not in the notice that says more, which may be far above the line somebody writes on.
        {move || mended_by(&desk.status.get(), words).map(|(action, name)| view! {
            <button class="button button--s button--primary" type="button" aria-describedby="save-status" on:click=move |_| desk.act(action.clone())>{name}</button>
        })}
        <p class="visually-hidden" aria-live="polite" id="said">{move || desk.said.get()}</p>
    }
}

/// What the person can do about a line that will not mend itself.
fn mended_by(status: &Status, words: &Saving) -> Option<(Action, &'static str)> {
    match status {
        Status::SignIn => Some((Action::AskSignIn, words.sign_in_button)),
        Status::Stale => Some((Action::CompareStale, words.compare_and_choose)),
        _ => None,
    }
}

/// What the line says.
#[must_use]
pub fn text(status: &Status, saved: &str, locked: Option<Lock>, lang: Lang) -> String {
    let words = saving(lang);
    match status {
        Status::Saved => saved.to_owned(),
        Status::Saving => words.saving.to_owned(),
        Status::Local => words.local.to_owned(),
        Status::Offline => words.offline.to_owned(),
        Status::SignIn => words.sign_in.to_owned(),
        Status::Stale => words.stale.to_owned(),
        Status::Refused(reason) => (words.refused)(reason),
        Status::NoCopy => words.no_copy.to_owned(),
        Status::ReadOnly if locked == Some(Lock::Reader) => words.read_only_person.to_owned(),
        Status::ReadOnly => words.read_only.to_owned(),
    }
}

/// The kind, as the style sheet and tests know it.
#[must_use]
pub const fn kind(status: &Status) -> &'static str {
    match status {
        Status::Saved => "saved",
        Status::Saving => "saving",
        Status::Local => "local",
        Status::Offline => "offline",
        Status::SignIn => "signin",
        Status::Stale => "stale",
        Status::Refused(_) => "refused",
        Status::NoCopy => "nocopy",
        Status::ReadOnly => "readonly",
    }
}

/// The icon beside it.
#[must_use]
pub const fn icon(status: &Status) -> &'static str {
    match status {
        Status::Saved => "tick",
        Status::Saving => "cloud",
        Status::Local => "device",
        Status::Offline => "offline",
        Status::SignIn | Status::ReadOnly => "lock",
        Status::Stale | Status::Refused(_) | Status::NoCopy => "problem",
    }
}
