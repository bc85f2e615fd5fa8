//! The browser's side: watches one form, keeps its words, sends them, and follows what was chosen.

mod copy;
pub(super) mod fields;

use super::{Choice, Kept, Shown};
use crate::AppError;
use crate::calls::parts::save::{Acknowledged, save_beside};
use crate::editor::browser::dom::{Timer, document, link_away, listen, now, window};
use crate::editor::saving::{Saving, Status, Trouble};
use crate::page::frame;
use crate::views::kept::PartFields;
use copy::Copy;
use leptos::html::Form;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlElement, HtmlFormElement, MouseEvent, SubmitEvent};

/// A copy is in the browser's storage this long after a change.
const COPY_MS: f64 = 500.0;

/// Which part, and whose.
#[derive(Clone, Debug)]
pub(super) struct Target {
    brand: String,
    person: String,
    shown: Shown,
}

impl Target {
    pub(super) fn of(shown: Shown) -> Target {
        let frame = frame();
        Target {
            brand: frame.brand.unwrap_or_default().slug,
            person: frame.person.unwrap_or_default().id,
            shown,
        }
    }
}

/// What waits until the words are on the server.
enum Waiting {
    /// A form that leads away, and its button.
    Form(HtmlFormElement, Option<HtmlElement>),
    /// A link.
    Link(HtmlElement),
}

/// One part being written.
struct Keeper {
    target: Target,
    lang: wording::Lang,
    form: HtmlFormElement,
    saving: RefCell<Saving>,
    /// What was sent last: an answer of ours that was lost comes back as somebody else's text.
    sent: RefCell<Option<PartFields>>,
    kept: Kept,
    /// What leads away: followed once the words are sent.
    waiting: RefCell<Option<Waiting>>,
    me: Weak<Keeper>,
    copy: Timer,
    save: Timer,
    line: Timer,
}

/// Starts as soon as the form is there.
pub(super) fn watch(kept: Kept, form: NodeRef<Form>, target: Target) {
    let lang = frame().lang();
    Effect::new(move |_| {
        let Some(form) = form.get() else { return };
        if !target.shown.editable {
            return;
        }
        let keeper = Keeper::new(form, target.clone(), lang, kept);
        keeper.wire();
        keeper.look();
        Effect::new(move |_| {
            if let Some(choice) = kept.choice.get() {
                kept.choice.set(None);
                keeper.chosen(choice);
            }
        });
    });
}

impl Keeper {
    fn new(form: HtmlFormElement, target: Target, lang: wording::Lang, kept: Kept) -> Rc<Keeper> {
        Rc::new_cyclic(|me| Keeper {
            saving: RefCell::new(Saving::new(target.shown.save, false)),
            sent: RefCell::default(),
            waiting: RefCell::default(),
            copy: Timer::new(later(me, Keeper::keep)),
            save: Timer::new(later(me, Keeper::send)),
            line: Timer::new(later(me, Keeper::refresh)),
            target,
            lang,
            form,
            kept,
            me: me.clone(),
        })
    }

    fn wire(self: &Rc<Self>) {
        for event in ["input", "change"] {
            let it = self.clone();
            listen(&self.form, event, move |_: Event| it.edited());
        }
        // The button saves in place: by the form it could overtake a save under way. Removing stays a form.
        let it = self.clone();
        listen(&self.form, "submit", move |event: SubmitEvent| {
            match event.submitter().filter(|button| button.has_attribute("formaction")) {
                Some(button) if button.get_attribute("name").as_deref() == Some("insert") => {
                    event.prevent_default();
                    return fields::insert(
                        &it.form,
                        &button.get_attribute("value").unwrap_or_default(),
                    );
                }
                // What is taken out can be brought back: with its last words.
                Some(_) if it.under_way() => {
                    event.prevent_default();
                    *it.waiting.borrow_mut() =
                        Some(Waiting::Form(it.form.clone(), event.submitter()));
                }
                Some(_) => return it.forget(),
                None => event.prevent_default(),
            }
            it.save.stop();
            it.saving.borrow_mut().hurry();
            it.plan();
        });
        let it = self.clone();
        listen(&document(), "submit", move |event: SubmitEvent| it.wait(&event));
        let it = self.clone();
        listen(&document(), "click", move |event: MouseEvent| it.wait_at_link(&event));
        for (event, online) in [("online", true), ("offline", false)] {
            let it = self.clone();
            listen(&window(), event, move |_: Event| {
                it.saving.borrow_mut().online(online);
                it.plan();
            });
        }
        let it = self.clone();
        listen(&document(), "visibilitychange", move |_: Event| {
            if document().hidden() {
                it.leave();
            } else if it.kept.status.get_untracked() == Status::SignIn {
                // They may have signed in elsewhere.
                it.saving.borrow_mut().signed_in();
                it.plan();
            }
        });
        let it = self.clone();
        listen(&window(), "pagehide", move |_: Event| it.keep());
    }

    /// Another form leads away: the words on their way to the server go first. One that a program sends
    /// leaves the page later.
    fn wait(&self, event: &SubmitEvent) {
        let form = event.target().and_then(|it| it.dyn_into::<HtmlFormElement>().ok());
        let Some(form) = form.filter(|it| *it != self.form && self.under_way()) else { return };
        if !event.default_prevented() {
            event.prevent_default();
            *self.waiting.borrow_mut() = Some(Waiting::Form(form, event.submitter()));
        }
        self.hurry();
    }

    /// So does a link to another page of ours, once: whoever asks again is not held.
    fn wait_at_link(&self, event: &MouseEvent) {
        if self.waiting.borrow().is_some() || !self.under_way() {
            return;
        }
        if let Some(link) = link_away(event) {
            event.prevent_default();
            self.keep();
            *self.waiting.borrow_mut() = Some(Waiting::Link(link.into()));
            self.hurry();
        }
    }

    /// Whether words are on their way to the server, or about to be.
    fn under_way(&self) -> bool {
        matches!(self.kept.status.get_untracked(), Status::Saved | Status::Saving)
            && self.saving.borrow().unsaved()
    }

    fn hurry(&self) {
        self.saving.borrow_mut().hurry();
        self.plan();
    }

    /// What waited goes on.
    fn go_on(&self) {
        match self.waiting.take() {
            Some(Waiting::Form(form, button)) => {
                let _: Result<(), JsValue> = form.request_submit_with_submitter(button.as_ref());
            }
            Some(Waiting::Link(link)) => link.click(),
            None => {}
        }
    }

    /// What the form holds now.
    fn read(&self) -> PartFields {
        fields::read(&self.form, &self.target.shown.fields)
    }

    fn edited(&self) {
        self.saving.borrow_mut().edited(now());
        self.copy.soon(COPY_MS);
        self.plan();
    }

    /// Sets the timer for what is due next, and refreshes the line.
    fn plan(&self) {
        match self.saving.borrow().due() {
            Some(due) => self.save.after(due - now()),
            None => self.save.stop(),
        }
        self.refresh();
    }

    fn refresh(&self) {
        let saving = self.saving.borrow();
        if let Some(at) = saving.shown_at(now()) {
            self.line.soon(at - now() + 1.0);
        }
        self.kept.status.set(saving.status(now()));
    }

    /// Keeps the words in this browser, until the server has them.
    fn keep(&self) {
        self.copy.stop();
        if self.saving.borrow().unsaved() {
            let copy = Copy { seen: self.saving.borrow().seen(), fields: self.read() };
            let kept = copy::keep(&self.target.person, &self.target.shown.part, &copy);
            self.saving.borrow_mut().copied(kept);
            self.refresh();
        }
    }

    fn send(&self) {
        if self.saving.borrow().due().is_none() {
            return;
        }
        let Some(me) = self.me.upgrade() else { return };
        let fields = self.read();
        let seen = self.saving.borrow_mut().sent();
        *self.sent.borrow_mut() = Some(fields.clone());
        self.refresh();
        spawn_local(async move {
            match me.ask(seen, fields).await {
                Ok(answer) => me.acknowledged(&answer),
                Err(error) => me.failed(error),
            }
        });
    }

    async fn ask(&self, seen: i64, fields: PartFields) -> Result<Acknowledged, AppError> {
        let Target { brand, person, shown } = self.target.clone();
        let (item, part) = (shown.item, shown.part);
        save_beside(brand, item, part, person, seen, fields).await
    }

    fn acknowledged(&self, answer: &Acknowledged) {
        self.saving.borrow_mut().acknowledged(now(), answer.save);
        self.saw(answer.save);
        self.kept.saved.set(answer.label.clone());
        self.kept.charter.set(answer.charter.clone());
        if answer.voided {
            self.kept.voided.set(true);
            self.kept.state.set("draft".to_owned());
        }
        if !self.saving.borrow().unsaved() {
            self.copy.stop();
            self.forget();
            self.go_on();
        }
        self.plan();
    }

    fn failed(&self, error: AppError) {
        if let AppError::Stale { newer, save, .. } = error {
            return self.stale(&newer, save);
        }
        self.waiting.take();
        self.saving.borrow_mut().failed(now(), Trouble::of(error, self.lang));
        self.keep();
        self.plan();
    }

    /// Somebody else saved, or an answer of ours was lost.
    fn stale(&self, newer: &str, save: i64) {
        let Ok(newer) = serde_json::from_str::<PartFields>(newer) else {
            self.saving.borrow_mut().failed(now(), Trouble::Unreachable);
            return self.plan();
        };
        let ours = self.sent.borrow().as_ref() == Some(&newer);
        if ours {
            self.saving.borrow_mut().resolved(save);
            self.saving.borrow_mut().hurry();
            self.saw(save);
            return self.plan();
        }
        self.waiting.take();
        self.saving.borrow_mut().failed(now(), Trouble::Stale);
        self.keep();
        self.saw(save);
        self.kept.newer.set(Some(newer));
        self.plan();
    }

    /// The form's own button names the save that was seen too.
    fn saw(&self, save: i64) {
        fields::set_seen(&self.form, save);
    }

    /// Nothing is left in this browser.
    fn forget(&self) {
        copy::clear(&self.target.person, &self.target.shown.part);
    }

    /// A choice between two texts was made.
    fn chosen(&self, choice: Choice) {
        let other = self.kept.newer.get_untracked().or_else(|| self.kept.found.get_untracked());
        self.kept.newer.set(None);
        self.kept.found.set(None);
        if let Some(other) = other.filter(|_| choice == Choice::Other) {
            fields::write(&self.form, &other);
        }
        if let Some(seen) = fields::seen(&self.form) {
            self.saving.borrow_mut().resolved(seen);
        }
        self.forget();
        self.edited();
    }

    /// Looks for words that a page closed too early left here. Those written over the very save this page
    /// shows come back by themselves; others wait for a choice.
    fn look(&self) {
        let shown = &self.target.shown;
        let now = self.read();
        let early = now != fields::untouched(&self.form, &shown.fields);
        let found = copy::find(&self.target.person, &shown.part);
        let other = found.filter(|it| it.fields != now);
        match other {
            None => self.forget(),
            Some(it) if it.seen == shown.save && !early => {
                fields::write(&self.form, &it.fields);
                self.kept.back.set(true);
                self.edited();
            }
            Some(it) => self.kept.found.set(Some(it.fields)),
        }
        // Typed before this program arrived.
        if early {
            self.edited();
        }
    }

    /// The page goes to the background, maybe for good.
    fn leave(&self) {
        self.keep();
        self.saving.borrow_mut().hurry();
        self.save.stop();
        self.send();
    }
}

/// Does something later, if the part is still there.
fn later(me: &Weak<Keeper>, run: fn(&Keeper)) -> impl FnMut() + 'static + use<> {
    let me = me.clone();
    move || {
        if let Some(it) = me.upgrade() {
            run(&it);
        }
    }
}
