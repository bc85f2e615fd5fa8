//! The lines behind a text field: one block each, only those that changed are touched.

use super::dom::document;
use crate::editor::lines::{change, middle};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, Text};

/// The lines behind a text field.
#[derive(Debug)]
pub struct Mirror {
    root: HtmlElement,
    held: RefCell<Held>,
}

#[derive(Debug, Default)]
struct Held {
    lines: Vec<String>,
    nodes: Vec<(HtmlElement, Text)>,
}

impl Mirror {
    /// The mirror in an element, showing this text.
    #[must_use]
    pub fn new(root: HtmlElement, text: &str) -> Mirror {
        root.set_text_content(None);
        let it = Mirror { root, held: RefCell::default() };
        it.show(text);
        it
    }

    /// Shows this text.
    pub fn show(&self, text: &str) {
        let mut held = self.held.borrow_mut();
        let Some(change) = change(&held.lines, text) else { return };
        let Held { lines, nodes } = &mut *held;
        let same = change.removed.min(change.inserted.len());
        for (step, line) in change.inserted[..same].iter().enumerate() {
            let at = change.at + step;
            let middle = middle(&lines[at], line);
            let _: Result<(), JsValue> =
                nodes[at].1.replace_data(middle.at, middle.removed, middle.inserted);
            lines[at] = (*line).to_owned();
        }
        let at = change.at + same;
        for (element, _) in nodes.drain(at..change.at + change.removed) {
            element.remove();
        }
        lines.drain(at..change.at + change.removed);
        let before = nodes.get(at).map(|it| it.0.clone());
        let new: Vec<_> = change.inserted[same..]
            .iter()
            .filter_map(|line| self.insert(line, before.as_ref()))
            .collect();
        lines.splice(at..at, change.inserted[same..].iter().map(|it| (*it).to_owned()));
        nodes.splice(at..at, new);
    }

    fn insert(&self, line: &str, before: Option<&HtmlElement>) -> Option<(HtmlElement, Text)> {
        let element: HtmlElement = document().create_element("div").ok()?.unchecked_into();
        let text = document().create_text_node(line);
        element.append_child(&text).ok()?;
        self.root.insert_before(&element, before.map(AsRef::as_ref)).ok()?;
        Some((element, text))
    }

    /// The text node of a line.
    #[must_use]
    pub fn text_node(&self, line: usize) -> Option<Text> {
        self.held.borrow().nodes.get(line).map(|it| it.1.clone())
    }

    /// The element of a line.
    #[must_use]
    pub fn element(&self, line: usize) -> Option<HtmlElement> {
        self.held.borrow().nodes.get(line).map(|it| it.0.clone())
    }

    /// Length of a line in UTF-16 units, as the node has it.
    #[must_use]
    pub fn length(&self, line: usize) -> u32 {
        self.held.borrow().nodes.get(line).map_or(0, |it| it.1.length())
    }

    /// First and last line whose block touches the screen, one screen more on both sides.
    #[must_use]
    pub fn on_screen(&self) -> (usize, usize) {
        let held = self.held.borrow();
        let height =
            super::dom::window().inner_height().ok().and_then(|it| it.as_f64()).unwrap_or(800.0);
        let rect = |at: usize| held.nodes[at].0.get_bounding_client_rect();
        let first = partition(held.nodes.len(), |at| rect(at).bottom() < -height);
        let last = partition(held.nodes.len(), |at| rect(at).top() <= 2.0 * height);
        (first, last)
    }

    /// Marks the lines of the paragraph around a line, for focus mode.
    pub fn set_current(&self, line: usize) {
        let held = self.held.borrow();
        let blank = |at: usize| held.lines.get(at).is_none_or(|it| it.trim().is_empty());
        let start = (0..=line.min(held.lines.len()))
            .rev()
            .take_while(|at| *at == line || !blank(*at))
            .last()
            .unwrap_or(line);
        let end = (line..held.lines.len())
            .take_while(|at| *at == line || !blank(*at))
            .last()
            .unwrap_or(line);
        for (at, (element, _)) in held.nodes.iter().enumerate() {
            let element: &Element = element;
            let current = (start..=end).contains(&at);
            if current != element.has_attribute("data-current") {
                let _: Result<bool, JsValue> =
                    element.toggle_attribute_with_force("data-current", current);
            }
        }
    }
}

/// First index for which `before` no longer holds.
fn partition(length: usize, before: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, length);
    while low < high {
        let middle = usize::midpoint(low, high);
        if before(middle) { low = middle + 1 } else { high = middle }
    }
    low
}
