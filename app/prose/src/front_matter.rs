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
    let mut reading = Reading::default();
    for line in inner.lines() {
        // What says nothing is passed over.
        let _: Option<()> = reading.line(line.trim_end());
    }
    for (name, values) in reading.entries {
        matter.put(&name, values);
    }
    (matter, body)
}

/// Keys with their values, in the order of a file; a key within another one is `outer.inner`.
pub type Entries = Vec<(String, Vec<String>)>;

/// Everything the front matter of `source` says, for those who take texts over from elsewhere, and the
/// offset at which the text begins.
///
/// # Errors
/// The number of the first line that says nothing, or 0 when the front matter is never closed.
pub fn front_matter_entries(source: &str) -> Result<(Entries, usize), usize> {
    let Some((first, rest)) = source.split_once('\n').filter(|it| it.0.trim_end() == "---") else {
        return Ok((Entries::new(), 0));
    };
    let mut at = first.len() + 1;
    let mut reading = Reading::default();
    let mut broken = None;
    for (number, line) in rest.split_inclusive('\n').enumerate() {
        at += line.len();
        if matches!(line.trim_end(), "---" | "...") {
            return broken.map_or(Ok((reading.entries, at)), Err);
        }
        if line.trim().is_empty() && broken.is_some() {
            // A text that begins with a line across, and goes on.
            return Ok((Entries::new(), 0));
        }
        if reading.line(line.trim_end()).is_none() && broken.is_none() {
            broken = Some(number + 2);
        }
    }
    if reading.entries.is_empty() { Ok((Entries::new(), 0)) } else { Err(0) }
}

/// What was read so far.
#[derive(Default)]
struct Reading {
    entries: Entries,
    /// The key at the margin.
    outer: String,
    /// Set while lines belong to one value; what stands between them.
    block: Option<&'static str>,
}

impl Reading {
    /// Reads a line; none when it says nothing.
    fn line(&mut self, line: &str) -> Option<()> {
        let text = line.trim_start();
        let inside = text.len() < line.len() || text.starts_with("- ");
        match (inside, self.block) {
            (true, Some(between)) => {
                self.append(text, between);
                return Some(());
            }
            (false, Some(_)) if !text.is_empty() => self.block = None,
            _ => {}
        }
        if text.is_empty() || text.starts_with('#') {
            return Some(());
        }
        let (member, text) = text.strip_prefix("- ").map_or((false, text), |it| (true, it.trim()));
        match entry(text) {
            Some((name, value)) if inside => {
                self.put(&format!("{}.{name}", self.outer), value);
            }
            Some((name, value)) => {
                name.clone_into(&mut self.outer);
                self.put(name, value);
            }
            None if member => self.entries.last_mut()?.1.push(unquoted(text)),
            None if inside => self.append(text, " "),
            None => return None,
        }
        Some(())
    }

    fn put(&mut self, name: &str, value: &str) {
        self.block = match value.trim_end_matches(['-', '+']) {
            ">" => Some(" "),
            "|" => Some("\n"),
            _ => None,
        };
        let value = if self.block.is_some() { Vec::new() } else { values(value) };
        self.entries.push((name.to_owned(), value));
    }

    /// Goes on with the last value.
    fn append(&mut self, text: &str, between: &str) {
        let Some((_, values)) = self.entries.last_mut() else { return };
        match values.last_mut() {
            Some(last) => *last += &format!("{between}{text}"),
            None => values.push(text.to_owned()),
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_a_file_says_is_read() {
        let text = "---\ntitle: \"Le: marbre\" # note\ndate: 2026-01-31\ntags:\n  - a\n- 'b'\nsummary: >-\n  One\n  two\nresources:\n  - src: x.jpg\n    params:\n      alt: \"A: b\"\nlong: one\n  two\n---\nText\n";
        let (entries, start) = front_matter_entries(text).expect("whole");
        let told: Vec<String> =
            entries.iter().map(|(key, values)| format!("{key}={}", values.join("+"))).collect();
        assert_eq!(
            told,
            [
                "title=Le: marbre",
                "date=2026-01-31",
                "tags=a+b",
                "summary=One two",
                "resources=",
                "resources.src=x.jpg",
                "resources.params=",
                "resources.alt=A: b",
                "long=one two"
            ]
        );
        assert_eq!(&text[start..], "Text\n");
    }

    #[test]
    fn what_is_broken_is_told_from_what_is_a_text() {
        for (text, answer) in [
            ("---\ntitle: x\n\nNever closed.\n", Err(0)),
            ("---\ntitle: x\nno key here\n---\nText", Err(3)),
            ("---\n\nA text after a line across.\n\n---\n", Ok(0)),
            ("---\nA text.\n\nMore: of it.\n---\n", Ok(0)),
            ("Text\n---\n", Ok(0)),
            ("---", Ok(0)),
            ("", Ok(0)),
            ("---\n---\nText", Ok(8)),
        ] {
            assert_eq!(front_matter_entries(text).map(|it| it.1), answer, "{text:?}");
        }
    }
}
