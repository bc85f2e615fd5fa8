//! Compounds that are one word: those of which a small word is a part (`sous-vêtement`, `rendez-vous`, `in-house`),
//! and in French all that have a hyphen (`auto-entrepreneur`).

use std::ops::Range;

use prose::{Language, PlainWord, Words};

use super::Reason;
use super::find::written;
use super::forms::{Form, Standing, forms};
use super::tokens::{Glue, Token};

/// A compound of a keyphrase. A text may hyphenate it, part it or join it; it is never half of it.
#[derive(Clone, Debug)]
pub(super) struct Compound {
    /// Its tokens in the keyphrase.
    pub(super) tokens: Range<usize>,
    /// What its parts may become, each form with its folded letters.
    parts: Vec<Vec<(String, Form)>>,
}

/// What has more parts than this is a row of words, not one.
const MOST_PARTS: usize = 8;

/// Pronouns that follow a verb with a hyphen: `peut-on` and `inscrivez-vous` are two words.
const CLITICS: Words =
    Words::of("ce ci elle elles en il ils je la le les leur lui moi nous on toi tu vous y");

/// The tokens of every compound. English hyphenates what it also says apart: `work-life balance`.
pub(super) fn ranges(
    text: &str,
    words: &[PlainWord],
    tokens: &[Token<'_>],
    language: Language,
) -> Vec<Range<usize>> {
    let compounds = words.iter().filter(|word| !word.function).filter_map(|word| {
        let Range { mut start, end } = within(tokens, word);
        // `l’après-midi`: what is elided before it is no part of it.
        while start + 1 < end && tokens[start + 1].glue == Glue::Apostrophe {
            start += 1;
        }
        let run = &tokens[start..end];
        let hyphen = run.iter().skip(1).any(|token| token.glue == Glue::Hyphen);
        let one = language == Language::Fr || run.iter().any(|token| token.function);
        let listed = text[word.span.range()].contains(['/', '·', '_']);
        (hyphen && one && run.len() <= MOST_PARTS && !listed && !inverted(run, language))
            .then_some(start..end)
    });
    let mut ranges: Vec<Range<usize>> = compounds.collect();
    let apart =
        |it: &Range<usize>| ranges.iter().all(|of| of.end <= it.start || it.end <= of.start);
    let doubled = doubled(tokens).filter(apart);
    ranges.extend(doubled);
    ranges
}

/// The tokens of a word.
pub(super) fn within(tokens: &[Token<'_>], word: &PlainWord) -> Range<usize> {
    let start = tokens.partition_point(|token| token.text.start() < word.span.start());
    let length = tokens[start..].partition_point(|token| token.text.start() < word.span.end());
    start..start + length
}

/// `face à face`: the same word on both sides of a small one.
fn doubled(tokens: &[Token<'_>]) -> Option<Range<usize>> {
    let content = |at: &usize| !tokens[*at].function;
    let mut content = (0..tokens.len()).filter(content);
    let mut one = content.next()?;
    for two in content {
        if two > one + 1 && two < one + MOST_PARTS && tokens[one].folded == tokens[two].folded {
            return Some(one..two + 1);
        }
        one = two;
    }
    None
}

/// A verb and its pronoun. `rendez-vous` was one before it became a noun.
fn inverted(run: &[Token<'_>], language: Language) -> bool {
    let [.., verb, last] = run else { return false };
    language == Language::Fr && CLITICS.holds(last.word()) && verb.word() != "rendez"
}

impl Compound {
    /// Reads the parts of a compound, `lower` giving each in lower case with its accents.
    pub(super) fn read(
        tokens: Range<usize>,
        small: impl Fn(usize) -> bool,
        lower: impl Fn(usize) -> String,
        language: Language,
    ) -> Compound {
        let last = tokens.end - 1;
        let part = |at: usize| {
            let word = lower(at);
            let mut found = if small(at) && word.is_ascii() {
                vec![Form::nominal(word.clone(), Reason::Exact)]
            } else {
                forms(&word, Standing::default(), language)
            };
            // `sous-louer` is conjugated at its end; `check-in` is no form of `checked in`.
            found.retain(|form| at == last || form.reason != Reason::VerbForm);
            if at == last && small(at) && language == Language::En {
                found.push(Form::nominal(format!("{word}s"), Reason::Plural));
            }
            found.into_iter().map(|form| (prose::fold(&form.typed), form)).collect()
        };
        Compound { parts: tokens.clone().map(part).collect(), tokens }
    }

    /// How the compound is written from a token on, and its last token there.
    pub(super) fn at(
        &self,
        own: &[Token<'_>],
        text: &str,
        tokens: &[Token<'_>],
        at: usize,
    ) -> Option<(usize, Reason)> {
        let window = tokens.get(at..at + self.parts.len())?;
        // `Well, being here`: no comma comes between the parts.
        let apart = |pair: &[Token<'_>]| {
            text[pair[0].text.end()..pair[1].text.start()].contains([',', ';', ':', '(', ')', '—'])
        };
        if window.windows(2).any(apart) {
            return None;
        }
        let mut reason = Reason::Exact;
        for (nth, (token, forms)) in window.iter().zip(&self.parts).enumerate() {
            let fits = |(folded, form): &&(String, Form)| {
                *folded == token.folded
                    && super::accents::compatible(&text[token.text.range()], &form.typed)
            };
            let (_, form) = forms.iter().find(fits)?;
            let own = &own[self.tokens.start + nth];
            let glued = nth == 0 || token.glue == own.glue;
            let glue = if glued { Reason::Exact } else { Reason::Spelling };
            let written = written(text, token, &form.typed, own.possessive > 0);
            reason = reason.max(form.reason).max(written).max(glue);
        }
        Some((at + self.parts.len() - 1, reason))
    }
}
