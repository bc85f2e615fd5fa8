//! Elements become the blocks of Markdown.

use super::inlines::{self, Around};
use super::runs::{Line, Run};
use super::tables::Aligned;
use super::tree::{Node, Tree};
use super::writer::{Manner, markdown};
use super::{lists, style, tables};

/// A block of Markdown.
#[derive(Debug)]
pub(super) enum Block {
    Paragraph(String),
    Heading(u8, String),
    Rule,
    Code { language: String, text: String },
    Quote(Vec<Block>),
    List { first: Option<u64>, items: Vec<Vec<Block>> },
    Table { aligned: Vec<Aligned>, lines: Vec<Vec<String>> },
}

/// Quotations and lists deeper than this are flattened.
const DEEPEST: usize = 24;

/// The blocks of a whole tree.
pub(super) fn of_tree(tree: &Tree) -> Vec<Block> {
    let mut reader = Reader { tree, depth: 0 };
    reader.children(tree.root(), &Around::default(), Manner::default())
}

/// Reads nodes, knowing how deep in lists and quotations it is.
pub(super) struct Reader<'a> {
    pub(super) tree: &'a Tree,
    pub(super) depth: usize,
}

/// Blocks found so far and the line that is being filled.
struct Flow {
    blocks: Vec<Block>,
    line: Line,
    manner: Manner,
}

impl Flow {
    /// Ends the line: its paragraphs join the blocks.
    fn end_line(&mut self) {
        for runs in std::mem::take(&mut self.line).paragraphs() {
            let text = markdown(runs, self.manner);
            if !text.is_empty() {
                self.blocks.push(Block::Paragraph(text));
            }
        }
    }
}

impl<'a> Reader<'a> {
    /// The blocks inside `node`.
    pub(super) fn children(&mut self, node: &Node, around: &Around, manner: Manner) -> Vec<Block> {
        self.nodes(&self.tree.children(node).collect::<Vec<_>>(), around, manner)
    }

    /// The blocks of some nodes in a row.
    pub(super) fn nodes(&mut self, nodes: &[&Node], around: &Around, manner: Manner) -> Vec<Block> {
        let mut flow = Flow { blocks: Vec::new(), line: Line::default(), manner };
        self.flow(nodes, around, &mut flow);
        flow.end_line();
        // Of a long list most items are one block.
        flow.blocks.shrink_to_fit();
        flow.blocks
    }

    fn flow(&mut self, nodes: &[&Node], around: &Around, flow: &mut Flow) {
        let mut at = 0;
        while at < nodes.len() {
            let listed = lists::run_of_paragraphs(&nodes[at..]);
            if listed > 0 {
                flow.end_line();
                let blocks = lists::of_paragraphs(self, &nodes[at..at + listed], around);
                flow.blocks.extend(blocks);
                at += listed;
                continue;
            }
            self.node(nodes[at], around, flow);
            at += 1;
        }
    }

    fn node(&mut self, node: &Node, around: &Around, flow: &mut Flow) {
        if node.is_text() {
            return inlines::text(&node.text, around, &mut flow.line);
        }
        if style::is_dropped(node) {
            return;
        }
        let inside = around.inside(node);
        if style::is_block(&node.name) || style::heading(node).is_some() {
            flow.end_line();
            self.block(node, &inside, flow);
            flow.end_line();
        } else if inlines::leaf(self.tree, node, &inside, &mut flow.line) {
            let children: Vec<&Node> = self.tree.children(node).collect();
            self.flow(&children, &inside, flow);
        }
    }

    fn block(&mut self, node: &Node, around: &Around, flow: &mut Flow) {
        if let Some(level) = style::heading(node) {
            return self.heading(node, level, around, flow);
        }
        if style::is_listing(node) {
            return flow.blocks.extend(code(self.tree, node));
        }
        if style::is_quotation(node) && self.depth < DEEPEST {
            return self.quote(node, around, flow);
        }
        match node.name.as_str() {
            "hr" => flow.blocks.push(Block::Rule),
            "ul" | "ol" | "menu" if self.depth < DEEPEST => {
                let list = lists::of_element(self, node, around);
                flow.blocks.extend(list);
            }
            "table" => tables::read(self, node, around, &mut flow.blocks),
            _ => {
                let children: Vec<&Node> = self.tree.children(node).collect();
                self.flow(&children, around, flow);
            }
        }
    }

    /// A heading is one line; a block inside it, a picture say, follows it.
    fn heading(&mut self, node: &Node, level: u8, around: &Around, flow: &mut Flow) {
        let manner = Manner { plain_bold: true, one_line: true, cell: false };
        let mut text = self.line(node, around, manner);
        if text.is_empty() {
            return;
        }
        // Hashes after a space would close the heading.
        let hashes = text.trim_end_matches('#').len();
        if hashes < text.len() && text[..hashes].ends_with(' ') {
            text.insert(hashes, '\\');
        }
        flow.blocks.push(Block::Heading(level, text));
    }

    fn quote(&mut self, node: &Node, around: &Around, flow: &mut Flow) {
        self.depth += 1;
        let inside = self.children(node, around, flow.manner);
        self.depth -= 1;
        if !inside.is_empty() {
            flow.blocks.push(Block::Quote(inside));
        }
    }

    /// All the text of `node` on one line.
    pub(super) fn line(&mut self, node: &Node, around: &Around, manner: Manner) -> String {
        let mut flow = Flow { blocks: Vec::new(), line: Line::default(), manner };
        let children: Vec<&Node> = self.tree.children(node).collect();
        self.inline(&children, around, &mut flow.line);
        let paragraphs = flow.line.paragraphs();
        markdown(paragraphs.join(&Run::line_break()), manner)
    }

    fn inline(&mut self, nodes: &[&Node], around: &Around, line: &mut Line) {
        for node in nodes {
            if node.is_text() {
                inlines::text(&node.text, around, line);
            } else if !style::is_dropped(node) {
                let inside = around.inside(node);
                if style::is_block(&node.name) {
                    line.text(" ", around.look, None);
                }
                if inlines::leaf(self.tree, node, &inside, line) {
                    let children: Vec<&Node> = self.tree.children(node).collect();
                    self.inline(&children, &inside, line);
                }
                if style::is_block(&node.name) {
                    line.text(" ", around.look, None);
                }
            }
        }
    }
}

/// Preformatted text, with the language its class names.
fn code(tree: &Tree, node: &Node) -> Option<Block> {
    let text = inlines::text_of(tree, node).replace("\r\n", "\n").replace('\u{a0}', " ");
    let text = text.strip_prefix('\n').unwrap_or(&text).trim_end().to_owned();
    let inner = tree.children(node).find(|child| child.name == "code");
    let classes = [Some(node), inner].into_iter().flatten().map(|node| node.attribute("class"));
    let language = classes.flat_map(str::split_whitespace).find_map(language).unwrap_or_default();
    (!text.is_empty()).then_some(Block::Code { language, text })
}

fn language(class: &str) -> Option<String> {
    let prefixes = ["language-", "lang-", "highlight-source-"];
    let name = prefixes.iter().find_map(|prefix| class.strip_prefix(prefix))?;
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || "+-#_.".contains(c));
    plain.then(|| name.to_owned())
}
