//! Runs the analysis off the typing path: after a pause, one at a time, so that answers keep their order.

use super::dom::{document, now, window};
use super::form;
use super::shell::Shell;
use crate::editor::desk::verdicts;
use crate::editor::{order, places, reading};
use leptos::prelude::*;
use prose::Document;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::JsValue;

/// The last analysis, to go on from.
#[derive(Debug, Default)]
pub struct Analysis {
    document: RefCell<Option<Document>>,
    /// Whether the text changed since.
    pub stale: Cell<bool>,
    /// The slug proposed last.
    pub slug: RefCell<String>,
    /// How long the last one took, in milliseconds.
    took: Cell<f64>,
    /// The line on which the order of findings stands still.
    writing: Cell<Option<usize>>,
}

impl Analysis {
    /// How long to wait after the last key: longer where an analysis takes longer, so that it falls into
    /// a real pause.
    #[must_use]
    pub fn patience(&self, least: f64) -> f64 {
        least.max((self.took.get() * 4.0).min(2_000.0))
    }
}

/// Analyses the article as it is now, and shows the result.
pub fn run(shell: &Rc<Shell>) {
    let fields = form::read(&shell.form);
    shell.analysis.stale.set(false);
    shell.timers.pause.stop();
    let started = now();
    let performance = window().performance();
    let mark = |name: &str| performance.as_ref().and_then(|it| it.mark(name).ok());
    mark("marbre:analysis-start");
    let context = shell.desk.context.get_value();
    let before = shell.analysis.document.borrow_mut().take();
    let (document, reading) = reading::read(&fields, &context, before.as_ref());
    *shell.analysis.document.borrow_mut() = Some(document);
    if let Some(it) = &performance {
        let _: Result<_, JsValue> =
            it.measure_with_start_mark("marbre:analysis", "marbre:analysis-start");
        it.clear_marks_with_mark_name("marbre:analysis-start");
    }
    shell.analysis.took.set(now() - started);
    shell.analysis.writing.set(caret_line(shell));
    let writing = shell.analysis.writing.get().is_some();
    let placed = shell
        .desk
        .placed
        .with_untracked(|before| order::place(before, &verdicts(&reading), writing));
    set_language(shell, reading.language());
    shell.desk.fields.set(Arc::new(fields));
    shell.desk.reading.set(Arc::new(reading));
    shell.desk.placed.set(placed);
    paint(shell);
}

/// Paints the marks of the last analysis, if it still speaks of this text.
pub fn paint(shell: &Rc<Shell>) {
    let Some(marks) = shell.marks.as_ref().filter(|_| !shell.analysis.stale.get()) else { return };
    let fields = shell.desk.fields.get_untracked();
    let reading = shell.desk.reading.get_untracked();
    marks.show(&shell.body.mirror, &fields.body, &reading, shell.desk.current.get_untracked());
}

/// Makes sure the analysis speaks of the text as it is.
pub fn fresh(shell: &Rc<Shell>) {
    if shell.analysis.stale.get() {
        run(shell);
    }
}

/// Once the caret left the line that was being written, findings take their usual order.
pub fn caret_moved(shell: &Rc<Shell>) {
    let Some(line) = shell.analysis.writing.get() else { return };
    if shell.analysis.stale.get() || caret_line(shell) == Some(line) {
        return;
    }
    shell.analysis.writing.set(None);
    let found = shell.desk.reading.with_untracked(|it| verdicts(it));
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
fn set_language(shell: &Rc<Shell>, language: Option<&'static str>) {
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
