//! What the toolbar and the keys do to a text: pure answers "replace this by that, then select this".

use std::ops::Range;

/// A change of a text, in bytes. It is applied as if typed, so that it can be undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What goes.
    pub range: Range<usize>,
    /// What comes.
    pub text: String,
    /// What is selected afterwards, in the new text.
    pub select: Range<usize>,
}

/// Puts a sign around the selection, or takes it away when it is there: `**` bold, `*` italic.
#[must_use]
pub fn toggle_around(text: &str, selection: Range<usize>, sign: &str) -> Edit {
    let inner = trimmed(text, selection);
    let (before, chosen, after) = (&text[..inner.start], &text[inner.clone()], &text[inner.end..]);
    if ends_exactly(before, sign) && starts_exactly(after, sign) {
        let start = inner.start - sign.len();
        return Edit {
            range: start..inner.end + sign.len(),
            text: chosen.to_owned(),
            select: start..start + chosen.len(),
        };
    }
    if let Some(bare) =
        chosen.strip_prefix(sign).and_then(|it| it.strip_suffix(sign)).filter(|it| !it.is_empty())
    {
        return Edit {
            range: inner.clone(),
            text: bare.to_owned(),
            select: inner.start..inner.start + bare.len(),
        };
    }
    let start = inner.start + sign.len();
    Edit {
        range: inner,
        text: format!("{sign}{chosen}{sign}"),
        select: start..start + chosen.len(),
    }
}

/// A lone `*` is not half of `**`.
fn ends_exactly(text: &str, sign: &str) -> bool {
    let run = text.bytes().rev().take_while(|b| *b == sign.as_bytes()[0]).count();
    run == sign.len() || run == 3
}

fn starts_exactly(text: &str, sign: &str) -> bool {
    let run = text.bytes().take_while(|b| *b == sign.as_bytes()[0]).count();
    run == sign.len() || run == 3
}

/// Emphasis around white space is none: the selection without the spaces at its ends.
fn trimmed(text: &str, selection: Range<usize>) -> Range<usize> {
    let chosen = &text[selection.clone()];
    let inner = chosen.trim();
    if inner.is_empty() {
        return selection;
    }
    let start = selection.start + (chosen.len() - chosen.trim_start().len());
    start..start + inner.len()
}

/// Puts a pair around the selection: `«` typed over chosen words.
#[must_use]
pub fn wrap(text: &str, selection: Range<usize>, open: &str, close: &str) -> Edit {
    let chosen = &text[selection.clone()];
    let start = selection.start + open.len();
    Edit {
        text: format!("{open}{chosen}{close}"),
        select: start..start + chosen.len(),
        range: selection,
    }
}

/// Makes the selection a link, its address selected for typing; an address selected becomes the target.
/// Inside a link its address is selected: a link holds no other. Links within the selection become words.
#[must_use]
pub fn link(text: &str, selection: Range<usize>) -> Edit {
    if let Some((_, address)) = links(text).into_iter().find(|(whole, _)| {
        whole.start < selection.end.max(selection.start + 1)
            && whole.start <= selection.start
            && selection.end <= whole.end
    }) {
        return Edit { range: address.start..address.start, text: String::new(), select: address };
    }
    let chosen = bare(text, &selection);
    let chosen = chosen.trim();
    let at = selection.start;
    if is_address(chosen) {
        return Edit { text: format!("[]({chosen})"), select: at + 1..at + 1, range: selection };
    }
    let address = at + 1 + chosen.len() + 2;
    Edit { text: format!("[{chosen}](https://)"), select: address..address + 8, range: selection }
}

/// The links of a text, each with the place of its address: `[words](address)`. Pictures are none.
fn links(text: &str) -> Vec<(Range<usize>, Range<usize>)> {
    let mut found = Vec::new();
    let mut open: Option<usize> = None;
    let mut at = 0;
    while let Some(byte) = text.as_bytes().get(at) {
        match byte {
            b'\n' => open = None,
            b'[' => open = (at == 0 || text.as_bytes()[at - 1] != b'!').then_some(at),
            b']' if text[at..].starts_with("](") => {
                let rest = &text[at + 2..];
                let end = rest.find([')', '\n']).filter(|it| rest[*it..].starts_with(')'));
                if let (Some(start), Some(end)) = (open.take(), end) {
                    found.push((start..at + 2 + end + 1, at + 2..at + 2 + end));
                    at += 2 + end;
                }
            }
            _ => {}
        }
        at += 1;
    }
    found
}

/// The selection with the links inside it as plain words.
fn bare(text: &str, selection: &Range<usize>) -> String {
    let mut out = String::new();
    let mut at = selection.start;
    for (whole, address) in links(text) {
        if whole.start >= at && whole.end <= selection.end {
            out.push_str(&text[at..whole.start]);
            out.push_str(&text[whole.start + 1..address.start - 2]);
            at = whole.end;
        }
    }
    out.push_str(&text[at..selection.end]);
    out
}

/// Words with an address pasted over them become a link.
#[must_use]
pub fn paste_over(text: &str, selection: Range<usize>, pasted: &str) -> Option<Edit> {
    let (chosen, pasted) = (&text[selection.clone()], pasted.trim());
    if chosen.trim().is_empty()
        || chosen.contains('\n')
        || is_address(chosen)
        || !is_address(pasted)
    {
        return None;
    }
    let linked = format!("[{chosen}]({pasted})");
    let end = selection.start + linked.len();
    Some(Edit { text: linked, select: end..end, range: selection })
}

fn is_address(text: &str) -> bool {
    (text.starts_with("https://") || text.starts_with("http://"))
        && text.len() > 8
        && !text.contains(char::is_whitespace)
}

/// The picture of a name, on a line of its own.
#[must_use]
pub fn picture(text: &str, at: usize, name: &str, alt: &str) -> Edit {
    let before = if at == 0 || text[..at].ends_with("\n\n") {
        ""
    } else if text[..at].ends_with('\n') {
        "\n"
    } else {
        "\n\n"
    };
    let after = if text[at..].starts_with("\n\n") || text[at..].is_empty() {
        ""
    } else if text[at..].starts_with('\n') {
        "\n"
    } else {
        "\n\n"
    };
    let alt = alt.replace(['[', ']', '\n'], " ");
    let picture = format!("{before}![{alt}]({name}){after}");
    let end = at + picture.len() - after.len();
    Edit { text: picture, select: end..end, range: at..at }
}

/// The whole lines a selection touches.
#[must_use]
pub fn lines_of(text: &str, selection: &Range<usize>) -> Range<usize> {
    let start = text[..selection.start].rfind('\n').map_or(0, |at| at + 1);
    // A selection that ends at the start of a line does not touch that line.
    let last = if selection.end > selection.start && text[..selection.end].ends_with('\n') {
        selection.end - 1
    } else {
        selection.end
    };
    let end = text[last..].find('\n').map_or(text.len(), |at| last + at);
    start..end.max(start)
}

/// Makes the lines intertitles: text, `##`, `###`, text again.
#[must_use]
pub fn heading(text: &str, selection: Range<usize>) -> Edit {
    each_line(text, &selection, |line| {
        let bare = line.trim_start_matches('#');
        match (line.len() - bare.len(), bare.trim_start()) {
            (0 | 1, bare) => format!("## {bare}"),
            (2, bare) => format!("### {bare}"),
            (_, bare) => bare.to_owned(),
        }
    })
}

/// Makes the lines a list, or ends it when all of them are in one.
#[must_use]
pub fn list(text: &str, selection: Range<usize>) -> Edit {
    prefixed(text, &selection, "- ")
}

/// Makes the lines a quotation, or ends it.
#[must_use]
pub fn quote(text: &str, selection: Range<usize>) -> Edit {
    prefixed(text, &selection, "> ")
}

fn prefixed(text: &str, selection: &Range<usize>, sign: &str) -> Edit {
    let chosen = &text[lines_of(text, selection)];
    let all = chosen.lines().filter(|it| !it.trim().is_empty()).all(|it| it.starts_with(sign))
        && !chosen.trim().is_empty();
    each_line(text, selection, |line| match line.strip_prefix(sign) {
        Some(bare) if all => bare.to_owned(),
        Some(_) => line.to_owned(),
        None => format!("{sign}{line}"),
    })
}

/// Rewrites the lines of a selection; blank lines between others stay. Keeps the caret where its line ends.
fn each_line(text: &str, selection: &Range<usize>, rewrite: impl Fn(&str) -> String) -> Edit {
    let range = lines_of(text, selection);
    let old = &text[range.clone()];
    let several = old.contains('\n');
    let new = old.split('\n').map(|line| {
        if several && line.trim().is_empty() { line.to_owned() } else { rewrite(line) }
    });
    let new = new.collect::<Vec<_>>().join("\n");
    let select = if several {
        range.start..range.start + new.len()
    } else {
        caret_kept(&range, selection, old, &new)
    };
    Edit { range, text: new, select }
}

/// On one line the selection moves with the words it was on.
fn caret_kept(
    range: &Range<usize>,
    selection: &Range<usize>,
    old: &str,
    new: &str,
) -> Range<usize> {
    let moved = |at: usize| {
        let from_end = old.len() - (at - range.start).min(old.len());
        range.start + new.len() - from_end.min(new.len())
    };
    moved(selection.start)..moved(selection.end)
}

#[cfg(test)]
mod tests;
