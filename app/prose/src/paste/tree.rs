//! A tree of elements, built leniently: end tags may be missing, crossed or superfluous.

use super::notes::Notes;
use super::tokens::{Token, Tokens};

/// Elements deeper than this are read as if they were not there.
const DEEPEST: usize = 100;

/// The elements and texts of a piece of HTML. Node 0 is the root.
#[derive(Debug)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    pub(super) notes: Notes,
}

/// An element or a text.
#[derive(Debug, Default)]
pub(super) struct Node {
    /// Name of the element in lower case, empty for a text.
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    pub(super) text: String,
    /// The first and the last child and the next sibling, 0 for none.
    first: u32,
    last: u32,
    next: u32,
}

impl Node {
    /// The value of an attribute, empty without one.
    pub(super) fn attribute(&self, name: &str) -> &str {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.attributes.iter().any(|(key, _)| key == name)
    }

    pub(super) fn is_text(&self) -> bool {
        self.name.is_empty()
    }
}

impl Tree {
    pub(super) fn of(html: &str) -> Tree {
        let mut builder = Builder { nodes: vec![Node::default()], open: vec![0], beyond: 0 };
        for token in (Tokens { rest: html }) {
            match token {
                Token::Open { name, attributes, closed } => builder.open(name, attributes, closed),
                Token::Close(name) => builder.close(&name),
                Token::Text(text) => builder.text(text),
            }
        }
        let nodes = builder.nodes;
        let anchors = nodes.iter().filter(|node| node.name == "a");
        let notes = Notes::of(anchors.map(|node| node.attribute("href")));
        Tree { nodes, notes }
    }

    pub(super) fn root(&self) -> &Node {
        &self.nodes[0]
    }

    pub(super) fn children<'a>(&'a self, node: &'a Node) -> impl Iterator<Item = &'a Node> {
        let at = |index: u32| (index > 0).then(|| &self.nodes[index as usize]);
        std::iter::successors(at(node.first), move |child| at(child.next))
    }
}

struct Builder {
    nodes: Vec<Node>,
    open: Vec<usize>,
    /// Elements open beyond the deepest level.
    beyond: usize,
}

/// Elements without content.
const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// Whether an element ends the drawing or the formula that was left open before it.
fn leaves_drawing(name: &str) -> bool {
    super::style::is_block(name)
        || matches!(name, "b" | "br" | "code" | "em" | "i" | "img" | "span" | "strong")
}

impl Builder {
    fn name(&self, index: usize) -> &str {
        self.nodes.get(index).map_or("", |node| node.name.as_str())
    }

    fn open(&mut self, name: String, attributes: Vec<(String, String)>, closed: bool) {
        self.close_implied(&name);
        // Only names of XML, and drawings and formulas, close themselves.
        let foreign = |index: &usize| matches!(self.name(*index), "svg" | "math");
        let closed = closed
            && (name.contains(':')
                || matches!(name.as_str(), "svg" | "math")
                || self.open.iter().any(foreign));
        let void = VOID.contains(&name.as_str()) || closed;
        if self.open.len() > DEEPEST && !void {
            self.beyond += 1;
            return;
        }
        let index = self.append(Node { name, attributes, ..Node::default() });
        if !void {
            self.open.push(index);
        }
    }

    fn append(&mut self, node: Node) -> usize {
        let index = self.nodes.len();
        self.nodes.push(node);
        let link = u32::try_from(index).unwrap_or_default();
        let parent = self.open.last().copied().unwrap_or_default();
        let last = std::mem::replace(&mut self.nodes[parent].last, link) as usize;
        if last == 0 {
            self.nodes[parent].first = link;
        } else {
            self.nodes[last].next = link;
        }
        index
    }

    /// Texts in a row are one: of a million `<` each would be a node.
    fn text(&mut self, text: String) {
        let parent = self.open.last().copied().unwrap_or_default();
        let last = self.nodes[parent].last as usize;
        match self.nodes.get_mut(last) {
            Some(before) if last > 0 && before.is_text() => before.text.push_str(&text),
            _ if text.is_empty() => {}
            _ => {
                self.append(Node { text, ..Node::default() });
            }
        }
    }

    /// Ends what the start of `name` ends: a paragraph before a block, an item before an item.
    fn close_implied(&mut self, name: &str) {
        if leaves_drawing(name) {
            self.close_within(&["svg", "math"], &["foreignobject", "annotation-xml", "td", "th"]);
        }
        match name {
            "li" => self.close_within(&["li"], &["ul", "ol", "menu"]),
            "tr" => self.close_rows(),
            "td" | "th" => self.close_within(&["td", "th"], &["tr", "table"]),
            "dt" | "dd" => self.close_within(&["dt", "dd"], &["dl"]),
            "tbody" | "thead" | "tfoot" => {
                self.close_rows();
                self.close_within(&["tbody", "thead", "tfoot"], &["table"]);
            }
            _ if super::style::is_block(name) => {
                self.close_within(&["p"], &["li", "td", "th", "blockquote", "div", "dd", "table"]);
            }
            _ => {}
        }
    }

    /// Ends the cell and the row of the table, and what may stand before its rows.
    fn close_rows(&mut self) {
        self.close_within(&["td", "th", "caption", "colgroup"], &["tr", "table"]);
        self.close_within(&["tr"], &["table", "thead", "tbody", "tfoot"]);
    }

    /// Pops up to and with the first of `targets`, unless a barrier stands before it.
    fn close_within(&mut self, targets: &[&str], barriers: &[&str]) {
        for depth in (1..self.open.len()).rev() {
            let name = self.name(self.open[depth]);
            if targets.contains(&name) {
                self.open.truncate(depth);
                return;
            }
            if barriers.contains(&name) {
                return;
            }
        }
    }

    fn close(&mut self, name: &str) {
        if self.beyond > 0 && !VOID.contains(&name) {
            self.beyond -= 1;
            return;
        }
        // What begins outside a cell does not end inside it.
        let tabular = matches!(name, "table" | "thead" | "tbody" | "tfoot" | "tr" | "td" | "th");
        self.close_within(&[name], if tabular { &["table"] } else { &["td", "th", "table"] });
    }
}
