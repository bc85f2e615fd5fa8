//! On the review page, words selected in the text become the passage of the next comment.

use crate::editor::browser::dom::{by_id, document, listen, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement, Node};

/// Characters of a passage: enough to find it again.
const LONGEST: usize = 300;

/// Fills in the passage and the part it belongs to, when a selection in the text is finished.
pub(super) fn wire() {
    if by_id::<HtmlInputElement>("quote").is_some() {
        listen(&document(), "pointerup", |_: Event| {
            take();
        });
        listen(&document(), "keyup", |_: Event| {
            take();
        });
    }
}

fn take() -> Option<()> {
    let selection = window().get_selection().ok().flatten()?;
    let part = part_of(selection.anchor_node()?)?;
    let words = String::from(selection.to_string());
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() {
        return None;
    }
    by_id::<HtmlInputElement>("quote")?.set_value(&words.chars().take(LONGEST).collect::<String>());
    by_id::<HtmlSelectElement>("part")?.set_value(&part);
    Some(())
}

/// The part under review a node is in.
fn part_of(node: Node) -> Option<String> {
    let element = node.dyn_ref::<Element>().cloned().or_else(|| node.parent_element())?;
    element.closest("[data-part]").ok().flatten()?.get_attribute("data-part")
}
