//! Inside a line: text, links, pictures, code.

use std::rc::Rc;

use super::runs::{Line, Piece};
use super::style::{self, Look};
use super::tree::{Node, Tree};

/// What surrounds a piece of text.
#[derive(Clone, Debug, Default)]
pub(super) struct Around {
    pub(super) look: Look,
    pub(super) link: Option<Rc<str>>,
}

impl Around {
    /// What surrounds the content of `node`.
    pub(super) fn inside(&self, node: &Node) -> Around {
        let link = if node.name == "a" { address(node.attribute("href")) } else { None };
        let link = link.map(Rc::from).or_else(|| self.link.clone());
        Around { look: self.look.inside(node), link }
    }
}

/// Adds an element that is not a block, without its children: true when they are still to be read.
pub(super) fn leaf(tree: &Tree, node: &Node, around: &Around, line: &mut Line) -> bool {
    match node.name.as_str() {
        "br" => line.push(Piece::Break, Look::PLAIN, None),
        "img" => image(node, around, line),
        "input" => {}
        name if style::is_code(name) => {
            line.push(Piece::Code(text_of(tree, node)), around.look, around.link.as_ref());
        }
        "sup" | "sub" => raised(tree, node, around, line),
        "q" => {
            let quoted = format!("“{}”", text_of(tree, node).trim());
            line.text(&quoted, around.look, around.link.as_ref());
        }
        _ => return true,
    }
    false
}

fn image(node: &Node, around: &Around, line: &mut Line) {
    let pixel = |name| matches!(node.attribute(name), "0" | "1");
    if pixel("width") || pixel("height") {
        return;
    }
    let lazy = ["src", "data-src", "data-original"];
    let found = lazy.iter().find_map(|name| address(node.attribute(name)));
    let alt = node.attribute("alt").split_whitespace().collect::<Vec<_>>().join(" ");
    if found.is_none() && alt.is_empty() {
        return;
    }
    let source = found.unwrap_or_default();
    line.push(Piece::Image { alt, source }, Look::PLAIN, around.link.as_ref());
}

/// Digits keep their height (`m²`, `CO₂`), other raised text is text.
fn raised(tree: &Tree, node: &Node, around: &Around, line: &mut Line) {
    let text = text_of(tree, node);
    let table = if node.name == "sup" {
        "⁰¹²³⁴⁵⁶⁷⁸⁹"
    } else {
        "₀₁₂₃₄₅₆₇₈₉"
    };
    let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let raised = |c: char| table.chars().nth(c.to_digit(10)? as usize);
    let text = if digits && around.link.is_none() {
        text.chars().filter_map(raised).collect()
    } else {
        text
    };
    line.text(&text, around.look, around.link.as_ref());
}

/// The text of a node and all below it, line breaks included.
pub(super) fn text_of(tree: &Tree, node: &Node) -> String {
    let mut text = String::new();
    collect(tree, node, &mut text);
    text
}

fn collect(tree: &Tree, node: &Node, out: &mut String) {
    if node.is_text() {
        out.push_str(&node.text);
    } else if node.name == "br" {
        out.push('\n');
    }
    if !style::is_dropped(node) {
        tree.children(node).for_each(|child| collect(tree, child, out));
    }
}

/// An address worth keeping: web, mail, telephone or relative, trackers of search pages removed.
fn address(raw: &str) -> Option<String> {
    let raw = raw.trim();
    let lower = raw.to_ascii_lowercase();
    let scheme = lower.split(['/', '?', '#']).next().and_then(|start| start.split_once(':'));
    let known = scheme.is_none_or(|(name, _)| matches!(name, "http" | "https" | "mailto" | "tel"));
    if raw.is_empty() || !known || raw.contains(char::is_control) {
        return None;
    }
    Some(redirected(raw).unwrap_or_else(|| raw.to_owned()))
}

/// Documents of Google link through a page of theirs.
fn redirected(address: &str) -> Option<String> {
    let query = address.strip_prefix("https://www.google.com/url?")?;
    let value = query.split('&').find_map(|pair| pair.strip_prefix("q="))?;
    let target = percent_decoded(value)?;
    (target.starts_with("http://") || target.starts_with("https://")).then_some(target)
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        let hex = if *first == b'%' { after.get(..2) } else { None };
        let code = hex
            .and_then(|hex| std::str::from_utf8(hex).ok())
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        bytes.push(code.unwrap_or(*first));
        if code.is_some() {
            rest = &rest[2..];
        }
    }
    String::from_utf8(bytes).ok()
}
