//! Front matter: the `key: value` lines between two `---` at the top of a Markdown file.

use crate::Language;

/// What a file says about itself before its text. Keys other than these are ignored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrontMatter {
    /// `title`
    pub title: Option<String>,
    /// `slug`
    pub slug: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `keyphrase` (a value or a list; the first is the main one) and `keyphrases`
    pub keyphrases: Vec<String>,
    /// `synonyms`: a list, or values between commas
    pub synonyms: Vec<String>,
    /// `lang`
    pub lang: Option<Language>,
}

/// Reads the front matter of `source`; the second value is the offset at which the text begins,
/// 0 when there is no front matter or when it is never closed.
#[must_use]
pub fn front_matter(source: &str) -> (FrontMatter, usize) {
    let Some((inner, body)) = fenced(source) else { return (FrontMatter::default(), 0) };
    let mut matter = FrontMatter::default();
    let mut key = "";
    for line in inner.lines() {
        if let Some(item) = list_item(line) {
            matter.put(key, vec![item]);
        } else if let Some((name, value)) = entry(line) {
            key = name;
            matter.put(name, values(value));
        }
    }
    (matter, body)
}

/// The lines between the fences and the offset after the closing one.
fn fenced(source: &str) -> Option<(&str, usize)> {
    let bom = if source.starts_with('\u{feff}') { 3 } else { 0 };
    let mut lines = source[bom..].split_inclusive('\n');
    let first = lines.next().filter(|line| line.trim_end() == "---")?;
    let start = bom + first.len();
    let mut at = start;
    for line in lines {
        if matches!(line.trim_end(), "---" | "...") {
            return plausible(&source[start..at]).then_some((&source[start..at], at + line.len()));
        }
        at += line.len();
    }
    None
}

/// A thematic break at the top of a text is not front matter: some line must be an entry.
fn plausible(inner: &str) -> bool {
    let mut lines = inner.lines().filter(|line| !line.trim().is_empty());
    lines.next().is_none_or(|line| line.starts_with('#') || entry(line).is_some())
}

fn entry(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(':')?;
    let plain = !name.is_empty()
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'));
    let spaced = value.is_empty() || value.starts_with([' ', '\t']);
    (plain && spaced).then_some((name, value.trim()))
}

fn list_item(line: &str) -> Option<String> {
    let rest = line.trim_start().strip_prefix("- ")?;
    Some(unquoted(rest.trim()))
}

/// A value as a list of one, or the members of `[a, "b, c"]`.
fn values(value: &str) -> Vec<String> {
    match value.strip_prefix('[').and_then(|inner| inner.strip_suffix(']')) {
        Some(inner) => split_list(inner),
        None if value.is_empty() => Vec::new(),
        None => vec![unquoted(value)],
    }
}

fn split_list(inner: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut quote = None;
    let mut start = 0;
    for (at, c) in inner.char_indices() {
        match quote {
            Some(open) if c == open => quote = None,
            None if matches!(c, '"' | '\'') && inner[start..at].trim().is_empty() => {
                quote = Some(c);
            }
            None if c == ',' => {
                parts.push(unquoted(inner[start..at].trim()));
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(unquoted(inner[start..].trim()));
    parts.retain(|part| !part.is_empty());
    parts
}

/// The value without its quotes, or without its trailing ` # comment` when it has none.
fn unquoted(value: &str) -> String {
    if let Some(rest) = value.strip_prefix('"') {
        return double_quoted(rest);
    }
    if let Some(inner) = value.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
        return inner.replace("''", "'");
    }
    value.split(" #").next().unwrap_or(value).trim().to_owned()
}

fn double_quoted(rest: &str) -> String {
    let mut out = String::new();
    let mut chars = rest.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => break,
            '\\' => match chars.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                Some(other) => out.push(other),
                None => {}
            },
            c => out.push(c),
        }
    }
    out
}

impl FrontMatter {
    fn put(&mut self, key: &str, mut values: Vec<String>) {
        match key {
            "title" => self.title = take_first(values).or(self.title.take()),
            "slug" => self.slug = take_first(values).or(self.slug.take()),
            "description" => self.description = take_first(values).or(self.description.take()),
            "lang" | "language" => {
                self.lang = take_first(values).and_then(|code| Language::of_code(&code));
            }
            "keyphrase" | "keyphrases" => self.keyphrases.append(&mut values),
            "synonyms" => {
                let split = values.iter().flat_map(|value| value.split(','));
                self.synonyms.extend(split.map(|s| s.trim().to_owned()).filter(|s| !s.is_empty()));
            }
            _ => {}
        }
    }
}

fn take_first(values: Vec<String>) -> Option<String> {
    values.into_iter().next().filter(|value| !value.is_empty())
}
