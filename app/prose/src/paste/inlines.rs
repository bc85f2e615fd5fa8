//! Inside a line: text, links, pictures, code.

use std::rc::Rc;

use super::notes::Note;
use super::runs::{Line, Picture, Piece};
use super::style::{self, Look};
use super::tree::{Node, Tree};

/// What surrounds a piece of text.
#[derive(Clone, Debug, Default)]
pub(super) struct Around {
    pub(super) look: Look,
    pub(super) link: Option<Rc<str>>,
    /// Line feeds are line breaks.
    lines: bool,
}

impl Around {
    /// What surrounds the content of `node`.
    pub(super) fn inside(&self, node: &Node) -> Around {
        let linked = node.name == "a" && Note::of(node.attribute("href")).is_none();
        let link = if linked { address(node.attribute("href")) } else { None };
        let link = link.map(Rc::from).or_else(|| self.link.clone());
        let lines = style::keeps_lines(node).unwrap_or(self.lines);
        Around { look: self.look.inside(node), link, lines }
    }
}

/// Adds text, its lines apart where they are kept.
pub(super) fn text(text: &str, around: &Around, line: &mut Line) {
    for (index, part) in text.split('\n').enumerate() {
        if index > 0 && around.lines {
            line.push(Piece::Break, Look::PLAIN, None);
        } else if index > 0 {
            line.text(" ", around.look, around.link.as_ref());
        }
        line.text(part, around.look, around.link.as_ref());
    }
}

/// Adds an element that is not a block, without its children: true when they are still to be read.
pub(super) fn leaf(tree: &Tree, node: &Node, around: &Around, line: &mut Line) -> bool {
    match node.name.as_str() {
        "br" => line.push(Piece::Break, Look::PLAIN, None),
        "img" => image(node, around, line),
        "input" => {}
        name if style::is_code(name) => code(&text_of(tree, node), around, line),
        "math" => formula(tree, node, around, line),
        "a" if is_permalink(tree, node) => {}
        "a" => return !note(tree, node, line),
        "sup" if holds_note(tree, node) => return true,
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
    match found {
        Some(source) if !is_emoji(&alt) => {
            let picture = Piece::Image(Box::new(Picture { alt, source }));
            line.push(picture, Look::PLAIN, around.link.as_ref());
        }
        // A picture of the clipboard has no address anybody else could read.
        _ => line.text(&alt, around.look, around.link.as_ref()),
    }
}

/// Whether the words for a picture are a sign, as for pictures of emoji.
fn is_emoji(alt: &str) -> bool {
    !alt.is_empty() && alt.chars().all(|c| !c.is_ascii() && !c.is_alphanumeric())
}

/// Adds one end of a footnote of which both were copied: whether it did.
fn note(tree: &Tree, node: &Node, line: &mut Line) -> bool {
    let note = Note::of(node.attribute("href"));
    let note = note.filter(|note| tree.notes.has_other_end(*note));
    let Some(note) = note.filter(|note| !note.begins || line.is_empty()) else { return false };
    line.push(Piece::Note(note), Look::PLAIN, None);
    true
}

fn holds_note(tree: &Tree, node: &Node) -> bool {
    tree.children(node).any(|child| Note::of(child.attribute("href")).is_some())
}

/// Whether a link is the sign beside a heading that leads to the heading.
fn is_permalink(tree: &Tree, node: &Node) -> bool {
    node.attribute("href").contains('#')
        && matches!(text_of(tree, node).trim(), "#" | "¶" | "§" | "🔗" | "\u{f0c1}")
}

/// Code without the spaces around it, which stand beside it.
fn code(code: &str, around: &Around, line: &mut Line) {
    let space = |there: bool| if there { " " } else { "" };
    let inner = code.trim();
    line.text(space(code.trim_start() != code), around.look, around.link.as_ref());
    if !inner.is_empty() {
        line.push(Piece::Code(inner.to_owned()), around.look, around.link.as_ref());
        line.text(space(code.trim_end() != code), around.look, around.link.as_ref());
    }
}

/// A formula as its author typed it, as it is read out, or as its signs.
fn formula(tree: &Tree, node: &Node, around: &Around, line: &mut Line) {
    let source = annotation(tree, node).unwrap_or_else(|| node.attribute("alttext").to_owned());
    let source = if source.trim().is_empty() { text_of(tree, node) } else { source };
    if source.contains('\\') {
        code(&source, around, line);
    } else {
        line.text(&source, around.look, around.link.as_ref());
    }
}

/// The TeX a formula was made from.
fn annotation(tree: &Tree, node: &Node) -> Option<String> {
    if node.name == "annotation" {
        return (node.attribute("encoding") == "application/x-tex").then(|| text_of(tree, node));
    }
    tree.children(node).find_map(|child| annotation(tree, child))
}

/// Signs of numbers keep their height (`m²`, `CO₂`, `10⁻³`); what has none is written out where it
/// would change the number (`2^(k+1)`), other raised text is text.
fn raised(tree: &Tree, node: &Node, around: &Around, line: &mut Line) {
    let text = text_of(tree, node);
    let (table, sign) = if node.name == "sup" {
        ("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ⁻⁻", '^')
    } else {
        ("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ₋₋", '_')
    };
    let raised = |c: char| {
        let place = "0123456789+-=()n−–".chars().position(|plain| plain == c)?;
        table.chars().nth(place)
    };
    let has = |wanted: fn(char) -> bool| text.contains(wanted);
    let counts =
        has(|c| "+-−=/*".contains(c)) || (has(|c| c.is_ascii_digit()) && has(char::is_alphabetic));
    let text = if around.link.is_some() {
        text
    } else if let Some(text) = text.chars().map(raised).collect() {
        text
    } else if counts && has(char::is_alphanumeric) && !has(char::is_whitespace) {
        format!("{sign}({text})")
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
    let block = style::is_block(&node.name);
    let end_line = |out: &mut String| {
        if block && !out.is_empty() && !out.ends_with('\n') {
            out.push('\n');
        }
    };
    end_line(out);
    if node.is_text() {
        out.push_str(&node.text);
    } else if node.name == "br" {
        out.push('\n');
    }
    if !style::is_dropped(node) {
        tree.children(node).for_each(|child| collect(tree, child, out));
    }
    end_line(out);
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
