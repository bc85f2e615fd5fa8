//! Sentences: where one ends and the next begins, in the plain text of one block.
//!
//! A colon or a semicolon never ends a sentence; a quotation and its « dit-il » are one; abbreviations,
//! initials, decimals, domains and ellipses in mid-sentence end nothing.

mod abbreviations;
mod dot;
mod enclosures;
mod next;
mod speech;

pub(crate) use abbreviations::starts;

use crate::{Language, Span};
use enclosures::{Enclosure, Enclosures};
use next::Next;

/// Quotations longer than this many bytes are cut at their own sentences, whoever speaks.
const LONGEST_QUOTATION: usize = 300;

/// What is quoted in the text of one paragraph, marks included, in order: `« … »`, `“ … ”`, `"…"`.
#[must_use]
pub fn quotations(text: &str) -> Vec<Span> {
    Enclosures::of(text).quotations()
}

/// Spans of the sentences of `text`, without the white space around them.
pub(crate) fn split(text: &str, language: Language) -> Vec<Span> {
    let mut sentences = Vec::new();
    // Most items, cells and lines of a list without marks are one sentence.
    if !text.contains(may_end) {
        push(text, 0, text.len(), &mut sentences);
        return sentences;
    }
    let mut splitter = Splitter { text, language, open: Enclosures::of(text), start: 0 };
    let mut at = 0;
    while let Some(found) = text[at..].find(may_end) {
        let from = at + found;
        let run = splitter.run(from);
        let end = match text[from..].chars().next() {
            Some(c) if is_face(c) => splitter.face_end(from),
            _ if run.is_empty() => splitter.line_end(from),
            _ => splitter.boundary(run),
        };
        at = end.unwrap_or_else(|| run.end().max(next_char(text, from)));
        if end.is_some() {
            push(text, splitter.start, at, &mut sentences);
            splitter.start = at + leading_space(&text[at..]);
            at = splitter.start.max(at);
        }
    }
    push(text, splitter.start, text.len(), &mut sentences);
    sentences
}

fn push(text: &str, start: usize, end: usize, sentences: &mut Vec<Span>) {
    let slice = &text[start..end];
    let begin = start + leading_space(slice);
    let trimmed = slice.trim();
    if !trimmed.is_empty() {
        sentences.push(Span::new(begin, begin + trimmed.len()));
    }
}

fn leading_space(slice: &str) -> usize {
    slice.len() - slice.trim_start().len()
}

fn next_char(text: &str, at: usize) -> usize {
    at + text[at..].chars().next().map_or(1, char::len_utf8)
}

fn may_end(c: char) -> bool {
    is_terminator(c) || c == '\n' || is_face(c)
}

/// Faces, gestures and confetti close what they comment on; hearts and things also stand for words.
fn is_face(c: char) -> bool {
    matches!(c, '\u{1f600}'..='\u{1f64f}' | '\u{1f389}'..='\u{1f38a}' | '\u{1f44a}'..='\u{1f44f}'
        | '\u{1f910}'..='\u{1f92f}' | '\u{1f970}'..='\u{1f97a}')
}

fn is_terminator(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '‽' | '؟' | '۔' | '。' | '！' | '？')
}

struct Splitter<'a> {
    text: &'a str,
    language: Language,
    open: Enclosures,
    /// Where the current sentence begins.
    start: usize,
}

impl Splitter<'_> {
    /// The run of terminators at `from`: `...`, `?!`, `! !`.
    fn run(&self, from: usize) -> Span {
        let rest = &self.text[from..];
        let mut length = rest.find(|c| !is_terminator(c)).unwrap_or(rest.len());
        while length > 0 {
            let after = &rest[length..];
            let spaces = leading_space(after);
            let more = &after[spaces..];
            if spaces == 0 || spaces > 3 || !more.starts_with(['!', '?']) {
                break;
            }
            length += spaces + more.find(|c| !is_terminator(c)).unwrap_or(more.len());
        }
        Span::new(from, from + length)
    }

    /// A new line begins a new sentence when it opens with a bullet, or a dash and a capital.
    fn line_end(&self, newline: usize) -> Option<usize> {
        let line = self.text[newline..].trim_start();
        let mark = line.chars().next()?;
        let after = &line[mark.len_utf8()..];
        let spaced = after.starts_with(char::is_whitespace);
        let begins =
            after.trim_start().starts_with(|c: char| c.is_uppercase() || "«“\"".contains(c));
        let bullet = matches!(mark, '•' | '‣' | '◦' | '▪' | '●') && spaced;
        let dialogue = matches!(mark, '—' | '–') && begins;
        (bullet || dialogue).then_some(newline)
    }

    /// A face after a word ends the sentence when a capital follows.
    fn face_end(&self, from: usize) -> Option<usize> {
        // Only the first face of a row: a thousand of them are read once, not a thousand times.
        if !self.text[self.start..from].trim_end().ends_with(char::is_alphanumeric) {
            return None;
        }
        let end = from + trailing_emoji(&self.text[from..]);
        let rest = &self.text[end..];
        let spaced = rest.starts_with(char::is_whitespace);
        let begins = Next::of(rest).is_some_and(|next| next.is_uppercase());
        (end > from && spaced && begins).then_some(end)
    }

    /// Where the sentence ends when it does so at `run`.
    fn boundary(&mut self, run: Span) -> Option<usize> {
        let enclosing = self.open.around(run.start());
        if self.is_aside(run, enclosing.first().copied()) {
            return None;
        }
        let (end, quoted) = self.after_closers(run.end());
        let rest = &self.text[end..];
        if rest.trim_start().is_empty() {
            return Some(end);
        }
        if enclosing.iter().any(|enclosure| self.holds(*enclosure, end)) {
            return None;
        }
        // The speaker may follow a quotation that begins the sentence, not one with its own "he said".
        let begins = enclosing.first().is_some_and(|around| around.open.start() == self.start);
        let terminator = self.text[run.range()].trim_end();
        if !rest.starts_with(char::is_whitespace) {
            return self.glued(terminator, rest).then_some(end);
        }
        let next = Next::of(rest)?;
        let ends = next.begins_sentence()
            && !(quoted && begins && speech::follows(&next, self.language))
            && (terminator != "." || dot::ends(self, run.start(), &next))
            && !(is_ellipsis(terminator) && next.word() == "I");
        ends.then_some(end)
    }

    /// `(!)`, `[…]`: the mark comments on the sentence, it does not end it.
    fn is_aside(&self, run: Span, enclosing: Option<Enclosure>) -> bool {
        enclosing.is_some_and(|around| {
            !around.quotation && self.text[around.open.end()..run.start()].trim().is_empty()
        })
    }

    /// Whether a boundary at `end` would cut what must stay in one piece: a bracket opened in
    /// mid-sentence, or a short quotation after which its sentence goes on.
    fn holds(&self, around: Enclosure, end: usize) -> bool {
        if around.close.start() < end {
            return false;
        }
        if !around.quotation {
            return around.open.start() > self.start;
        }
        let short = around.close.start() - around.open.end() <= LONGEST_QUOTATION;
        let after = &self.text[around.close.end()..];
        let said = speech::names_speaker(&self.text[around.open.end()..end]);
        short && (self.introduces(around) || said || goes_on(after, self.language))
    }

    /// `Il a crié : « …`, `He said, "…`: the quotation is the end of the sentence that announces it.
    fn introduces(&self, around: Enclosure) -> bool {
        around.open.start() > self.start
            && self.text[self.start..around.open.start()].trim_end().ends_with([':', ','])
    }

    /// Terminators without a space after them: a domain or a decimal, rarely a sentence.
    fn glued(&self, terminator: &str, rest: &str) -> bool {
        let capital = rest.starts_with(|c: char| c.is_uppercase());
        let wide = terminator.ends_with(['。', '！', '？', '؟']);
        let dash = rest.starts_with(['—', '«', '“']);
        wide || dash || (capital && terminator.ends_with(['!', '?', '…']))
    }

    /// The end of what closes with the sentence: quotes, brackets, note marks, more terminators,
    /// an emoji. Also says whether a quotation was closed.
    fn after_closers(&self, from: usize) -> (usize, bool) {
        let mut end = from;
        let mut quoted = false;
        loop {
            let rest = &self.text[end..];
            let spaces = leading_space(rest);
            let after = &rest[spaces..];
            let Some(c) = after.chars().next() else { break };
            let at = end + spaces;
            if spaces == 0
                && let Some(length) = note_number(after)
            {
                end = at + length;
                continue;
            }
            let closes = self.closes(c, at, spaces);
            let continues = spaces == 0 && is_terminator(c);
            let note = spaces == 0 && is_note_mark(c);
            if !(closes || continues || note) {
                break;
            }
            quoted |= closes && !matches!(c, ')' | ']' | '}');
            end = at + c.len_utf8();
        }
        (end + trailing_emoji(&self.text[end..]), quoted)
    }

    fn closes(&self, c: char, at: usize, spaces: usize) -> bool {
        let next = self.text[at + c.len_utf8()..].chars().next();
        let free = next.is_none_or(|n| !n.is_alphanumeric());
        match c {
            '»' | '›' => true,
            ')' | ']' | '}' | '”' => spaces == 0,
            '’' | '\'' | '‘' => spaces == 0 && free,
            '"' | '“' => spaces == 0 && (self.open.is_close(at) || free),
            '*' | '_' => spaces == 0 && free,
            _ => false,
        }
    }
}

/// After a quotation its sentence goes on when what follows is not a new beginning.
fn goes_on(after: &str, language: Language) -> bool {
    let trimmed = after.trim_start();
    if trimmed.starts_with([',', ';', ':']) {
        return true;
    }
    let Some(next) = Next::of(after) else { return false };
    next.is_lowercase() || speech::follows(&next, language)
}

fn is_ellipsis(terminator: &str) -> bool {
    terminator == "…" || terminator.len() > 1 && terminator.bytes().all(|b| b == b'.')
}

/// The length of a note number in brackets, `[12]`.
fn note_number(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('[')?;
    let digits = inner.bytes().take(4).take_while(u8::is_ascii_digit).count();
    (digits > 0 && inner[digits..].starts_with(']')).then_some(digits + 2)
}

fn is_note_mark(c: char) -> bool {
    matches!(c, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹' | '†' | '‡')
}

/// Emoji right after the end belong to the sentence they comment on.
fn trailing_emoji(rest: &str) -> usize {
    let body = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let skipped = rest.len() - body.len();
    let length = body.find(|c| !is_emoji(c)).unwrap_or(body.len());
    let ends = body[length..].chars().next().is_none_or(char::is_whitespace);
    if length > 0 && ends { skipped + length } else { 0 }
}

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{fe0f}' | '\u{200d}'
        | '\u{2b50}' | '\u{e0020}'..='\u{e007f}')
}
