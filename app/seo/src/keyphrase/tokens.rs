//! Words cut where keyphrases are compared: at apostrophes and hyphens, and numbers between their groups.

use std::borrow::Cow;

use prose::{Chunk, Language, Span, Word, Words, is_function_word, word_spans};

/// What stands between a token and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Glue {
    /// A space, a sign, or the start of the text.
    Space,
    /// A hyphen: `week-end`.
    Hyphen,
    /// An apostrophe: `l’enclos`.
    Apostrophe,
}

/// The smallest stretch that can match a word of a keyphrase.
#[derive(Clone, Debug)]
pub(crate) struct Token<'a> {
    /// Where it is in the source of its chunk; in a plain string, the same as `text`.
    pub(crate) span: Span,
    /// Where it is in the visible text of its chunk.
    pub(crate) text: Span,
    /// Folded form.
    pub(crate) folded: Cow<'a, str>,
    /// What comes before it.
    pub(crate) glue: Glue,
    /// Bytes of the English possessive that follows it: 4 in `Dan’s`, 0 without one.
    pub(crate) possessive: u8,
    /// Whether it is a function word.
    pub(crate) function: bool,
    /// Whether it belongs to the address of a site, which names a place and speaks of nothing.
    pub(crate) address: bool,
}

impl Token<'_> {
    /// Folded form.
    pub(crate) fn word(&self) -> &str {
        &self.folded
    }

    /// Where it is in the visible text, its possessive included.
    pub(crate) fn whole(&self) -> Span {
        Span::new(self.text.start(), self.text.end() + usize::from(self.possessive))
    }

    /// Elided words (`l’`, `qu’`) are not counted as words between two others.
    pub(crate) fn counts(&self, next: Option<&Token<'_>>) -> bool {
        next.is_none_or(|next| next.glue != Glue::Apostrophe)
    }

    fn owned(self) -> Token<'static> {
        Token { folded: Cow::Owned(self.folded.into_owned()), ..self }
    }
}

/// Words that hold an apostrophe of their own.
const WHOLE: [&str; 4] = ["aujourd'hui", "presqu'ile", "prud'homme", "o'clock"];

/// The tokens of a plain string: a title, a slug, a keyphrase.
pub(crate) fn tokens_of(text: &str, language: Language) -> Vec<Token<'static>> {
    let mut all = Vec::new();
    for span in word_spans(text) {
        let mut tokens = Vec::new();
        let folded = prose::fold(&text[span.range()]);
        let function = is_function_word(&folded, language);
        let word = Visible { text: &text[span.range()], start: span.start(), function, language };
        cut(word, &folded, &mut tokens);
        all.extend(tokens.into_iter().map(Token::owned));
    }
    all
}

/// The tokens of a chunk of a document, and where those of each sentence begin.
#[derive(Clone, Debug)]
pub(crate) struct ChunkTokens<'a> {
    pub(crate) chunk: Chunk<'a>,
    all: Vec<Token<'a>>,
    starts: Vec<usize>,
}

impl<'a> ChunkTokens<'a> {
    /// Cuts every word of a chunk.
    pub(crate) fn of(chunk: &Chunk<'a>) -> ChunkTokens<'a> {
        let mut all = Vec::with_capacity(chunk.words().len() + chunk.words().len() / 4);
        let mut starts = Vec::with_capacity(chunk.sentences().len() + 1);
        for sentence in chunk.sentences() {
            starts.push(all.len());
            let language = chunk.blocks()[sentence.block()].language;
            for word in chunk.sentence_words(sentence) {
                let (start, function) = (word.text.start(), word.function);
                let text = chunk.word_text(word);
                let from = all.len();
                cut(Visible { text, start, function, language }, chunk.folded(word), &mut all);
                place(&mut all[from..], word);
            }
        }
        starts.push(all.len());
        ChunkTokens { chunk: *chunk, all, starts }
    }

    /// The tokens of a sentence of the chunk, by its index.
    pub(crate) fn sentence(&self, index: usize) -> &[Token<'a>] {
        &self.all[self.starts[index]..self.starts[index + 1]]
    }
}

/// Gives the tokens of a word their place in the source; the whole word when markup is inside it.
fn place(tokens: &mut [Token<'_>], word: &Word) {
    let exact = word.span.len() == word.text.len();
    for token in tokens {
        token.span = if exact {
            let from = word.span.start() + token.text.start() - word.text.start();
            Span::new(from, from + token.whole().len())
        } else {
            word.span
        };
    }
}

/// A word as written.
#[derive(Clone, Copy)]
struct Visible<'t> {
    text: &'t str,
    /// Where it begins.
    start: usize,
    function: bool,
    language: Language,
}

/// What parts two tokens of a folded word: the groups of a number too, whichever space stands between them.
const PARTING: [char; 10] = ['\'', '-', '_', '/', '·', '.', ' ', '\u{a0}', '\u{202f}', '\u{2009}'];

/// Whether a byte of a folded word may begin what parts two tokens.
const fn parts(byte: u8) -> bool {
    matches!(byte, b'\'' | b'-' | b'_' | b'/' | b'.' | b' ' | 0xc2 | 0xe2)
}

/// Appends the tokens of one word, whose folded form is `folded`.
fn cut<'a>(word: Visible<'_>, folded: &'a str, out: &mut Vec<Token<'a>>) {
    let Visible { text, start, function, language } = word;
    let plain = !folded.bytes().any(parts) || !folded.contains(PARTING);
    if plain || WHOLE.contains(&folded.trim_end_matches('s')) {
        let span = Span::new(start, start + text.len());
        let folded = Cow::Borrowed(folded);
        let glue = Glue::Space;
        out.push(Token { span, text: span, folded, glue, possessive: 0, function, address: false });
        return;
    }
    let first = out.len();
    let mut glue = Glue::Space;
    let (mut from, mut rest) = (0, folded);
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        if let Some(next) = separator(c) {
            // Folding keeps every separator, so the parts of both forms come in step.
            let end = rest.find(PARTING).unwrap_or(rest.len());
            let (part, after) = rest.split_at(end);
            push(part, Span::new(start + from, start + at), glue, language, out);
            rest = after.get(after.chars().next().map_or(0, char::len_utf8)..).unwrap_or_default();
            from = at + c.len_utf8();
            glue = next;
        }
    }
    // `don’t` is one function word, not `don` and `t`.
    let address = is_address(text);
    for token in out.get_mut(first..).unwrap_or_default() {
        token.function |= function;
        token.address = address;
    }
}

/// `running-shoes.com`, not the `Booking.com` that is spoken of by its name.
fn is_address(word: &str) -> bool {
    const DOMAINS: Words =
        Words::of("app be blog ca ch com dev edu eu example fr gov info io lu net org shop uk");
    let domain = word.rsplit_once('.').is_some_and(|(_, end)| DOMAINS.holds(end));
    domain && !word.contains(char::is_uppercase)
}

fn separator(c: char) -> Option<Glue> {
    match c {
        '\'' | '’' | '‘' | 'ʼ' | '′' | '＇' => Some(Glue::Apostrophe),
        '-' | '\u{2010}' | '\u{2011}' | '_' | '/' | '·' | '.' => Some(Glue::Hyphen),
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => Some(Glue::Space),
        _ => None,
    }
}

fn push<'a>(folded: &'a str, span: Span, glue: Glue, language: Language, out: &mut Vec<Token<'a>>) {
    if folded.is_empty() {
        return;
    }
    if glue == Glue::Apostrophe && folded == "s" && language == Language::En {
        if let Some(owner) = out.last_mut() {
            owner.possessive = u8::try_from(span.end() - owner.text.end()).unwrap_or_default();
        }
        return;
    }
    let function = is_function_word(folded, language);
    let folded = Cow::Borrowed(folded);
    out.push(Token { span, text: span, folded, glue, possessive: 0, function, address: false });
}
