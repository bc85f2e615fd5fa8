//! Where the words of a post are: kept in the browser within a second, sent to the server after a pause,
//! and what its line and its notices say. Without wasm the form's button saves.

#[cfg(feature = "hydrate")]
mod browser;

use crate::components::icon::Icon;
use crate::editor::save_status::{icon, kind, text};
use crate::editor::saving::Status;
use crate::page::frame;
use crate::views::posts::{Post, PostFields};
use leptos::html::Form;
use leptos::prelude::*;
use wording::editor::saving::saving;

/// What saving shows of one post.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kept {
    /// What the line says.
    status: RwSignal<Status>,
    /// When the server had it last, ready to show.
    saved: RwSignal<String>,
    /// What somebody else saved meanwhile.
    newer: RwSignal<Option<PostFields>>,
    /// What an earlier page left in this browser.
    found: RwSignal<Option<PostFields>>,
    /// What was chosen in a notice; the browser's side acts on it.
    choice: RwSignal<Option<Choice>>,
}

/// An answer to a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    /// Goes on with the text in the field.
    Field,
    /// Puts the other text into the field.
    Other,
}

impl Kept {
    /// Of a post as the server shows it.
    pub(super) fn of(post: &Post) -> Kept {
        Kept {
            status: RwSignal::new(if post.editable { Status::Saved } else { Status::ReadOnly }),
            saved: RwSignal::new(post.saved.clone()),
            newer: RwSignal::new(None),
            found: RwSignal::new(None),
            choice: RwSignal::new(None),
        }
    }

    /// Watches the form, once the browser runs.
    pub(super) fn watch(
        self,
        form: NodeRef<Form>,
        code: &str,
        post: &Post,
        shown: RwSignal<String>,
    ) {
        #[cfg(feature = "hydrate")]
        browser::watch(self, form, browser::Target::of(code, post), shown);
        #[cfg(not(feature = "hydrate"))]
        let _ = (self, form, code, post, shown);
    }
}

/// The line that says where the words are.
#[component]
pub(super) fn KeptLine(
    /// What saving shows.
    kept: Kept,
) -> impl IntoView {
    let lang = frame().lang();
    view! {
        <p class="save" role="status" aria-label=saving(lang).status data-kind=move || kind(&kept.status.get())>
            {move || view! { <Icon name=icon(&kept.status.get()) /> }}
            <span>{move || text(&kept.status.get(), &kept.saved.get(), None, lang)}</span>
        </p>
    }
}

/// Two texts of this post: one to choose.
#[component]
pub(super) fn KeptNotice(
    /// What saving shows.
    kept: Kept,
) -> impl IntoView {
    let lang = frame().lang();
    let words = saving(lang);
    move || {
        let (heading, other, field, takes) = match (kept.newer.get(), kept.found.get()) {
            (Some(newer), _) => (words.stale, newer, words.keep_mine, words.keep_theirs),
            (None, Some(found)) => (words.found_title, found, words.keep_server, words.use_copy),
            (None, None) => return ().into_any(),
        };
        let choose = move |choice| move |_| kept.choice.set(Some(choice));
        view! {
            <div class="notice" data-kind="problem" role="alert">
                <Icon name="problem" />
                <div>
                    <p><strong>{heading}</strong></p>
                    <p class="raw">{other.text}</p>
                    <div class="actions">
                        <button class="button button--s" type="button" on:click=choose(Choice::Other)>{takes}</button>
                        <button class="button button--s" type="button" on:click=choose(Choice::Field)>{field}</button>
                    </div>
                </div>
            </div>
        }
        .into_any()
    }
}
