//! Words: what a reader would count as one.
//!
//! Elisions and compounds are one word (`l’enclos`, `porte-monnaie`, `don't`), so are numbers with
//! their separators (`10 000`, `3,5`, `23:20`), domains, and inclusive forms (`auteur·rice·s`).
//! Full addresses (`https://…`, e-mail) are not words.

use crate::{Language, Span, fold, is_function_word, syllables};

/// One word of a short plain string: a title, a slug, a keyphrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainWord {
    /// Where it is in the string.
    pub span: Span,
    /// Its folded form, see [`fold`].
    pub folded: String,
    /// Spoken syllables.
    pub syllables: usize,
    /// Whether it is a function word of the language.
    pub function: bool,
}

/// The words of a plain string, without any markup.
#[must_use]
pub fn words_of(text: &str, language: Language) -> Vec<PlainWord> {
    tokens(text)
        .map(|span| {
            let word = &text[span.range()];
            let folded = fold(word);
            let function = is_function_word(&folded, language);
            PlainWord { span, folded, syllables: syllables(word, language), function }
        })
        .collect()
}

/// Spans of the words of a plain string, in order.
#[must_use]
pub fn word_spans(text: &str) -> Vec<Span> {
    tokens(text).collect()
}

/// Spans of the words of `text`, in order.
pub(crate) fn tokens(text: &str) -> impl Iterator<Item = Span> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text[at..].find(is_word_char)?;
            let token = Token::at(text, start);
            at = token.end;
            if !token.address {
                return Some(Span::new(start, token.end));
            }
        }
    })
}

/// Letters, digits and what can only stand inside a word; superscripts are notes, not words.
pub(crate) fn is_word_char(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    c.is_alphanumeric() && !matches!(c, '²' | '³' | '¹' | 'ª' | 'º' | '\u{2070}'..='\u{209f}')
}

/// Combining accents, soft hyphens and joiners: they never end a word.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}')
}

struct Token {
    end: usize,
    address: bool,
}

impl Token {
    fn at(text: &str, start: usize) -> Token {
        if let Some(end) = address_end(text, start) {
            return Token { end, address: true };
        }
        let mut address = false;
        let mut end = start;
        let mut last = ' ';
        while let Some(c) = text[end..].chars().next() {
            if is_word_char(c) || is_invisible(c) {
                if is_word_char(c) {
                    last = c;
                }
                end += c.len_utf8();
                continue;
            }
            let Some(length) = joined(&text[end..], c, last, &text[start..end]) else { break };
            address |= c == '@';
            end += length;
        }
        let end = trimmed(text, start, end);
        Token { end: end + signs(&text[start..end], &text[end..]), address }
    }
}

/// The bytes of the signs that end a name of one letter: `C++`, `F#`.
fn signs(word: &str, rest: &str) -> usize {
    let sign = ["++", "#"].into_iter().find(|sign| rest.starts_with(sign));
    let alone = sign.is_some_and(|sign| !rest[sign.len()..].starts_with(is_word_char));
    let letter = word.len() == 1 && word.starts_with(|c: char| c.is_ascii_alphabetic());
    sign.filter(|_| letter && alone).map_or(0, str::len)
}

/// Invisible characters at the end of a word are not its letters.
fn trimmed(text: &str, start: usize, end: usize) -> usize {
    match text[start..end].trim_end_matches(is_invisible).len() {
        0 => end,
        length => start + length,
    }
}

/// The end of the address that begins at `start`, if one does.
fn address_end(text: &str, start: usize) -> Option<usize> {
    let bytes = &text.as_bytes()[start..];
    if !matches!(bytes.first(), Some(b'h' | b'H' | b'w' | b'W' | b'f')) {
        return None;
    }
    let begins = |prefix: &str| {
        bytes.get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix.as_bytes()))
    };
    if !["http://", "https://", "www.", "ftp://"].iter().any(|prefix| begins(prefix)) {
        return None;
    }
    let rest = &text[start..];
    let stop = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '«' | '»' | '“' | '”');
    let end = rest.find(stop).unwrap_or(rest.len());
    let address =
        rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '’', '\'', '*']);
    Some(start + address.len())
}

/// How many bytes of `rest`, which begins with `c`, belong to the word that ends before it.
fn joined(rest: &str, c: char, last: char, word: &str) -> Option<usize> {
    let width = c.len_utf8();
    let after = &rest[width..];
    let next = after.chars().next()?;
    let numbers = last.is_ascii_digit() && next.is_ascii_digit();
    let joins = match c {
        '\'' | '’' | 'ʼ' | '‘' | '-' | '\u{2010}' | '\u{2011}' | '_' => is_word_char(next),
        '@' => is_word_char(next) && last.is_ascii_alphanumeric(),
        '.' => dot_joins(after, last, next, word),
        ',' | ':' => numbers,
        '/' => numbers || single_letter(after),
        '&' => last.is_uppercase() && next.is_uppercase(),
        '·' | '•' | '‧' | '⋅' => last.is_alphabetic() && next.is_alphabetic(),
        '(' => return bracketed_ending(after, last).map(|length| width + length),
        '\u{a0}' | '\u{202f}' | '\u{2009}' => last.is_ascii_digit() && three_digits(after),
        ' ' => is_grouped(word) && three_digits(after),
        '₀'..='₉' => last.is_alphabetic() && is_word_char(next),
        '°' | 'º' => matches!(word, "n" | "N") && next.is_ascii_digit(),
        _ => false,
    };
    joins.then_some(width)
}

/// A dot inside a number, a domain or an acronym; not one that lacks its space (`fini.Il`).
fn dot_joins(after: &str, last: char, next: char, word: &str) -> bool {
    if next == '-' {
        return last.is_uppercase() && after[1..].starts_with(char::is_uppercase);
    }
    let sentence = next.is_uppercase()
        && last.is_lowercase()
        && word.chars().nth(1).is_some()
        && after.chars().nth(1).is_some_and(char::is_lowercase);
    is_word_char(next) && !sentence
}

/// `km/h`: a single letter after the slash.
fn single_letter(after: &str) -> bool {
    let mut chars = after.chars();
    chars.next().is_some_and(char::is_alphabetic) && !chars.next().is_some_and(is_word_char)
}

/// One to three digits and groups of three after them, `10` of `10 000`: before a plain space only a number that
/// begins so goes on, not a year or a telephone number.
fn is_grouped(word: &str) -> bool {
    let mut groups = word.split([' ', '\u{a0}', '\u{202f}', '\u{2009}']);
    let digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let first = groups.next().unwrap_or_default();
    (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && digits(first)
        && groups.all(|group| group.len() == 3 && digits(group))
}

fn three_digits(after: &str) -> bool {
    let digits = after.bytes().take_while(u8::is_ascii_digit).take(4).count();
    digits == 3
}

/// The length of `e)` or `ne)` after an opening bracket glued to a word: `étudiant(e)s`.
fn bracketed_ending(after: &str, last: char) -> Option<usize> {
    let letters = after.chars().take(4).take_while(|c| c.is_lowercase()).count();
    let length: usize = after.chars().take(letters).map(char::len_utf8).sum();
    let closed = after[length..].starts_with(')');
    (last.is_lowercase() && (1..=3).contains(&letters) && closed).then_some(length + 1)
}
