//! Runs the analysis beside the typing path: after a pause, one at a time, so that answers keep their
//! order. What needs an up-to-date analysis waits for it.

use super::dom::{document, now, window};
use super::form;
use super::shell::Shell;
use super::worker::Engine;
use crate::editor::order;
use engine::fields::ArticleFields;
use engine::places;
use engine::read::Question;
use engine::reading::Reading;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::JsValue;

/// What waits for an analysis.
type Waiting = Box<dyn FnOnce(&Rc<Shell>)>;

/// The last analysis, and the next one.
pub struct Analysis {
    engine: Engine,
    /// Whether the text changed since the last question.
    pub stale: Cell<bool>,
    /// The article being analysed.
    asked: RefCell<Option<ArticleFields>>,
    /// Whether another analysis was wanted since.
    again: Cell<bool>,
    /// When it was asked about, in milliseconds.
    since: Cell<f64>,
    /// What waits for an analysis of the text as it is.
    waiting: RefCell<Vec<Waiting>>,
    /// Whether the preview is made too.
    render: Cell<bool>,
    /// The slug proposed last.
    pub slug: RefCell<String>,
    /// How long the last one took, in milliseconds.
    took: Cell<f64>,
    /// The line on which the order of findings stands still.
    writing: Cell<Option<usize>>,
}

impl Default for Analysis {
    fn default() -> Analysis {
        let with = |run: fn(&Rc<Shell>)| move || super::shell::shell().iter().for_each(run);
        let answered = |reading| {
            if let Some(it) = super::shell::shell() {
                show(&it, reading);
            }
        };
        Analysis {
            engine: Engine::new(answered, with(|it| it.analysis.engine.listens()), with(failed)),
            stale: Cell::default(),
            asked: RefCell::default(),
            again: Cell::default(),
            since: Cell::default(),
            waiting: RefCell::default(),
            render: Cell::default(),
            slug: RefCell::default(),
            took: Cell::default(),
            writing: Cell::default(),
        }
    }
}

impl Analysis {
    /// How long to wait after the last key: longer where an analysis takes longer, so that it falls into
    /// a real pause.
    #[must_use]
    pub fn patience(&self, least: f64) -> f64 {
        least.max((self.took.get() * 4.0).min(2_000.0))
    }

    /// Brings the engine, before it is needed.
    pub fn start(&self) {
        self.engine.start();
    }
}

/// Has the article analysed as it is now. While an analysis runs, the next one waits for its answer.
pub fn run(shell: &Rc<Shell>) {
    let it = &shell.analysis;
    shell.timers.pause.stop();
    if it.asked.borrow().is_some() {
        it.stale.set(true);
        return it.again.set(true);
    }
    let fields = form::read(&shell.form);
    let context = (*shell.desk.context.get_value()).clone();
    let render = it.render.get() || shell.desk.preview.get_untracked();
    let question = Question::new(&fields, context, render);
    if let Some(it) = window().performance() {
        let _: Result<_, JsValue> = it.mark("marbre:analysis-start");
    }
    it.since.set(now());
    if it.engine.ask(&question) {
        it.stale.set(false);
        *it.asked.borrow_mut() = Some(fields);
    } else {
        it.stale.set(true);
        away(shell);
    }
}

/// Shows what an analysis gave.
fn show(shell: &Rc<Shell>, reading: Reading) {
    let it = &shell.analysis;
    let Some(fields) = it.asked.take() else { return };
    if let Some(it) = &window().performance() {
        let _: Result<_, JsValue> =
            it.measure_with_start_mark("marbre:analysis", "marbre:analysis-start");
        it.clear_marks_with_mark_name("marbre:analysis-start");
    }
    it.took.set(now() - it.since.get());
    it.writing.set(caret_line(shell));
    let writing = it.writing.get().is_some();
    let desk = shell.desk;
    let placed =
        desk.placed.with_untracked(|before| order::place(before, &reading.verdicts(), writing));
    set_language(shell, reading.language());
    desk.engine_away.set(false);
    desk.fields.set(Arc::new(fields));
    desk.reading.set(Arc::new(reading));
    desk.placed.set(placed);
    if it.again.take() || it.stale.get() && !it.waiting.borrow().is_empty() {
        return run(shell);
    }
    paint(shell);
    for waited in it.waiting.take() {
        waited(shell);
    }
}

/// The engine ended, or never came: what waited for it does not happen on an old analysis.
fn failed(shell: &Rc<Shell>) {
    shell.analysis.engine.stop();
    shell.analysis.asked.take();
    shell.analysis.stale.set(true);
    away(shell);
}

fn away(shell: &Rc<Shell>) {
    shell.analysis.waiting.take();
    shell.analysis.again.set(false);
    shell.analysis.render.set(false);
    shell.desk.engine_away.set(true);
}

/// Whether the last analysis speaks of the text as it is.
pub fn current(shell: &Rc<Shell>) -> bool {
    !shell.analysis.stale.get() && shell.analysis.asked.borrow().is_none()
}

/// Paints the marks of the last analysis, if it still speaks of this text.
pub fn paint(shell: &Rc<Shell>) {
    let Some(marks) = shell.marks.as_ref().filter(|_| current(shell)) else { return };
    let fields = shell.desk.fields.get_untracked();
    let reading = shell.desk.reading.get_untracked();
    marks.show(&shell.body.mirror, &fields.body, &reading, shell.desk.current.get_untracked());
    marks.show_unseen(&shell.body.mirror, &fields.body, shell.desk.spaces.get_untracked());
    super::quoted::paint(shell, marks, &fields.body);
}

/// Does something once the analysis speaks of the text as it is.
pub fn fresh(shell: &Rc<Shell>, then: impl FnOnce(&Rc<Shell>) + 'static) {
    let it = &shell.analysis;
    if current(shell) {
        then(shell);
    } else {
        it.waiting.borrow_mut().push(Box::new(then));
        if it.stale.get() {
            run(shell);
        }
    }
}

/// Does something once the preview shows the text as it is.
pub fn rendered(shell: &Rc<Shell>, then: impl FnOnce(&Rc<Shell>) + 'static) {
    let it = &shell.analysis;
    it.render.set(true);
    it.stale.set(true);
    fresh(shell, move |shell| {
        then(shell);
        shell.analysis.render.set(false);
    });
}

/// Once the caret left the line that was being written, findings take their usual order.
pub fn caret_moved(shell: &Rc<Shell>) {
    let Some(line) = shell.analysis.writing.get() else { return };
    if !current(shell) || caret_line(shell) == Some(line) {
        return;
    }
    shell.analysis.writing.set(None);
    let found = shell.desk.reading.with_untracked(|it| it.verdicts());
    shell.desk.placed.update(|placed| *placed = order::place(placed, &found, false));
}

/// The line of the caret, while the text has the focus.
fn caret_line(shell: &Rc<Shell>) -> Option<usize> {
    shell.body.has_focus().then(|| {
        let text = shell.body.field.value();
        let at = shell.body.selection(&text).end;
        places::LineStarts::of(&text).line_of(at)
    })
}

/// Spelling and hyphenation follow the language of the text.
fn set_language(shell: &Rc<Shell>, language: Option<&str>) {
    let language = language.unwrap_or("");
    for field in [&shell.body.field, &shell.title.field, &shell.standfirst.field] {
        if field.lang() != language {
            field.set_lang(language);
        }
    }
    if let Some(it) = document().get_element_by_id("preview") {
        let _: Result<(), JsValue> = it.set_attribute("lang", language);
    }
}
