//! Tables of data become tables; tables of layout become what is in them.

use super::blocks::{Block, Reader};
use super::inlines::Around;
use super::runs::Manner;
use super::tree::Node;

/// Columns beyond this many are left out.
const WIDEST: usize = 50;

/// Adds the blocks of a table.
pub(super) fn read(reader: &mut Reader<'_>, node: &Node, around: &Around, blocks: &mut Vec<Block>) {
    let mut rows = Vec::new();
    let mut strays = Vec::new();
    collect(reader, node, &mut rows, &mut strays, 0);
    // Browsers show what stands between the cells before the table.
    blocks.extend(reader.nodes(&strays, around, Manner::default()));
    if let Some(caption) = reader.tree.children(node).find(|child| child.name == "caption") {
        blocks.extend(reader.children(caption, around, Manner::default()));
    }
    let widest = rows.iter().map(|row| cells(reader, row).len()).max().unwrap_or(0);
    let layout =
        node.attribute("role") == "presentation" || widest < 2 || holds_table(reader, &rows);
    if layout {
        for row in rows {
            for cell in cells(reader, row) {
                let inside = reader.children(cell, &around.inside(cell), Manner::default());
                blocks.extend(inside);
            }
        }
        return;
    }
    let lines: Vec<Vec<String>> = rows.iter().map(|row| line(reader, row, around)).collect();
    let lines: Vec<Vec<String>> =
        lines.into_iter().filter(|line| line.iter().any(|cell| !cell.is_empty())).collect();
    if !lines.is_empty() {
        blocks.push(Block::Table(lines));
    }
}

/// Rows, and what has no place in a table.
fn collect<'a>(
    reader: &Reader<'a>,
    node: &'a Node,
    rows: &mut Vec<&'a Node>,
    strays: &mut Vec<&'a Node>,
    depth: usize,
) {
    for child in reader.tree.children(node) {
        match child.name.as_str() {
            "tr" => {
                rows.push(child);
                strays.extend(reader.tree.children(child).filter(|inner| !is_cell(inner)));
            }
            "thead" | "tbody" | "tfoot" if depth < 3 => {
                collect(reader, child, rows, strays, depth + 1);
            }
            "caption" if depth == 0 => {}
            _ => strays.push(child),
        }
    }
}

fn is_cell(node: &Node) -> bool {
    matches!(node.name.as_str(), "td" | "th")
}

fn cells<'a>(reader: &Reader<'a>, row: &'a Node) -> Vec<&'a Node> {
    reader.tree.children(row).filter(|child| is_cell(child)).collect()
}

fn holds_table(reader: &Reader<'_>, rows: &[&Node]) -> bool {
    rows.iter().any(|row| cells(reader, row).iter().any(|cell| has_table(reader, cell, 0)))
}

fn has_table(reader: &Reader<'_>, node: &Node, depth: usize) -> bool {
    depth < 8
        && reader
            .tree
            .children(node)
            .any(|child| child.name == "table" || has_table(reader, child, depth + 1))
}

/// A row of cells, each on one line; a cell over several columns leaves the others empty.
fn line(reader: &mut Reader<'_>, row: &Node, around: &Around) -> Vec<String> {
    let mut line = Vec::new();
    for cell in cells(reader, row) {
        let manner = Manner { plain_bold: cell.name == "th", one_line: true, cell: true };
        let inside = around.inside(cell);
        line.push(reader.line(cell, &inside, manner));
        let span: usize = cell.attribute("colspan").parse().unwrap_or(1);
        line.extend((1..span.min(WIDEST)).map(|_| String::new()));
    }
    line.truncate(WIDEST);
    line
}
