//! Where a text can be cut so that each piece means the same alone as in the whole.
//!
//! A line that is not indented, after a blank line, ends every list, quotation and indented block, and
//! so does a heading after any line; only fenced code and the kinds of raw HTML that end with a mark
//! reach over it, and over a heading the other kinds as well.

use super::definitions::Definitions;

/// Chunks are at least this long, in bytes, before they end at a heading …
const LEAST_AT_HEADING: usize = 256;
/// … and this long before they end at another block: small pieces cost more than they save.
const LEAST: usize = 512;

/// A chunk with more marks than this is no text anybody wrote, and is cut wherever that is: the parser
/// keeps a hundred bytes for each.
const MOST_MARKS: usize = 1 << 16;

/// The chunks of `body`, which together are `body`, and the link definitions of the whole.
///
/// A text with one label defined twice is a single chunk: there what stands in one place decides what
/// another means.
///
/// `known` are the chunks of a text this one may be an edited form of: around the edit, they are not
/// looked for again.
pub(super) fn cut<'a>(body: &'a str, known: &[&str]) -> (Vec<&'a str>, Definitions) {
    if has_lone_return(body) {
        return (vec![body], Definitions::default());
    }
    let chunks = split(body, known);
    match Definitions::of(&chunks) {
        Some(definitions) => (chunks, definitions),
        None => (vec![body], Definitions::default()),
    }
}

/// Carriage returns alone end lines for Markdown and not for us.
fn has_lone_return(body: &str) -> bool {
    body.contains('\r') && body.replace("\r\n", "").contains('\r')
}

/// How many of the known chunks `body` begins with, one after the other.
fn head(body: &str, known: &[&str]) -> usize {
    let mut rest = body;
    known.iter().take_while(|chunk| strip(&mut rest, |rest| rest.strip_prefix(**chunk))).count()
}

/// How many of the known chunks `body` ends with.
fn tail(body: &str, known: &[&str]) -> usize {
    let mut rest = body;
    known
        .iter()
        .rev()
        .take_while(|chunk| strip(&mut rest, |rest| rest.strip_suffix(**chunk)))
        .count()
}

fn strip<'a>(rest: &mut &'a str, strip: impl FnOnce(&'a str) -> Option<&'a str>) -> bool {
    let stripped = strip(rest);
    *rest = stripped.unwrap_or(rest);
    stripped.is_some()
}

/// The parts of `body` with the lengths of the known chunks.
fn taken<'a>(body: &'a str, known: &[&str], chunks: &mut Vec<&'a str>) -> usize {
    let mut at = 0;
    for chunk in known {
        chunks.push(&body[at..at + chunk.len()]);
        at += chunk.len();
    }
    at
}

/// What ends a chunk is in the next one, and where one begins nothing before it matters: chunks before
/// the last that is the same stay, and so do those after a cut that was one before.
fn split<'a>(body: &'a str, known: &[&str]) -> Vec<&'a str> {
    let mut chunks = Vec::new();
    let (same, known) = known.split_at(head(body, known).saturating_sub(1));
    let body = &body[taken(body, same, &mut chunks)..];
    let last = &known[known.len() - tail(body, known)..];
    // Where the last chunks begin, counted from the end.
    let mut from_end: usize = last.iter().map(|chunk| chunk.len()).sum();
    let mut last = last.iter();
    let mut scan = Scan::default();
    let (mut start, mut at) = (0, 0);
    while at < body.len() {
        let line = scan.next_line(&body[at..]);
        let least = if is_heading(line) { LEAST_AT_HEADING } else { LEAST };
        if scan.line(line) && at - start >= least || scan.is_crowded() {
            chunks.push(&body[start..at]);
            start = at;
            scan.begin(line);
            while body.len() - at < from_end {
                from_end -= last.next().map_or(from_end, |chunk| chunk.len());
            }
            if body.len() - at == from_end {
                taken(&body[at..], last.as_slice(), &mut chunks);
                return chunks;
            }
        }
        at += line.len();
    }
    chunks.push(&body[start..]);
    chunks
}

/// What is open at the top level while lines go by.
#[derive(Default)]
struct Scan {
    blank: bool,
    /// The character of the open fence and its length.
    fence: Option<(u8, usize)>,
    /// What ends the open raw HTML.
    html: Option<&'static str>,
    /// Whether the current chunk holds a list.
    listed: bool,
    /// Whether a tag began a line since the last blank one: what seems to open there may be raw HTML.
    tagged: bool,
    /// Set where a fence may belong to an item of a list: from there on nothing is certain.
    lost: bool,
    /// Marks of the current chunk, and those of its last line.
    marks: (usize, usize),
}

impl Scan {
    /// The line `rest` begins with, or as much of it as has the most marks a chunk may have.
    fn next_line<'a>(&self, rest: &'a str) -> &'a str {
        let line = rest.split_inclusive('\n').next().unwrap_or(rest);
        let open = self.fence.is_some() || self.html.is_some() || self.lost;
        if open || line.len() <= MOST_MARKS {
            return line;
        }
        let mut marks = line.bytes().enumerate().filter(|(_, byte)| is_mark(*byte));
        marks.nth(MOST_MARKS).map_or(line, |(end, _)| &line[..end])
    }

    /// Takes the first line of a chunk in.
    fn begin(&mut self, line: &str) {
        *self = Scan::default();
        self.line(line);
    }

    /// Whether the last line is one too many for its chunk.
    fn is_crowded(&self) -> bool {
        let (all, last) = self.marks;
        all > MOST_MARKS && all > last && !self.lost
    }

    /// Takes the next line in; whether the text may be cut before it.
    fn line(&mut self, line: &str) -> bool {
        let content = line.trim_end_matches(['\n', '\r']);
        if self.is_inside(content) {
            return false;
        }
        self.marks.1 = line.bytes().filter(|byte| is_mark(*byte)).count();
        self.marks.0 += self.marks.1;
        let text = content.trim_start_matches(' ');
        let indent = content.len() - text.len();
        if text.trim_matches([' ', '\t']).is_empty() {
            self.blank = true;
            self.tagged = false;
            return false;
        }
        let list = is_list(text);
        let may = (self.blank || is_heading(text) && !self.tagged)
            && indent == 0
            && text.as_bytes().first() != Some(&b'\t')
            && !self.lost
            && !(list && self.listed);
        self.blank = false;
        self.listed |= list;
        if indent < 4 {
            self.open(text, indent);
        }
        may
    }

    /// Whether the line belongs to an open fence or raw HTML, which it may end.
    fn is_inside(&mut self, content: &str) -> bool {
        if let Some((mark, length)) = self.fence {
            let text = content.trim_start_matches(' ');
            let run = text.bytes().take_while(|b| *b == mark).count();
            let closes =
                content.len() - text.len() < 4 && run >= length && text[run..].trim().is_empty();
            if closes {
                self.fence = None;
            }
            self.blank = false;
            return true;
        }
        let Some(end) = self.html else { return false };
        if contains_tag(content, end) {
            self.html = None;
        }
        self.blank = false;
        true
    }

    fn open(&mut self, text: &str, indent: usize) {
        self.fence = fence(text);
        if self.fence.is_none() {
            self.html = raw_html(text);
        }
        let opened = self.fence.is_some() || self.html.is_some();
        self.lost |= opened && (indent > 0 && self.listed || self.tagged);
        // Parsers differ on a mark that opens and closes at once.
        if text.as_bytes().first() == Some(&b'<') {
            self.lost |= ["<!-->", "<!--->", "<?>"].iter().any(|mark| text.starts_with(mark));
            self.tagged = true;
        }
    }
}

/// What the parser may have to keep until it knows what it means, and the ends of lines.
fn is_mark(byte: u8) -> bool {
    matches!(
        byte,
        b'*' | b'_' | b'~' | b'[' | b']' | b'<' | b'>' | b'&' | b'`' | b'!' | b'\\' | b'\n'
    )
}

/// One to six `#` and a space, or nothing more.
fn is_heading(text: &str) -> bool {
    let rest = text.trim_start_matches('#');
    let ends = rest.is_empty() || rest.starts_with([' ', '\t', '\n', '\r']);
    ends && (1..=6).contains(&(text.len() - rest.len()))
}

/// A bullet, a number with a dot or a bracket: what may begin or continue a list.
fn is_list(text: &str) -> bool {
    matches!(text.as_bytes().first(), Some(b'-' | b'*' | b'+' | b'0'..=b'9'))
}

fn fence(text: &str) -> Option<(u8, usize)> {
    let mark = *text.as_bytes().first().filter(|b| matches!(b, b'`' | b'~'))?;
    let length = text.bytes().take_while(|b| *b == mark).count();
    let plain = mark == b'~' || !text[length..].contains('`');
    (length >= 3 && plain).then_some((mark, length))
}

/// What ends the raw HTML that `text` opens, when a blank line does not and the line itself does not.
fn raw_html(text: &str) -> Option<&'static str> {
    if text.as_bytes().first() != Some(&b'<') {
        return None;
    }
    const MARKS: [(&str, &str); 8] = [
        ("<!--", "-->"),
        ("<?", "?>"),
        ("<![cdata[", "]]>"),
        ("<script", "</script>"),
        ("<pre", "</pre>"),
        ("<style", "</style>"),
        ("<textarea", "</textarea>"),
        ("<!", ">"),
    ];
    let begins = |mark: &str| {
        text.as_bytes()
            .get(..mark.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(mark.as_bytes()))
    };
    let (mark, _) = MARKS.iter().find(|(mark, _)| begins(mark))?;
    let rest = &text[mark.len()..];
    let element = mark.as_bytes()[1].is_ascii_alphabetic();
    if element && !rest.is_empty() && !rest.starts_with(|c: char| c.is_whitespace() || c == '>') {
        return None;
    }
    if *mark == "<!" && !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let end = MARKS.iter().find(|(other, _)| other == mark).map(|(_, end)| *end)?;
    // Any of the elements ends any of them.
    let ends = if element {
        MARKS[3..7].iter().any(|(_, end)| contains_tag(rest, end))
    } else {
        rest.contains(end)
    };
    (!ends).then_some(end)
}

/// Whether `line` holds `end`, in any case; an element is ended by the end tag of any of the four.
fn contains_tag(line: &str, end: &str) -> bool {
    if !end.starts_with("</") {
        return line.contains(end);
    }
    let lower = line.to_ascii_lowercase();
    ["</script>", "</pre>", "</style>", "</textarea>"].iter().any(|tag| lower.contains(tag))
}
