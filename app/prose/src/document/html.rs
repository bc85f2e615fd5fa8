//! Tags inside Markdown: links and pictures written as raw HTML are still links and pictures.

/// A tag found in raw HTML, with the attributes analysis needs.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct RawTag {
    /// Lower case, with a leading `/` for a closing tag.
    pub(super) name: String,
    attributes: Vec<(String, String)>,
}

/// The level of a heading by the name of its element, `h1` to `h6`.
pub(crate) fn heading_level(name: &str) -> Option<u8> {
    let level = name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&level).then_some(level)
}

impl RawTag {
    /// Reads the tag that `html` begins with (`<a href="…">`), if it begins with one; the second
    /// value is the length of the tag.
    pub(super) fn at(html: &str) -> Option<(RawTag, usize)> {
        let rest = html.strip_prefix('<')?;
        let named = |c: char| c.is_ascii_alphanumeric() || c == '/';
        let name_end = rest.find(|c| !named(c)).unwrap_or(rest.len());
        let name = rest[..name_end].trim_end_matches('/').to_ascii_lowercase();
        if !name.trim_start_matches('/').starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let mut tag = RawTag { name, attributes: Vec::new() };
        let length = tag.read_attributes(&rest[name_end..])?;
        Some((tag, 1 + name_end + length))
    }

    /// The value of an attribute, entities of the simplest kind decoded.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let (_, value) = self.attributes.iter().find(|(key, _)| key == name)?;
        Some(value.replace("&quot;", "\"").replace("&amp;", "&"))
    }

    /// Reads `name="value"` pairs up to `>`; the length read, or none when the tag is not closed.
    fn read_attributes(&mut self, text: &str) -> Option<usize> {
        let mut at = 0;
        loop {
            let rest = &text[at..];
            at += rest.find(|c: char| !c.is_whitespace() && c != '/')?;
            let rest = &text[at..];
            if rest.starts_with('>') {
                return Some(at + 1);
            }
            let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/'));
            let end = end?.max(rest.chars().next().map_or(1, char::len_utf8));
            let name = rest[..end].to_ascii_lowercase();
            let (value, length) = value(&rest[end..])?;
            self.attributes.push((name, value));
            at += end + length;
        }
    }
}

/// The value after an attribute's name, empty without `=`, and how much was read.
fn value(text: &str) -> Option<(String, usize)> {
    let space = text.len() - text.trim_start().len();
    let Some(rest) = text.trim_start().strip_prefix('=') else { return Some((String::new(), 0)) };
    let lead = space + 1 + (rest.len() - rest.trim_start().len());
    let rest = rest.trim_start();
    if let Some(quote) = rest.chars().next().filter(|c| matches!(c, '"' | '\'')) {
        let inner = &rest[1..];
        let end = inner.find(quote)?;
        return Some((inner[..end].to_owned(), lead + end + 2));
    }
    let end = rest.find(|c: char| c.is_whitespace() || c == '>')?;
    Some((rest[..end].to_owned(), lead + end))
}
