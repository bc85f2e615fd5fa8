//! Where the words of a post or a visual are: kept in the browser within a second, sent to the server
//! after a pause, and what its line and its notices say. Without wasm the form's button saves.

#[cfg(feature = "hydrate")]
mod browser;

#[cfg(feature = "hydrate")]
pub(super) use browser::fields::{beside, comment, warning};

use crate::components::chip::StateChip;
use crate::components::icon::Icon;
use crate::editor::save_status::{icon, kind, text};
use crate::editor::saving::Status;
use crate::page::frame;
use crate::views::editor::Lock;
use crate::views::kept::PartFields;
use leptos::html::Form;
use leptos::prelude::*;
use wording::editor::saving::saving;

/// A part as the server shows it.
#[derive(Clone, Debug)]
#[cfg_attr(
    not(feature = "hydrate"),
    expect(dead_code, reason = "only the browser's side reads all of it")
)]
pub(super) struct Shown {
    /// The item's piece of the address.
    pub(super) item: String,
    /// Id of the part.
    pub(super) part: String,
    /// What its form holds at first.
    pub(super) fields: PartFields,
    /// Number of the save it shows.
    pub(super) save: i64,
    /// When that was saved, ready to show.
    pub(super) saved: String,
    /// `draft`, `review`, `changes` or `approved`.
    pub(super) state: String,
    /// Whether it can be edited now.
    pub(super) editable: bool,
    /// What the brand's charter says of it as it was saved.
    pub(super) charter: [Vec<String>; 2],
}

/// What saving shows of one part.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kept {
    /// What the line says.
    status: RwSignal<Status>,
    /// When the server had it last, ready to show.
    saved: RwSignal<String>,
    /// Why nothing can be written.
    locked: Option<Lock>,
    /// Its state: an approval ends by a save.
    state: RwSignal<String>,
    /// Whether an approval ended by a save of this page.
    voided: RwSignal<bool>,
    /// Whether words of an earlier page came back by themselves.
    back: RwSignal<bool>,
    /// What somebody else saved meanwhile.
    newer: RwSignal<Option<PartFields>>,
    /// What an earlier page left in this browser.
    found: RwSignal<Option<PartFields>>,
    /// What was chosen in a notice; the browser's side acts on it.
    choice: RwSignal<Option<Choice>>,
    /// What the brand's charter says of it, as the last save left it.
    pub(super) charter: RwSignal<[Vec<String>; 2]>,
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
    /// Of a part as the server shows it; watches its form, once the browser runs.
    pub(super) fn of(shown: Shown, form: NodeRef<Form>) -> Kept {
        let locked = match shown.state.as_str() {
            "review" => Some(Lock::Review),
            _ => (!shown.editable).then_some(Lock::Reader),
        };
        let kept = Kept {
            status: RwSignal::new(if shown.editable { Status::Saved } else { Status::ReadOnly }),
            saved: RwSignal::new(shown.saved.clone()),
            locked,
            state: RwSignal::new(shown.state.clone()),
            voided: RwSignal::new(false),
            back: RwSignal::new(false),
            newer: RwSignal::new(None),
            found: RwSignal::new(None),
            choice: RwSignal::new(None),
            charter: RwSignal::new(shown.charter.clone()),
        };
        #[cfg(feature = "hydrate")]
        browser::watch(kept, form, browser::Target::of(shown));
        #[cfg(not(feature = "hydrate"))]
        let _ = form;
        kept
    }
}

/// The state of the part, as the last save left it.
#[component]
pub(super) fn KeptChip(
    /// What saving shows.
    kept: Kept,
) -> impl IntoView {
    move || view! { <StateChip state=kept.state.get() /> }
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
            <span>{move || text(&kept.status.get(), &kept.saved.get(), kept.locked, lang)}</span>
        </p>
    }
}

/// Two texts of this part: one to choose; or what a save or a reload did.
#[component]
pub(super) fn KeptNotice(
    /// What saving shows.
    kept: Kept,
) -> impl IntoView {
    let frame = frame();
    let lang = frame.lang();
    let words = saving(lang);
    let back = format!("/login?next={}", frame.path.replace('?', "%3F").replace('&', "%26"));
    let told = move || {
        if kept.status.get() == Status::SignIn {
            return view! {
                <div class="notice" data-kind="problem" role="alert">
                    <Icon name="lock" />
                    <p>{words.signed_out_notice}</p>
                    <div class="actions"><a class="button button--s" href=back.clone()>{words.sign_in_button}</a></div>
                </div>
            }
            .into_any();
        }
        let said = match (kept.voided.get(), kept.back.get()) {
            (true, _) => ("improve", words.voided),
            (false, true) => ("info", words.brought_back),
            (false, false) => return ().into_any(),
        };
        view! { <div class="notice" data-kind=said.0 role="status"><Icon name=said.0 /><p>{said.1}</p></div> }
            .into_any()
    };
    let chosen = move || {
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
                    <p class="raw">{other.words(lang)}</p>
                    <div class="actions">
                        <button class="button button--s" type="button" on:click=choose(Choice::Other)>{takes}</button>
                        <button class="button button--s" type="button" on:click=choose(Choice::Field)>{field}</button>
                    </div>
                </div>
            </div>
        }
        .into_any()
    };
    view! { {told} {chosen} }
}
