//! Quotations and brackets that are opened and closed again.

use crate::Span;
use crate::order::{ordered, place};

/// A matched pair of marks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Enclosure {
    pub(super) open: Span,
    pub(super) close: Span,
    pub(super) quotation: bool,
}

/// The matched pairs of a text, asked about positions in increasing order.
pub(super) struct Enclosures {
    /// In order of their opening marks.
    pairs: Vec<Enclosure>,
    /// Positions of closing marks, sorted.
    closes: Vec<usize>,
    next: usize,
    open: Vec<Enclosure>,
}

/// An opening mark further down than this many unclosed ones is forgotten: unclosed marks must not
/// cost quadratic time.
const REACH: usize = 8;

impl Enclosures {
    pub(super) fn of(text: &str) -> Enclosures {
        let mut pairs = Vec::new();
        let mut waiting: Vec<(char, Span)> = Vec::new();
        let mut at = 0;
        while let Some(found) = text.as_bytes()[at..].iter().position(|byte| may_mark(*byte)) {
            let start = at + found;
            let Some(c) = text[start..].chars().next() else { break };
            let span = Span::new(start, start + c.len_utf8());
            if opens(c, text, span) {
                waiting.push((c, span));
            } else if let Some(index) = matching(&waiting, c) {
                let (mark, open) = waiting[index];
                waiting.truncate(index);
                pairs.push(Enclosure { open, close: span, quotation: !"([{".contains(mark) });
            }
            at = span.end();
        }
        let pairs = ordered(pairs, |pair| place(pair.open.start()));
        let closes = pairs.iter().map(|pair| pair.close.start()).collect();
        let closes = ordered(closes, |at| place(*at));
        Enclosures { pairs, closes, next: 0, open: Vec::new() }
    }

    /// From the opening to the closing mark of each quotation, what is quoted inside another left out.
    pub(super) fn quotations(&self) -> Vec<Span> {
        let mut found: Vec<Span> = Vec::new();
        for pair in self.pairs.iter().filter(|pair| pair.quotation) {
            if found.last().is_none_or(|outer| outer.end() <= pair.open.start()) {
                found.push(pair.open.until(pair.close.end()));
            }
        }
        found
    }

    /// The innermost pairs around `at`, innermost first; `at` must not decrease between calls.
    pub(super) fn around(&mut self, at: usize) -> Vec<Enclosure> {
        while let Some(pair) = self.pairs.get(self.next).filter(|pair| pair.open.start() < at) {
            self.close_before(pair.open.start());
            self.open.push(self.pairs[self.next]);
            self.next += 1;
        }
        self.close_before(at);
        self.open.iter().rev().take(3).copied().collect()
    }

    fn close_before(&mut self, at: usize) {
        while self.open.last().is_some_and(|pair| pair.close.start() < at) {
            self.open.pop();
        }
    }

    /// Whether the mark at `at` closes a pair.
    pub(super) fn is_close(&self, at: usize) -> bool {
        self.closes.binary_search(&at).is_ok()
    }
}

/// Whether a character that begins with this byte may be a mark: brackets, the straight quote, and
/// the first bytes of `«` and of `“`.
fn may_mark(byte: u8) -> bool {
    matches!(byte, b'"' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | 0xc2 | 0xe2)
}

fn opens(c: char, text: &str, place: Span) -> bool {
    let previous = || text[..place.start()].chars().next_back().unwrap_or(' ');
    match c {
        '«' | '(' | '[' | '{' | '„' => true,
        '“' => {
            let previous = previous();
            !previous.is_alphanumeric() && !matches!(previous, '.' | '!' | '?' | ',' | '…')
        }
        '"' => {
            let previous = previous();
            let before = previous.is_whitespace() || "([{—–-«“'’:".contains(previous);
            before && text[place.end()..].chars().next().is_some_and(|n| !n.is_whitespace())
        }
        _ => false,
    }
}

fn matching(waiting: &[(char, Span)], close: char) -> Option<usize> {
    let wanted: &[char] = match close {
        '»' => &['«'],
        '”' => &['“', '„'],
        '“' => &['„'],
        '"' => &['"'],
        ')' => &['('],
        ']' => &['['],
        '}' => &['{'],
        _ => return None,
    };
    let least = waiting.len().saturating_sub(REACH);
    (least..waiting.len()).rev().find(|index| wanted.contains(&waiting[*index].0))
}
