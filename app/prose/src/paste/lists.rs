//! Lists: those made of list elements, and those Word makes of paragraphs.

use super::blocks::{Block, Reader};
use super::inlines::{self, Around};
use super::style::declarations;
use super::tree::Node;
use super::writer::Manner;

/// A list element. A list that stands directly in a list belongs to the item before it.
pub(super) fn of_element(reader: &mut Reader<'_>, node: &Node, around: &Around) -> Vec<Block> {
    let tree = reader.tree;
    let mut items: Vec<Vec<Block>> = Vec::new();
    let mut rest = Vec::new();
    reader.depth += 1;
    for child in tree.children(node) {
        match child.name.as_str() {
            "li" => items.push(item(reader, child, &around.inside(child))),
            "" if child.text.trim().is_empty() => {}
            _ => {
                let blocks = reader.nodes(&[child], around, Manner::default());
                match items.last_mut() {
                    Some(item) => item.extend(blocks),
                    None => rest.extend(blocks),
                }
            }
        }
    }
    reader.depth -= 1;
    items.retain(|item| !item.is_empty());
    let ordered = node.name == "ol";
    let start =
        tree.children(node).find(|child| child.name == "li").map(|item| item.attribute("value"));
    let start = start.filter(|value| !value.is_empty()).unwrap_or(node.attribute("start"));
    let first = ordered.then(|| start.parse().unwrap_or(1));
    if !items.is_empty() {
        rest.push(Block::List { first, items });
    }
    rest
}

fn item(reader: &mut Reader<'_>, node: &Node, around: &Around) -> Vec<Block> {
    let mut blocks = reader.children(node, around, Manner::default());
    if let Some(done) = checkbox(reader, node, 0)
        && let Some(Block::Paragraph(text)) = blocks.first_mut()
    {
        text.insert_str(0, if done { "[x] " } else { "[ ] " });
    }
    blocks
}

/// Whether a box to tick begins the item, and is ticked.
fn checkbox(reader: &Reader<'_>, node: &Node, depth: usize) -> Option<bool> {
    let first = reader
        .tree
        .children(node)
        .find(|child| !child.is_text() || !child.text.trim().is_empty())?;
    if first.name == "input" && first.attribute("type") == "checkbox" {
        return Some(first.has("checked"));
    }
    (depth < 3 && matches!(first.name.as_str(), "p" | "label" | "span"))
        .then(|| checkbox(reader, first, depth + 1))?
}

/// How many of the nodes in a row are paragraphs of a list of Word.
pub(super) fn run_of_paragraphs(nodes: &[&Node]) -> usize {
    if nodes.first().is_none_or(|node| membership(node).is_none()) {
        return 0;
    }
    let listed = |node: &&&Node| {
        membership(node).is_some() || (node.is_text() && node.text.trim().is_empty())
    };
    nodes.iter().take_while(listed).count()
}

/// The list a paragraph is in and its level there, from `mso-list:l0 level2 lfo1`.
fn membership(node: &Node) -> Option<(String, usize)> {
    if !matches!(node.name.as_str(), "p" | "div") {
        return None;
    }
    let list =
        declarations(node.attribute("style")).find(|(property, _)| property == "mso-list")?.1;
    let mut words = list.split_whitespace();
    let name = words.clone().next()?.to_owned();
    let level: usize = words.find_map(|word| word.strip_prefix("level")?.parse().ok())?;
    (1..=9).contains(&level).then_some((name, level))
}

/// The list those paragraphs make.
pub(super) fn of_paragraphs(
    reader: &mut Reader<'_>,
    nodes: &[&Node],
    around: &Around,
) -> Vec<Block> {
    let mut entries = Vec::new();
    for node in nodes {
        if let Some((list, level)) = membership(node) {
            let first = marker_number(reader, node);
            let text = reader.line(node, &around.inside(node), Manner::default());
            if !text.is_empty() {
                entries.push(Entry { list, level, first, text });
            }
        }
    }
    nest(&entries)
}

struct Entry {
    /// The name of its list.
    list: String,
    level: usize,
    /// The number of the marker, none for a bullet.
    first: Option<u64>,
    text: String,
}

/// The lists entries make: numbers after bullets are another list, and so are bullets after numbers.
fn nest(entries: &[Entry]) -> Vec<Block> {
    let Some(base) = entries.iter().map(|entry| entry.level).min() else { return Vec::new() };
    let mut lists = Vec::new();
    let mut rest = entries;
    while !rest.is_empty() {
        let begins = rest.iter().find(|entry| entry.level == base);
        let same = |entry: &&Entry| {
            let like = |it: &Entry| it.list == entry.list || numbered(it) == numbered(entry);
            entry.level > base || begins.is_some_and(like)
        };
        let (own, others) = rest.split_at(rest.iter().take_while(same).count());
        lists.push(list(own, base));
        rest = others;
    }
    lists
}

fn numbered(entry: &Entry) -> bool {
    entry.first.is_some()
}

/// Entries of the first level are items; deeper ones are a list inside the item before them.
fn list(entries: &[Entry], base: usize) -> Block {
    let mut items: Vec<Vec<Block>> = Vec::new();
    let mut at = 0;
    while at < entries.len() {
        let deeper = entries[at..].iter().take_while(|entry| entry.level > base).count();
        if deeper > 0 {
            let inside = nest(&entries[at..at + deeper]);
            match items.last_mut() {
                Some(item) => item.extend(inside),
                None => items.push(inside),
            }
            at += deeper;
        } else {
            items.push(vec![Block::Paragraph(entries[at].text.clone())]);
            at += 1;
        }
    }
    let first = entries.iter().find(|entry| entry.level == base).and_then(|entry| entry.first);
    Block::List { first, items }
}

/// The number in the marker Word writes for programs that know no lists.
fn marker_number(reader: &Reader<'_>, node: &Node) -> Option<u64> {
    let marker = find_marker(reader, node, 0)?;
    let marker =
        marker.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{a0}' | '.' | ')' | '('));
    if let Ok(number) = marker.parse() {
        return Some(number);
    }
    let letter =
        marker.len() == 1 && marker != "o" && marker.bytes().all(|b| b.is_ascii_alphabetic());
    let roman = !marker.is_empty() && marker.chars().all(|c| "ivxIVX".contains(c));
    (letter || roman).then_some(1)
}

fn find_marker(reader: &Reader<'_>, node: &Node, depth: usize) -> Option<String> {
    let ignored =
        declarations(node.attribute("style")).any(|(p, v)| p == "mso-list" && v == "ignore");
    if ignored {
        let mut text = String::new();
        raw_text(reader, node, &mut text);
        return Some(text);
    }
    if depth > 6 {
        return None;
    }
    reader.tree.children(node).find_map(|child| find_marker(reader, child, depth + 1))
}

/// Text of a node that is itself dropped from the page.
fn raw_text(reader: &Reader<'_>, node: &Node, out: &mut String) {
    for child in reader.tree.children(node) {
        out.push_str(&inlines::text_of(reader.tree, child));
    }
}
