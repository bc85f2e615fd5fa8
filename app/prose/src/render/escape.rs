//! Escaping, the way HTML serialisers do it.

/// Appends `text` as character data, also valid inside a double-quoted attribute.
///
/// NUL disappears and carriage returns become line feeds, as any HTML parser would make them.
pub(super) fn push_text(out: &mut String, text: &str) {
    push(out, text, false);
}

/// Appends `value` as the inside of a double-quoted attribute.
pub(super) fn push_attribute(out: &mut String, value: &str) {
    push(out, value, true);
}

fn push(out: &mut String, text: &str, attribute: bool) {
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if attribute => out.push_str("&quot;"),
            '\u{a0}' => out.push_str("&nbsp;"),
            '\0' => {}
            '\r' => {
                if chars.peek() != Some(&'\n') {
                    out.push('\n');
                }
            }
            c => out.push(c),
        }
    }
}
