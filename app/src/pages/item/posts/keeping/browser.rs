//! The browser's side: watches one form, keeps its words, sends them, and follows what was chosen.

mod copy;

use super::{Choice, Kept};
use crate::AppError;
use crate::calls::parts::save::{Acknowledged, save_post};
use crate::editor::browser::dom::{Timer, all, document, listen, now, window};
use crate::editor::saving::{Saving, Status, Trouble};
use crate::error::Newer;
use crate::page::frame;
use crate::views::posts::{Post, PostFields};
use leptos::html::Form;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Event, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlTextAreaElement, SubmitEvent,
};

/// A copy is in the browser's storage this long after a change.
const COPY_MS: f64 = 500.0;

/// Which post, and whose.
#[derive(Clone, Debug)]
pub(super) struct Target {
    brand: String,
    item: String,
    part: String,
    person: String,
    seen: i64,
    editable: bool,
}

impl Target {
    pub(super) fn of(code: &str, post: &Post) -> Target {
        let frame = frame();
        Target {
            brand: frame.brand.clone().unwrap_or_default().slug,
            item: code.to_owned(),
            part: post.id.clone(),
            person: frame.person.clone().unwrap_or_default().id,
            seen: post.save,
            editable: post.editable,
        }
    }
}

/// One post being written.
struct Keeper {
    target: Target,
    lang: wording::Lang,
    form: HtmlFormElement,
    saving: RefCell<Saving>,
    /// What was sent last: an answer of ours that was lost comes back as somebody else's text.
    sent: RefCell<Option<PostFields>>,
    kept: Kept,
    shown: RwSignal<String>,
    /// A form that leads away, and its button: sent once the words are.
    waiting: RefCell<Option<(HtmlFormElement, Option<HtmlElement>)>>,
    me: Weak<Keeper>,
    copy: Timer,
    save: Timer,
    line: Timer,
}

/// Starts as soon as the form is there.
pub(super) fn watch(kept: Kept, form: NodeRef<Form>, target: Target, shown: RwSignal<String>) {
    let lang = frame().lang();
    Effect::new(move |_| {
        let Some(form) = form.get() else { return };
        if !target.editable {
            return;
        }
        let keeper = Keeper::new(form, target.clone(), lang, kept, shown);
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
    fn new(
        form: HtmlFormElement,
        target: Target,
        lang: wording::Lang,
        kept: Kept,
        shown: RwSignal<String>,
    ) -> Rc<Keeper> {
        Rc::new_cyclic(|me| Keeper {
            saving: RefCell::new(Saving::new(target.seen, false)),
            sent: RefCell::default(),
            waiting: RefCell::default(),
            copy: Timer::new(later(me, Keeper::keep)),
            save: Timer::new(later(me, Keeper::send)),
            line: Timer::new(later(me, Keeper::refresh)),
            target,
            lang,
            form,
            kept,
            shown,
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
            it.save.stop();
            if event.submitter().is_some_and(|button| button.has_attribute("formaction")) {
                return copy::clear(&it.target.person, &it.target.part);
            }
            event.prevent_default();
            it.saving.borrow_mut().hurry();
            it.plan();
        });
        let it = self.clone();
        listen(&document(), "submit", move |event: SubmitEvent| it.wait(&event));
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
            }
        });
        let it = self.clone();
        listen(&window(), "pagehide", move |_: Event| it.keep());
    }

    /// Another form leads away: the words on their way to the server go first.
    fn wait(&self, event: &SubmitEvent) {
        let form = event.target().and_then(|it| it.dyn_into::<HtmlFormElement>().ok());
        let Some(form) = form.filter(|it| *it != self.form && !event.default_prevented()) else {
            return;
        };
        let under_way = matches!(self.kept.status.get_untracked(), Status::Saved | Status::Saving);
        if under_way && self.saving.borrow().unsaved() {
            event.prevent_default();
            *self.waiting.borrow_mut() = Some((form, event.submitter()));
            self.saving.borrow_mut().hurry();
            self.plan();
        }
    }

    /// What the form holds now.
    fn read(&self) -> PostFields {
        let named = |name: &str| format!("[name={name}]");
        let text = all::<HtmlTextAreaElement>(&self.form, &named("text"))
            .first()
            .map(HtmlTextAreaElement::value);
        let comment = all::<HtmlInputElement>(&self.form, &named("first_comment"))
            .first()
            .map(HtmlInputElement::value);
        let pictures = all::<HtmlInputElement>(&self.form, &named("picture"))
            .into_iter()
            .filter(HtmlInputElement::checked);
        PostFields {
            text: text.unwrap_or_default(),
            first_comment: comment.unwrap_or_default(),
            pictures: pictures.map(|it| it.value()).collect(),
        }
    }

    /// Puts other words into the form.
    fn write(&self, fields: &PostFields) {
        for it in all::<HtmlTextAreaElement>(&self.form, "[name=text]") {
            it.set_value(&fields.text);
        }
        for it in all::<HtmlInputElement>(&self.form, "[name=first_comment]") {
            it.set_value(&fields.first_comment);
        }
        for it in all::<HtmlInputElement>(&self.form, "[name=picture]") {
            it.set_checked(fields.pictures.contains(&it.value()));
        }
        self.shown.set(fields.text.clone());
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
            let kept = copy::keep(&self.target.person, &self.target.part, &self.read());
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
            let it = me.target.clone();
            match save_post(it.brand, it.item, it.part, it.person, seen, fields.clone()).await {
                Ok(answer) => me.acknowledged(&answer),
                Err(error) => me.failed(error),
            }
        });
    }

    fn acknowledged(&self, answer: &Acknowledged) {
        self.saving.borrow_mut().acknowledged(now(), answer.save);
        self.saw(answer.save);
        self.kept.saved.set(answer.label.clone());
        if !self.saving.borrow().unsaved() {
            self.copy.stop();
            copy::clear(&self.target.person, &self.target.part);
            if let Some((form, button)) = self.waiting.take() {
                let _: Result<(), JsValue> = form.request_submit_with_submitter(button.as_ref());
            }
        }
        self.plan();
    }

    fn failed(&self, error: AppError) {
        if let AppError::Stale { newer, save, .. } = error {
            return self.stale(*newer, save);
        }
        self.waiting.take();
        self.saving.borrow_mut().failed(now(), Trouble::of(error, self.lang));
        self.keep();
        self.plan();
    }

    /// Somebody else saved, or an answer of ours was lost.
    fn stale(&self, newer: Newer, save: i64) {
        let Newer::Post(newer) = newer else { return };
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
        for it in all::<HtmlInputElement>(&self.form, "[name=seen]") {
            it.set_value(&save.to_string());
        }
    }

    /// A choice between two texts was made.
    fn chosen(&self, choice: Choice) {
        let other = self.kept.newer.get_untracked().or_else(|| self.kept.found.get_untracked());
        self.kept.newer.set(None);
        self.kept.found.set(None);
        if let Some(other) = other.filter(|_| choice == Choice::Other) {
            self.write(&other);
        }
        let seen = all::<HtmlInputElement>(&self.form, "[name=seen]")
            .first()
            .and_then(|it| it.value().parse().ok());
        if let Some(seen) = seen {
            self.saving.borrow_mut().resolved(seen);
        }
        copy::clear(&self.target.person, &self.target.part);
        self.edited();
    }

    /// Looks for words that a page closed too early left here.
    fn look(&self) {
        let found = copy::find(&self.target.person, &self.target.part);
        match found {
            Some(found) if found == self.read() => {
                copy::clear(&self.target.person, &self.target.part);
            }
            other => self.kept.found.set(other),
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

/// Does something later, if the post is still there.
fn later(me: &Weak<Keeper>, run: fn(&Keeper)) -> impl FnMut() + 'static + use<> {
    let me = me.clone();
    move || {
        if let Some(it) = me.upgrade() {
            run(&it);
        }
    }
}
