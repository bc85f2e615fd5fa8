//! Everything that is alive in the editor, and what each action does.

use super::analysis::Analysis;
use super::copies::Copies;
use super::dom::{Timer, by_id, document, listen, now};
use super::marks::Marks;
use super::surface::Surface;
use super::undo::Undo;
use super::veil::Veil;
use super::{form, keys, leaving, meeting, preview, references, saves, session, text, tools, walk};
use crate::editor::desk::{Action, Desk};
use crate::editor::saving::Saving;
use engine::fields::ArticleFields;
use engine::reading::RuleId;
use leptos::prelude::*;
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlFormElement};

/// Everything that is alive in the editor.
pub struct Shell {
    /// What the components show.
    pub desk: Desk,
    /// The whole form.
    pub form: HtmlFormElement,
    /// The text.
    pub body: Surface,
    /// The title.
    pub title: Surface,
    /// The standfirst.
    pub standfirst: Surface,
    /// When to save, and what may be said.
    pub saving: RefCell<Saving>,
    /// The article as the server has it.
    pub stored: RefCell<ArticleFields>,
    /// The text that other articles of the brand were last compared with.
    pub compared: RefCell<String>,
    /// Articles sent by this page, to know one of them when it comes back.
    pub sent: RefCell<Vec<ArticleFields>>,
    /// Copies on this device.
    pub copies: Copies,
    /// The last analysis.
    pub analysis: Analysis,
    /// Highlights, where the browser has them.
    pub marks: Option<Marks>,
    /// Focus mode.
    pub veil: Veil,
    /// Where to go once everything is saved.
    pub leaving: RefCell<Option<String>>,
    /// Slug of the brand and code of the item.
    pub address: (String, String),
    /// Id of the person the page was made for.
    pub person: String,
    /// Whether Escape was the last key: then Tab leaves.
    pub escaped: Cell<bool>,
    /// Which place of which rule was shown last.
    pub shown: Cell<(RuleId, usize)>,
    /// Changes made by buttons, to be undone.
    pub undo: Undo,
    /// What happens later.
    pub timers: Timers,
}

/// What happens later.
pub struct Timers {
    /// Analysis, after a pause.
    pub pause: Timer,
    /// The copy on this device.
    pub copy: Timer,
    /// The next save.
    pub save: Timer,
    /// A save without an answer.
    pub answer: Timer,
    /// The status line.
    pub status: Timer,
    /// Marks after scrolling.
    pub scroll: Timer,
    /// Leaving although not everything is saved.
    pub leave: Timer,
}

thread_local! {
    static SHELL: OnceCell<Rc<Shell>> = const { OnceCell::new() };
}

/// The shell, once it is alive.
pub fn shell() -> Option<Rc<Shell>> {
    SHELL.with(|it| it.get().cloned())
}

fn later(run: impl Fn(&Rc<Shell>) + 'static) -> Timer {
    Timer::new(move || {
        if let Some(shell) = shell() {
            run(&shell);
        }
    })
}

/// Brings the editor to life. What was typed before is kept.
pub fn start(desk: Desk) {
    if shell().is_some() {
        return;
    }
    let Some(shell) = build(desk).map(Rc::new) else { return };
    SHELL.with(|it| drop(it.set(shell.clone())));
    if desk.approved.get_untracked().is_some() || desk.locked.get_untracked().is_some() {
        form::lock(&shell.form, true);
    }
    wire(&shell);
    super::quoted::wire(&shell);
    keys::wire(&shell);
    tools::wire();
    references::wire();
    leaving::wire(&shell);
    text::notice_early_typing(&shell);
    super::copies::open(&shell);
    super::analysis::paint(&shell);
    if desk.locked.get_untracked().is_none() {
        shell.analysis.start();
    }
}

fn build(desk: Desk) -> Option<Shell> {
    let view = desk.view.get_value();
    let frame = crate::page::frame();
    let person = frame.person.map(|it| it.id).unwrap_or_default();
    Some(Shell {
        desk,
        form: by_id("edit")?,
        body: Surface::of("body")?,
        title: Surface::of("title")?,
        standfirst: Surface::of("standfirst")?,
        saving: RefCell::new(Saving::new(view.save, view.locked.is_some())),
        stored: RefCell::new(view.fields.settled()),
        compared: RefCell::new(view.fields.body.clone()),
        sent: RefCell::default(),
        copies: Copies::new(&person, &view.part),
        person,
        analysis: Analysis::default(),
        marks: Marks::supported(),
        veil: Veil::default(),
        leaving: RefCell::default(),
        address: (frame.brand.map(|it| it.slug).unwrap_or_default(), view.item.code.clone()),
        escaped: Cell::new(false),
        shown: Cell::new(("", 0)),
        undo: Undo::default(),
        timers: Timers {
            pause: later(text::paused),
            copy: later(super::copies::keep),
            save: later(saves::send),
            answer: later(saves::no_answer),
            status: later(saves::refresh),
            scroll: later(super::analysis::paint),
            leave: later(leaving::go_anyway),
        },
    })
}

fn wire(shell: &Rc<Shell>) {
    let it = shell.clone();
    listen(&shell.form, "input", move |event: Event| text::typed(&it, &event));
    let it = shell.clone();
    listen(&shell.form, "change", move |event: Event| text::changed(&it, &event));
    let it = shell.clone();
    listen(&shell.form, "submit", move |event: Event| {
        event.prevent_default();
        saves::now(&it);
    });
    let it = shell.clone();
    listen(&shell.body.field, "click", move |_: Event| walk::at_caret(&it));
    let it = shell.clone();
    listen(&document(), "selectionchange", move |_: Event| text::moved(&it));
    let it = shell.clone();
    listen(&super::dom::window(), "scroll", move |_: Event| it.timers.scroll.after(120.0));
    for (name, online) in [("online", true), ("offline", false)] {
        let it = shell.clone();
        listen(&super::dom::window(), name, move |_: Event| saves::online(&it, online));
    }
}

/// Does what a component asks.
pub fn act(action: Action) {
    let Some(shell) = shell() else { return };
    let shell = &shell;
    match action {
        Action::Bold
        | Action::Italic
        | Action::Heading
        | Action::Link
        | Action::List
        | Action::Quote
        | Action::Space
        | Action::Picture(_) => tools::format(shell, &action),
        Action::Spaces => tools::spaces(shell),
        Action::Focus => super::veil::toggle(shell),
        Action::Preview => preview::toggle(shell),
        Action::Show(rule) => walk::show(shell, rule),
        Action::Fix(rule) => walk::fix(shell, rule),
        Action::FixAll(rule) => walk::fix_all(shell, rule),
        Action::Next(forward) => walk::next(shell, forward),
        Action::GoTo(byte) => walk::go_to(shell, byte),
        Action::SetAside(what, aside) => super::aside::set(shell, what, aside),
        Action::IgnorePassage => super::aside::passage(shell),
        Action::Compare(change) => references::change(shell, change),
        Action::AddReference => references::add(shell),
        Action::AddFiles => references::files(shell),
        Action::LinkTo(code) => references::link(shell, code),
        Action::Save => saves::now(shell),
        Action::Leave(to) => leaving::leave(shell, to),
        Action::Unlock => text::unlock(shell),
        Action::SourcesChanged => text::touched(shell, now()),
        Action::UseCopy => super::copies::take(shell),
        Action::DropCopy => super::copies::forget(shell),
        Action::CompareCopy => meeting::with_copy(shell),
        Action::CompareStale => meeting::with_newer(shell),
        Action::KeepChoices => meeting::keep(shell),
        Action::CloseMeeting => shell.desk.meeting.set(None),
        Action::AskSignIn => session::ask(shell),
        Action::SignIn => session::sign_in(shell),
        Action::CopyText => tools::copy_text(shell),
    }
}

/// The element an event happened on.
pub fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
