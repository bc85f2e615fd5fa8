//! On the review page, words selected in the text become the passage of the next comment.

use crate::editor::browser::dom::{by_id, document, listen, window};
use engine::places::byte_of;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement, Node, Selection};

/// Characters of a passage: enough to find it again.
const LONGEST: usize = 300;

/// Characters before it: enough to tell it from another with the same words.
const CONTEXT: usize = 32;

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
    let place = place_of(selection.anchor_node()?)?;
    let words = String::from(selection.to_string());
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() {
        return None;
    }
    by_id::<HtmlInputElement>("quote")?.set_value(&words.chars().take(LONGEST).collect::<String>());
    by_id::<HtmlInputElement>("quote_before")?.set_value(&before(&selection).unwrap_or_default());
    by_id::<HtmlInputElement>("quote_field")?.set_value(&place);
    by_id::<HtmlSelectElement>("part")?.set_value(place.split_whitespace().next()?);
    Some(())
}

/// What stands before the selection in its own piece of text: of two places with the same words, it tells
/// which.
fn before(selection: &Selection) -> Option<String> {
    let range = selection.get_range_at(0).ok()?;
    let (node, offset) = (range.start_container().ok()?, range.start_offset().ok()?);
    let text = node.text_content().filter(|_| node.node_type() == Node::TEXT_NODE)?;
    let text = text.get(..byte_of(&text, offset))?;
    let from = text.char_indices().rev().nth(CONTEXT - 1).map_or(0, |it| it.0);
    // A slice that could panic brings the words for it along: four kilobytes.
    text.get(from..).map(str::to_owned)
}

/// The part under review a node is in, and behind it the field.
fn place_of(node: Node) -> Option<String> {
    let element = node.dyn_ref::<Element>().cloned().or_else(|| node.parent_element())?;
    element.closest("[data-part]").ok().flatten()?.get_attribute("data-part")
}
