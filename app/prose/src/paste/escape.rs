//! Text as Markdown that means that text.

/// Where text stands: it decides what Markdown would read as markup.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// Inside square brackets.
    pub(super) bracketed: bool,
    /// In a cell of a table, where pipes are markup too.
    pub(super) cell: bool,
    /// The character after the text: a space at the end of the line.
    pub(super) following: char,
}

/// Appends `text` with what Markdown would read as markup escaped.
pub(super) fn push_text(out: &mut String, text: &str, place: Place) {
    let mut before = out.chars().last().unwrap_or('\n');
    // A note would become a link, or where another begins.
    let mut after_note = out.ends_with(']');
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied().unwrap_or(place.following);
        // After the text marks may follow.
        let last = matches!(c, '\\' | '*' | '_') && chars.peek().is_none();
        let escaped = is_markup(c, before, next, place) || starts_line(out, c, next);
        if escaped || last || (after_note && matches!(c, '(' | '[' | ':')) {
            out.push('\\');
        }
        out.push(c);
        (before, after_note) = (c, false);
    }
}

fn is_markup(c: char, before: char, next: char, place: Place) -> bool {
    let Place { bracketed, cell, .. } = place;
    let glued = !before.is_whitespace() || !next.is_whitespace();
    match c {
        '\\' => next.is_ascii_punctuation() || next == ' ',
        '*' => glued,
        '_' => glued && !(before.is_alphanumeric() && next.is_alphanumeric()),
        '`' | '~' => true,
        '[' => bracketed || matches!(next, '^' | ' ' | 'x' | 'X' | ']'),
        ']' => bracketed || matches!(next, '(' | '[' | ':' | ' ') && next != ' ',
        '<' => next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?'),
        '&' => next == '#' || next.is_ascii_alphabetic(),
        '|' => cell,
        _ => false,
    }
}

/// Whether `c` begins a line as only markup would: `# `, `- `, `> `, `1. `, `===`.
fn starts_line(out: &str, c: char, next: char) -> bool {
    match c {
        '#' | '+' | '-' | '*' | '_' | '>' | '=' => {
            let bullet = matches!(c, '-' | '+' | '*' | '_');
            (!bullet || next.is_whitespace() || next == c || matches!(next, '|' | ':'))
                && line_so_far(out).is_some_and(str::is_empty)
        }
        // A second line of hyphens between pipes would make the first the head of a table.
        '|' | ':' => !out.is_empty() && line_so_far(out).is_some_and(str::is_empty),
        '.' | ')' => {
            let digits = |line: &str| !line.is_empty() && line.bytes().all(|b| b.is_ascii_digit());
            next.is_whitespace() && line_so_far(out).is_some_and(digits)
        }
        _ => false,
    }
}

/// The line being written without the marks that open it, none when it is longer than markup at the
/// beginning of a line can be.
fn line_so_far(out: &str) -> Option<&str> {
    let length = out.bytes().rev().take(24).take_while(|b| *b != b'\n').count();
    let line = out.get(out.len() - length..).filter(|_| length < 24)?;
    Some(line.trim_start().trim_start_matches(['*', '~', '[']))
}

/// Appends inline code, fenced by more backticks than it holds in a row.
pub(super) fn push_code(out: &mut String, code: &str, cell: bool) {
    let code: String = code.split_whitespace().collect::<Vec<_>>().join(" ");
    if code.is_empty() {
        return;
    }
    let fence = "`".repeat(longest_run(&code) + 1);
    let pad = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
    let code = if cell { code.replace('|', "\\|") } else { code };
    out.push_str(&format!("{fence}{pad}{code}{pad}{fence}"));
}

/// The longest run of backticks in `code`.
pub(super) fn longest_run(code: &str) -> usize {
    code.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// Appends the destination of a link or a picture. Markdown decodes entities there: what looks like
/// one would become another address, with another scheme even.
pub(super) fn push_address(out: &mut String, address: &str) {
    for (at, c) in address.char_indices() {
        match c {
            '&' if is_entity(&address[at + 1..]) => out.push_str("&amp;"),
            '|' => out.push_str("%7C"),
            '`' => out.push_str("%60"),
            '(' => out.push_str("%28"),
            ')' => out.push_str("%29"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '\\' => out.push_str("%5C"),
            c if c.is_whitespace() => out.push_str("%20"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
}

/// Whether `&` before `rest` would be read as an entity.
fn is_entity(rest: &str) -> bool {
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(rest.len());
    end > 0 && rest[end..].starts_with(';')
}
