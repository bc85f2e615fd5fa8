//! What open comments are about: marked in the text, and shown at a click.

use super::dom::{all, document, listen};
use super::marks::Marks;
use super::shell::Shell;
use super::{spot, walk};
use engine::places::LineStarts;
use prose::Span;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// The ways to passages of the text that the page shows beside its comments.
const WAYS: &str = "a[data-words][href=\"#body\"]";

/// A click on the way to a passage shows it, wherever it stands by now.
pub fn wire(shell: &Rc<Shell>) {
    let shell = shell.clone();
    listen(&document(), "click", move |event: Event| {
        let clicked = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let way = clicked.and_then(|it| it.closest(WAYS).ok().flatten());
        if let Some(span) = way.and_then(|it| place(&it, &shell.body.field.value())) {
            event.prevent_default();
            walk::select(&shell, span);
        }
    });
}

/// Marks the passages near the screen.
pub fn paint(shell: &Shell, marks: &Marks, text: &str) {
    let Some(root) = document().document_element() else { return };
    let starts = LineStarts::of(text);
    let spans = all::<Element>(&root, WAYS).into_iter().filter_map(|it| place(&it, text));
    let ranges: Vec<_> =
        spans.filter_map(|it| spot::range(&shell.body.mirror, &starts, text, it)).collect();
    marks.paint("comment", &ranges);
}

/// Where the words of a passage stand; none once they were rewritten.
fn place(way: &Element, text: &str) -> Option<Span> {
    let words = way.get_attribute("data-words")?;
    let before: usize = way.get_attribute("data-before")?.parse().ok()?;
    let all = text.match_indices(&*words).map(|it| it.0).take(before + 1);
    let start = all.last()?;
    Some(Span::new(start, start + words.len()))
}
