//! The little of YAML 1.2 that front matter needs: `key: value`, lists, one level of maps. Every text
//! is a double-quoted scalar on one line, so no value can be read as anything but text.

use std::fmt::Write as _;

#[derive(Default)]
pub(super) struct Yaml(String);

impl Yaml {
    pub fn text(&mut self, key: &str, value: &str) -> &mut Self {
        self.bare(key, &quoted(value))
    }

    /// As [`Yaml::text`], left out when there is nothing to say.
    pub fn some(&mut self, key: &str, value: &str) -> &mut Self {
        if value.trim().is_empty() { self } else { self.text(key, value) }
    }

    /// A value that is not text: a date, a truth value.
    pub fn bare(&mut self, key: &str, value: &str) -> &mut Self {
        self.line(&format!("{key}: {value}"))
    }

    /// A list on one line; left out when empty.
    pub fn list(&mut self, key: &str, values: &[String]) -> &mut Self {
        let quoted: Vec<String> = values.iter().map(|value| quoted(value)).collect();
        if quoted.is_empty() { self } else { self.bare(key, &format!("[{}]", quoted.join(", "))) }
    }

    /// A list of maps, each a row of keys and texts; empty texts are left out.
    pub fn rows<'a>(
        &mut self,
        key: &str,
        rows: impl IntoIterator<Item = Vec<(&'static str, &'a str)>>,
    ) -> &mut Self {
        let mut rows = rows.into_iter().peekable();
        if rows.peek().is_some() {
            self.line(&format!("{key}:"));
        }
        for row in rows {
            let filled = row.into_iter().filter(|(_, value)| !value.trim().is_empty());
            for (place, (name, value)) in filled.enumerate() {
                let lead = if place == 0 { "  - " } else { "    " };
                self.line(&format!("{lead}{name}: {}", quoted(value)));
            }
        }
        self
    }

    /// A line as it is.
    pub fn line(&mut self, line: &str) -> &mut Self {
        self.0.push_str(line);
        self.0.push('\n');
        self
    }

    pub fn finish(&mut self) -> String {
        std::mem::take(&mut self.0)
    }
}

/// A double-quoted scalar (YAML 1.2, 7.3.1): what is not printable there, and what older readers take
/// for a line break, is escaped.
pub(super) fn quoted(value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 2);
    out.push('"');
    for character in value.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\0'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{feff}'
            | '\u{fffe}'
            | '\u{ffff}' => {
                // Writing to a String cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(character));
            }
            other => out.push(other),
        }
    }
    out.push('"');
    out
}
