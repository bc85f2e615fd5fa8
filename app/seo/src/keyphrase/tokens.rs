//! Words cut where keyphrases are compared: at apostrophes and hyphens.

use prose::{Document, Language, PlainWord, Span, Word, is_function_word, words_of};

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
pub(crate) struct Token {
    /// Where it is in the source; in a plain string, the same as `text`.
    pub(crate) span: Span,
    /// Where it is in the visible text.
    pub(crate) text: Span,
    /// Folded form.
    pub(crate) folded: String,
    /// What comes before it.
    pub(crate) glue: Glue,
    /// Bytes of the English possessive that follows it: 4 in `Dan’s`, 0 without one.
    pub(crate) possessive: usize,
    /// Whether it is a function word.
    pub(crate) function: bool,
}

impl Token {
    /// Where it is in the visible text, its possessive included.
    pub(crate) fn whole(&self) -> Span {
        Span::new(self.text.start, self.text.end + self.possessive)
    }

    /// Elided words (`l’`, `qu’`) are not counted as words between two others.
    pub(crate) fn counts(&self, next: Option<&Token>) -> bool {
        next.is_none_or(|next| next.glue != Glue::Apostrophe)
    }
}

/// Words that hold an apostrophe of their own.
const WHOLE: [&str; 4] = ["aujourd'hui", "presqu'ile", "prud'homme", "o'clock"];

/// The tokens of a plain string: a title, a slug, a keyphrase.
pub(crate) fn tokens_of(text: &str, language: Language) -> Vec<Token> {
    let mut tokens = Vec::new();
    for PlainWord { span, .. } in words_of(text, language) {
        cut(&text[span.range()], span.start, language, &mut tokens);
    }
    tokens
}

/// The tokens of a document, and where those of each sentence begin.
#[derive(Clone, Debug, Default)]
pub(crate) struct TextTokens {
    all: Vec<Token>,
    starts: Vec<usize>,
}

impl TextTokens {
    /// Cuts every word of a document.
    pub(crate) fn of(document: &Document) -> TextTokens {
        let mut tokens = TextTokens::default();
        for sentence in document.sentences() {
            tokens.starts.push(tokens.all.len());
            for word in document.sentence_words(sentence) {
                let from = tokens.all.len();
                cut(
                    document.word_text(word),
                    word.text.start,
                    document.language(),
                    &mut tokens.all,
                );
                place(&mut tokens.all[from..], word);
            }
        }
        tokens.starts.push(tokens.all.len());
        tokens
    }

    /// The tokens of a sentence, by its index.
    pub(crate) fn sentence(&self, index: usize) -> &[Token] {
        &self.all[self.starts[index]..self.starts[index + 1]]
    }
}

/// Gives the tokens of a word their place in the source; the whole word when markup is inside it.
fn place(tokens: &mut [Token], word: &Word) {
    let exact = word.span.len() == word.text.len();
    for token in tokens {
        token.span = if exact {
            let from = word.span.start + token.text.start - word.text.start;
            Span::new(from, from + token.whole().len())
        } else {
            word.span
        };
    }
}

/// Appends the tokens of one word that begins at byte `start`.
pub(crate) fn cut(word: &str, start: usize, language: Language, out: &mut Vec<Token>) {
    let folded = prose::fold(word);
    let plain = !folded.contains(['\'', '-', '_', '/', '·', '.']);
    if plain || WHOLE.contains(&folded.as_str()) {
        let function = is_function_word(&folded, language);
        let span = Span::new(start, start + word.len());
        out.push(Token { span, text: span, folded, glue: Glue::Space, possessive: 0, function });
        return;
    }
    let first = out.len();
    // `don’t` is one function word, not `don` and `t`.
    let contraction = is_function_word(&folded, language);
    let mut glue = Glue::Space;
    let mut from = 0;
    for (at, c) in word.char_indices().chain([(word.len(), ' ')]) {
        if let Some(next) = separator(c) {
            push(&word[from..at], start + from, glue, language, out);
            from = at + c.len_utf8();
            glue = next;
        }
    }
    for token in out.get_mut(first..).unwrap_or_default() {
        token.function |= contraction;
    }
}

fn separator(c: char) -> Option<Glue> {
    match c {
        '\'' | '’' | '‘' | 'ʼ' | '′' | '＇' => Some(Glue::Apostrophe),
        '-' | '\u{2010}' | '\u{2011}' | '_' | '/' | '·' | '.' => Some(Glue::Hyphen),
        ' ' => Some(Glue::Space),
        _ => None,
    }
}

fn push(part: &str, start: usize, glue: Glue, language: Language, out: &mut Vec<Token>) {
    let folded = prose::fold(part);
    if folded.is_empty() {
        return;
    }
    if glue == Glue::Apostrophe && folded == "s" && language == Language::En {
        if let Some(owner) = out.last_mut() {
            owner.possessive = start + part.len() - owner.text.end;
        }
        return;
    }
    let function = is_function_word(&folded, language);
    let span = Span::new(start, start + part.len());
    out.push(Token { span, text: span, folded, glue, possessive: 0, function });
}
