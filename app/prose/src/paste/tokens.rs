//! HTML as tags and text. Never fails: what is not a tag is text.

use super::entities::decode;

/// A piece of HTML.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A start tag, its name in lower case.
    Open { name: String, attributes: Vec<(String, String)>, closed: bool },
    /// An end tag.
    Close(String),
    /// Text, entities decoded.
    Text(String),
}

/// Elements whose content is not HTML.
const RAW: [&str; 5] = ["script", "style", "title", "textarea", "xmp"];

/// The tokens of HTML, one by one; comments, declarations and raw content are left out.
pub(super) struct Tokens<'a> {
    pub(super) rest: &'a str,
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        while !self.rest.is_empty() {
            let (length, token) = match self.rest.strip_prefix('<') {
                Some(after) => tag(self.rest, after),
                None => text(self.rest, self.rest.find('<').unwrap_or(self.rest.len())),
            };
            self.rest = &self.rest[length..];
            if token.is_some() {
                return token;
            }
        }
        None
    }
}

/// The length read, and what it is when it means something.
type Read = (usize, Option<Token>);

fn text(rest: &str, length: usize) -> Read {
    (length, Some(Token::Text(decode(&rest[..length]))))
}

/// Reads what begins with `<`.
fn tag(rest: &str, after: &str) -> Read {
    let first = after.chars().next().unwrap_or(' ');
    match first {
        '!' | '?' => (declaration(rest), None),
        '/' => close(rest, &after[1..]),
        c if c.is_ascii_alphabetic() => open(rest, after),
        _ => text(rest, 1 + after.find('<').unwrap_or(after.len())),
    }
}

/// A comment, a doctype, a conditional of Word: its length.
fn declaration(rest: &str) -> usize {
    if rest.starts_with("<!--") {
        return rest.find("-->").map_or(rest.len(), |at| at + 3);
    }
    rest.find('>').map_or(rest.len(), |at| at + 1)
}

fn close(rest: &str, after: &str) -> Read {
    let length = rest.find('>').map_or(rest.len(), |at| at + 1);
    (length, Some(Token::Close(name(after))))
}

fn name(text: &str) -> String {
    let end =
        text.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).unwrap_or(text.len());
    text[..end].to_ascii_lowercase()
}

fn open(rest: &str, after: &str) -> Read {
    let name = name(after);
    let mut reader = Attributes { text: after, at: name.len(), list: Vec::new(), closed: false };
    reader.read();
    let length = (1 + reader.at).min(rest.len());
    if RAW.contains(&name.as_str()) && !reader.closed {
        return (length + raw(&rest[length..], &name), None);
    }
    (length, Some(Token::Open { name, attributes: reader.list, closed: reader.closed }))
}

/// The length of raw content with the end tag, all of the rest when it never ends.
fn raw(rest: &str, name: &str) -> usize {
    let ends = |at: usize| {
        let after = rest.as_bytes().get(at + 2..at + 2 + name.len());
        after.is_some_and(|after| after.eq_ignore_ascii_case(name.as_bytes()))
    };
    let found = rest.match_indices("</").map(|(at, _)| at).find(|at| ends(*at));
    let Some(at) = found else { return rest.len() };
    rest[at..].find('>').map_or(rest.len(), |end| at + end + 1)
}

/// Reads attributes up to the end of the tag.
struct Attributes<'a> {
    text: &'a str,
    at: usize,
    list: Vec<(String, String)>,
    closed: bool,
}

/// Attributes beyond this many are read over.
const MOST: usize = 64;

impl Attributes<'_> {
    fn read(&mut self) {
        loop {
            self.skip(|c| c.is_whitespace());
            match self.peek() {
                None => return,
                Some('>') => {
                    self.at += 1;
                    return;
                }
                Some('/') => {
                    self.at += 1;
                    self.closed = self.peek() == Some('>');
                }
                Some(_) => self.attribute(),
            }
        }
    }

    fn attribute(&mut self) {
        let start = self.at;
        self.at += self.peek().map_or(0, char::len_utf8);
        self.skip(|c| !c.is_whitespace() && !matches!(c, '=' | '>' | '/'));
        let name = self.text[start..self.at].to_ascii_lowercase();
        let value = self.value();
        if self.list.len() < MOST {
            self.list.push((name, decode(&value)));
        }
    }

    fn value(&mut self) -> String {
        let before = self.at;
        self.skip(|c| c.is_whitespace());
        if self.peek() != Some('=') {
            self.at = before;
            return String::new();
        }
        self.at += 1;
        self.skip(|c| c.is_whitespace());
        match self.peek() {
            Some(quote @ ('"' | '\'')) => self.quoted(quote),
            _ => {
                let start = self.at;
                self.skip(|c| !c.is_whitespace() && c != '>');
                self.text[start..self.at].to_owned()
            }
        }
    }

    fn quoted(&mut self, quote: char) -> String {
        self.at += 1;
        let start = self.at;
        self.skip(|c| c != quote);
        let value = self.text[start..self.at].to_owned();
        self.at = (self.at + 1).min(self.text.len());
        value
    }

    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn skip(&mut self, wanted: impl Fn(char) -> bool) {
        let rest = &self.text[self.at..];
        self.at += rest.find(|c| !wanted(c)).unwrap_or(rest.len());
    }
}
