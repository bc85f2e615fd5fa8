//! Blocks as Markdown text.

use super::blocks::Block;
use super::escape::longest_run;
use super::tables::Aligned;

/// The Markdown of a document.
pub(super) fn document(blocks: &[Block]) -> String {
    let mut out = String::new();
    print(blocks, false, &mut out);
    out
}

/// Writes blocks one after the other; in a tight list without blank lines between them.
fn print(blocks: &[Block], tight: bool, out: &mut String) {
    let mut bullet = '-';
    for (index, block) in blocks.iter().enumerate() {
        if index > 0 {
            out.push_str(if tight { "\n" } else { "\n\n" });
        }
        // Two lists in a row would be one: the second takes another mark.
        let follows = index > 0 && same_list(&blocks[index - 1], block);
        bullet = if follows && bullet == '-' { '*' } else { '-' };
        one(block, bullet, out);
    }
}

fn same_list(before: &Block, block: &Block) -> bool {
    match (before, block) {
        (Block::List { first: a, .. }, Block::List { first: b, .. }) => a.is_some() == b.is_some(),
        _ => false,
    }
}

fn one(block: &Block, bullet: char, out: &mut String) {
    match block {
        Block::Paragraph(text) => out.push_str(text),
        Block::Heading(level, text) => {
            out.push_str(&"#".repeat(usize::from(*level)));
            out.push(' ');
            out.push_str(text);
        }
        Block::Rule => out.push_str("---"),
        Block::Code { language, text } => code(language, text, out),
        Block::Quote(inside) => indented(inside, "> ", "> ", false, out),
        Block::List { first, items } => list(*first, items, bullet, out),
        Block::Table { aligned, lines } => table(aligned, lines, out),
    }
}

fn code(language: &str, text: &str, out: &mut String) {
    let fence = "`".repeat(longest_run(text).max(2) + 1);
    out.push_str(&format!("{fence}{language}\n{text}\n{fence}"));
}

fn list(first: Option<u64>, items: &[Vec<Block>], bullet: char, out: &mut String) {
    let tight = items.iter().all(|item| is_tight(item));
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push_str(if tight { "\n" } else { "\n\n" });
        }
        let separator = if bullet == '*' { ')' } else { '.' };
        let marker = match first {
            None => format!("{bullet} "),
            Some(number) => {
                format!("{}{separator} ", number.saturating_add(index as u64) % 1_000_000_000)
            }
        };
        indented(item, &marker, &" ".repeat(marker.len()), tight, out);
    }
}

/// One paragraph, then at most lists that are tight too.
fn is_tight(item: &[Block]) -> bool {
    let lists = |block: &Block| matches!(block, Block::List { items, .. } if items.iter().all(|item| is_tight(item)));
    match item {
        [Block::Paragraph(_), rest @ ..] => rest.iter().all(lists),
        _ => item.iter().all(lists),
    }
}

/// Writes blocks with `first` before their first line and `rest` before the others.
fn indented(blocks: &[Block], first: &str, rest: &str, tight: bool, out: &mut String) {
    let mut inside = String::new();
    print(blocks, tight, &mut inside);
    for (index, line) in inside.split('\n').enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let prefix = if index == 0 { first } else { rest };
        out.push_str(if line.is_empty() { prefix.trim_end() } else { prefix });
        out.push_str(line);
    }
}

fn table(aligned: &[Aligned], lines: &[Vec<String>], out: &mut String) {
    let width = lines.iter().map(Vec::len).max().unwrap_or(0);
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        row(line, width, out);
        if index == 0 {
            out.push_str("\n|");
            for aligned in aligned.iter().take(width) {
                out.push_str(&format!(" {} |", aligned.rule()));
            }
        }
    }
}

fn row(line: &[String], width: usize, out: &mut String) {
    out.push('|');
    for column in 0..width {
        let cell = line.get(column).map_or("", String::as_str);
        out.push_str(&format!(" {cell} |"));
    }
}
