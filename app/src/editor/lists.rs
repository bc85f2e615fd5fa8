//! Enter and Tab inside lists: the next item comes by itself, an empty one ends the list.

use super::writing::{Edit, lines_of};
use std::ops::Range;

/// What starts a line of a list or a quotation.
struct Start<'a> {
    /// Spaces before the sign.
    indent: &'a str,
    /// The sign of the next line, with its space: `- `, `4. `, `> `, `- [ ] `.
    next: String,
    /// Bytes of indent and sign.
    length: usize,
}

/// What Enter does in a list: continues it, or ends it on an empty item. None elsewhere.
#[must_use]
pub fn enter(text: &str, selection: Range<usize>) -> Option<Edit> {
    let line_start = text[..selection.start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[selection.end..].find('\n').map_or(text.len(), |at| selection.end + at);
    let line = &text[line_start..line_end];
    let start = start_of(line)?;
    if selection.start < line_start + start.length {
        return None;
    }
    if line[start.length..].trim().is_empty() {
        // Without a blank line, what is typed next would go on in the item before.
        let goes_on =
            text[..line_start].lines().next_back().is_some_and(|it| !it.trim().is_empty());
        let new = if goes_on { "\n" } else { "" };
        let caret = line_start + new.len();
        return Some(Edit {
            range: line_start..line_end,
            text: new.to_owned(),
            select: caret..caret,
        });
    }
    let next = format!("\n{}{}", start.indent, start.next);
    let caret = selection.start + next.len();
    Some(Edit { range: selection, text: next, select: caret..caret })
}

/// What Tab does in a list: moves the item in, or out with Shift. None elsewhere, so that Tab leaves.
#[must_use]
pub fn tab(text: &str, selection: Range<usize>, out: bool) -> Option<Edit> {
    let range = lines_of(text, &selection);
    let old = &text[range.clone()];
    if !old.split('\n').all(|line| start_of(line).is_some_and(|it| !it.next.starts_with('>'))) {
        return None;
    }
    if out && !old.split('\n').any(|line| line.starts_with(' ')) {
        return None;
    }
    let moved = |line: &str| {
        if out {
            line.strip_prefix("  ").or(line.strip_prefix(' ')).unwrap_or(line).to_owned()
        } else {
            format!("  {line}")
        }
    };
    let new = old.split('\n').map(moved).collect::<Vec<_>>().join("\n");
    let by = |at: usize| (at + new.len()).saturating_sub(old.len()).max(range.start);
    let select = if old.contains('\n') {
        range.start..range.start + new.len()
    } else {
        by(selection.start)..by(selection.end)
    };
    Some(Edit { range, text: new, select })
}

fn start_of(line: &str) -> Option<Start<'_>> {
    let rest = line.trim_start_matches(' ');
    let indent = &line[..line.len() - rest.len()];
    let (sign, next) = sign_of(rest)?;
    Some(Start { indent, next, length: indent.len() + sign })
}

/// Length of the sign a line starts with, and the sign of the line after it.
fn sign_of(rest: &str) -> Option<(usize, String)> {
    for sign in ["- [ ] ", "- [x] ", "- [X] "] {
        if rest.starts_with(sign) {
            return Some((sign.len(), "- [ ] ".to_owned()));
        }
    }
    for sign in ["- ", "* ", "+ ", "> "] {
        if rest.starts_with(sign) {
            return Some((sign.len(), sign.to_owned()));
        }
    }
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let after = rest.get(digits..digits + 2).filter(|it| matches!(*it, ". " | ") "))?;
    let number: u32 = rest[..digits].parse().ok()?;
    Some((digits + 2, format!("{}{after}", number.checked_add(1)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(marked: &str, edit: impl Fn(&str, Range<usize>) -> Option<Edit>) -> Option<String> {
        let at = marked.find('|').expect("a caret");
        let mut text = marked.replace('|', "");
        let edit = edit(&text, at..at)?;
        text.replace_range(edit.range, &edit.text);
        text.insert(edit.select.start, '|');
        Some(text)
    }

    #[test]
    fn the_next_item_comes_by_itself() {
        assert_eq!(typed("- un|", enter).as_deref(), Some("- un\n- |"));
        assert_eq!(typed("9. un| deux", enter).as_deref(), Some("9. un\n10. | deux"));
        assert_eq!(typed("  - [x] fait|", enter).as_deref(), Some("  - [x] fait\n  - [ ] |"));
        assert_eq!(typed("> dit|", enter).as_deref(), Some("> dit\n> |"));
    }

    #[test]
    fn an_empty_item_ends_the_list() {
        assert_eq!(typed("- un\n- |\nfin", enter).as_deref(), Some("- un\n\n|\nfin"));
        assert_eq!(typed("> dit\n> |", enter).as_deref(), Some("> dit\n\n|"));
        assert_eq!(typed("- un\n\n- |", enter).as_deref(), Some("- un\n\n|"));
        assert_eq!(typed("- |", enter).as_deref(), Some("|"));
    }

    #[test]
    fn elsewhere_the_keys_do_what_they_always_do() {
        for text in ["un|", "|- un", "-un|", "2026. |", "99999999999. a|"] {
            let found = typed(text, enter);
            assert!(found.is_none() || text == "2026. |", "{text}: {found:?}");
        }
        assert_eq!(typed("texte|", |text, at| tab(text, at, false)), None);
        assert_eq!(typed("- un|", |text, at| tab(text, at, true)), None);
    }

    #[test]
    fn tab_moves_an_item_in_and_out() {
        assert_eq!(typed("- un|", |text, at| tab(text, at, false)).as_deref(), Some("  - un|"));
        assert_eq!(typed("  - un|", |text, at| tab(text, at, true)).as_deref(), Some("- un|"));
    }
}
