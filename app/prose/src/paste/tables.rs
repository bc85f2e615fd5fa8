//! Tables of data become tables; tables of layout become what is in them.

use super::blocks::{Block, Reader};
use super::inlines::Around;
use super::style::declarations;
use super::tree::Node;
use super::writer::Manner;

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
    let mut grid = Grid::default();
    let lines: Vec<Vec<String>> = rows.iter().map(|row| grid.line(reader, row, around)).collect();
    let lines: Vec<Vec<String>> =
        lines.into_iter().filter(|line| line.iter().any(|cell| !cell.is_empty())).collect();
    if !lines.is_empty() {
        blocks.push(Block::Table {
            aligned: grid.columns.iter().map(|column| column.aligned).collect(),
            lines,
        });
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

/// How the text of a column stands; Markdown says it once for all its cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Aligned {
    #[default]
    Start,
    Center,
    End,
}

impl Aligned {
    /// What the cell says, or the paragraph in it.
    fn of(reader: &Reader<'_>, cell: &Node) -> Aligned {
        let inside = reader.tree.children(cell).find(|child| !child.is_text());
        let nodes = [Some(cell), inside.filter(|inside| super::style::is_block(&inside.name))];
        let said = |node: &Node| {
            let style = declarations(node.attribute("style"))
                .find_map(|(property, value)| (property == "text-align").then_some(value));
            match style.unwrap_or_else(|| node.attribute("align").to_ascii_lowercase()).as_str() {
                "center" => Some(Aligned::Center),
                "right" | "end" => Some(Aligned::End),
                _ => None,
            }
        };
        nodes.into_iter().flatten().find_map(said).unwrap_or_default()
    }

    fn or(self, other: Aligned) -> Aligned {
        if self == Aligned::Start { other } else { self }
    }

    /// The line under the head of the column.
    pub(super) fn rule(self) -> &'static str {
        match self {
            Aligned::Start => "---",
            Aligned::Center => ":---:",
            Aligned::End => "---:",
        }
    }
}

/// What the rows read so far say about a column.
#[derive(Clone, Copy, Debug, Default)]
struct Column {
    /// How many rows a cell above still takes.
    taken: usize,
    aligned: Aligned,
}

/// The columns of a table.
struct Grid {
    columns: [Column; WIDEST],
}

impl Default for Grid {
    fn default() -> Grid {
        Grid { columns: [Column::default(); WIDEST] }
    }
}

impl Grid {
    /// A row of cells, each on one line; what a cell takes beside and below its first place is empty.
    fn line(&mut self, reader: &mut Reader<'_>, row: &Node, around: &Around) -> Vec<String> {
        let mut line = Vec::new();
        for cell in cells(reader, row) {
            self.skip_taken(&mut line);
            if line.len() >= WIDEST {
                break;
            }
            let manner = Manner { plain_bold: cell.name == "th", one_line: true, cell: true };
            let text = reader.line(cell, &around.inside(cell), manner);
            let end = (line.len() + span(cell, "colspan")).min(WIDEST);
            let aligned = Aligned::of(reader, cell);
            for column in &mut self.columns[line.len()..end] {
                column.taken = span(cell, "rowspan") - 1;
                column.aligned = column.aligned.or(aligned);
            }
            line.push(text);
            line.resize(end, String::new());
        }
        for at in line.len()..WIDEST {
            if self.columns[at].taken > 0 {
                self.columns[at].taken -= 1;
                line.resize(at + 1, String::new());
            }
        }
        line
    }

    /// Leaves the places empty that cells above take.
    fn skip_taken(&mut self, line: &mut Vec<String>) {
        while let Some(column) = self.columns.get_mut(line.len()).filter(|column| column.taken > 0)
        {
            column.taken -= 1;
            line.push(String::new());
        }
    }
}

/// How many columns or rows a cell takes.
fn span(cell: &Node, name: &str) -> usize {
    cell.attribute(name).parse().unwrap_or(1).clamp(1, 1000)
}
